import { expect, test } from 'vitest';
import { answerPage } from '../../../server/live/testing/upstream.ts';
import { tableFrom } from '#lib/data/import/own-table.ts';
import { loadTable, tablesOf } from '#lib/db/tables.ts';
import { device, failing } from '#lib/db/testing/device.ts';
import { readAnswer } from './answer.ts';
import { indicatorIn, indicatorOf } from './indicators.ts';
import { keepLive, liveTableFrom, wholeOf } from './keep.ts';
import { liveTable, readRows, type Rows } from './table.ts';

const water = indicatorOf('SH.H2O.SMDW.ZS')!;
const at = Date.UTC(2026, 10, 25, 3);

function answer(text = answerPage(water.id, 1, 100)): { rows: Rows; at: number } {
	const rows = readAnswer(JSON.parse(text));
	if (rows.type !== 'rows') throw new Error(rows.type);
	return { rows, at };
}

test('a fetched table is kept, and comes back the same in either language', async () => {
	const one = device();
	expect(await keepLive(one.tab(), 'aki', water, answer(), 'ja')).toEqual({ type: 'done', rows: 8 });
	const whole = await loadTable(one.tab(), 'SH_H2O_SMDW_ZS');
	const read = readRows(answer().rows, at)!;
	for (const lang of ['ja', 'en'] as const)
		expect(liveTableFrom(whole!, lang)).toEqual(liveTable(water, read.rows, read.facts, lang));
});

test('fetching again puts the new answer in the place of the old', async () => {
	const db = device().tab();
	await keepLive(db, 'aki', water, answer(), 'ja');
	await keepLive(db, 'aki', water, { ...answer(), at: at + 1000 }, 'en');
	const tables = await tablesOf(db, 'aki', 'live');
	expect(tables.map(({ id, from }) => [id, from?.asked])).toEqual([['SH_H2O_SMDW_ZS', at + 1000]]);
	expect(indicatorIn(tables[0]!)).toBe(water);
});

test('an empty answer takes nothing away', async () => {
	const db = device().tab();
	await keepLive(db, 'aki', water, answer(), 'ja');
	const empty = answer('[{"page":0,"pages":0,"per_page":0,"total":0},null]');
	expect(await keepLive(db, 'aki', water, empty, 'ja')).toEqual({ type: 'fault', fault: 'empty' });
	expect((await loadTable(db, 'SH_H2O_SMDW_ZS'))?.own.rows).toBe(8);
});

test('a full device is told, not thrown', async () => {
	const db = failing(device().tab(), ({ type }) =>
		type === 'write' ? Object.assign(new Error('full'), { name: 'QuotaExceededError' }) : null
	);
	expect(await keepLive(db, 'aki', water, answer(), 'ja')).toEqual({ type: 'unsaved', trouble: 'full' });
});

test('where the app no longer knows the figure, it is still a table', async () => {
	const whole = wholeOf('aki', water, answer(), 'ja')!;
	const old = { ...whole, own: { ...whole.own, id: 'EN_ATM_CO2E_PC' } };
	expect(liveTableFrom(old, 'ja')).toBeNull();
	const table = await tableFrom(old.own, old.cells, 'ja');
	expect(table.rows).toHaveLength(8);
	expect(table.source).toMatchObject({ year: '2021–2022' });
	expect(liveTableFrom({ ...whole, original: Uint8Array.of(1, 2) }, 'ja')).toBeNull();
});
