import type { Locale } from './locale.ts';
import type { Words } from './ja.ts';

/** The interface words of one language; the other is not downloaded. */
export async function loadWords(lang: Locale): Promise<Words> {
	return lang === 'ja' ? (await import('./ja.ts')).ja : (await import('./en.ts')).en;
}
