import { getTokenizer } from 'kuromojin';
import type { KuromojiToken } from 'kuromojin';

/** A word as the analyser sees it; `reading` is in カタカナ and missing where the dictionary has none. */
export type Token = { surface: string; start: number; end: number; reading: string | undefined };

// 何 is なん before た, だ and な rows (何の, 何だ, 何と, 何でも, but 何に) and before what is counted.
const readsNan = /^(?:[たつてとだづでどなぬねの%％]|曜|種類|通り|文字|か月|ヶ月|カ月|か国|カ国|か所|カ所)/;

function readingOf(token: KuromojiToken, next: KuromojiToken | undefined): string | undefined {
	if (token.surface_form === '何' && next && readsNan.test(next.surface_form)) return 'ナン';
	return token.reading === '*' ? undefined : token.reading;
}

// The analyser loses count after characters of two code units (emoji, rare kanji), so it gets others in their place.
const geta = '〓';
const standIn = (char: string): string => (char.length === 1 ? char : char === '𠮟' ? '叱' : geta);

/** Loads the analyser and its dictionary (once per process; about a second). Build time only. */
export async function loadAnalyser(): Promise<(text: string) => Token[]> {
	const tokenizer = await getTokenizer();
	return (text) => {
		const chars = [...text];
		const found = tokenizer.tokenizeForSentence(chars.map(standIn).join(''));
		let count = 0;
		let start = 0;
		const tokens = found.map((token, index): Token => {
			const surface = chars.slice(count, count + token.surface_form.length).join('');
			const reading = token.surface_form.includes(geta) ? undefined : readingOf(token, found[index + 1]);
			const placed = { surface, start, end: start + surface.length, reading };
			count += token.surface_form.length;
			start = placed.end;
			return placed;
		});
		if (start !== text.length) throw new Error(`The analyser lost its place in “${text}”`);
		return tokens;
	};
}
