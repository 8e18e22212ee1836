import { bin, max, type Bin } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatNumber, withUnit } from '#lib/charts/format.ts';
import type { Measure } from '#lib/charts/measure.ts';
import { spanFromZero } from '#lib/charts/plane.ts';
import { spanOf } from '#lib/charts/scatter.ts';
import { roundTicks } from '#lib/charts/ticks.ts';
import type { FrameRow } from '#lib/data/frame.ts';
import type { Locale } from '#lib/words/locale.ts';
import { kindOf, fits, laid } from './axes.ts';
import { numberIn, numbersIn } from './cells.ts';
import type { Mark } from './marks.ts';
import { levelRules } from './rules.ts';
import { scenesRows, type DrawForm, type Scene } from './scene.ts';
import { words } from './words.ts';

/** How many rows lie in each step of a measure; each bar knows its rows. */
export const drawHistogram: DrawForm = (scene) => {
	const steps = stepsOf(scene);
	const counts = scenesRows(scene).map((rows) => max(binned(scene, rows, steps), (rows) => rows.length) ?? 0);
	const yPlan = {
		measure: { type: 'integer' },
		span: spanFromZero([0, Math.max(1, ...counts)]),
		kind: 'linear'
	} as const;
	const xPlan = { measure: { type: scene.x?.type ?? 'number' }, span: steps.span, kind: steps.kind };
	return (rows, size) => {
		const { plane, x, y } = laid(xPlan, yPlan, size, scene.lang);
		const marks = binned(scene, rows, steps).flatMap((step) =>
			stacked(scene, step).map((part): Mark => {
				const left = plane.x(fromBin(step.x0 ?? 0, steps));
				const right = plane.x(fromBin(step.x1 ?? 0, steps));
				const top = plane.y(part.to);
				// A hair of paper parts the bars.
				const gap = Math.min(size.em * 0.12, (right - left) / 8);
				return {
					id: `${step.x0} ${part.group}`,
					keys: part.rows.map(({ key }) => key),
					name: nameOf(scene, step, steps, part.group),
					group: part.group,
					tone: part.tone,
					left: (left + right) / 2,
					top,
					value: part.rows.length,
					body: {
						type: 'bar',
						left: left + gap,
						top,
						width: right - left - gap * 2,
						height: plane.y(part.from) - top
					}
				};
			})
		);
		const rules = scene.x
			? levelRules(scene, numbersIn(rows, scene.x), scene.x, plane.x, plane.area, 'across', size)
			: [];
		return { area: plane.area, x, y: { ...y, column: null }, marks, strokes: [], rules, labels: [] };
	};
};

/** The steps that hold rows, in order, for words. */
export function histogramOf(scene: Scene): { name: string; count: number }[] {
	const steps = stepsOf(scene);
	return binned(scene, scene.rows, steps)
		.filter((step) => step.length > 0)
		.map((step) => ({ name: nameOf(scene, step, steps, ''), count: step.length }));
}

type Steps = { borders: number[]; kind: 'linear' | 'log'; span: [number, number] };

/** Steps between round numbers; on a logarithmic axis they are equal there. */
function stepsOf(scene: Scene): Steps {
	const kind = kindOf(scene.frame.view.xScale, scene.all, scene.x);
	const values = numbersIn(scene.all, scene.x)
		.filter((value) => fits(value, kind))
		.map((value) => (kind === 'log' ? Math.log10(value) : value));
	const [least, most] = spanOf(values);
	const wanted = Math.min(30, Math.max(5, Math.ceil(Math.sqrt(values.length) * 1.3)));
	const whole = kind === 'linear' && (scene.x?.type === 'integer' || scene.x?.type === 'year');
	const count = whole ? Math.min(wanted, Math.max(1, most - least)) : wanted;
	const scale = scaleLinear()
		.domain(least === most ? [least - 0.5, most + 0.5] : [least, most])
		.nice(count);
	const [low = least, high = most] = scale.domain();
	const borders = roundTicks(low, high, count);
	const first = borders[0] ?? least;
	const step = (borders[1] ?? most) - first || 1;
	// The largest value needs a step of its own when it lies on the last border.
	if ((borders.at(-1) ?? 0) <= most) borders.push((borders.at(-1) ?? 0) + step);
	const last = borders.at(-1) ?? most;
	const span: [number, number] = kind === 'log' ? [10 ** first, 10 ** last] : [first, last];
	return { borders, kind, span };
}

function fromBin(value: number, { kind }: Steps): number {
	return kind === 'log' ? 10 ** value : value;
}

function binned(scene: Scene, rows: readonly FrameRow[], { borders, kind }: Steps): Bin<FrameRow, number>[] {
	const known = rows.filter((row) => fits(numberIn(row, scene.x), kind));
	const value = (row: FrameRow) => {
		const number = numberIn(row, scene.x) ?? 0;
		return kind === 'log' ? Math.log10(number) : number;
	};
	const [first = 0, last = 1] = [borders[0], borders.at(-1)];
	return bin<FrameRow, number>().value(value).domain([first, last]).thresholds(borders.slice(1, -1))(known);
}

/** A step's rows, one part for each group, on top of each other. */
function stacked({ groups }: Scene, step: FrameRow[]) {
	if (groups.list.length === 0) {
		return step.length === 0
			? []
			: [{ group: '', tone: 'plain' as const, rows: step, from: 0, to: step.length }];
	}
	let reached = 0;
	return groups.list.flatMap((group) => {
		const rows = step.filter((row) => {
			const look = groups.of(row);
			return group.tone === 'rest' ? look.tone === 'rest' : look.name === group.name;
		});
		if (rows.length === 0) return [];
		const from = reached;
		reached += rows.length;
		return [{ group: group.name, tone: group.tone, rows, from, to: reached }];
	});
}

function nameOf(scene: Scene, step: Bin<FrameRow, number>, steps: Steps, group: string): string {
	if (!scene.x) return group;
	const text = spanWords(fromBin(step.x0 ?? 0, steps), fromBin(step.x1 ?? 0, steps), scene.x, scene.lang);
	return group === '' ? text : `${text}${scene.lang === 'ja' ? '・' : ', '}${group}`;
}

/** "30 to 32%": the first value belongs to the step, the last one to the next. */
function spanWords(from: number, to: number, measure: Measure, lang: Locale): string {
	if (measure.type === 'year') return words[lang].span(String(from), lang === 'ja' ? `${to}年` : String(to));
	const step = to - from;
	const decimals = Math.min(4, Math.max(0, Math.ceil(-Math.log10(step) + 0.01)));
	const say = (value: number) => formatNumber(value, decimals, lang);
	return words[lang].span(say(from), withUnit(say(to), measure.unit, lang));
}
