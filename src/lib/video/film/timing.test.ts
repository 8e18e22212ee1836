import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from './plain.ts';
import { READING_LIMIT, timeScenes } from './timing.ts';

const words = fc.record({
	ja: fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('水', 'を', '1', '、', 'ト', 'A') }),
	en: fc.string({ minLength: 1, maxLength: 84 })
});
const scenes = fc.array(
	fc.record({
		lines: fc.array(words, { minLength: 1, maxLength: 4 }),
		hold: fc.double({ min: 0, max: 8, noNaN: true })
	}),
	{ minLength: 1, maxLength: 8 }
);

test('whatever is said, time only goes forward and nothing overlaps', () => {
	fc.assert(
		fc.property(scenes, (storyboard) => {
			let at = 0;
			for (const { from, to, lines } of timeScenes(storyboard)) {
				expect(from).toBe(at);
				let last = from;
				for (const line of lines) {
					expect(line.from).toBeGreaterThan(last);
					expect(line.to).toBeGreaterThan(line.from);
					last = line.to;
				}
				expect(to).toBeGreaterThan(last);
				at = to;
			}
		})
	);
});

test('whatever is said, it can be read in both languages', () => {
	fc.assert(
		fc.property(scenes, (storyboard) => {
			timeScenes(storyboard).forEach(({ lines }, i) =>
				lines.forEach(({ from, to }, k) => {
					const said = storyboard[i]?.lines[k] ?? { ja: '', en: '' };
					for (const lang of ['ja', 'en'] as const) {
						expect([...plain(said[lang])].length / (to - from)).toBeLessThanOrEqual(READING_LIMIT[lang]);
					}
				})
			);
		})
	);
});
