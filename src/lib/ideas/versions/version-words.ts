import type { IdeaVersion } from '#lib/db/rows.ts';
import type { Locale } from '#lib/words/locale.ts';
import { words } from './words.ts';

/** Day and time of a version; the year only where it is not this one. */
export function timeOf(at: number, lang: Locale, now = Date.now()): string {
	const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
	return new Intl.DateTimeFormat(lang === 'ja' ? 'ja-JP' : 'en-GB', {
		...(sameYear ? {} : { year: 'numeric' }),
		month: 'long',
		day: 'numeric',
		hour: 'numeric',
		minute: '2-digit'
	}).format(at);
}

/** What a version is called: by its name, else by why it was kept and when. */
export function nameOf({ name, why, at }: Pick<IdeaVersion, 'name' | 'why' | 'at'>, lang: Locale): string {
	if (name !== '') return name;
	const time = timeOf(at, lang);
	return lang === 'ja' ? `${words.ja.why[why]}（${time}）` : `${time}, ${words.en.why[why]}`;
}
