import type { Locale } from '#lib/words/locale.ts';

/**
 * Length of a text as its readers count: characters in Japanese (what looks like one is one; spaces and line
 * breaks do not count), words in English.
 */
export function countText(text: string, lang: Locale): number {
	return lang === 'ja' ? countCharacters(text) : countWords(text);
}

function countCharacters(text: string): number {
	const written = text.replace(/\s/g, '');
	// Browsers of before 2024 may lack the segmenter; code points are then near enough.
	if (!('Segmenter' in Intl)) return [...written].length;
	return [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(written)].length;
}

function countWords(text: string): number {
	if (!('Segmenter' in Intl)) return text.split(/\s+/).filter(Boolean).length;
	const parts = new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
	return [...parts].filter(({ isWordLike }) => isWordLike).length;
}

/** How much is missing to the aim, said roughly: to the next five, above thirty to the next ten; 0 when reached. */
export function roughlyMissing(count: number, aim: number): number {
	const missing = aim - count;
	if (missing <= 0) return 0;
	const grain = missing > 30 ? 10 : 5;
	return Math.ceil(missing / grain) * grain;
}
