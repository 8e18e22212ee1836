import * as v from 'valibot';
import { align, toHiragana } from './align.ts';
import { hasKanji } from './grades.ts';
import { parseMarkup, plainJa } from './markup.ts';
import type { Span } from './markup.ts';

/**
 * `content/readings.yaml`: a word as it is written → its reading in kana, or the word again with `{漢字|かんじ}` over the
 * parts meant, or `false` for a word that takes no reading.
 */
export const ReadingsFile = v.record(
	v.pipe(v.string(), v.check(hasKanji, 'a word with kanji is expected here')),
	v.union([v.string(), v.literal(false)], 'a reading in kana is expected, or false for no reading')
);

const kana = /^[ぁ-ゖー]+$/;

function faultOf(word: string, reading: string | false): string | undefined {
	if (reading === false) return undefined;
	if (reading.includes('{')) {
		const shown = plainJa(reading);
		return shown === word ? undefined : `without its readings it is “${shown}”, not “${word}”`;
	}
	if (!kana.test(toHiragana(reading))) return `“${reading}” is not kana`;
	const [first] = align(word, reading);
	const fits = first?.text !== word || !/[ぁ-ゖァ-ヺ]/.test(word.replace(/[ヶヵ]/g, ''));
	return fits ? undefined : `“${reading}” does not fit the kana in “${word}”`;
}

function spansOf(word: string, reading: string | false): Span[] {
	if (reading === false) return [{ start: 0, end: word.length, pieces: [{ type: 'plain', text: word }] }];
	if (reading.includes('{')) return parseMarkup(reading).spans;
	return [{ start: 0, end: word.length, pieces: align(word, reading) }];
}

/** A listed word in a text. A single kanji is found only where it stands alone: 金 is not meant for 課金. */
function patternOf(word: string): string {
	const literal = RegExp.escape(word);
	return [...word].length > 1 ? literal : `(?<![\\p{Script=Han}0-9０-９])${literal}(?!\\p{Script=Han})`;
}

/** The entries of the file, or one error that lists all entries which cannot be used. */
function readEntries(data: unknown): [string, string | false][] {
	const read = v.safeParse(ReadingsFile, data ?? {});
	const entries = read.success ? Object.entries(read.output) : [];
	const faults = entries.flatMap(([word, reading]) => {
		const fault = faultOf(word, reading);
		return fault ? [`  ${word}: ${fault}`] : [];
	});
	for (const issue of read.issues ?? [])
		faults.push(`  ${v.getDotPath(issue) ?? 'whole file'}: ${issue.message}`);
	if (faults.length > 0) throw new Error(`content/readings.yaml cannot be used:\n${faults.join('\n')}`);
	return entries;
}

/**
 * Makes a finder of the listed words in a text: the longest word wins, each place is taken once. `data` is the parsed
 * `content/readings.yaml`; throws an error that lists all entries which contradict themselves.
 */
export function compileReadings(data: unknown): (text: string) => Span[] {
	const entries = readEntries(data);
	if (entries.length === 0) return () => [];

	const spansOfWord = new Map(entries.map(([word, reading]) => [word, spansOf(word, reading)]));
	const longestFirst = [...spansOfWord.keys()].sort((a, b) => b.length - a.length);
	const anyWord = new RegExp(longestFirst.map(patternOf).join('|'), 'gu');
	return (text) =>
		[...text.matchAll(anyWord)].flatMap((match) =>
			(spansOfWord.get(match[0]) ?? []).map(({ start, end, pieces }) => ({
				start: match.index + start,
				end: match.index + end,
				pieces
			}))
		);
}
