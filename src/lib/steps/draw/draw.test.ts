import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableOf } from '#lib/data/sample.ts';
import type { PromptOf } from '../registry.ts';
import { comparePlaces, roundStep, sayComparison } from './compare.ts';
import { draw } from './draw.ts';
import { move, settle, startAt, type Rules } from './handles.ts';
import { guessPath, layPaper } from './paper.ts';
import { drawData, drawTruth, splitSeries } from './truth.ts';

const years = tableOf(
	[
		{ name: 'year', type: 'year', label: '年' },
		{ name: 'share', type: 'number', label: '割合', unit: '%' }
	],
	[
		[1990, 12.2],
		[2000, 17.4],
		[2005, null],
		[2010, 23.1],
		[2020, 28.9],
		[2030, 31.1]
	]
);
const series: PromptOf<'draw'> = {
	mode: 'series',
	ask: '?',
	table: 'years',
	x: 'year',
	y: 'share',
	at: [2005, 2010, 2020],
	known: 2000,
	range: [0, 40],
	nudge: 1,
	scale: 'linear'
};
// y = 30 − x, exactly.
const places = tableOf(
	[
		{ name: 'name', type: 'string', label: '県' },
		{ name: 'aged', type: 'number', label: '高齢化率', unit: '%', year: 2022 },
		{ name: 'change', type: 'number', label: '人口の変化', unit: '%' }
	],
	[20, 24, 28, 36].map((x) => [`県${x}`, x, 30 - x])
);
const trend: PromptOf<'draw'> = {
	mode: 'trend',
	ask: '?',
	table: 'places',
	x: 'aged',
	y: 'change',
	label: 'name',
	at: [20, 30, 40],
	range: [-15, 15],
	nudge: 0.5,
	scale: 'linear'
};

test('a drawing is ready when every handle stands, and done when it was compared', () => {
	const key = { why: '' };
	expect(draw.score({ ys: [1, null, 3], shown: false }, key, series)).toEqual({
		type: 'unready',
		missing: 'draw'
	});
	expect(draw.score({ ys: [1, 2, 3], shown: false }, key, series)).toEqual({
		type: 'unready',
		missing: 'finish'
	});
	expect(draw.score({ ys: [1, 2, 3], shown: true }, key, series)).toEqual({ type: 'done' });
	expect(draw.empty(series)).toEqual({ ys: [null, null, null], shown: false });
});

test('the truth of a series is the table’s own value, and unknown where the table has none', () => {
	expect(drawTruth(series, years)).toEqual({ ys: [null, 23.1, 28.9], fit: null });
});

test('the truth of a trend is the least-squares line, also where no row stands', () => {
	const { ys, fit } = drawTruth(trend, places);
	expect(fit?.slope).toBeCloseTo(-1, 9);
	[10, 0, -10].forEach((y, at) => expect(ys[at]).toBeCloseTo(y, 9));
});

test('on a log axis the trend is the line of equal factors', () => {
	const growth = tableOf(
		[
			{ name: 'name', type: 'string' },
			{ name: 'x', type: 'number' },
			{ name: 'y', type: 'integer' }
		],
		[0, 1, 2, 3].map((x) => [`r${x}`, x, 10 ** x])
	);
	const prompt: PromptOf<'draw'> = {
		...trend,
		x: 'x',
		y: 'y',
		at: [0, 4],
		range: [1, 1e5],
		nudge: 2,
		scale: 'log'
	};
	expect(drawTruth(prompt, growth).ys.map((y) => Math.round(y ?? 0))).toEqual([1, 10_000]);
});

test('a series is parted where it stops being known; the rest begins there and leaves out later years', () => {
	const { known, rest } = splitSeries(drawData(series, years, 'ja'), 2000, 2020);
	expect(known.map(({ x }) => x)).toEqual([1990, 2000]);
	expect(rest.map(({ x, y }) => [x, y])).toEqual([
		[2000, 17.4],
		[2005, null],
		[2010, 23.1],
		[2020, 28.9]
	]);
});

test('the guess joins the handles that stand, beginning where the known line ends', () => {
	const paper = layPaper(series, drawData(series, years, 'ja'), { width: 400, height: 300, em: 13 }, 'ja');
	expect(guessPath(paper, [null, null, null]).match(/[ML]/g) ?? []).toHaveLength(0 + 1);
	expect(guessPath(paper, [20, null, 30]).match(/[ML]/g)).toEqual(['M', 'L', 'L']);
	expect(paper.known).toMatch(/^M/);
	expect(paper.truth.dots.map(({ key }) => key)).toEqual(['2010', '2020']);
	// The unknown year breaks the line, so nothing is drawn from 2000 to 2010.
	expect(paper.truth.path.match(/M/g)).toHaveLength(2);
});

