import { isLocale, type Locale } from '#lib/words/locale.ts';

/** Every page but `/` begins with one of these. */
export function match(param: string): param is Locale {
	return isLocale(param);
}
