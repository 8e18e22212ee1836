import type { Locale } from '#lib/words/locale.ts';

/** Numbers as the report writes them: a mean to one or two places, a change with its sign, a share without places. */
export function numbersOf(lang: Locale) {
	const two = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
	const signed = new Intl.NumberFormat(lang, {
		minimumFractionDigits: 1,
		maximumFractionDigits: 2,
		signDisplay: 'exceptZero'
	});
	const one = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
	return {
		mean: (value: number) => two.format(value),
		moved: (value: number) => signed.format(value),
		percent: (share: number) => String(Math.round(share * 100)),
		hours: (minutes: number) => one.format(minutes / 60)
	};
}
