import type { Locale } from '#lib/words/locale.ts';
import type { Cell, Table } from '#lib/content/table.ts';
import { columnReference } from './formula/tokens.ts';
import type { Frame } from './frame.ts';
import { englishTwin } from './roles.ts';

/** A value of a text column: as a filter holds it, as the reader is told, and in how many rows it stands. */
export type Choice = { value: string; name: string; count: number };

/**
 * The values one can filter a text column by, in the table's order. Filters hold the Japanese half of a text in two
 * languages, so that they mean the same whoever opens the view. Empty for a column of numbers.
 */
export function choicesOf(frame: Frame, column: string, lang: Locale): Choice[] {
	const place = sourceOf(frame, column);
	if (!place) return computedChoices(frame, column);
	const { table, name } = place;
	if (table.columns.find((column) => column.name === name)?.type !== 'string') return [];
	const twin = lang === 'en' ? englishTwin(name, table.columns) : name;
	return counted(
		table.rows.map((row) => ({ value: row[name] ?? null, words: row[twin] ?? row[name] ?? null }))
	);
}

/**
 * How a column is named in a formula. Formulas see the words of the file; in English they get the English half, so that
 * a comparison with a word the reader sees holds. The result is the same in every language.
 */
export function referenceOf(frame: Frame, column: string, lang: Locale): string {
	const place = lang === 'en' ? sourceOf(frame, column) : null;
	if (!place) return columnReference(column);
	const twin = englishTwin(place.name, place.table.columns);
	return columnReference(column.slice(0, column.length - place.name.length) + twin);
}

function sourceOf(
	{ tables: [first, second], view }: Frame,
	column: string
): { table: Table; name: string } | null {
	if (first?.columns.some(({ name }) => name === column)) return { table: first, name: column };
	const prefix = `${view.join}.`;
	if (second && column.startsWith(prefix)) return { table: second, name: column.slice(prefix.length) };
	return null;
}

function computedChoices(frame: Frame, column: string): Choice[] {
	if (frame.columns.find(({ name }) => name === column)?.type !== 'string') return [];
	return counted(
		frame.everyTime.map(({ cells }) => ({ value: cells[column] ?? null, words: cells[column] ?? null }))
	);
}

function counted(cells: { value: Cell; words: Cell }[]): Choice[] {
	const choices = new Map<string, Choice>();
	for (const { value, words } of cells) {
		if (value === null) continue;
		const text = String(value);
		const choice = choices.get(text);
		if (choice) choice.count += 1;
		else choices.set(text, { value: text, name: String(words), count: 1 });
	}
	return [...choices.values()];
}
