import { expect, test } from 'vitest';
import { dialled } from '#lib/content/build/phone-checks.ts';
import { readLibrary } from '#lib/content/build/library.ts';
import { locales } from '#lib/words/locale.ts';
import { desksFor, hallWords } from './hall-words.ts';

const helplines = readLibrary(process.cwd()).helplines?.value ?? {};

test('every desk that is named with an answer is a help line', () => {
	expect(Object.values(desksFor).flat()).toSatisfy((ids: string[]) => ids.every((id) => id in helplines));
});

test('every number said in an answer is that of a help line', () => {
	const numbers = Object.values(helplines).map(({ number }) => number);
	const said = locales.flatMap((lang) => dialled(JSON.stringify(hallWords[lang])));
	expect(said).toContain('188');
	expect(numbers).toEqual(expect.arrayContaining(said));
});
