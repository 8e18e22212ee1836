import { expect, test } from 'vitest';
import { noChoices } from './choices.ts';
import { tableFrom, type OwnTable } from './own-table.ts';
import { previewOf } from './preview.ts';
import { readTable, type ImportedTable } from './read-table.ts';
import { threeRows } from './testing/samples.ts';

function read(text: string): ImportedTable {
	const result = readTable(new TextEncoder().encode(text), noChoices);
	if (!result.ok) throw new Error(result.fault.type);
	return result.value;
}

function own(
	{ columns, key, rows, encoding, faultCount }: ImportedTable,
	more: Partial<OwnTable> = {}
): OwnTable {
	return {
		id: 't1',
		learner: 'aki',
		name: 'ごみ <調べ>',
		kind: 'own',
		file: { name: 'gomi.csv', size: 10, encoding },
		choices: noChoices,
		columns,
		key,
		rows,
		faults: faultCount,
		source: { publisher: '', year: '' },
		from: null,
		at: 1,
		...more
	};
}

test('becomes a table that charts can draw and others can be joined to', async () => {
	const imported = read(threeRows);
	const table = await tableFrom(own(imported), imported, 'ja');
	expect(table).toMatchObject({ name: 'own:t1', key: 'pref_code', rowLabel: 'Prefecture' });
	expect(table.columns[2]).toEqual({
		name: 'A1101',
		label: '総人口',
		type: 'integer',
		computed: false,
		year: 2022
	});
	expect(table.rows[1]).toEqual({
		pref_code: '01',
		Prefecture: '北海道',
		A1101: 51400,
		A4101: 264,
		A710101: 2470
	});
});

test('what a learner wrote is shown as text, never as HTML', async () => {
	const imported = read('<b>名</b>,数（人）\nあ,1\nい,2');
	const table = await tableFrom(
		own(imported, { source: { publisher: '<i>市</i>', year: '2024 & 25' } }),
		imported,
		'en'
	);
	expect(table.title).toBe('ごみ &lt;調べ&gt;');
	expect(table.columns.map(({ label }) => label)).toEqual(['&lt;b&gt;名&lt;/b&gt;', '数']);
	expect(table.source).toMatchObject({ publisher: '&lt;i&gt;市&lt;/i&gt;', year: '2024 &amp; 25', url: '' });
});

test('is called the learner’s own, with its file, and is neither first-hand nor second-hand', async () => {
	const imported = read('名,数（人）\nあ,1\nい,2');
	const unsaid = await tableFrom(own(imported), imported, 'ja');
	expect(unsaid.grade).toBe('own');
	expect(unsaid.source).toMatchObject({
		credit: '自分の表（ファイル「gomi.csv」から）。もとの出典：書かれていません',
		year: '',
		url: ''
	});
	const said = { source: { publisher: '<b>市</b>', year: '2024' } };
	const table = await tableFrom(own(imported, said), imported, 'en');
	expect(table.source.credit).toBe(
		'Your own table, from the file “gomi.csv”. Its source: &lt;b&gt;市&lt;/b&gt;'
	);
});

test('says what nobody wrote down, in the language of the reader', async () => {
	const imported = read('1,2\n3,4\nx,5,6');
	const table = await tableFrom(own(imported), imported, 'en');
	expect(table.source.publisher).toBe('No source was written down');
	expect(table.columns.map(({ label }) => label)).toEqual(
		['Column 1', 'Column 2', 'Column 3'].slice(0, table.columns.length)
	);
	expect(table.caveats.length).toBe(1);
});

test('long tables are made in stretches, with pauses between them', async () => {
	const imported = read(`a,b\n${'x,1\n'.repeat(60_000)}`);
	let pauses = 0;
	let clock = 0;
	const pause = () => {
		pauses += 1;
		return Promise.resolve();
	};
	// Each look at the clock is four milliseconds later, however quick the machine is.
	const table = await tableFrom(own(imported), imported, 'ja', pause, () => (clock += 4));
	expect(table.rows.length).toBe(60_000);
	expect(pauses).toBeGreaterThan(0);
});

test('a preview has the first rows, and no more', () => {
	const imported = read(`名,数\n${Array.from({ length: 50 }, (_, at) => `行😀${at},${at}`).join('\n')}`);
	const preview = previewOf(imported);
	expect(preview.head.length).toBe(20);
	expect(preview.head[19]).toEqual(['行😀19', 19]);
	expect(preview.rows).toBe(50);
	expect('data' in preview).toBe(false);
});
