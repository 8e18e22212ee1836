import type { Locale } from '#lib/words/locale.ts';

/** What a film needs of a figure: a number or a span of numbers, and its unit in both languages. */
export type Amount = { id: string; value: number | [number, number]; unit: { ja: string; en: string } };

const grouped = (value: number) => value.toString().replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** Digits as each language reads them aloud: round numbers by 万 and 億, or by million and billion. */
function digits(value: number, lang: Locale): string {
	const size = Math.abs(value);
	if (lang === 'ja' && size >= 1e4 && size % 1e3 === 0) {
		const parts = [
			{ part: Math.floor(size / 1e8), word: '億' },
			{ part: Math.floor((size % 1e8) / 1e4), word: '万' },
			{ part: size % 1e4, word: '' }
		];
		return parts.map(({ part, word }) => (part > 0 ? grouped(part) + word : '')).join('');
	}
	if (lang === 'en' && size >= 1e6 && size % 1e4 === 0) {
		return size < 1e9 ? `${grouped(size / 1e6)} million` : `${grouped(size / 1e9)} billion`;
	}
	return grouped(size);
}

const withUnit = (text: string, unit: string, lang: Locale) =>
	lang === 'en' && /^[A-Za-z]/.test(unit) ? `${text} ${unit}` : text + unit;

/** A figure in words: `15%`, `10〜15%`, `148 t/ha`. A change keeps its sign only when asked: `−15%`. */
export function amountText({ value, unit }: Amount, lang: Locale, signed = false): string {
	if (Array.isArray(value)) return withUnit(valueText(value, lang), unit[lang], lang);
	const sign = signed && value !== 0 ? (value < 0 ? '−' : '+') : '';
	return withUnit(sign + digits(value, lang), unit[lang], lang);
}

/** The number or span alone, as it stands beside its unit: `−15`, `10〜15`, `3,000`; a change to more is `+20`. */
export function valueText(value: number | readonly number[], lang: Locale, change = false): string {
	if (typeof value !== 'number')
		return value.map((end) => digits(end, lang)).join(lang === 'ja' ? '〜' : '–');
	return (value < 0 ? '−' : change && value > 0 ? '+' : '') + digits(value, lang);
}

/** What a change in per cent multiplies by: −15 % is 0.85. */
export function factor({ id, value }: Amount): number {
	if (Array.isArray(value)) throw new RangeError(`figure "${id}" is a span and has no single factor`);
	return Math.round(100 + value) / 100;
}

const mark = /\{([=*])([a-z][a-z0-9-]*)\}/g;

/** Ids of the figures that a text asks for. */
export const figuresIn = (text: string) => [...text.matchAll(mark)].map(([, , id = '']) => id);

/**
 * Puts figures where a text names them: `{=water}` becomes "15%", `{*water}` becomes "0.85".
 * So a number is written once, beside its unit, year and source. Throws for an unknown id.
 */
export function fillFigures(text: string, figures: readonly Amount[], lang: Locale): string {
	return text.replace(mark, (_, kind: string, id: string) => {
		const figure = figures.find((one) => one.id === id);
		if (!figure) throw new RangeError(`there is no figure "${id}"`);
		return kind === '*' ? String(factor(figure)) : amountText(figure, lang);
	});
}
