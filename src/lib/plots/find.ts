import { nearest } from '#lib/data/summary.ts';
import { thingOf } from './cells.ts';
import type { Mark, Plot, PlotPanel } from './marks.ts';

/** A mark with the panel it stands in. */
export type Found = { panel: PlotPanel; mark: Mark };

/** Finds the mark of a row. While years go by, a row of another year leads to the same thing's mark. */
export function finder(plot: Plot): (key: string | null) => Found | null {
	let byKey: Map<string, Found> | null = null;
	let byThing: Map<string, Found> | null = null;
	return (key) => {
		if (key === null) return null;
		// Made when it is first asked for: a plot that is only looked at needs none.
		if (!byKey || !byThing) {
			byKey = new Map();
			byThing = new Map();
			for (const panel of plot.panels)
				for (const mark of panel.marks) {
					const found = { panel, mark };
					for (const one of mark.keys) byKey.set(one, found);
					byThing.set(mark.id, found);
				}
		}
		return byKey.get(key) ?? byThing.get(thingOf(key)) ?? null;
	};
}

/** The mark that is meant by a place in px of the figure. */
export function markAt(plot: Plot, left: number, top: number, reach: number): Found | null {
	const panel = panelAt(plot, left, top);
	if (!panel) return null;
	const away = distance(plot, panel, left - panel.box.left, top - panel.box.top);
	const mark = nearest(panel.marks, away, reach);
	return mark && { panel, mark };
}

export function panelAt(plot: Plot, left: number, top: number): PlotPanel | null {
	return (
		plot.panels.find(
			({ box }) =>
				left >= box.left && left <= box.left + box.width && top >= box.top && top <= box.top + box.height
		) ?? null
	);
}

function distance(plot: Plot, panel: PlotPanel, left: number, top: number): (mark: Mark) => number {
	// On a line the year is meant first, and then the line that is nearest there.
	if (plot.form === 'line') return (mark) => Math.abs(mark.left - left) + Math.abs(mark.top - top) * 0.3;
	return (mark) => {
		const { body } = mark;
		if (body.type === 'dot') return Math.max(0, Math.hypot(mark.left - left, mark.top - top) - body.radius);
		if (body.type === 'land') return Math.hypot(mark.left - left, mark.top - top);
		const across = Math.max(body.left - left, 0, left - body.left - body.width);
		const down = Math.max(body.top - top, 0, top - body.top - body.height);
		// A short bar is meant from anywhere in its row or column.
		if (body.type === 'bar' && panel.y?.kind === 'names') return down + across * 0.05;
		if (body.type === 'bar') return across + down * 0.05;
		return Math.hypot(across, down);
	};
}
