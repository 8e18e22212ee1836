import { hasKanji } from './grades.ts';
import type { Piece } from './pieces.ts';

/** カタカナ as ひらがな; the long-vowel mark and all else stay. */
export const toHiragana = (text: string): string =>
	text.replace(/[ァ-ヶ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60));

/** "申し込み" → ["申", "し", "込", "み"]: kanji and the rest, in turn. */
const runsOf = (text: string): string[] =>
	text.match(/(?:(?!〇)\p{Script=Han})+|(?:〇|\P{Script=Han})+/gu) ?? [];

const patternOf = (run: string): string => {
	if (hasKanji(run)) return '(.+?)';
	const literal = RegExp.escape(toHiragana(run));
	// ヶ and ヵ are read か or が: 3ヶ月, 霞ヶ関.
	return literal.replace(/[ゕゖ]/g, '[かが]');
};

/**
 * Lays the reading of a word over its kanji, so that okurigana stay outside: 申し込み, もうしこみ → 申(もう) し 込(こ) み.
 * A reading that does not fit the kana of the word stands over the whole word.
 */
export function align(word: string, reading: string): Piece[] {
	if (!hasKanji(word)) return [{ type: 'plain', text: word }];
	const runs = runsOf(word);
	const fit = new RegExp(`^${runs.map(patternOf).join('')}$`, 'u').exec(toHiragana(reading));
	if (!fit) return [{ type: 'ruby', text: word, reading: toHiragana(reading) }];
	let group = 0;
	return runs.map((text): Piece => {
		if (!hasKanji(text)) return { type: 'plain', text };
		group += 1;
		return { type: 'ruby', text, reading: fit[group] ?? '' };
	});
}
