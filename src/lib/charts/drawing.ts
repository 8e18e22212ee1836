import type { Locale } from '#lib/words/locale.ts';
import { drawBars, isLying, type BarDrawing } from './bar.ts';
import type { ChartData } from './chart-data.ts';
import { drawLine, type LineDrawing } from './line.ts';
import type { Size } from './plane.ts';
import { drawScatter, type ScatterDrawing } from './scatter.ts';

/** A chart as marks in px: data in, drawing out. Components only put it into the page. */
export type Drawing = ScatterDrawing | LineDrawing | BarDrawing;

export function drawChart(data: ChartData, size: Size, lang: Locale): Drawing {
	if (data.form === 'scatter') return drawScatter(data, size, lang);
	if (data.form === 'line') return drawLine(data, size, lang);
	return drawBars(data, size, lang);
}

/** The shape of the box a chart is drawn in; `rows` grows with the number of rows. */
export function shapeOf(data: ChartData): 'square' | 'wide' | 'rows' {
	if (data.form === 'scatter') return 'square';
	return data.form === 'bar' && isLying(data) ? 'rows' : 'wide';
}
