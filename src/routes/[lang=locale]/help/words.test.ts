import { expect, test } from 'vitest';
import { en } from '#lib/words/en.ts';
import { ja } from '#lib/words/ja.ts';
import { troubleWords } from '#lib/words/trouble.ts';
import { words } from './words.ts';

const chapters = { ja: words.ja.chapters(ja), en: words.en.chapters(en) };
const ids = (list: (typeof chapters)['ja']) =>
	list.flatMap(({ id, topics }) => [id, ...topics.map((topic) => topic.id)]);

test('has the same topics in both languages, in the same order', () => {
	expect(ids(chapters.en)).toEqual(ids(chapters.ja));
});

test('gives every topic an address of its own', () => {
	expect(new Set(ids(chapters.ja)).size).toBe(ids(chapters.ja).length);
});

test('explains every trouble the app may speak of', () => {
	const titles = chapters.ja.flatMap(({ topics }) => topics.map(({ title }) => title));
	const spoken = Object.values(troubleWords.ja).flatMap((one) =>
		typeof one === 'string' ? [] : [one.title]
	);
	expect(titles).toEqual(expect.arrayContaining(spoken));
});
