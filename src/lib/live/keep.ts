import * as v from 'valibot';
import { plain } from '#lib/content/plain.ts';
import type { Cell, Table } from '#lib/content/table.ts';
import { noChoices } from '#lib/data/import/choices.ts';
import { cellReader, packCells } from '#lib/data/import/pack.ts';
import type { DeviceDb } from '#lib/db/db.ts';
import { attempt, type StorageTrouble } from '#lib/db/failure.ts';
import { saveTable, type WholeTable } from '#lib/db/tables.ts';
import type { Locale } from '#lib/words/locale.ts';
import { indicatorIn, tableIdOf, type Indicator } from './indicators.ts';
import { liveTable, readRows, type Rows } from './table.ts';

/*
 * A fetched table lies among the learner's own tables, under the figure's name: fetching it again puts the new one in
 * the place of the old. Kept are the cells, and with them what was said of the answer, so that the table can be told
 * in either language.
 */

const Facts = v.object({
	official: v.string(),
	renewed: v.nullable(v.string()),
	countries: v.number(),
	from: v.number(),
	to: v.number(),
	at: v.number()
});

export type KeptLive =
	| { type: 'done'; rows: number }
	| { type: 'fault'; fault: 'empty' }
	| { type: 'unsaved'; trouble: StorageTrouble };

/** Puts an answer into the device's store. What was there of the same figure is replaced only by a whole one. */
export async function keepLive(
	db: DeviceDb,
	learner: string,
	indicator: Indicator,
	answer: { rows: Rows; at: number },
	lang: Locale
): Promise<KeptLive> {
	const whole = wholeOf(learner, indicator, answer, lang);
	if (!whole) return { type: 'fault', fault: 'empty' };
	const stored = await attempt(() => saveTable(db, whole));
	return stored.ok ? { type: 'done', rows: whole.own.rows } : { type: 'unsaved', trouble: stored.trouble };
}

export function wholeOf(
	learner: string,
	indicator: Indicator,
	answer: { rows: Rows; at: number },
	lang: Locale
): WholeTable | null {
	const read = readRows(answer.rows, answer.at);
	if (!read) return null;
	const { rows, facts } = read;
	const table = liveTable(indicator, rows, facts, lang);
	const original = new TextEncoder().encode(JSON.stringify(facts));
	const cellsOf = (name: string) => table.rows.map((row) => row[name] ?? null);
	return {
		own: {
			id: tableIdOf(indicator),
			learner,
			name: plain(table.title),
			kind: 'live',
			file: { name: facts.official, size: original.byteLength, encoding: 'utf-8' },
			choices: noChoices,
			columns: table.columns.map(({ name, label, unit, type }) => ({
				name,
				label: plain(label),
				unit: plain(unit ?? ''),
				year: null,
				type,
				sure: 1,
				missing: cellsOf(name).filter((cell) => cell === null).length,
				added: false
			})),
			key: 'iso3',
			rows: rows.length,
			faults: 0,
			source: { publisher: plain(table.source.credit), year: String(table.source.year) },
			from: {
				publisher: plain(table.source.publisher),
				url: table.source.url,
				terms: plain(table.source.terms),
				asked: facts.at
			},
			at: Date.now()
		},
		cells: { data: table.columns.map(({ name, type }) => packCells(cellsOf(name), type)) },
		original
	};
}

/**
 * A stored table as charts want it, in the language asked for. Null where it is no fetched table of this app: then it
 * is told as any table of one's own.
 */
export function liveTableFrom({ own, cells, original }: WholeTable, lang: Locale): Table | null {
	const indicator = indicatorIn(own);
	const facts = v.safeParse(Facts, parse(original));
	if (!indicator || !facts.success) return null;
	const readers = own.columns.flatMap(({ name }, at) => {
		const packed = cells.data[at];
		return packed ? [{ name, cell: cellReader(packed) }] : [];
	});
	const rows = Array.from({ length: own.rows }, (_, row): Record<string, Cell> =>
		Object.fromEntries(readers.map(({ name, cell }) => [name, cell(row)]))
	);
	return liveTable(indicator, rows, facts.output, lang);
}

function parse(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return null;
	}
}
