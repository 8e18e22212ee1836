import type { Cell } from '#lib/content/table.ts';
import type { ColumnType } from '#lib/data/import/guess.ts';
import type { Locale } from '#lib/words/locale.ts';

/** As exact as they were read: a preview must not round. */
const formats: Record<Locale, Intl.NumberFormat> = {
	ja: new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 12 }),
	en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 12 })
};

/** A cell as it is shown before a table is taken; empty where there is no value. */
export function cellText(cell: Cell, type: ColumnType, lang: Locale): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return cell;
	return type === 'year' ? String(cell) : formats[lang].format(cell);
}
