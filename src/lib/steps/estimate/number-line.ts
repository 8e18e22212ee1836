import { textWidth } from '#lib/charts/format.ts';
import { scaleOf, ticksOf, type Tick } from '#lib/charts/plane.ts';
import type { Locale } from '#lib/words/locale.ts';

export type Flag = { at: number; x: number; anchor: 'start' | 'middle' | 'end'; text: string };
/** A guess above the line, the truth below it, the other values as dots on it. In px. */
export type NumberLine = {
	width: number;
	height: number;
	/** Height of the line itself. */
	level: number;
	from: number;
	to: number;
	ticks: Tick[];
	dots: { left: number; top: number }[];
	radius: number;
	guess: Flag | null;
	truth: Flag | null;
};

type Values = {
	min: number;
	max: number;
	guess: { value: number; text: string } | null;
	truth: { value: number; text: string } | null;
	others: readonly number[];
};

/** `min` to `max` is what could be guessed; the line grows where a value lies outside. */
export function drawNumberLine(
	{ min, max, guess, truth, others }: Values,
	{ width, em }: { width: number; em: number },
	lang: Locale
): NumberLine {
	const values = [min, max, ...others, ...(truth ? [truth.value] : []), ...(guess ? [guess.value] : [])];
	const plan = {
		measure: { type: 'number' as const },
		span: [Math.min(...values), Math.max(...values)] as [number, number],
		kind: 'linear' as const
	};
	const from = em * 1.5;
	const to = Math.max(from + em, width - em * 1.5);
	const scale = scaleOf('linear', plan.span, [from, to]);
	const radius = em * 0.3;
	const heap = stack(
		others.map((value) => scale(value)),
		radius
	);
	const dotsHeight = heap.reduce((most, { level }) => Math.max(most, level + 1), 0) * radius * 2;
	const level = em * 1.6 + dotsHeight + em * 1.2;
	const flag = (one: Values['guess'], size: number): Flag | null => {
		if (!one) return null;
		const at = scale(one.value);
		const half = textWidth(one.text, size) / 2;
		if (at - half < 0) return { at, x: 0, anchor: 'start', text: one.text };
		if (at + half > width) return { at, x: width, anchor: 'end', text: one.text };
		return { at, x: at, anchor: 'middle', text: one.text };
	};
	return {
		width,
		height: level + em * 4.4,
		level,
		from,
		to,
		radius,
		ticks: ticksOf(scale, plan, Math.max(2, Math.min(8, Math.floor((to - from) / (em * 6)))), lang),
		dots: heap.map(({ left, level: storey }) => ({
			left,
			top: level - em * 0.5 - radius * (2 * storey + 1)
		})),
		guess: flag(guess, em * 1.15),
		truth: flag(truth, em * 1.15)
	};
}

/** Gives each dot the lowest storey on which it touches no other. */
function stack(places: readonly number[], radius: number): { left: number; level: number }[] {
	const set: { left: number; level: number }[] = [];
	for (const left of [...places].sort((a, b) => a - b)) {
		const near = set.filter((dot) => left - dot.left < radius * 2).map(({ level }) => level);
		let level = 0;
		while (near.includes(level)) level += 1;
		set.push({ left, level });
	}
	return set;
}
