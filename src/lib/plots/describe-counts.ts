import { formatValue } from '#lib/charts/format.ts';
import { plain } from '#lib/content/plain.ts';
import { barsOf } from './bars.ts';
import { describing } from './describe-words.ts';
import { brief, measured } from './describe-measure.ts';
import { histogramOf } from './histogram.ts';
import type { Scene } from './scene.ts';

/** Bars in words: how many, in which order, the shortest and the longest. */
export function describeBars(scene: Scene): string[] {
	const { x, y, lang, frame, moment, groups } = scene;
	if (!x) return [];
	const w = describing[lang];
	const { bars, names, groups: parts } = barsOf(scene, scene.rows);
	const value = (amount: number) => (y ? formatValue(amount, brief(y), lang) : w.things('', amount));
	const sorted = [...bars].sort((a, b) => a.value - b.value);
	const [least, most] = [sorted[0], sorted.at(-1)];
	const order = x.type === 'string' ? frame.view.sort : 'table';
	const amount = (bar: (typeof bars)[number]) => ({
		name: [bar.name, bar.group].filter((part) => part !== '').join(w.of),
		value: value(bar.value)
	});
	const about = y ? measured(y, lang) : w.rowCount;
	return [
		w.bars(about, plain(x.label), names.length, order),
		...(moment === null ? [] : [w.moment(Math.round(moment))]),
		...(groups.measure && parts.length > 1
			? [w.parted(plain(groups.measure.label), parts.length, frame.view.bars === 'stacked')]
			: []),
		...(least && most
			? [
					least === most
						? w.only(amount(least))
						: w.ends(y ? plain(y.label) : w.rowCount, amount(least), amount(most))
				]
			: [])
	];
}

/** A histogram in words: its steps, and the fullest of them. */
export function describeSteps(scene: Scene): string[] {
	const { x, lang, moment } = scene;
	if (!x) return [];
	const w = describing[lang];
	const steps = histogramOf(scene);
	const fullest = steps.reduce<(typeof steps)[number] | null>(
		(most, step) => (most === null || step.count > most.count ? step : most),
		null
	);
	const total = steps.reduce((sum, { count }) => sum + count, 0);
	return [
		w.histogram(measured(x, lang), total, steps.length),
		...(moment === null ? [] : [w.moment(Math.round(moment))]),
		...(fullest ? [w.fullest({ name: fullest.name, value: w.things('', fullest.count) })] : [])
	];
}
