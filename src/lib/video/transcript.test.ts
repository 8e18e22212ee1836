import { expect, test } from 'vitest';
import { chaptersOf, lineBegunAt } from './transcript.ts';

const line = (text: string, from: number) => ({ text, from, to: from + 2 });
const scene = (what: string, from: number, lines: ReturnType<typeof line>[], chapter?: string) => ({
	chapter,
	shows: `picture of ${what}`,
	from,
	lines
});
const chapters = chaptersOf({
	scenes: [
		scene('dawn', 0, [line('a', 0.7), line('b', 4)], 'One'),
		scene('field', 10, [line('c', 10.7)]),
		scene('end', 20, [line('d', 20.7)], 'Two')
	]
});

test('scenes stand under the chapter that was begun before them', () => {
	expect(chapters.map(({ title, from, scenes }) => [title, from, scenes.length])).toEqual([
		['One', 0, 2],
		['Two', 20, 1]
	]);
	expect(chapters[0]?.scenes[1]).toEqual({ shows: 'picture of field', lines: [line('c', 10.7)] });
});

test('the line of a moment is the one begun last', () => {
	expect([0, 0.7, 3, 4, 15, 99].map((t) => lineBegunAt(chapters, t))).toEqual([-1, 0.7, 0.7, 4, 10.7, 20.7]);
});
