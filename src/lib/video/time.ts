import type { Locale } from '#lib/words/locale.ts';

/** "1:05" for 65 seconds. */
export function clockTime(seconds: number): string {
	const whole = Math.max(0, Math.floor(seconds));
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** The same for ears: "1分5秒", "1 minute 5 seconds". */
export function spokenTime(seconds: number, lang: Locale): string {
	const whole = Math.max(0, Math.floor(seconds));
	const minutes = Math.floor(whole / 60);
	const rest = whole % 60;
	if (lang === 'ja') return minutes > 0 ? `${minutes}分${rest}秒` : `${rest}秒`;
	const count = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`;
	return minutes > 0 ? `${count(minutes, 'minute')} ${count(rest, 'second')}` : count(rest, 'second');
}

/** "2.4 MB" for a size in bytes; one decimal up to 10 MB. */
export function fileSize(bytes: number): string {
	const megabytes = bytes / 1_000_000;
	return `${megabytes.toFixed(megabytes < 9.95 ? 1 : 0)} MB`;
}
