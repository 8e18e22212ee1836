import { quantileSorted } from 'd3-array';
import { formatNumber } from '#lib/charts/format.ts';
import type { Measure } from '#lib/charts/measure.ts';
import { roundTicks } from '#lib/charts/ticks.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Tone } from './marks.ts';
import { words } from './words.ts';

/** Numbers as five classes of colour, from low to high. */
export type Classes = {
	/** Inner borders, in order. */
	borders: number[];
	/** How they were cut: into equal steps, or so that each class has about as many places. */
	how: 'steps' | 'shares';
	toneOf(value: number): Tone;
	/** Each class with its span in words. */
	list: { tone: Tone; text: string }[];
};

const tones = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'] as const satisfies Tone[];

/**
 * Equal steps between round numbers are easiest to read. Where they would put nearly all places into one colour,
 * each colour gets as many places instead.
 */
export function classesOf(numbers: readonly number[], measure: Measure, lang: Locale): Classes {
	const sorted = [...numbers].sort((a, b) => a - b);
	const steps = equalSteps(sorted);
	const fair = Math.max(0, ...countsOf(sorted, steps)) <= sorted.length * 0.6;
	const borders = fair ? steps : equalShares(sorted, measure.decimals);
	// Fewer classes keep the ends of the scale, so that low and high always look low and high.
	const toneAt = (place: number): Tone =>
		borders.length === 0
			? 'class-3'
			: (tones[Math.round((place * (tones.length - 1)) / borders.length)] ?? 'class-3');
	return {
		borders,
		how: fair ? 'steps' : 'shares',
		toneOf: (value) => toneAt(placeOf(value, borders)),
		list:
			sorted.length === 0
				? []
				: spansOf(sorted, borders, measure, lang).map((text, at) => ({ tone: toneAt(at), text }))
	};
}

/** Number of borders at or below a value: a value on the border belongs to the class above. */
function placeOf(value: number, borders: readonly number[]): number {
	let place = 0;
	while (place < borders.length && value >= (borders[place] ?? Infinity)) place += 1;
	return place;
}

function equalSteps(sorted: readonly number[]): number[] {
	const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
	for (const count of [5, 4, 6, 3]) {
		const inner = roundTicks(least, most, count).filter((tick) => tick > least && tick <= most);
		if (inner.length >= 2 && inner.length < tones.length) return inner;
	}
	return roundTicks(least, most, 2)
		.filter((tick) => tick > least && tick <= most)
		.slice(0, tones.length - 1);
}

function equalShares(sorted: number[], decimals: number): number[] {
	const exact = [0.2, 0.4, 0.6, 0.8].map((part) => quantileSorted(sorted, part) ?? 0);
	const least = sorted[0] ?? 0;
	const borders = (digits: number) =>
		[...new Set(exact.map((border) => Number(Number(border.toPrecision(digits)).toFixed(decimals))))].filter(
			(border) => border > least
		);
	// As few digits as keep the borders apart: nobody compares 950,600 with 1,306,000.
	const wanted = borders(15).length;
	return [2, 3, 4].map(borders).find((rough) => rough.length === wanted) ?? borders(15);
}

function countsOf(sorted: readonly number[], borders: readonly number[]): number[] {
	const counts = Array.from({ length: borders.length + 1 }, () => 0);
	for (const value of sorted) {
		const place = placeOf(value, borders);
		counts[place] = (counts[place] ?? 0) + 1;
	}
	return counts;
}

function spansOf(
	sorted: readonly number[],
	borders: readonly number[],
	measure: Measure,
	lang: Locale
): string[] {
	const { span, below, from } = words[lang];
	const say = (value: number) => formatNumber(value, measure.decimals, lang);
	if (borders.length === 0) return [say(sorted[0] ?? 0)];
	return [...borders, null].map((border, at) => {
		const before = borders[at - 1];
		if (border === null) return from(say(before ?? 0));
		return before === undefined ? below(say(border)) : span(say(before), say(border));
	});
}
