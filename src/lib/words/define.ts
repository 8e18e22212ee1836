import type { Locale } from './locale.ts';

/** Words of one part of the app in both languages; a word missing in one of them does not compile. */
export function defineWords<T>(words: { ja: T; en: NoInfer<T> }): Record<Locale, T> {
	return words;
}
