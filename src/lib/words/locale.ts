/** The languages every text exists in; Japanese is the first. */
export const locales = ['ja', 'en'] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: string | undefined): value is Locale {
	return value === 'ja' || value === 'en';
}

export function otherLocale(locale: Locale): Locale {
	return locale === 'ja' ? 'en' : 'ja';
}
