import type { Locale } from '#lib/words/locale.ts';
import { openWidth, ranges, type Question } from './country.ts';
import { countryWords } from './words.ts';

/** What stands on a slip behind its letter. */
export function optionName(question: Question, option: string, lang: Locale): string {
	const w = countryWords[lang];
	const at = ranges.findIndex((from) => `r${from}` === option);
	const from = ranges[at];
	if (from !== undefined) {
		const next = ranges[at + 1];
		return w.range({ from, to: next ?? from + openWidth, open: next === undefined });
	}
	if (option === 'none') return w.none;
	if (question === 'three') return option === 'yes' ? w.threeYes : w.threeNo;
	return option === 'yes' ? w.yes : w.no;
}
