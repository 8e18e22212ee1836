import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { saveAnswer } from './answers.ts';
import { attempt, storageTrouble } from './failure.ts';
import { device, failing } from './testing/device.ts';

const quota = () => new DOMException('the disk is full', 'QuotaExceededError');

describe('trouble with the storage', () => {
	test.each([
		['QuotaExceededError', 'full'],
		['SecurityError', 'blocked'],
		['InvalidStateError', 'failed'],
		['UnknownError', 'failed'],
		['TimeoutError', 'failed'],
		['AbortError', 'failed']
	])('%s of the browser means %s', (name, trouble) => {
		expect(storageTrouble(new DOMException('', name))).toBe(trouble);
	});

	test('errors of Dexie mean the same', () => {
		expect(storageTrouble(new Dexie.MissingAPIError())).toBe('blocked');
		expect(storageTrouble(new Dexie.OpenFailedError('x'))).toBe('blocked');
		expect(storageTrouble(new Dexie.DatabaseClosedError('x'))).toBe('failed');
		expect(storageTrouble(new Dexie.QuotaExceededError('x'))).toBe('full');
	});

	test('is found however deep Dexie nests it', () => {
		expect(storageTrouble(new Dexie.AbortError('x', quota()))).toBe('full');
		expect(storageTrouble(new Dexie.OpenFailedError('x', new DOMException('', 'UnknownError')))).toBe(
			'failed'
		);
		expect(storageTrouble(new Dexie.AbortError('x', new Dexie.AbortError('y', quota())))).toBe('full');
	});

	test('is found among the rows of a bulk', () => {
		expect(storageTrouble(new Dexie.BulkError('x', [quota()]))).toBe('full');
		expect(storageTrouble(new Dexie.ModifyError('x', [new Dexie.AbortError('y', quota())], 0, []))).toBe(
			'full'
		);
	});

	test.each([
		new TypeError('ours'),
		new Dexie.ConstraintError('ours'),
		new Dexie.DataCloneError('ours'),
		new Dexie.BulkError('ours', [new TypeError('ours')]),
		'QuotaExceededError',
		{ name: 'QuotaExceededError' },
		null,
		undefined
	])('is not what a mistake of ours is: %s', (cause) => {
		expect(storageTrouble(cause)).toBeNull();
	});
});

describe('an attempt', () => {
	test('gives the value when all goes well', async () => {
		expect(await attempt(() => Promise.resolve(3))).toEqual({ ok: true, value: 3 });
	});

	test('makes trouble a value and keeps its cause', async () => {
		const cause = quota();
		expect(await attempt(() => Promise.reject(cause))).toEqual({ ok: false, trouble: 'full', cause });
	});

	test('throws on what is a mistake of ours', async () => {
		const bug = new TypeError('ours');
		await expect(attempt(() => Promise.reject(bug))).rejects.toBe(bug);
	});

	test.each([
		['QuotaExceededError', 'full'],
		['UnknownError', 'failed']
	])('tells %s in the middle of a write, and nothing of it is stored', async (name, trouble) => {
		const db = failing(device().tab(), ({ type, table }) =>
			type === 'write' && table === 'versions' ? new DOMException('', name) : null
		);
		const given = { learner: 'aki', lesson: 'a/b', step: 's', kind: 'write' as const, score: null };
		await saveAnswer(db, { ...given, value: 1 }, null);
		const result = await attempt(() => saveAnswer(db, { ...given, value: 2 }, null));
		expect(result).toMatchObject({ ok: false, trouble });
		expect(await db.answers.toArray()).toMatchObject([{ value: 1 }]);
	});

	test('tells a full device when one row is changed or many are deleted', async () => {
		let full = false;
		const db = failing(device().tab(), ({ type }) => (full && type === 'write' ? quota() : null));
		const row = { learner: 'aki', lesson: 'a/b', step: 's', kind: 'write' as const, value: 1, at: 1 };
		await db.versions.add({ ...row, id: 'v', why: 'import' });
		full = true;
		expect(await attempt(() => db.versions.update('v', { at: 2 }))).toMatchObject({
			ok: false,
			trouble: 'full'
		});
		expect(await attempt(() => db.versions.bulkDelete(['v']))).toMatchObject({ ok: false, trouble: 'full' });
	});
});
