import { chartData, type ChartData } from '#lib/charts/chart-data.ts';
import type { Table } from '#lib/content/table.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { PromptOf } from '../registry.ts';

/** A small picture with its data, ready to be drawn and to be read as a list of values. */
export type ChartPicture = { id: string; name: string; data: ChartData };
export type ChartPictures = { table: Table; list: ChartPicture[] };

/** The pictures of a `pick-chart` task; none for other tasks. All are drawn from the step's own rows. */
export function picturesOf(prompt: PromptOf<'chart'>, table: Table, lang: Locale): ChartPictures {
	const { task, label, labelEn } = prompt;
	if (task?.type !== 'pick-chart') return { table, list: [] };
	return {
		table,
		list: task.pictures.map(({ id, name, form, x, y, rows, split, splitEn, span }) => ({
			id,
			name,
			data: chartData(
				{ form, x, y, label, labelEn, split, splitEn, span, scale: 'linear', fit: false },
				rows ? withRows(table, label, rows) : table,
				lang
			)
		}))
	};
}

/** Only these rows, in the order in which they are named. */
function withRows(table: Table, label: string, names: readonly string[]): Table {
	return {
		...table,
		rows: names.flatMap((name) => table.rows.filter((row) => String(row[label] ?? '') === name))
	};
}
