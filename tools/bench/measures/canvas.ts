import type { Measure } from '../measure.ts';
import type { Row } from '../row.ts';
import { bundleHarness } from '../scatter/bundle.ts';
import { runHarness } from '../scatter/run.ts';
import { median, p95 } from '../statistics.ts';

const figures = (samples: number[]) =>
	`median ${median(samples).toFixed(1)}, p95 ${p95(samples).toFixed(1)} ms`;

function row(what: string, samples: number[], budget: Row['budget'], notes: string[] = []): Row {
	return { what, samples, unit: 'ms', digits: 1, budget, notes: [...notes, figures(samples)] };
}

export const canvas: Measure = {
	title: 'canvas of 300 notes',
	async run() {
		const bundle = await bundleHarness('../canvas/harness.ts');
		const names = ['open', 'pan', 'zoom'] as const;
		const usual = await runHarness(bundle, 1, names);
		const slowed = await runHarness(bundle, 4, names);
		return [
			row(
				'canvas, 300 notes and 100 links: opens',
				usual.open,
				{ is: 'at most', limit: 200, judged: 'median' },
				[
					'the picture in a page of its own: mount → end of its frame, with layout and paint, without rastering'
				]
			),
			row('  a frame while it is shifted', usual.pan, { is: 'at most', limit: 16, judged: 'p95' }),
			row('  a frame while it is zoomed', usual.zoom, { is: 'at most', limit: 16, judged: 'p95' }),
			row('  opens, CPU 4× slowed', slowed.open, null),
			row('  shifted, CPU 4× slowed', slowed.pan, null),
			row('  zoomed, CPU 4× slowed', slowed.zoom, null)
		];
	}
};
