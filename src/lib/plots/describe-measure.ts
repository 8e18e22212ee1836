import { measureWords } from '#lib/charts/format.ts';
import type { Measure } from '#lib/charts/measure.ts';
import type { Locale } from '#lib/words/locale.ts';
import { describing } from './describe-words.ts';

/** A measure with its year and unit. */
export function measured(measure: Measure, lang: Locale): string {
	const words = measureWords(measure, lang);
	if (measure.unit === '') return words;
	return describing[lang].inUnit(words, measure.unit);
}