test('differences are told place by place', () => {
	const data = drawData(series, years, 'ja');
	expect(comparePlaces(series, data, [20, 25, 28], drawTruth(series, years), 'ja')).toEqual([
		{ place: '2005年', guess: '20.0%', real: 'わかりません', difference: '—' },
		{ place: '2010年', guess: '25.0%', real: '23.1%', difference: '−1.9ポイント' },
		{ place: '2020年', guess: '28.0%', real: '28.9%', difference: '+0.9ポイント' }
	]);
	expect(comparePlaces(series, data, [20, null, 28], null, 'en')[1]).toEqual({
		place: '2010',
		guess: '—',
		real: '—',
		difference: '—'
	});
});

test('the farthest miss is said in words, or that there was none', () => {
	const data = drawData(series, years, 'ja');
	const say = (ys: number[]) => sayComparison(series, data, ys, drawTruth(series, years), 'ja');
	expect(say([20, 23, 20])).toEqual([
		'いちばん離れたのは2020年。予想は20.0%、じっさいは28.9%で、予想より8.9ポイント上でした。'
	]);
	expect(say([20, 23, 28])).toEqual(['どこも、ほぼ予想どおりでした。']);
});

test('a trend is said as “where x is higher, y is …”, for one’s own line too', () => {
	const say = (ys: number[], lang: 'ja' | 'en' = 'ja') =>
		sayComparison(trend, drawData(trend, places, lang), ys, drawTruth(trend, places), lang);
	expect(say([5, 0, -5])).toEqual([
		'あなたの線：高齢化率が10ポイント高いところでは、人口の変化は平均で約5.0ポイント低い。',
		'じっさいの傾向：高齢化率が10ポイント高いところでは、人口の変化は平均で約10.0ポイント低い。'
	]);
	expect(say([1, 1, 1])[0]).toBe('あなたの線：線はほぼ平ら（関係はうすい）。');
	expect(say([-5, 0, 5], 'en')[0]).toBe(
		'Your line: where “高齢化率” is 10 points higher, “人口の変化” is about 5.0 points higher on average.'
	);
});

test('on a log axis the miss is said as a factor, whichever is larger', () => {
	const prompt: PromptOf<'draw'> = {
		...series,
		at: [2010, 2020],
		range: [1, 1000],
		nudge: 1.1,
		scale: 'log'
	};
	const data = drawData(prompt, years, 'ja');
	const say = (ys: number[]) => sayComparison(prompt, data, ys, drawTruth(prompt, years), 'ja')[0];
	expect(say([23, 10])).toContain('予想の2.9倍でした');
	expect(say([23, 289])).toContain('予想がじっさいの10倍でした');
	expect(comparePlaces(prompt, data, [23, 10], drawTruth(prompt, years), 'ja')[0]?.difference).toBe(
		'予想どおり'
	);
});

test('steps for sentences are round numbers that fit into the distance', () => {
	expect([16, 7, 0.8, 10, 100, 22].map(roundStep)).toEqual([10, 5, 0.5, 10, 100, 10]);
});

const linear = fc
	.tuple(
		fc.integer({ min: -100, max: 100 }),
		fc.integer({ min: 2, max: 400 }),
		fc.constantFrom(0.1, 0.5, 1, 2)
	)
	.map(([least, size, nudge]): Rules => ({ range: [least, least + size], nudge, scale: 'linear' }));
const log = fc
	.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom(1.01, 1.1, 2))
	.map(([power, size, nudge]): Rules => ({
		range: [10 ** power, 10 ** (power + size)],
		nudge,
		scale: 'log'
	}));

test('a handle stays in its range, and a key press always moves it, except at the ends', () => {
	fc.assert(
		fc.property(fc.oneof(linear, log), fc.double({ min: 0, max: 1, noNaN: true }), (rules, part) => {
			const [least = 0, most = 0] = rules.range;
			const value = settle(least + part * (most - least), rules);
			expect(value).toBeGreaterThanOrEqual(least);
			expect(value).toBeLessThanOrEqual(most);
			const up = move(value, 1, rules);
			const down = move(value, -1, rules);
			if (settle(most, rules) > value) expect(up).toBeGreaterThan(value);
			if (least < value) expect(down).toBeLessThan(value);
			expect(up).toBeLessThanOrEqual(most);
			expect(down).toBeGreaterThanOrEqual(least);
		})
	);
});

test('an untouched handle waits beside the nearest one that stands, else at the known end, else in the middle', () => {
	const rules: Rules = { range: [0, 40], nudge: 1, scale: 'linear' };
	expect(startAt(2, [5, null, null], 17.4, rules)).toBe(5);
	expect(startAt(0, [null, null], 17.4, rules)).toBe(17);
	expect(startAt(0, [null], null, rules)).toBe(20);
	expect(startAt(0, [null], null, { range: [10, 1000], nudge: 2, scale: 'log' })).toBe(100);
});
