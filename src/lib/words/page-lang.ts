import { isLocale, type Locale } from './locale.ts';

/** The language of the page that is open, for words said from outside of any component; Japanese where there is none. */
export function pageLang(): Locale {
	const lang = typeof document === 'undefined' ? '' : document.documentElement.lang;
	return isLocale(lang) ? lang : 'ja';
}
