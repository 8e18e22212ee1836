import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '#lib/charts/format.ts';
import type { Measure } from '#lib/charts/measure.ts';
import { classesOf } from './classes.ts';
import { glyph } from './glyph.ts';
import { endLabels } from './line.ts';
import type { Mark } from './marks.ts';
import { drawPlot } from './plot.ts';
import { levelRules } from './rules.ts';
import { frame, phone } from './sample.ts';
import { fromLeft } from './scatter.ts';
import { shorten } from './shorten.ts';
import { dodge, spread } from './strip.ts';
import { gridSize, tiles } from './tiles.ts';

const measure: Measure = {
	column: 'a',
	label: 'A',
	unit: '%',
	type: 'number',
	year: null,
	computed: false,
	decimals: 1
};

test('dots moved aside never cover each other, where there is room', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 40 }), (places) => {
			const sorted = [...places].sort((a, b) => a - b);
			const aside = dodge(sorted, 9, Infinity);
			for (let a = 0; a < sorted.length; a++)
				for (let b = 0; b < a; b++)
					expect(
						Math.hypot((sorted[a] ?? 0) - (sorted[b] ?? 0), (aside[a] ?? 0) - (aside[b] ?? 0))
					).toBeGreaterThanOrEqual(9 - 1e-3);
		})
	);
});

test('a swarm without room is pressed together', () => {
	const aside = dodge(
		Array.from({ length: 20 }, () => 50),
		9,
		30
	);
	expect(Math.max(...aside.map(Math.abs))).toBeCloseTo(30);
});

test('thousands of dots keep to their room, as wide where there are many of them, evenly on both sides', () => {
	const places = [
		...Array.from({ length: 4000 }, (_, at) => at / 20),
		...Array.from({ length: 400 }, (_, at) => 200 + at / 2)
	];
	const aside = spread(places, 10, 50);
	expect(spread(places, 10, 50)).toEqual(aside);
	const reach = (from: number, to: number) => {
		const some = aside.filter((_, at) => (places[at] ?? 0) >= from && (places[at] ?? 0) < to);
		return [Math.min(...some), Math.max(...some)].map((one) => Math.abs(one));
	};
	expect(Math.max(...reach(0, 400))).toBeCloseTo(50, 0);
	const [dense, thin] = [reach(50, 150), reach(250, 350)];
	for (const [side, one] of dense.entries()) {
		expect(one).toBeGreaterThan(45);
		expect((thin[side] ?? 0) / one).toBeGreaterThan(0.05);
		expect((thin[side] ?? 0) / one).toBeLessThan(0.2);
	}
	expect(Math.abs(aside.reduce((sum, one) => sum + one, 0) / aside.length)).toBeLessThan(2);
});

test('a few dots far apart, or all at one place, stay in the middle and in the room', () => {
	expect(spread([], 10, 50)).toEqual([]);
	expect(spread([1, 100, 250], 10, 50)).toEqual([0, 0, 0]);
	const one = spread(
		Array.from({ length: 3000 }, () => 7),
		10,
		50
	);
	expect(Math.max(...one.map(Math.abs))).toBeCloseTo(50);
	expect(spread([1, 1, 1], 10, 0).every((one) => one === 0)).toBe(true);
});

test('every value has a class, and a larger one never a lower class', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 }),
			(values) => {
				const classes = classesOf(values, measure, 'ja');
				const tones = [...values].sort((a, b) => a - b).map((value) => classes.toneOf(value));
				expect([...tones].sort()).toEqual(tones);
				expect(classes.list).toHaveLength(classes.borders.length + 1);
			}
		),
		// So near to each other that no step fits between them.
		{ examples: [[[-5e-324, -1e-323]]] }
	);
});

test('equal steps are taken where they part the values, equal shares where they would not', () => {
	expect(classesOf([10, 14, 22, 31, 38, 45, 50], measure, 'ja')).toMatchObject({
		how: 'steps',
		borders: [20, 30, 40, 50],
		list: [
			{ tone: 'class-1', text: '20.0未満' },
			{ tone: 'class-2', text: '20.0〜30.0' },
			{ tone: 'class-3', text: '30.0〜40.0' },
			{ tone: 'class-4', text: '40.0〜50.0' },
			{ tone: 'class-5', text: '50.0以上' }
		]
	});
	expect(classesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000], measure, 'en').how).toBe('shares');
});

