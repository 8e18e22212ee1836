import type { Measure } from '../measure.ts';
import type { Row } from '../row.ts';
import { bundleHarness } from '../scatter/bundle.ts';
import { runHarness } from '../scatter/run.ts';
import { median, p95 } from '../statistics.ts';

function row(what: string, samples: number[], budget: Row['budget'], notes: string[] = []): Row {
	return { what, samples, unit: 'ms', digits: 1, budget, notes };
}

/** How many times longer than the bare circles of the same page: that hardly depends on the machine. */
const ratio = (some: number[], bare: number[]) =>
	`${(median(some) / median(bare)).toFixed(1)} × the bare circles`;
/** The browser has not yet made the script fast. */
const first = (some: number[]) => `the first one ${some[0]?.toFixed(1)} ms`;

const moves = ['drag', 'keys', 'bare'] as const;
/** 500 bare circles that are moved one by one are what design.md measured as "SVG join by D3": 12 ms, 33 ms slowed. */
const panned = ({ drag, keys, bare }: Record<(typeof moves)[number], number[]>) =>
	`${ratio(drag, bare)} moved one by one (median ${median(bare).toFixed(1)}, p95 ${p95(bare).toFixed(1)} ms); by the arrow keys ${median(keys).toFixed(1)}, p95 ${p95(keys).toFixed(1)}`;

export const chart: Measure = {
	title: 'scatter of 500 points',
	async run() {
		const bundle = await bundleHarness('harness.ts');
		const names = ['bare', 'plot', 'figure'] as const;
		const usual = await runHarness(bundle, 1, names);
		const slowed = await runHarness(bundle, 4, names);
		const figure = await bundleHarness('figure.svelte.ts');
		const moved = await runHarness(figure, 1, moves);
		const movedSlowly = await runHarness(figure, 4, moves);
		return [
			row('scatter, 500 points: paint', usual.plot, { is: 'at most', limit: 30, judged: 'median' }, [
				'ChartPlot in a page of its own: mount → end of its frame, with layout and paint, without rastering',
				`${ratio(usual.plot, usual.bare)}; ${first(usual.plot)}`
			]),
			row('  the same, CPU 4× slowed', slowed.plot, null, [ratio(slowed.plot, slowed.bare)]),
			row('  500 bare circles, for comparison', usual.bare, null),
			row('  whole figure, with the table twin of 500 rows', usual.figure, null, [
				`${ratio(usual.figure, usual.bare)}; ${first(usual.figure)}`
			]),
			row('the lab’s figure of 500 points: pan', moved.drag, { is: 'at most', limit: 10, judged: 'p95' }, [
				'zoomed and dragged: the event and the frame that shows it, from the very first one',
				panned(moved)
			]),
			row('  the same, CPU 4× slowed', movedSlowly.drag, { is: 'at most', limit: 20, judged: 'p95' }, [
				panned(movedSlowly)
			])
		];
	}
};
