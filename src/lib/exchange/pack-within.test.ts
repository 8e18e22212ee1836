import { expect, test } from 'vitest';
import { noChoices } from '#lib/data/import/choices.ts';
import type { BackupTable } from './backup-table.ts';
import type { RowParts } from './format.ts';
import { packWithin } from './pack-within.ts';
import { unpack } from './unpack.ts';

const now = new Date('2026-11-22T04:00:00.000Z');

/** A table that packs badly: its original is noise. */
function table(id: string, size: number): BackupTable {
	let state = size;
	const noise = Array.from({ length: size }, () => {
		state = (state * 1103515245 + 12345) % 2147483648;
		return String.fromCharCode(state >>> 23);
	});
	return {
		id,
		learner: 'l1',
		name: id,
		kind: 'own',
		file: { name: `${id}.csv`, size, encoding: 'utf-8' },
		choices: noChoices,
		columns: [
			{ name: 'n', label: 'n', unit: '', year: null, type: 'integer', sure: 1, missing: 0, added: false }
		],
		key: null,
		rows: 1,
		faults: 0,
		source: { publisher: '', year: '' },
		from: null,
		at: 1,
		cells: [{ type: 'numbers', values: [1] }],
		original: [btoa(noise.join(''))]
	};
}

function parts(...tables: BackupTable[]): RowParts {
	const learner = { id: 'l1', nickname: '', grade: null, face: 0, pin: null, createdAt: 1, lastAt: 1 };
	return {
		learners: [learner],
		answers: [],
		versions: [],
		progress: [],
		watching: [],
		notes: [],
		evidence: [],
		tables
	};
}

test('leaves nothing out where there is room', () => {
	const all = parts(table('small', 90), table('large', 9000));
	const { bytes, without } = packWithin(all, now);
	expect(without).toEqual({ originals: [], tables: [] });
	expect(unpack(bytes)).toEqual({
		ok: true,
		value: {
			made: now,
			cover: { kind: 'backup', from: '', about: null },
			parts: { ...all, ideas: [], entries: [] }
		}
	});
});

test('leaves the largest original behind first, and says so', () => {
	const all = parts(table('small', 90), table('large', 9000));
	const { bytes, without } = packWithin(all, now, { file: 6000, unpacked: 1e6 });
	expect(without).toEqual({ originals: ['large'], tables: [] });
	const read = unpack(bytes);
	expect(read.ok && read.value.parts.tables.map(({ original }) => original.length)).toEqual([1, 0]);
});

test('then tables, and never anything else', () => {
	const all = parts(table('small', 90), table('large', 9000));
	const { bytes, without } = packWithin(all, now, { file: 100, unpacked: 1e6 });
	expect(without).toEqual({ originals: ['large', 'small'], tables: ['small', 'large'] });
	const read = unpack(bytes);
	expect(read.ok && read.value.parts.learners.length).toBe(1);
});
