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
	return numberFormat(decimals, lang)(value);
}

/** `formatNumber` for many numbers alike. */
function numberFormat(decimals: number, lang: Locale): (value: number) => string {
	const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
	const format = formatOf(lang, options);
	return (value) =>
		format
			.format(value)
			.replace('-', '−')
			.replace(/^−(0(?:\.0*)?)$/, '$1');
}

/** A number and its unit as a reader meets them in a sentence: 32.8%, 1,718,000件, 1,718,000 reports. */
export function withUnit(number: string, unit: string, lang: Locale): string {
	if (unit === '') return number;
	if (lang === 'ja' || unit === '%' || unit.startsWith('°')) return number + unit;
	// "500 10,000 tonnes" would be read as one number.
	return /^\d/.test(unit) ? `${number} × ${unit}` : `${number} ${unit}`;
}

const counted = {
	ja: /^(1[0,]*0)?(百万|十億|千(?!分)|万|億|兆)?/,
	en: /^(1[0,]*0)?\s*(thousand|million|billion|trillion)?\s*/i
} as const satisfies Record<Locale, RegExp>;
const powers: Record<string, number> = {
	千: 1e3,
	万: 1e4,
	百万: 1e6,
	億: 1e8,
	十億: 1e9,
	兆: 1e12,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12
};

/** A unit that counts in thousands, taken apart: 千人 is 1,000 times 人. "Per 100,000 people" is a rate, and stays whole. */
function unitOfOnes(unit: string, lang: Locale): { times: number; unit: string } {
	const whole = { times: 1, unit };
	if (/当たり|あたり|につき|\bper\b/.test(unit)) return whole;
	const [found = '', digits = '', word = ''] = counted[lang].exec(unit) ?? [];
	const rest = unit.slice(found.length);
	if (found.trim() === '' || rest === '') return whole;
	const times = Number(digits.replaceAll(',', '') || 1) * (powers[word.toLowerCase()] ?? 1);
	return { times, unit: rest };
}

/** A round number with its unit in few letters: 1000万人 for 10,000千人, never 「1万千人」; 5M tonnes for 500 × 10,000. */
export function shortValue(value: number, unit: string, lang: Locale): string {
	const ones = unitOfOnes(unit, lang);
	const number = value * ones.times;
	const size = Math.abs(number);
	const text =
		size < 10_000
			? formatNumber(number, size < 1 ? 2 : size < 10 && !Number.isInteger(number) ? 1 : 0, lang)
			: formatOf(lang, { notation: 'compact', maximumSignificantDigits: 3 }).format(number).replace('-', '−');
	return withUnit(text, ones.unit, lang);
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
	return numberFormat(decimals, lang);
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
