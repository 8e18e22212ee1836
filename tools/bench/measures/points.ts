import type { Measure } from '../measure.ts';
import type { Row } from '../row.ts';
import { bundleHarness } from '../scatter/bundle.ts';
import { runHarness } from '../scatter/run.ts';
import { median, p95 } from '../statistics.ts';

const counts = [500, 10_000, 50_000] as const;
type Count = (typeof counts)[number];
type What = 'first' | 'pan' | 'brush' | 'bare';
type Name = `${What} ${Count}`;
type Durations = Record<Name, number[]>;

/** In milliseconds. Ten thousand points must keep what is asked of fifty thousand. */
const limits: Record<Count, { first: number; frame: number; slowed: number }> = {
	500: { first: 30, frame: 10, slowed: 20 },
	10_000: { first: 60, frame: 12, slowed: 30 },
	50_000: { first: 60, frame: 12, slowed: 30 }
};

const named = (count: Count) => count.toLocaleString('en');

function row(what: string, samples: number[], budget: Row['budget'], notes: string[]): Row {
	return { what, samples, unit: 'ms', digits: 1, budget, notes };
}

/** How many times longer than nine bare pixels a point, in the same page: that hardly depends on the machine. */
function toBare(durations: Durations, name: Name, count: Count): string {
	const bare = median(durations[`bare ${count}`]);
	return `${(median(durations[name]) / bare).toFixed(1)} × the bare pixels (${bare.toFixed(1)} ms); median ${median(durations[name]).toFixed(1)}, p95 ${p95(durations[name]).toFixed(1)}`;
}

function rowsOf(count: Count, usual: Durations, slowed: Durations): Row[] {
	const { first, frame, slowed: slow } = limits[count];
	const frameRow = (what: 'pan' | 'brush') => [
		row(`  ${what}`, usual[`${what} ${count}`], { is: 'at most', limit: frame, judged: 'p95' }, [
			toBare(usual, `${what} ${count}`, count)
		]),
		row(
			`  ${what}, CPU 4× slowed`,
			slowed[`${what} ${count}`],
			{ is: 'at most', limit: slow, judged: 'p95' },
			[toBare(slowed, `${what} ${count}`, count)]
		)
	];
	return [
		row(
			`pixels, ${named(count)} points: first paint`,
			usual[`first ${count}`],
			{ is: 'at most', limit: first, judged: 'median' },
			[
				'rows → values → axes → PixelLayer in a page of its own, to the end of its frame, without rastering',
				toBare(usual, `first ${count}`, count)
			]
		),
		...frameRow('pan'),
		...frameRow('brush')
	];
}

export const points: Measure = {
	title: 'scatter of many points',
	async run() {
		const bundle = await bundleHarness('many.svelte.ts');
		const names = counts.flatMap((count): Name[] => [
			`first ${count}`,
			`pan ${count}`,
			`brush ${count}`,
			`bare ${count}`
		]);
		const usual = await runHarness(bundle, 1, names);
		const slowed = await runHarness(bundle, 4, names);
		return counts.flatMap((count) => rowsOf(count, usual, slowed));
	}
};
