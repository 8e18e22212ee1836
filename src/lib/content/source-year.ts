import type { Locale } from '#lib/words/locale.ts';

/** When a source was published or, where it bears no date, when it was seen. */
export type Dated = { year: number | string; seen?: number | string | undefined };

const words = {
	ja: {
		dated: (year: string) => year,
		full: (year: string) => `${year}年`,
		undated: (seen: string) => `発行年の記載なし、${seen}年確認`
	},
	en: {
		dated: (year: string) => year,
		full: (year: string) => year,
		undated: (seen: string) => `undated, seen ${seen}`
	}
} as const;

function inWords({ year, seen }: Dated, lang: Locale, form: 'dated' | 'full'): string {
	const w = words[lang];
	return year === 'undated' ? w.undated(String(seen)) : w[form](String(year));
}

/** "2022" */
export const sourceYear = (source: Dated, lang: Locale) => inWords(source, lang, 'dated');

/** "2022年" in a Japanese sentence. */
export const sourceYearInFull = (source: Dated, lang: Locale) => inWords(source, lang, 'full');
