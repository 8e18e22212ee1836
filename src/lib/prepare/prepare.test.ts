import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { device } from '#lib/db/testing/device.ts';
import { sha256 } from '#lib/exchange/sha256.ts';
import { unpack } from '#lib/exchange/unpack.ts';
import { packPlan, readPlanFile } from './plan-file.ts';
import type { Prepared } from './prepared.ts';
import { allPrepared, preparedOf, putBack, savePrepared, takePrepared } from './store.ts';

const prepared: Prepared = {
	plan: {
		lesson: 'weather/rain',
		wanted: 45,
		steps: [
			{ id: 'look', minutes: 4, out: false },
			{ id: 'film', minutes: 6, out: true }
		]
	},
	ready: ['screen']
};
const now = new Date('2026-11-26T09:00:00Z');

/** A ZIP as a plan has it, with other words in it. */
function file(plan: unknown, change: Record<string, unknown> = {}): Uint8Array {
	const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
	const body = encode(plan);
	const manifest = {
		format: 'mirai',
		version: 5,
		kind: 'plan',
		made: now.toISOString(),
		plan: 1,
		checksums: { 'plan.json': sha256(body) },
		...change
	};
	return zipSync({ 'manifest.json': encode(manifest), 'plan.json': body });
}

describe('a plan as a file', () => {
	test('comes out as it went in', () => {
		expect(readPlanFile(packPlan(prepared, now))).toEqual({ ok: true, value: prepared });
	});

	test('is refused with a reason, and not by half', () => {
		const fault = (bytes: Uint8Array) => {
			const read = readPlanFile(bytes);
			return read.ok ? null : read.fault;
		};
		const { plan } = prepared;
		expect(fault(Uint8Array.of(1, 2, 3))).toBe('not-ours');
		expect(fault(zipSync({ 'other.txt': Uint8Array.of(1) }))).toBe('not-ours');
		expect(fault(packPlan(prepared, now).slice(0, 200))).toBe('damaged');
		expect(fault(file(prepared, { checksums: { 'plan.json': '0'.repeat(64) } }))).toBe('damaged');
		expect(fault(file(prepared, { plan: 2 }))).toBe('newer');
		expect(fault(file(prepared, { kind: 'backup' }))).toBe('other-kind');
		expect(fault(file({ ...prepared, plan: { ...plan, wanted: 1e9 } }))).toBe('wrong-content');
		expect(fault(file({ ...prepared, more: 1 }))).toBe('wrong-content');
		expect(fault(file({ ...prepared, plan: { ...plan, steps: [...plan.steps, ...plan.steps] } }))).toBe(
			'wrong-content'
		);
	});

	test('never breaks the page, whatever the bytes are', () => {
		const whole = packPlan(prepared, now);
		fc.assert(
			fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
				const broken = whole.slice();
				broken[at] = byte;
				const read = readPlanFile(broken);
				// What passes the checksum is what was written.
				if (read.ok) expect(read.value).toEqual(prepared);
			}),
			{ numRuns: 2000 }
		);
	});

	test('opened among a learner’s files, is told to belong to the teacher’s pages', () => {
		const read = unpack(packPlan(prepared, now));
		expect(read.ok ? null : read.fault).toBe('plan');
	});
});

describe('the store', () => {
	test('keeps one plan a lesson, the newest', async () => {
		const db = device().tab();
		expect(await preparedOf(db, 'weather/rain')).toBeNull();
		await savePrepared(db, prepared, 5);
		await savePrepared(db, { ...prepared, ready: [] }, 6);
		expect(await preparedOf(db, 'weather/rain')).toEqual({ ...prepared, ready: [], at: 6 });
		await savePrepared(db, { ...prepared, plan: { ...prepared.plan, lesson: 'weather/snow' } }, 3);
		expect((await allPrepared(db)).map(({ plan }) => plan.lesson)).toEqual(['weather/rain', 'weather/snow']);
	});

	test('takes the same plan twice without a change, and another one so that it can be undone', async () => {
		const db = device().tab();
		expect(await takePrepared(db, prepared, 5)).toEqual({ type: 'new', before: null });
		expect(await takePrepared(db, prepared, 6)).toEqual({ type: 'same' });
		expect((await preparedOf(db, 'weather/rain'))?.at).toBe(5);
		const other = { ...prepared, plan: { ...prepared.plan, wanted: 60 } };
		const taken = await takePrepared(db, other, 7);
		expect(taken.type).toBe('replaced');
		if (taken.type !== 'same') await putBack(db, 'weather/rain', taken.before);
		expect(await preparedOf(db, 'weather/rain')).toEqual({ ...prepared, at: 5 });
	});

	test('does not read what a newer app wrote, and does not throw it away', async () => {
		const db = device().tab();
		await db.plans.put({ lesson: 'weather/rain', at: 1, data: { plan: 'later' } });
		expect(await preparedOf(db, 'weather/rain')).toBeNull();
		expect(await allPrepared(db)).toEqual([]);
		expect(await db.plans.count()).toBe(1);
	});
});
