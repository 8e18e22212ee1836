import { expect, test } from 'vitest';
import { noChoices } from './choices.ts';
import { practiceTable } from './practice.ts';
import { readTable } from './read-table.ts';

test('what is practised on is a table of all types, without a fault', () => {
	const read = readTable(practiceTable(), noChoices);
	if (!read.ok) throw new Error(read.fault.type);
	const { columns, key, rows, faultCount } = read.value;
	expect({ key, rows, faultCount }).toEqual({ key: 'pref_code', rows: 1000, faultCount: 0 });
	expect(new Set(columns.map(({ type }) => type))).toEqual(new Set(['string', 'integer', 'number', 'year']));
});
