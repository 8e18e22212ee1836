import { csvFormatRows } from 'd3-dsv';
import { plain } from '#lib/content/plain.ts';
import type { Cell, Column } from '#lib/content/table.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Frame } from './frame.ts';

/**
 * The rows of a picture as a file for spreadsheets: a byte order mark, without which Excel takes Japanese for something
 * else, and at the end, after an empty line, where the figures come from. A comment at the head would be taken for data.
 */
export function csvOf(frame: Frame, lang: Locale): string {
	const columns = columnsFor(frame);
	const rows = [
		columns.map((column) => safe(headingOf(column, lang))),
		...frame.rows.map(({ cells }) => columns.map(({ name }) => written(cells[name] ?? null)))
	];
	const sources = frame.tables.map(({ title, source: { credit, year, url } }) => [
		lang === 'ja' ? '出典' : 'Source',
		safe(plain(credit)),
		safe(plain(title)),
		String(year),
		url
	]);
	return `\uFEFF${csvFormatRows([...rows, [], ...sources]).replaceAll('\n', '\r\n')}\r\n`;
}

/** What names the rows comes first. */
function columnsFor({ columns, entity, time }: Frame): Column[] {
	const rank = ({ name }: Column) => (name === entity ? 0 : name === time ? 1 : 2);
	return columns
		.map((column, at) => ({ column, at }))
		.sort((a, b) => rank(a.column) - rank(b.column) || a.at - b.at)
		.map(({ column }) => column);
}

/** 「65歳以上の割合（%、2022年）」 */
function headingOf({ label, unit, year }: Column, lang: Locale): string {
	const words = plain(label);
	const years = year === undefined || words.includes(String(year)) ? '' : String(year);
	const notes = [unit === undefined ? '' : plain(unit), years && lang === 'ja' ? `${years}年` : years].filter(
		Boolean
	);
	if (notes.length === 0) return words;
	return lang === 'ja' ? `${words}（${notes.join('、')}）` : `${words} (${notes.join(', ')})`;
}

function written(cell: Cell): string {
	if (cell === null) return '';
	return typeof cell === 'number' ? String(cell) : safe(cell);
}

/** A spreadsheet runs text that begins like a formula; an apostrophe before it keeps it text. */
export function safe(text: string): string {
	return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
