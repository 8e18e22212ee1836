import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure } from '#lib/charts/measure.ts';
import { classesOf } from './classes.ts';
import { glyph } from './glyph.ts';
import { endLabels } from './line.ts';
import { drawPlot } from './plot.ts';
import { frame, phone } from './sample.ts';
import { shorten } from './shorten.ts';
import { dodge } from './strip.ts';
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