test('names at the ends of lines keep apart and inside', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 10, max: 290, noNaN: true }), { maxLength: 12 }), (tops) => {
			const area = { left: 40, top: 10, right: 300, bottom: 290 };
			const labels = endLabels(
				tops.map((top, at) => ({ id: `${at}`, tone: 'plain' as const, text: 'x', left: 300, top })),
				area,
				{ em: 13 }
			);
			labels.forEach(({ y }, at) => {
				const next = labels[at + 1];
				if (next) expect(next.y - y).toBeGreaterThanOrEqual(13 * 1.2 - 1e-6);
				expect(y).toBeLessThanOrEqual(area.bottom + 13 * 0.35 + 1e-6);
				expect(y).toBeGreaterThanOrEqual(0);
			});
		})
	);
});

test('mean and median keep both names, however near they are and however narrow the picture', () => {
	const em = 14;
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 20 }),
			fc.integer({ min: 260, max: 900 }),
			fc.constantFrom('ja' as const, 'en' as const),
			(values, width, lang) => {
				const area = { left: 30, top: 40, right: width - 20, bottom: 300 };
				const drawn = frame({ table: 'places', form: 'histogram', x: 'aged', mean: true, median: true });
				const scale = scaleLinear([0, 100], [area.left, area.right]);
				const rules = levelRules({ frame: drawn, lang }, values, measure, scale, area, 'across', {
					em,
					width,
					height: 320
				});
				const spans = rules.map(({ label, text }) => {
					const left = (label?.x ?? 0) - (label?.anchor === 'end' ? textWidth(text, em) : 0);
					return [left, left + textWidth(text, em)] as const;
				});
				const [first = [0, 0], second = [0, 0]] = spans.sort(([a], [b]) => a - b);
				expect(first[1]).toBeLessThan(second[0]);
				expect(first[0]).toBeGreaterThanOrEqual(0);
				expect(second[1]).toBeLessThanOrEqual(width);
			}
		)
	);
});

test('47 prefectures have 47 places, none on another', () => {
	expect(tiles.size).toBe(47);
	const list = [...tiles.values()];
	for (const one of list) {
		expect(one.column + 1).toBeLessThanOrEqual(gridSize.across);
		expect(one.row + 1).toBeLessThanOrEqual(gridSize.down + 1e-9);
		const over = list.filter(
			(other) =>
				other !== one && Math.abs(other.column - one.column) < 0.99 && Math.abs(other.row - one.row) < 0.99
		);
		expect(over).toEqual([]);
	}
	expect(new Set(list.map(({ en }) => en)).size).toBe(47);
});

test('every shape is one closed path', () => {
	for (const shape of ['circle', 'square', 'triangle', 'diamond', 'cross', 'ring'] as const)
		expect(glyph(shape, 10, 10, 4)).toMatch(/^M[^a-zA-Z]+.*z$/);
});

test('a long name ends in an ellipsis, within its room', () => {
	expect(shorten('とても長い名前の地域', 60, 12)).toBe('とても長…');
	expect(shorten('短い', 60, 12)).toBe('短い');
});

test('of many groups five keep a colour, picked ones first, and the rest is grey', () => {
	const cells = Array.from({ length: 18 }, (_, at) => [
		'13',
		`県${at}`,
		`P${at}`,
		`群${at % 9}`,
		at + 1,
		at * 2,
		at < 2 ? 9 : 1
	]);
	const here = frame(
		{ table: 'places', form: 'scatter', x: 'aged', y: 'vacant', colour: 'part' },
		'ja',
		cells
	);
	const { groups } = drawPlot(here, phone, 'ja').key;
	expect(groups).toHaveLength(6);
	expect(groups.at(-1)).toMatchObject({ name: 'その他', tone: 'rest', count: 8 });
});

test('thousands of marks stand from left to right like a few, none of them lost', () => {
	const markAt = (left: number, at: number): Mark => ({
		id: String(at),
		keys: [String(at)],
		name: '',
		group: '',
		tone: 'plain',
		left,
		top: 0,
		value: 0,
		body: { type: 'dot', radius: 2, shape: 'circle' }
	});
	// Quarters of a px can be told apart, and many marks stand at the same place.
	const marks = Array.from({ length: 5000 }, (_, at) => markAt(((at * 7919) % 1237) / 4 - 20, at));
	const ids = (sorted: Mark[]) => sorted.map(({ id }) => id);
	expect(ids(fromLeft([...marks]))).toEqual(ids(marks.toSorted((a, b) => a.left - b.left)));
});
