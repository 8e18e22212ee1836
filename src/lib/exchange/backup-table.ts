import * as v from 'valibot';
import { Choices } from '#lib/data/import/choices.ts';
import { encodings } from '#lib/data/import/decode.ts';
import { limits } from '#lib/data/import/limits.ts';
import { cellReader, countOf, packCells, type PackedColumn } from '#lib/data/import/pack.ts';
import type { OwnTable } from '#lib/db/rows.ts';
import type { WholeTable } from '#lib/db/tables.ts';

/** The cells of a column in a file: anyone can read them there. */
type BackupCells = { type: 'numbers'; values: (number | null)[] } | { type: 'texts'; values: string[] };

/** A learner's table in a backup: what is said of it, its cells, and the file it came from in pieces of base64. */
export type BackupTable = OwnTable & { cells: BackupCells[]; original: string[] };

/** Bytes in a piece: divisible by three, and as text far below what a file may hold in one. */
const piece = 450_000;

export function toBackup({ own, cells: { data }, original }: WholeTable): BackupTable {
	const pieces: string[] = [];
	for (let at = 0; at < original.length; at += piece)
		pieces.push(toBase64(original.subarray(at, at + piece)));
	return { ...own, cells: data.map(cellsOf), original: pieces };
}

export function fromBackup({ cells, original, ...own }: BackupTable): WholeTable {
	const pieces = original.map((text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
	const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const one of pieces) {
		bytes.set(one, at);
		at += one.length;
	}
	const data = cells.map(({ type, values }) => packCells(values, type === 'texts' ? 'string' : 'number'));
	return { own, cells: { data }, original: bytes };
}

function cellsOf(column: PackedColumn): BackupCells {
	const cell = cellReader(column);
	const all = Array.from({ length: countOf(column) }, (_, row) => cell(row));
	return column.type === 'texts'
		? { type: 'texts', values: all.map((value) => (value === null ? '' : String(value))) }
		: { type: 'numbers', values: all.map((value) => (typeof value === 'number' ? value : null)) };
}

function toBase64(bytes: Uint8Array): string {
	let text = '';
	// More at once than an engine takes as arguments would throw.
	for (let at = 0; at < bytes.length; at += 8192)
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return btoa(text);
}

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

const Column = v.strictObject({
	name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
	label: text(limits.label),
	unit: text(limits.unit),
	year: v.nullable(v.pipe(v.number(), v.finite())),
	type: v.picklist(['string', 'integer', 'number', 'year']),
	sure: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	missing: count,
	added: v.boolean()
});

/** As a table stands in a file; that its cells fit its columns is checked too, for charts rely on it. */
export const TableRow: v.GenericSchema<unknown, BackupTable> = v.pipe(
	v.strictObject({
		id,
		learner: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
		name: text(200),
		kind: v.picklist(['own', 'live']),
		file: v.strictObject({ name: text(500), size: count, encoding: v.picklist(encodings) }),
		choices: Choices,
		columns: v.pipe(
			v.array(Column),
			v.minLength(1),
			// One more: the codes that the app adds.
			v.maxLength(limits.columns + 1),
			v.check((columns) => new Set(columns.map(({ name }) => name)).size === columns.length)
		),
		key: v.nullable(v.picklist(['pref_code', 'iso3'])),
		rows: v.pipe(count, v.maxValue(limits.rows)),
		faults: count,
		source: v.strictObject({ publisher: text(500), year: text(100) }),
		from: v.nullable(
			v.strictObject({
				publisher: text(500),
				url: v.pipe(text(2000), v.regex(/^https?:\/\//)),
				terms: text(2000),
				asked: count
			})
		),
		at: v.pipe(count, v.maxValue(8.64e15)),
		cells: v.array(
			v.variant('type', [
				v.strictObject({ type: v.literal('numbers'), values: v.array(v.nullable(v.number())) }),
				v.strictObject({ type: v.literal('texts'), values: v.array(text(limits.cell)) })
			])
		),
		original: v.array(v.pipe(text(piece * 2), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)))
	}),
	v.check(
		({ columns, cells, rows }) =>
			cells.length === columns.length &&
			cells.every(
				({ type, values }, at) =>
					values.length === rows && (type === 'texts') === (columns[at]?.type === 'string')
			),
		'the cells do not fit the columns'
	),
	v.check(
		({ original }) => original.every(({ length }, at) => length % 4 === 0 && (at === 0 || length > 0)),
		'not base64'
	)
);
