import type { Measure } from '#lib/charts/measure.ts';
import { fits, kindOf } from './axes.ts';
import { numberIn } from './cells.ts';
import type { PlotNote, PlotTitle } from './marks.ts';
import type { Scene } from './scene.ts';
import { words } from './words.ts';

/** Titles of a plane with x across and y up. */
export function planeTitles(scene: Scene): { across: PlotTitle | null; up: PlotTitle | null } {
	const { xScale, yScale } = scene.frame.view;
	return {
		across: scene.x && { measure: scene.x, log: kindOf(xScale, scene.all, scene.x) === 'log' },
		up: scene.y && { measure: scene.y, log: kindOf(yScale, scene.all, scene.y) === 'log' }
	};
}

/** How many rows have no place on the axes, and whether a logarithmic axis is why. */
export function undrawn(scene: Scene): PlotNote[] {
	const { xScale, yScale } = scene.frame.view;
	const kinds = { x: kindOf(xScale, scene.all, scene.x), y: kindOf(yScale, scene.all, scene.y) };
	let count = 0;
	let log = false;
	for (const row of scene.rows) {
		const x = numberIn(row, scene.x);
		const y = numberIn(row, scene.y);
		if (fits(x, kinds.x) && fits(y, kinds.y)) continue;
		count += 1;
		log ||= x !== null && y !== null;
	}
	return count === 0 ? [] : [{ type: 'not-drawn', count, log }];
}

/** Rows without a value in a column. */
export function unknown({ rows }: Scene, measure: Measure | null): PlotNote[] {
	const count = rows.filter((row) => numberIn(row, measure) === null).length;
	return count === 0 ? [] : [{ type: 'not-drawn', count, log: false }];
}

/** An axis that counts rows. */
export function countTitle({ lang }: Scene): PlotTitle {
	const label = words[lang].rowCount;
	return {
		measure: { column: '', label, unit: '', type: 'integer', year: null, computed: false, decimals: 0 },
		log: false
	};
}
