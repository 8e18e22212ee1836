import { nearest } from '#lib/data/summary.ts';
import type { Found } from './find.ts';
import type { Mark, Plot, PlotPanel } from './marks.ts';

export type Step = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/**
 * The mark an arrow key leads to. Left and right follow the picture from panel to panel; up and down lead to the
 * mark next by its value, on a chart of lines to the line above or below, on a map to the neighbour that way.
 */
export function walkTo(plot: Plot, from: Found | null, step: Step): Found | null {
	const first = plot.panels.find(({ marks }) => marks.length > 0);
	const last = plot.panels.findLast(({ marks }) => marks.length > 0);
	if (!first || !last) return null;
	if (step === 'first') return at(first, first.marks[0]);
	if (step === 'last') return at(last, last.marks.at(-1));
	if (!from)
		return step === 'left' || step === 'down' ? at(last, last.marks.at(-1)) : at(first, first.marks[0]);
	const { panel, mark } = from;
	if (plot.form === 'map') return at(panel, neighbour(panel, mark, step)) ?? from;
	if (plot.form === 'line')
		return at(panel, alongLines(panel, mark, step)) ?? beyond(plot, from, step) ?? from;
	const lying = panel.y?.kind === 'names' && plot.form === 'bar';
	const road = lying ? turned[step] : step;
	if (road === 'left' || road === 'right')
		return (
			at(panel, panel.marks[panel.marks.indexOf(mark) + (road === 'right' ? 1 : -1)]) ??
			beyond(plot, from, road) ??
			from
		);
	return at(panel, byValue(panel.marks, mark, road === 'up' ? 1 : -1)) ?? from;
}

/** Bars that lie are walked down the list, and by length to the right. */
const turned = { up: 'left', down: 'right', left: 'down', right: 'up' } as const;

function at(panel: PlotPanel, mark: Mark | null | undefined): Found | null {
	return mark ? { panel, mark } : null;
}

/** The nearest end of the next panel. */
function beyond(plot: Plot, { panel }: Found, step: Step): Found | null {
	const by = step === 'right' ? 1 : step === 'left' ? -1 : 0;
	if (by === 0) return null;
	for (let place = plot.panels.indexOf(panel) + by; ; place += by) {
		const next = plot.panels[place];
		if (!next) return null;
		const mark = next.marks.at(by === 1 ? 0 : -1);
		if (mark) return { panel: next, mark };
	}
}

function byValue(marks: readonly Mark[], mark: Mark, by: 1 | -1): Mark | undefined {
	// Marks of equal value keep their order, so that the walk up and the walk down are the same road.
	const sorted = [...marks].sort((a, b) => a.value - b.value);
	return sorted[sorted.indexOf(mark) + by];
}

/** Along the line to the left and right; up and down to the line next by its height at that place. */
function alongLines({ marks }: PlotPanel, mark: Mark, step: Step): Mark | null {
	const same = marks.filter(({ group }) => group === mark.group);
	if (step === 'left' || step === 'right')
		return same[same.indexOf(mark) + (step === 'right' ? 1 : -1)] ?? null;
	const up = step === 'up';
	const others = marks.filter((other) => other.group !== mark.group && Math.abs(other.left - mark.left) < 1);
	return nearest(others, ({ top }) => {
		const away = up ? mark.top - top : top - mark.top;
		return away > 0 ? away : Infinity;
	});
}

/** The place that lies most clearly in a direction. */
function neighbour({ marks }: PlotPanel, mark: Mark, step: Step): Mark | null {
	return nearest(marks, (other) => {
		if (other === mark) return Infinity;
		const across = other.left - mark.left;
		const down = other.top - mark.top;
		const ahead = { left: -across, right: across, up: -down, down }[
			step === 'first' || step === 'last' ? 'right' : step
		];
		const aside = Math.abs(step === 'left' || step === 'right' ? down : across);
		return ahead > 1 && aside <= ahead * 2 ? ahead + aside * 2 : Infinity;
	});
}
