import type { Locale } from '#lib/words/locale.ts';

/** A stretch of text that is in both wordings, only in the old one, or only in the new one. */
export type Stretch = { type: 'same' | 'old' | 'new'; text: string };

/** Words in a wording beyond which the two stand beside each other whole: the table grows with their product. */
const most = 400;

/** Two wordings word by word: what stayed, what went and what came, in reading order. */
export function textDiff(from: string, to: string, lang: Locale): Stretch[] {
	const [a, b] = [wordsOf(from, lang), wordsOf(to, lang)];
	if (a.length > most || b.length > most) return joined([stretch('old', from), stretch('new', to)]);
	const longest = commonLengths(a, b);
	const parts: Stretch[] = [];
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		const [left, right] = [a[i], b[j]];
		if (left !== undefined && left === right) {
			parts.push(stretch('same', left));
			i++;
			j++;
		} else if (
			left !== undefined &&
			(right === undefined || (longest[i + 1]?.[j] ?? 0) >= (longest[i]?.[j + 1] ?? 0))
		) {
			parts.push(stretch('old', left));
			i++;
		} else if (right !== undefined) {
			parts.push(stretch('new', right));
			j++;
		}
	}
	return joined(parts);
}

function stretch(type: Stretch['type'], text: string): Stretch {
	return { type, text };
}

/** Length of the longest common run of words from each pair of places to the ends. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
	const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
	for (let i = a.length - 1; i >= 0; i--) {
		const row = table[i];
		const below = table[i + 1];
		if (!row || !below) continue;
		for (let j = b.length - 1; j >= 0; j--)
			row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
	}
	return table;
}

/** Neighbours of one type as one; of what changed in one place, the old comes before the new. */
function joined(parts: readonly Stretch[]): Stretch[] {
	const whole: Stretch[] = [];
	let [old, fresh] = ['', ''];
	const flush = () => {
		if (old !== '') whole.push(stretch('old', old));
		if (fresh !== '') whole.push(stretch('new', fresh));
		[old, fresh] = ['', ''];
	};
	for (const { type, text } of parts) {
		if (type === 'old') old += text;
		else if (type === 'new') fresh += text;
		else {
			flush();
			const last = whole.at(-1);
			if (last?.type === 'same') last.text += text;
			else whole.push(stretch('same', text));
		}
	}
	flush();
	return whole;
}

/** Japanese has no spaces between words; the browser knows where they end. */
function wordsOf(text: string, lang: Locale): string[] {
	if (typeof Intl.Segmenter === 'undefined') return [...text];
	return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}
