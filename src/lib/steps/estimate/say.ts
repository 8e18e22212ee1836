import { differenceUnit, formatDistance, formatNumber, withUnit } from '#lib/charts/format.ts';
import { decimalPlaces } from '#lib/charts/measure.ts';
import type { Locale } from '#lib/words/locale.ts';
import { compareGuess } from './estimate.ts';
import type { Truth } from './truth.ts';
import { words } from './words.ts';

/** A guess is said in the places of its step, or of the number itself where a larger one was stored. */
export function sayGuess(value: number, step: number, unit: string, lang: Locale): string {
	return withUnit(formatNumber(value, Math.max(decimalPlaces(step), decimalPlaces(value)), lang), unit, lang);
}

export function sayTruth({ value, decimals }: Truth, unit: string, lang: Locale): string {
	return withUnit(formatNumber(value, decimals, lang), unit, lang);
}

/** The difference in words: 「2.3ポイント高く見ていました。」 */
export function sayDifference(
	guess: number,
	truth: Truth,
	{ near, step, unit }: { near: number; step: number; unit: string },
	lang: Locale
): string {
	const w = words[lang];
	const { difference, near: isNear } = compareGuess(guess, truth.value, near);
	const decimals = Math.max(truth.decimals, decimalPlaces(step));
	const distance = formatDistance(difference, { type: 'number', unit, decimals }, lang);
	if (Number(difference.toFixed(decimals)) === 0) return w.exact;
	if (isNear) return w.near(distance);
	// Shares and temperatures are high or low; things that are counted are many or few.
	const height = differenceUnit(unit, lang) !== unit || unit.startsWith('°');
	if (difference > 0) return height ? w.higher(distance) : w.many(distance);
	return height ? w.lower(distance) : w.fewer(distance);
}
