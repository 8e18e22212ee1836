import { csvFormatRows } from 'd3-dsv';
import { plain } from '#lib/content/plain.ts';
import type { Frame } from '#lib/data/frame.ts';
import type { Locale } from '#lib/words/locale.ts';
import { columnNotes, sourceLine } from './column-words.ts';

/** A text that a spreadsheet would take for a formula is marked as text. */
function harmless(text: string): string {
	return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The rows of a picture with all columns, and the source below. */
export function csvOf(frame: Frame, lang: Locale): string {
	const head = frame.columns.map((column) => harmless(plain(column.label) + columnNotes(column, lang)));
	const rows = frame.rows.map(({ cells }) =>
		frame.columns.map(({ name }) => {
			const cell = cells[name];
			return typeof cell === 'string' ? harmless(cell) : String(cell ?? '');
		})
	);
	return csvFormatRows([head, ...rows, [], [harmless(sourceLine(frame, lang))]]);
}
