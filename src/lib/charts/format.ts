import { plain } from '#lib/content/plain.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Measure } from './measure.ts';

type Numbered = Pick<Measure, 'type' | 'unit' | 'decimals'>;

const formats = new Map<string, Intl.NumberFormat>();

/** Building a format costs far more than using it, and a chart needs hundreds of numbers. */
function formatOf(lang: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = lang + JSON.stringify(options);
	let format = formats.get(key);
	if (!format) formats.set(key, (format = new Intl.NumberFormat(lang, options)));
	return format;
}

/** A number with thousands separators and a true minus sign, which screen readers speak. */
export function formatNumber(value: number, decimals: number, lang: Locale): string {
	const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
	return formatOf(lang, options)
		.format(value)
		.replace('-', '−')
		.replace(/^−(0(?:\.0*)?)$/, '$1');
}

/** A number and its unit as a reader meets them in a sentence: 32.8%, 1,718,000件, 1,718,000 reports. */
export function withUnit(number: string, unit: string, lang: Locale): string {
	if (unit === '') return number;
	return lang === 'ja' || unit === '%' || unit.startsWith('°') ? number + unit : `${number} ${unit}`;
}

export function formatValue(value: number, { type, unit, decimals }: Numbered, lang: Locale): string {
	if (type === 'year') return lang === 'ja' ? `${value}年` : String(value);
	return withUnit(formatNumber(value, decimals, lang), unit, lang);
}

/** The unit of a difference: two shares differ by points, not by per cent. */
export function differenceUnit(unit: string, lang: Locale): string {
	if (unit === '%') return lang === 'ja' ? 'ポイント' : 'points';
	return unit;
}

/** How far apart two values lie, without a sign: 2.3ポイント, 420,000件. */
export function formatDistance(value: number, { unit, decimals }: Numbered, lang: Locale): string {
	const distance = Math.abs(value);
	const text = withUnit(formatNumber(distance, decimals, lang), differenceUnit(unit, lang), lang);
	return lang === 'en' && Number(distance.toFixed(decimals)) === 1 ? text.replace(/points$/, 'point') : text;
}

/**
 * A function for the short numbers of an axis whose ticks go up to `most` (absolute).
 * From 100,000 on Japanese counts in 万, from a million on English says "2M": whole words would not fit on a phone.
 */
export function tickFormat(type: Measure['type'], most: number, step: number, lang: Locale) {
	if (type === 'year') return (value: number) => String(value);
	if (most >= (lang === 'ja' ? 100_000 : 1_000_000)) {
		const short = formatOf(lang, { notation: 'compact', maximumSignificantDigits: 4 });
		return (value: number) => short.format(value).replace('-', '−');
	}
	const decimals = step >= 1 ? 0 : Math.min(6, Math.ceil(-Math.log10(step) - 1e-9));
	return (value: number) => formatNumber(value, decimals, lang);
}

/** A measure in plain words, with its year: 「65歳以上の割合（2022年）」. */
export function measureWords({ label, year }: Pick<Measure, 'label' | 'year'>, lang: Locale): string {
	const words = plain(label);
	if (year === null || words.includes(year)) return words;
	return lang === 'ja' ? `${words}（${year}年）` : `${words} (${year})`;
}

/** What stands behind a measure's name at an axis: unit and year, as far as the name does not say them. */
export function measureNotes({ label, unit, year }: Measure, log: boolean, lang: Locale): string {
	const yearText = year === null || plain(label).includes(year) ? '' : lang === 'ja' ? `${year}年` : year;
	const notes = [unit, yearText, log ? (lang === 'ja' ? '対数目盛' : 'log scale') : ''].filter(
		(note) => note !== ''
	);
	if (notes.length === 0) return '';
	return lang === 'ja' ? `（${notes.join('、')}）` : ` (${notes.join(', ')})`;
}

const wide = /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/;

/** About how wide a text will be, in px at a type size of `em` px. Good enough to keep labels apart. */
export function textWidth(text: string, em: number): number {
	let width = 0;
	for (const character of text) width += wide.test(character) ? 1 : 0.6;
	return width * em;
}
