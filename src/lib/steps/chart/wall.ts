import { chartData, type ChartData } from '#lib/charts/chart-data.ts';
import type { Column, Table } from '#lib/content/table.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { PromptOf } from '../registry.ts';
import type { Inner } from './boards.ts';

/** Bars that can be told apart from the back of a room. */
const bars = 12;

/** Columns that can lie on an axis. */
export function axisColumns(table: Table): Column[] {
	return table.columns.filter(({ type }) => type === 'number' || type === 'integer');
}

/**
 * The chart on the wall: as the author drew it, with what the presenter changed. Of many bars the highest and the
 * lowest are left, and those that are talked about.
 * @returns `cut`: how many bars there are, where not all are shown
 */
export function wallChart(
	prompt: PromptOf<'chart'>,
	table: Table,
	inner: Inner,
	lang: Locale
): { data: ChartData; cut: number | null } {
	const known = (column: string | null) => axisColumns(table).some(({ name }) => name === column);
	const data = chartData(
		{
			...prompt,
			x: inner.x !== null && known(inner.x) ? inner.x : prompt.x,
			y: inner.y !== null && known(inner.y) ? inner.y : prompt.y,
			fit: inner.fit ?? prompt.fit
		},
		table,
		lang
	);
	if (data.form !== 'bar' || data.rows.length <= bars) return { data, cut: null };
	const sorted = data.rows.filter(({ y }) => y !== null).toSorted((a, b) => (b.y ?? 0) - (a.y ?? 0));
	const talked = new Set([...inner.picked, ...prompt.highlight, ...(inner.own === null ? [] : [inner.own])]);
	const room = Math.max(0, bars - sorted.filter(({ key }) => talked.has(key)).length);
	const rest = sorted.filter(({ key }) => !talked.has(key));
	const kept = new Set([
		...rest.slice(0, Math.ceil(room / 2)),
		...rest.slice(rest.length - Math.floor(room / 2))
	]);
	return {
		data: { ...data, rows: sorted.filter((row) => talked.has(row.key) || kept.has(row)) },
		cut: sorted.length
	};
}
