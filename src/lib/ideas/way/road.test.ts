import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, placeSteps, spread } from './road.ts';

const today = new Date(2026, 10, 25);

test.each([
	['2030', '2030-7'],
	['２０３０年', '2030-7'],
	['来週', '2026-12'],
	['next week', '2026-12'],
	['夏休み', '2027-7'],
	['冬休み', '2026-12'],
	['5年後', '2031-11'],
	['in 3 years', '2029-11']
])('%s', (when, month) => {
	const date = dateOf(when, today);
	expect(date && `${date.getFullYear()}-${date.getMonth() + 1}`).toBe(month);
});

test('words that name no time have no place', () => {
	for (const when of ['', 'いつか', '会議のあと', 'someday', '12345']) expect(dateOf(when, today)).toBeNull();
	expect(placeSteps([{ id: 'a', when: 'いつか' }], 2040, today)).toEqual([{ id: 'a', at: null }]);
});

test('a year that is over has no road', () => {
	expect(placeSteps([{ id: 'a', when: '来週' }], 2020, today)).toEqual([{ id: 'a', at: null }]);
});

test('later is never nearer, and all stand on the road', () => {
	const years = fc.array(fc.integer({ min: 2027, max: 2060 }), { minLength: 2, maxLength: 8 });
	fc.assert(
		fc.property(years, fc.integer({ min: 2030, max: 2060 }), (list, year) => {
			const sorted = list.toSorted((a, b) => a - b);
			const placed = placeSteps(
				sorted.map((one, i) => ({ id: String(i), when: String(one) })),
				year,
				today
			);
			const at = placed.map((one) => one.at ?? -1);
			expect(at).toEqual(at.toSorted((a, b) => a - b));
			expect(at.every((one) => one >= 0 && one <= 1)).toBe(true);
		})
	);
});

test('next week stands clear of today', () => {
	const [step] = placeSteps([{ id: 'a', when: '来週' }], 2040, today);
	expect(step?.at).toBeGreaterThan(0.02);
});

test('stops on the road stay in order and do not lie on one another', () => {
	expect(spread([5, 0, 100], 34, 300)).toEqual([34, 0, 100]);
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 }), (places) => {
			const sorted = spread(places, 34, 300).toSorted((a, b) => a - b);
			expect(
				sorted.every((x, at) => x >= -1e-9 && x <= 300 && (at === 0 || x - (sorted[at - 1] ?? 0) > 33.9))
			).toBe(true);
		})
	);
});
