import type { Sheet } from '../sheet.ts';

/** By what a mistake was recognised; each has a sentence of its own. */
export type Sign =
	| 'several-users'
	| 'everyone'
	| 'labelled-users'
	| 'unknown-user'
	| 'unmet-user'
	| 'thin'
	| 'empty-section'
	| 'functional'
	| 'answers-all'
	| 'all-top'
	| 'wished-for'
	| 'does-it'
	| 'own-product'
	| 'plan'
	| 'complaint'
	| 'turned-around'
	| 'outcome'
	| 'no-measure'
	| 'general'
	| 'and-so-on';

export type Noticed = { sign: Sign; note: string | null; caught: string };

/** Looks at one canvas. It may miss a mistake; it should not see one where there is none. */
export type Rule = (sheet: Sheet) => Noticed[];

/** Longer than any note: what comes in from elsewhere may be anything, and patterns must not take long over it. */
const longest = 400;

/** Full-width letters and digits as usual ones, one apostrophe, no spaces at the ends: what patterns are written for. */
export function plainly(words: string): string {
	return words.slice(0, longest).normalize('NFKC').replaceAll('’', "'").trim();
}

export function isJapanese(words: string): boolean {
	return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(words);
}

/** The first of the patterns found in the words, as it stands there. */
export function firstMatch(words: string, patterns: readonly RegExp[]): string | null {
	for (const pattern of patterns) {
		const [found] = pattern.exec(words) ?? [];
		if (found !== undefined) return found.trim();
	}
	return null;
}
