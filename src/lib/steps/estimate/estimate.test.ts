import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableOf } from '#lib/data/sample.ts';
import type { PromptOf } from '../registry.ts';
import { compareGuess, estimate } from './estimate.ts';
import { drawNumberLine } from './number-line.ts';
import { sayDifference, sayGuess, sayTruth } from './say.ts';
import { middle, settle } from './steps.ts';
import { truthOf } from './truth.ts';

const prompt: PromptOf<'estimate'> = { ask: '?', input: 'slider', unit: '%', min: 10, max: 50, step: 0.5 };
const key = {
	near: 1,
	why: '',
	year: 2022,
	source: { title: 'T', publisher: 'P', year: 2022 }
};
const rows = { table: 'pref', column: 'share', label: '都道府県' };
const pref = {
	...tableOf(
		[
			{ name: 'code', type: 'string' },
			{ name: 'ja', type: 'string' },
			{ name: 'share', type: 'number' }
		],
		[
			['01', '北海道', 32.8],
			['02', '青森県', 34],
			['99', 'どこか', null]
		]
	),
	rowLabel: 'ja'
};

test('a guess is ready when it is given, with its row where one is asked for, and done when it was compared', () => {
	const score = (value: number | null, row: string | null, shown: boolean, wanted = prompt) =>
		estimate.score({ value, row, shown }, key, wanted);
	expect(score(null, null, false)).toEqual({ type: 'unready', missing: 'number' });
	expect(score(30, null, false)).toEqual({ type: 'unready', missing: 'finish' });
	expect(score(30, null, true)).toEqual({ type: 'done' });
	expect(score(30, null, true, { ...prompt, rows })).toEqual({ type: 'unready', missing: 'number' });
});

test('a difference of exactly the tolerance is near, in spite of binary fractions', () => {
	expect(compareGuess(0.3, 0.1, 0.2).near).toBe(true);
	expect(compareGuess(0.31, 0.1, 0.2).near).toBe(false);
});

test('the truth is the key’s number, or the chosen row’s value', () => {
	expect(truthOf(prompt, { truth: 2.45 }, null, {}, 'ja')).toEqual({
		value: 2.45,
		decimals: 2,
		name: null,
		others: []
	});
	expect(truthOf({ rows }, {}, '01', { pref }, 'ja')).toEqual({
		value: 32.8,
		decimals: 1,
		name: '北海道',
		others: [34]
	});
	expect(truthOf({ rows }, {}, '99', { pref }, 'ja')).toBeNull();
	expect(truthOf({ rows }, {}, null, { pref }, 'ja')).toBeNull();
});

test('the difference is said in words, in points for shares and in its unit for counts', () => {
	const truth = { value: 32.8, decimals: 1, name: null, others: [] };
	const say = (guess: number, unit = '%') => sayDifference(guess, truth, { near: 1, step: 0.5, unit }, 'ja');
	expect(say(35)).toBe('2.2ポイント高く見ていました。');
	expect(say(30)).toBe('2.8ポイント低く見ていました。');
	expect(say(33)).toBe('ほぼ当たりです。差は0.2ポイントでした。');
	expect(say(32.8)).toBe('ぴったりです。');
	expect(say(35, '件')).toBe('2.2件多く見ていました。');
	expect(sayDifference(30, truth, { near: 1, step: 1, unit: '%' }, 'en')).toBe(
		'Your guess was 2.8 points too low.'
	);
	expect([sayGuess(35, 0.5, '%', 'ja'), sayTruth(truth, '%', 'en')]).toEqual(['35.0%', '32.8%']);
});

const bounds = fc
	.tuple(
		fc.integer({ min: -1000, max: 1000 }),
		fc.integer({ min: 1, max: 500 }),
		fc.constantFrom(0.1, 0.25, 0.5, 1, 5, 10)
	)
	.map(([min, size, step]) => ({ min, max: min + size, step }));

test('a settled value lies within bounds on a whole step, and settling it again changes nothing', () => {
	fc.assert(
		fc.property(bounds, fc.double({ min: -1e4, max: 1e4, noNaN: true }), (rules, value) => {
			const settled = settle(value, rules);
			expect(settled).toBeGreaterThanOrEqual(rules.min);
			expect(settled).toBeLessThanOrEqual(rules.max);
			const steps = (settled - rules.min) / rules.step;
			expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
			expect(settle(settled, rules)).toBe(settled);
			expect(settle(middle(rules), rules)).toBe(middle(rules));
		})
	);
});

test('on the number line dots never overlap, and a flag’s text stays inside the picture', () => {
	const value = fc.double({ min: 0, max: 100, noNaN: true });
	fc.assert(
		fc.property(fc.array(value, { maxLength: 60 }), value, value, (others, guess, truth) => {
			const flag = (value: number) => ({ value, text: `あなたの予想 ${value.toFixed(1)}%` });
			const line = drawNumberLine(
				{ min: 10, max: 90, guess: flag(guess), truth: flag(truth), others },
				{ width: 358, em: 13 },
				'ja'
			);
			expect(line.dots).toHaveLength(others.length);
			line.dots.forEach((a, at) => {
				expect(a.top).toBeGreaterThanOrEqual(0);
				for (const b of line.dots.slice(at + 1))
					expect(Math.hypot(a.left - b.left, a.top - b.top)).toBeGreaterThanOrEqual(line.radius * 2 - 1e-6);
			});
			for (const { at, x } of [line.guess, line.truth].filter((one) => one !== null)) {
				expect(at).toBeGreaterThanOrEqual(line.from - 1e-6);
				expect(at).toBeLessThanOrEqual(line.to + 1e-6);
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(358);
			}
		})
	);
});
