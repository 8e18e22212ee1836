import type { Locale } from '#lib/words/locale.ts';

/** Today where the clock is, yyyy-mm-dd. */
export function today(now = new Date()): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A day as one says it: 11月3日, 3 Nov. Empty for none. */
export function dayIn(day: string, lang: Locale): string {
	if (day === '') return '';
	const format = new Intl.DateTimeFormat(lang === 'ja' ? 'ja-JP' : 'en-GB', {
		month: lang === 'ja' ? 'long' : 'short',
		day: 'numeric',
		timeZone: 'UTC'
	});
	return format.format(new Date(`${day}T00:00:00Z`));
}
