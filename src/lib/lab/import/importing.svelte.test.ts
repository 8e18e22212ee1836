import { expect, test } from 'vitest';
import { noChoices } from '#lib/data/import/choices.ts';
import type { Import } from '#lib/data/import/import-in-worker.ts';
import { previewOf } from '#lib/data/import/preview.ts';
import { readTable, type ImportedTable } from '#lib/data/import/read-table.ts';
import { loadTable, tablesOf } from '#lib/db/tables.ts';
import { device, failing } from '#lib/db/testing/device.ts';
import { Importing } from './importing.svelte.ts';

/** Reads as the worker does, on the same thread. */
function reader(source: Blob): Import {
	let last: ImportedTable | null = null;
	return {
		async read(choices) {
			const read = readTable(new Uint8Array(await source.arrayBuffer()), choices);
			last = read.ok ? read.value : null;
			return read.ok ? { ok: true, value: previewOf(read.value) } : read;
		},
		async take() {
			return last && { original: new Uint8Array(await source.arrayBuffer()), data: last.data };
		},
		close: () => undefined
	};
}

const file = (text: string) => new Blob([text]);

test('a file is read, put right, named and stored with the original', async () => {
	const db = device().tab();
	const importing = new Importing(reader);
	await importing.open(file('県,数\n北海道,3\n東京都,5'), 'しらべ.csv');
	expect(importing.phase).toBe('preview');
	expect(importing.about.name).toBe('しらべ');
	await importing.changeColumn(1, { label: '店の数', unit: '店' });
	await importing.change({ headerRows: 1 });
	importing.about.publisher = ' 2年3組 ';
	const id = await importing.store(db, 'aki', 7);
	const whole = await loadTable(db, id ?? '');
	expect(whole?.own).toMatchObject({
		name: 'しらべ',
		key: 'pref_code',
		rows: 2,
		source: { publisher: '2年3組', year: '' },
		choices: { ...noChoices, headerRows: 1, columns: { 1: { label: '店の数', unit: '店' } } },
		at: 7
	});
	expect(whole?.own.columns[1]).toMatchObject({ label: '店の数', unit: '店', type: 'integer' });
	expect(new TextDecoder().decode(whole?.original)).toBe('県,数\n北海道,3\n東京都,5');
});

test('a file that is no table leaves everything as it was', async () => {
	const db = device().tab();
	const importing = new Importing(reader);
	await importing.open(file('a\n1'), 'first.csv');
	await importing.store(db, 'aki');
	await importing.open(file(''), 'empty.csv');
	expect([importing.phase, importing.fault?.type]).toEqual(['refused', 'empty']);
	expect(await importing.store(db, 'aki')).toBe(null);
	expect((await tablesOf(db, 'aki')).map(({ name }) => name)).toEqual(['first']);
});

test('a choice that leads nowhere can be taken back', async () => {
	const importing = new Importing(reader);
	await importing.open(file('a,b\n1,2'), 'a.csv');
	await importing.change({ above: 2 });
	expect(importing.phase).toBe('refused');
	await importing.change({ above: 0 });
	expect([importing.phase, importing.preview?.rows]).toEqual(['preview', 1]);
});

test('another delimiter forgets what was said of the columns', async () => {
	const importing = new Importing(reader);
	await importing.open(file('a;b,c\n1;2,3'), 'a.csv');
	await importing.changeColumn(0, { label: 'x' });
	await importing.change({ delimiter: ';' });
	expect(importing.choices.columns).toEqual({});
});

test('where the device is full the table stays on the page and can be stored later', async () => {
	const one = device();
	let room = false;
	const db = failing(one.tab(), ({ type, table }) =>
		type === 'write' && table === 'tableParts' && !room
			? new DOMException('no room', 'QuotaExceededError')
			: null
	);
	const importing = new Importing(reader);
	await importing.open(file('a\n1'), 'a.csv');
	expect(await importing.store(db, 'aki')).toBe(null);
	expect([importing.phase, importing.trouble]).toEqual(['preview', 'full']);
	// The worker has given everything away by then; another choice begins with the file once more.
	await importing.changeColumn(0, { label: 'b' });
	expect(importing.preview?.columns[0]?.label).toBe('b');
	room = true;
	expect(await importing.store(db, 'aki')).not.toBe(null);
});

test('what was given up says nothing any more', async () => {
	let finish: () => void = () => undefined;
	const slow = (source: Blob): Import => ({
		...reader(source),
		read: () => new Promise((resolve) => (finish = () => resolve(null)))
	});
	const importing = new Importing(slow);
	const opened = importing.open(file('a\n1'), 'a.csv');
	importing.close();
	finish();
	await opened;
	expect(importing.phase).toBe('choose');
});
