import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highest, longest, lowest, soundOf, type Heard } from './sound-of.ts';

const heard = (values: (number | null)[], places = values.map((_, at) => at)): Heard[] =>
	values.map((value, at) => ({ key: `k${at}`, at: places[at] ?? at, value }));

test('the lowest value sounds lowest, the highest two octaves above, the middle one octave', () => {
	const tones = soundOf(heard([0, 5, 10]));
	expect(tones.map(({ frequency }) => Math.round(frequency))).toEqual([220, 440, 880]);
	expect(tones.map(({ time }) => time)).toEqual([0, 0.35, 0.7]);
});

test('a missing value is silent, and a gap of years takes its time', () => {
	const tones = soundOf(heard([1, null, 3, 4], [2000, 2001, 2002, 2006]));
	expect(tones.map(({ key }) => key)).toEqual(['k0', 'k2', 'k3']);
	const [first, second, third] = tones.map(({ time }) => time);
	expect((third ?? 0) - (second ?? 0)).toBeCloseTo(2 * ((second ?? 0) - (first ?? 0)));
});

test('on a logarithmic scale equal factors are equal steps', () => {
	const tones = soundOf(heard([1, 10, 100, 0]), 'log');
	expect(tones.map(({ frequency }) => Math.round(frequency))).toEqual([220, 440, 880]);
});

test('values that are alike sound in the middle; without any there is nothing', () => {
	expect(soundOf(heard([3, 3])).map(({ frequency }) => Math.round(frequency))).toEqual([440, 440]);
	expect(soundOf(heard([null]))).toEqual([]);
	expect(soundOf([])).toEqual([]);
});

test('no series is too long or leaves the two octaves, and higher values never sound lower', () => {
	const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }));
	const series = fc.array(fc.record({ at: fc.integer({ min: 1900, max: 2100 }), value }), {
		maxLength: 1000
	});
	fc.assert(
		fc.property(series, (points) => {
			const given = points.map(({ at, value }, index) => ({ key: String(index), at, value }));
			const tones = soundOf(given);
			for (const [at, { time, length, frequency, key }] of tones.entries()) {
				expect(time + length).toBeLessThanOrEqual(longest);
				expect(time).toBeGreaterThanOrEqual(tones[at - 1]?.time ?? 0);
				expect(frequency).toBeGreaterThanOrEqual(lowest - 1e-6);
				expect(frequency).toBeLessThanOrEqual(highest + 1e-6);
				const before = tones[at - 1];
				if (!before) continue;
				const rise = (given[Number(key)]?.value ?? 0) - (given[Number(before.key)]?.value ?? 0);
				if (rise > 0) expect(frequency).toBeGreaterThanOrEqual(before.frequency);
			}
		})
	);
});
