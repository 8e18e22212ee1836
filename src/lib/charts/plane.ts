import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3-scale';
import type { Locale } from '#lib/words/locale.ts';
import { textWidth, tickFormat } from './format.ts';
import type { Measure } from './measure.ts';
import { roundTicks } from './ticks.ts';

export type Span = [number, number];
/** Room for a drawing in px; `em` is the size of its text, and everything else goes by it. */
export type Size = { width: number; height: number; em: number };
/** Inner edges: where marks may stand. */
export type Area = { left: number; top: number; right: number; bottom: number };
export type Tick = { at: number; text: string };
export type ScaleKind = 'linear' | 'log';
export type ValueScale = ScaleContinuousNumeric<number, number>;

/** Size drawn on the server, before the width is known; the box keeps its shape, so nothing moves afterwards. */
export const unmeasured: Size = { width: 600, height: 480, em: 13 };

/** One axis: what it measures, from where to where, and how. */
export type AxisPlan = { measure: Pick<Measure, 'type'>; span: Span; kind: ScaleKind };

/** Two axes with their ticks, laid out so that no tick text is cut off or runs into the next. */
export type Plane = { area: Area; x: ValueScale; y: ValueScale; xTicks: Tick[]; yTicks: Tick[] };

export function layPlane(xPlan: AxisPlan, yPlan: AxisPlan, { width, height, em }: Size, lang: Locale): Plane {
	const top = em * 0.9;
	const bottom = Math.max(top + em, height - em * 2.1);
	const y = scaleOf(yPlan.kind, yPlan.span, [bottom, top]);
	const yTicks = ticksOf(y, yPlan, Math.min(6, Math.max(2, Math.round((bottom - top) / (em * 4.5)))), lang);
	const widest = Math.max(0, ...yTicks.map(({ text }) => textWidth(text, em)));

	const left = Math.ceil(widest + em * 0.8);
	const right = Math.max(left + em, width - em * (xPlan.measure.type === 'year' ? 1.5 : 1.2));
	const x = scaleOf(xPlan.kind, xPlan.span, [left, right]);
	let xTicks: Tick[] = [];
	for (let count = 9; count >= 2; count--) {
		xTicks = ticksOf(x, xPlan, count, lang).filter(({ at, text }) => {
			const half = textWidth(text, em) / 2;
			return at - half >= 0 && at + half <= width;
		});
		if (xTicks.every((tick, at) => apart(xTicks[at - 1], tick, em))) break;
	}
	return { area: { left, top, right, bottom }, x, y, xTicks: spaced(xTicks, em), yTicks };
}

/** Where zero lies, if there are values on both sides of it. */
export function zeroOf({ y }: Pick<Plane, 'y'>): number | null {
	const [least = 0, most = 0] = y.domain();
	return least < 0 && most > 0 ? y(0) : null;
}

/**
 * Every tick, or every second, third … so that none touches the next. `first` counts the steps from zero to the first
 * tick: the same ones are kept then, whichever of them are in sight.
 */
export function spaced(ticks: readonly Tick[], em: number, first = 0): Tick[] {
	for (let every = 1; ; every++)
		if (ticks.every((tick, at) => apart(ticks[at - every], tick, em)))
			return ticks.filter((_, at) => (at + first) % every === 0);
}

function apart(before: Tick | undefined, tick: Tick, em: number): boolean {
	if (!before) return true;
	const room = (textWidth(before.text, em) + textWidth(tick.text, em)) / 2;
	return tick.at - before.at >= room + em * 0.6;
}

export function scaleOf(kind: ScaleKind, span: Span, range: Span): ValueScale {
	return kind === 'log' ? scaleLog(span, range) : scaleLinear(span, range);
}

export function ticksOf(scale: ValueScale, { measure, kind }: AxisPlan, count: number, lang: Locale): Tick[] {
	const [least = 0, most = 0] = scale.domain();
	const whole = measure.type === 'year' || measure.type === 'integer';
	const values =
		kind === 'log'
			? logTicks([least, most], count)
			: roundTicks(least, most, count).filter((value) => !whole || Number.isInteger(value));
	const [first = 0, second = first + 1] = values;
	const step = kind === 'log' ? Math.min(1, first) : second - first;
	const format = tickFormat(measure.type, Math.max(...values.map(Math.abs)), step, lang);
	return values.map((value) => ({ at: scale(value), text: format(value) }));
}

/** Powers of ten when the axis has three of them, else 1–2–5 steps; thinned to about `count`. */
export function logTicks([least, most]: Span, count: number): number[] {
	const within = (value: number) => value >= least * (1 - 1e-9) && value <= most * (1 + 1e-9);
	const powers: number[] = [];
	for (let power = Math.floor(Math.log10(least)); power <= Math.ceil(Math.log10(most)); power++)
		powers.push(Number(`1e${power}`));
	const tens = powers.filter(within);
	if (tens.length >= 3) {
		const every = Math.ceil(tens.length / Math.max(2, count));
		return tens.filter((_, at) => at % every === 0);
	}
	for (const steps of [[1, 2, 5], [1, 3], [1]]) {
		const ticks = powers.flatMap((power) => steps.map((step) => step * power)).filter(within);
		if (ticks.length >= 2 && ticks.length <= count + 2) return ticks;
	}
	return [least, most];
}

/** Room around a cloud of values, ending on even numbers. */
export function paddedSpan([least, most]: Span, kind: ScaleKind): Span {
	if (kind === 'log' && least <= 0) return [1, 10];
	// "One gridline up is ten times more" can only be read where gridlines are powers of ten.
	if (kind === 'log')
		return most / least >= 10
			? [10 ** Math.floor(Math.log10(least) + 1e-12), 10 ** Math.ceil(Math.log10(most) - 1e-12)]
			: [logFloor(least), logCeil(most)];
	const room = least === most ? Math.abs(least) / 2 || 1 : (most - least) * 0.05;
	// Room below must not lead a count or a share under zero.
	const start = least >= 0 ? Math.max(0, least - room) : least - room;
	const [low = least, high = most] = scaleLinear()
		.domain([start, most + room])
		.nice(8)
		.domain();
	return [low, high];
}

/** A span that holds zero: a bar's length is its meaning. */
export function spanFromZero([least, most]: Span): Span {
	const [low = 0, high = 1] = scaleLinear()
		.domain([Math.min(0, least), Math.max(0, most)])
		.nice(6)
		.domain();
	return low === high ? [0, 1] : [low, high];
}

const edges = [1, 2, 5, 10];

/** The next 1, 2 or 5 times a power of ten at or below a value. */
function logFloor(value: number): number {
	const power = powerBelow(value);
	return power * (edges.findLast((edge) => edge * power <= value * (1 + 1e-9)) ?? 1);
}

/** The next 1, 2 or 5 times a power of ten at or above a value. */
function logCeil(value: number): number {
	const power = powerBelow(value);
	return power * (edges.find((edge) => edge * power >= value * (1 - 1e-9)) ?? 10);
}

function powerBelow(value: number): number {
	// "1e-3" is nearer to the decimal than 10 ** -3 can be.
	return Number(`1e${Math.floor(Math.log10(value) + 1e-12)}`);
}
