import { fitLine, fitLogLine, type Fit } from '#lib/data/fit.ts';
import { rowName } from '#lib/data/rows.ts';
import type { Cell, Table } from '#lib/content/table.ts';
import type { Locale } from '#lib/words/locale.ts';
import { measureOf, type Measure } from './measure.ts';
import type { ScaleKind } from './plane.ts';

/** A row as a chart sees it: `key` stays the same in every language, `name` is what the reader is told. */
export type ChartRow = {
	key: string;
	name: string;
	x: Cell;
	y: number | null;
	/** The line it belongs to, where there are several: rows of two definitions are not joined. */
	series?: string;
};
/** A row whose both values are known and have a place on the axes. */
export type Point = { key: string; name: string; x: number; y: number; series?: string };

/** What a chart shows, apart from any size: rows, two measures, and how they are drawn. */
export type ChartData = {
	form: 'scatter' | 'line' | 'bar';
	rows: ChartRow[];
	x: Measure;
	y: Measure;
	/** The column that names the rows. */
	label: Measure;
	scale: ScaleKind;
	/** Least-squares line; on a logarithmic axis that of log₁₀ y. */
	fit: Fit | null;
	/** Where the value axis begins and ends, where the author says so: how a cut axis looks can then be shown. */
	span?: readonly [number, number];
};

type Wanted = {
	form: ChartData['form'];
	x: string;
	y: string;
	label: string;
	labelEn?: string | undefined;
	scale: ScaleKind;
	fit: boolean;
	split?: string | undefined;
	splitEn?: string | undefined;
	/** Two numbers. */
	span?: readonly number[] | undefined;
};

export function chartData(wanted: Wanted, table: Table, lang: Locale): ChartData {
	const name = lang === 'en' ? (wanted.labelEn ?? wanted.label) : wanted.label;
	const { split } = wanted;
	const splitName = lang === 'en' ? (wanted.splitEn ?? split) : split;
	const rows = table.rows.map((row): ChartRow => {
		const y = row[wanted.y];
		const known = {
			key: String(row[wanted.label] ?? ''),
			name: rowName(table, row, name, lang),
			x: row[wanted.x] ?? null,
			y: typeof y === 'number' ? y : null
		};
		if (split === undefined || splitName === undefined) return known;
		// Where a definition changed, the same year stands twice.
		const series = String(row[splitName] ?? '');
		return {
			...known,
			key: `${known.key}@${String(row[split] ?? '')}`,
			name: `${known.name} ${series}`,
			series
		};
	});
	const chart = {
		form: wanted.form,
		rows,
		x: measureOf(table, wanted.x),
		y: measureOf(table, wanted.y),
		label: measureOf(table, name),
		scale: wanted.scale,
		fit: null,
		...spanOf(wanted.span)
	};
	return wanted.fit ? { ...chart, fit: fitOf(pointsOf(chart), wanted.scale) } : chart;
}

function spanOf(span: readonly number[] | undefined): Pick<ChartData, 'span'> {
	const [from, to] = span ?? [];
	return from === undefined || to === undefined ? {} : { span: [from, to] };
}

/** Rows that can be drawn as points. A value of zero or below has no place on a logarithmic axis. */
export function pointsOf({ rows, scale }: Pick<ChartData, 'rows' | 'scale'>): Point[] {
	return rows.flatMap(({ x, y, ...row }) =>
		typeof x === 'number' && y !== null && (scale === 'linear' || y > 0) ? [{ ...row, x, y }] : []
	);
}

/** The least-squares line as it is straight on the scale in use. */
export function fitOf(points: readonly Point[], scale: ScaleKind): Fit | null {
	return scale === 'log' ? fitLogLine(points) : fitLine(points);
}
