import { escapeHtml } from '#lib/content/plain.ts';
import type { Cell, Column, Table } from '#lib/content/table.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Choices } from './choices.ts';
import type { Encoding } from './decode.ts';
import type { Key } from './keys.ts';
import { cellReader, type PackedColumn } from './pack.ts';
import type { ImportedColumn } from './read-table.ts';
import { words } from './words.ts';

/** A table that is not the app's: read from a file of the learner's, or fetched. All texts are plain. */
export type OwnTable = {
	id: string;
	learner: string;
	name: string;
	kind: 'own' | 'live';
	/** The file it was read from, and how; of a fetched table the answer that came. */
	file: { name: string; size: number; encoding: Encoding };
	choices: Choices;
	columns: ImportedColumn[];
	key: Key | null;
	rows: number;
	/** Bad lines that the file had. */
	faults: number;
	/** What the learner wrote, or what the publisher says. May be empty. */
	source: { publisher: string; year: string };
	/** Of a fetched table: who was asked, where, and when (milliseconds since 1970). */
	from: { publisher: string; url: string; terms: string; asked: number } | null;
	at: number;
};

/** The heavy part of the same table. */
export type OwnCells = { data: PackedColumn[] };

/** Milliseconds that may be worked in one go. */
const stretch = 10;

/**
 * The table as charts want it. Rows become objects in short stretches, with pauses between them, so that
 * a hundred thousand of them do not stop the page.
 */
export async function tableFrom(
	own: OwnTable,
	{ data }: OwnCells,
	lang: Locale,
	pause = nextTask,
	now = () => performance.now()
): Promise<Table> {
	const columns = own.columns.map((column, at) => columnFrom(column, at, lang));
	const rows: Record<string, Cell>[] = [];
	let begun = now();
	const rest = async () => {
		if (now() - begun < stretch) return;
		await pause();
		begun = now();
	};
	const readers: { name: string; cell: (row: number) => Cell }[] = [];
	for (const [at, { name }] of own.columns.entries()) {
		const packed = data[at];
		if (packed) readers.push({ name, cell: cellReader(packed) });
		await rest();
	}
	for (let row = 0; row < own.rows; row++) {
		const cells: Record<string, Cell> = {};
		for (const { name, cell } of readers) cells[name] = cell(row);
		rows.push(cells);
		if (row % 200 === 0) await rest();
	}
	return { ...headOf(own, columns, lang), rows };
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

function columnFrom(
	{ name, label, unit, type, year, added }: ImportedColumn,
	at: number,
	lang: Locale
): Column {
	const w = words[lang];
	const figure = type === 'integer' || type === 'number';
	return {
		name,
		label: added ? w.prefectureCode : escapeHtml(label) || w.column(at + 1),
		type,
		computed: added,
		...(figure && unit !== '' ? { unit: escapeHtml(unit) } : {}),
		...(figure && year !== null ? { year } : {})
	};
}

function headOf(own: OwnTable, columns: Column[], lang: Locale): Omit<Table, 'rows'> {
	const w = words[lang];
	const { publisher, year } = own.source;
	const said = escapeHtml(publisher);
	return {
		name: `${own.kind}:${own.id}`,
		title: escapeHtml(own.name),
		about: `<p>${escapeHtml(w.about[own.kind](own.file.name, own.rows))}</p>`,
		rowLabel: rowLabelOf(own),
		...(own.key ? { key: own.key } : {}),
		sdgs: [],
		columns,
		source: {
			title: escapeHtml(own.name),
			publisher: said || w.noSource,
			year: escapeHtml(year),
			url: own.from?.url ?? '',
			credit: own.kind === 'own' ? w.credit(escapeHtml(own.file.name), said) : said || w.noSource,
			terms: own.from ? escapeHtml(own.from.terms) : w.terms
		},
		grade: own.kind === 'live' ? 'A' : 'own',
		caveats: own.faults > 0 ? [w.faults(own.faults)] : [],
		questions: []
	};
}

/** The first column of words names the rows; codes only where there is nothing else. */
function rowLabelOf({ columns, key }: OwnTable): string {
	const texts = columns.filter(({ type, added }) => type === 'string' && !added);
	const named =
		texts.find(({ name, missing }) => name !== key && missing === 0) ??
		texts.find(({ name }) => name !== key);
	return (named ?? texts[0] ?? columns[0])?.name ?? '';
}
