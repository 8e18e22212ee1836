import { locales } from '#lib/words/locale.ts';
import type { HelplineFile } from '../lesson.ts';
import { visitTexts } from './localise.ts';
import type { Path } from './yaml-file.ts';

/** Addresses hold digits that nobody dials. */
const address = /https?:\/\/[^\s)]+/g;

/** What one can dial: #9110, 0120-0-78310, 0120078310, and the short numbers 104 to 189 of Japan. */
const numbers =
	/(?<![\d#])#\d{4}(?!\d)|(?<![\d-])0\d{1,4}-\d{1,4}-\d{3,5}(?!\d)|(?<![\d.,-])0\d{9,10}(?!\d)/g;
const short = /(?<![\d.,:#-])1(?:04|1[035-9]|71|77|8[4689])(?![\d:-]|[.,]\d)/g;

/** After a short number: it counts or measures something. */
const counted =
	/^\s?(?:%|パーセント|[万億兆]|[円件人校点名分秒年日月回個枚本通度台冊語字歳]|か国|時間|[kc]?m\b|kg|points?|minutes?|hours?|days?|years?|people|pupils|students|cases|times|yen|(?:in|of|as|for)\s\d)/;

/** Every number to dial in a text, as it is written there. */
export function dialled(text: string): string[] {
	const read = text.normalize('NFKC').replace(address, '');
	return [
		...read.matchAll(numbers),
		...[...read.matchAll(short)].filter(
			({ 0: found, index }) => !counted.test(read.slice(index + found.length))
		)
	].map(([found]) => found);
}

const digits = (number: string) => number.replace(/[^\d#]/g, '');

/**
 * Numbers in texts that stand in no help line. One wrong digit sends somebody in need to a stranger, so a number is
 * checked in one place and every other has to agree with it.
 */
export function strangeNumbers(value: unknown, helplines: HelplineFile): { path: Path; message: string }[] {
	const known = new Set(Object.values(helplines).map(({ number }) => digits(number)));
	const found: { path: Path; message: string }[] = [];
	visitTexts(value, (text, path) => {
		for (const lang of locales)
			for (const number of new Set(dialled(text[lang])))
				if (!known.has(digits(number)))
					found.push({
						path: [...path, lang],
						message: `the number ${number} stands in no help line. Correct it, or add it to content/helplines.yaml with the day it was checked. An invented number is written with circles: 0120-○○○-○○○.`
					});
	});
	return found;
}
