import { chartData, fitOf, pointsOf, type ChartData } from '#lib/charts/chart-data.ts';
import { fitAt, type Fit } from '#lib/data/fit.ts';
import type { Table } from '#lib/content/table.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { PromptOf } from '../registry.ts';

export type DrawTruth = {
	/** The true value at each place of `at`; null where the table does not know it. */
	ys: (number | null)[];
	/** In `trend`: the least-squares line (of log₁₀ y on a logarithmic axis). */
	fit: Fit | null;
};

/** What the learner's line is compared with: the table's own values, or the trend through all its points. */
export function drawTruth(prompt: PromptOf<'draw'>, table: Table): DrawTruth {
	const points = pointsOf(drawData(prompt, table, 'ja'));
	if (prompt.mode === 'series')
		return { ys: prompt.at.map((x) => points.find((point) => point.x === x)?.y ?? null), fit: null };
	const fit = fitOf(points, prompt.scale);
	return { ys: prompt.at.map((x) => (fit ? trendAt(fit, x, prompt.scale) : null)), fit };
}

export function trendAt(fit: Fit, x: number, scale: 'linear' | 'log'): number {
	return scale === 'log' ? 10 ** fitAt(fit, x) : fitAt(fit, x);
}

/** The table as the chart that is drawn on. A series is named by its x values. */
export function drawData(prompt: PromptOf<'draw'>, table: Table, lang: Locale): ChartData {
	const { x, y, scale } = prompt;
	if (prompt.mode === 'series')
		return chartData({ form: 'line', x, y, label: x, scale, fit: false }, table, lang);
	const label = prompt.label;
	// The author names one column; the table knows which one names its rows in the other language.
	const labelEn = table.columns.some(({ name }) => name === table.rowLabel) ? table.rowLabel : label;
	return chartData({ form: 'scatter', x, y, label, labelEn, scale, fit: true }, table, lang);
}

/** A place of a series; null where the value is not known. */
export type SeriesPlace = { key: string; x: number; y: number | null };

/** The series in x order up to `until`: what is known, and what comes after it. */
export function splitSeries(
	{ rows, scale }: Pick<ChartData, 'rows' | 'scale'>,
	known: number,
	until: number
): { known: SeriesPlace[]; rest: SeriesPlace[] } {
	const inOrder = rows
		.flatMap(({ key, x, y }) =>
			typeof x === 'number' && x <= until
				? [{ key, x, y: scale === 'log' && y !== null && y <= 0 ? null : y }]
				: []
		)
		.sort((a, b) => a.x - b.x);
	const first = inOrder.filter(({ x }) => x <= known);
	// The rest begins where the known part ends, so that the two lines meet.
	return { known: first, rest: [...first.slice(-1), ...inOrder.filter(({ x }) => x > known)] };
}
