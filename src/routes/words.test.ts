import { expect, test } from 'vitest';
import { en } from '#lib/words/en.ts';
import { ja } from '#lib/words/ja.ts';
import { words } from './words.ts';

test('an error page without the words of the app says the same as one with them', () => {
	expect({ ja, en }).toMatchObject(words);
});
