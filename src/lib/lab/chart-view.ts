import { loadTable } from '#lib/content/load-tables.ts';
import { plain } from '#lib/content/plain.ts';
import type { Table } from '#lib/content/table.ts';
import { frameOf, type Frame } from '#lib/data/frame.ts';
import type { View } from '#lib/data/view.ts';
import type { ChartView } from '#lib/db/rows.ts';
import type { Locale } from '#lib/words/locale.ts';
import { sourceLines } from './column-words.ts';

/** A picture as an evidence card keeps it. */
export function chartViewOf(frame: Frame, lang: Locale): ChartView {
	const { tables } = frame;
	return {
		type: 'chart',
		view: frame.view,
		title: tables
			.slice(0, 1)
			.map(({ title }) => plain(title))
			.join(''),
		tables: tables.map(({ name }) => name),
		sourceLine: sourceLines(frame, lang).join('\n')
	};
}

/** The same from a view and the tables at hand; a joined table that is not among them is fetched. */
export async function chartViewWith(
	view: View,
	tables: Record<string, Table>,
	lang: Locale
): Promise<ChartView> {
	const { join } = view;
	const other = join === null || tables[join] ? null : await loadTable(join, lang);
	return chartViewOf(frameOf(view, other ? { ...tables, [other.name]: other } : tables, lang), lang);
}
