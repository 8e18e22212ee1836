import { expect, test } from 'vitest';
import { readLibrary } from './library.ts';
import { measure } from './plainness.ts';

const { lessons, programs } = readLibrary('.');

/** Letters of the longest sentence that readers of a level take in, after the language rules of the program. */
const longest = { g3: 25, g5: 40 } as const;

for (const [id, lesson] of lessons) {
	const { reader } =
		programs.get(lesson.program)?.value.parts.find((part) => part.id === lesson.value.part) ?? {};
	if (reader !== 'g3' && reader !== 'g5') continue;
	test(`No sentence of ${id} is longer than its readers take in`, () => {
		expect(measure(lesson.value).sentence.longest).toBeLessThanOrEqual(longest[reader]);
	});
}

test('Kanji are reckoned among letters, sentences without their marks, and a story by its places', () => {
	const lesson = lessons.get('e-net-caravan/junior-high-group-chat');
	if (!lesson) throw new Error('The lesson is gone.');
	const found = measure(lesson.value);
	expect(found.kanji).toBeGreaterThan(0.15);
	expect(found.kanji).toBeLessThan(0.4);
	expect(found.steps).toBe(lesson.value.steps.length);
	expect(found.choices).toBeGreaterThan(found.decisions);
});
