import { range } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { frame, posterAt } from './film.ts';
import { WIDTH } from './paper.ts';
import { SLIDE_SECONDS } from './timing.ts';
import { sampleStory } from './testing/sample.ts';

const story = sampleStory();
const { scenes, seconds } = story.film;
const sheetsOf = (svg: string) => [...svg.matchAll(/<svg x="(-?\d+)" y="0"/g)].map(([, x]) => Number(x));

describe('frame', () => {
	test('is the same for the same moment', () => {
		for (const t of range(0, seconds, 1.3)) expect(frame(story, 'en', t)).toBe(frame(sampleStory(), 'en', t));
	});

	test('shows one sheet within a scene, and two that touch while one follows the other', () => {
		for (const t of range(0, seconds, 0.23)) {
			const sheets = sheetsOf(frame(story, 'ja', t));
			const near = scenes.slice(1).some(({ from }) => Math.abs(t - from) < SLIDE_SECONDS / 2 - 0.01);
			expect(sheets.length).toBeLessThanOrEqual(2);
			if (near) expect(sheets).toHaveLength(2);
			if (sheets.length === 2) expect((sheets[1] ?? 0) - (sheets[0] ?? 0)).toBe(WIDTH);
			else expect(sheets).toEqual([0]);
		}
	});

	test('goes on without a jump at the border of two scenes', () => {
		for (const { from } of scenes.slice(1)) {
			const before = sheetsOf(frame(story, 'ja', from - 0.001));
			const after = sheetsOf(frame(story, 'ja', from));
			expect(Math.abs((before[0] ?? 0) - (after[0] ?? 0))).toBeLessThan(6);
		}
	});

	test('stands still before the beginning and after the end', () => {
		expect(frame(story, 'ja', -5)).toBe(frame(story, 'ja', 0));
		expect(frame(story, 'ja', seconds + 5)).toBe(frame(story, 'ja', seconds));
	});

	test('speaks the language it is asked for', () => {
		expect(frame(story, 'ja', 2)).toContain('町の井戸を守る');
		expect(frame(story, 'en', 2)).toContain('Keeping the town’s wells');
	});
});

test('the poster shows the chosen scene alone', () => {
	expect(sheetsOf(frame(story, 'ja', posterAt(story)))).toEqual([0]);
});
