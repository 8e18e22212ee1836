import { median } from 'd3-array';
import { escapeHtml } from '#lib/content/plain.ts';
import { plain } from '#lib/content/plain.ts';
import type { Cell, Column } from '#lib/content/table.ts';
import type { Locale } from '#lib/words/locale.ts';
import { spanOfYears, yearsOf } from './years.ts';

/** A column made of another one, row by row. */
export type Transformed = { column: Column; cells: Cell[] };

/**
 * Rates are told for so many that the number in the middle is at least 1: 「1,000人当たり」. Only the values decide, since
 * two units may be the same word in one language and not in the other.
 */
const factors = [1, 100, 1_000] as const;
const largestFactor = 100_000;

/** `y` divided by `per`, in the same order as the cells. Nothing can be divided by zero or by what is not known. */
export function divide(
	y: { column: Column; cells: readonly Cell[] },
	per: { column: Column; cells: readonly Cell[] },
	lang: Locale
): Transformed {
	const shares = y.cells.map((cell, at) => {
		const by = per.cells[at];
		return typeof cell === 'number' && typeof by === 'number' && by !== 0 ? cell / by : null;
	});
	const sizes = shares.filter((share) => share !== null).map(Math.abs);
	const middle = median(sizes) ?? 1;
	const units = { y: unitOf(y.column), per: unitOf(per.column) };
	const factor = factors.find((factor) => middle * factor >= 1) ?? largestFactor;
	const { unit: _, year: __, ...rest } = y.column;
	const column: Column = {
		...rest,
		label: `${y.column.label} ÷ ${per.column.label}`,
		type: 'number',
		measure: 'rate',
		computed: true
	};
	const unit = perUnit(units.y, units.per, factor, lang);
	// Units are HTML, and those of a learner's own table their own words.
	if (unit !== '') column.unit = escapeHtml(unit);
	const year = bothYears(y.column, per.column);
	if (year !== null) column.year = year;
	return { column, cells: shares.map((share) => (share === null ? null : rounded(share * factor))) };
}

function unitOf({ unit }: Column): string {
	return unit === undefined ? '' : plain(unit);
}

/** 「戸（1,000人当たり）」, "dwellings per 1,000 people"; a part of the same thing is a percentage. */
export function perUnit(unit: string, per: string, factor: number, lang: Locale): string {
	if (per === '') return unit;
	if (unit === per && factor === 100) return '%';
	if (unit === per && factor === 1) return lang === 'ja' ? '倍' : 'times';
	const one = manyOf(per, factor, lang);
	if (lang === 'ja') return unit === '' ? `${one}当たり` : `${unit}（${one}当たり）`;
	return unit === '' ? `per ${one}` : `${unit} per ${one}`;
}

/** So many of a unit; some units are counted themselves ("10,000 tonnes"). */
function manyOf(unit: string, factor: number, lang: Locale): string {
	const counted = /^\d/.test(unit);
	const number = factor.toLocaleString('en');
	if (factor === 1 && (counted || lang === 'en')) return singular(unit);
	return number + (counted ? ` × ${unit}` : lang === 'ja' ? unit : ` ${unit}`);
}

const singulars: Record<string, string> = { people: 'person', children: 'child' };

/** English units stand in the plural: dwellings, guest nights. "10,000 tonnes" stays, being counted. */
function singular(unit: string): string {
	if (/^\d/.test(unit)) return unit;
	return singulars[unit] ?? unit.replace(/(?<=[a-z]{3})s$/, '');
}

/** Of one year where both are; otherwise both years are said, since neither alone would be true. */
function bothYears(a: Column, b: Column): number | string | null {
	if (a.year === undefined || b.year === undefined || a.year === b.year) return a.year ?? b.year ?? null;
	return yearsOf(a.year) && yearsOf(b.year) ? `${a.year}, ${b.year}` : spanOfYears([a.year, b.year]);
}

/**
 * Each value as a percentage of that of its own series at the year `base`. A series without a value there, or with zero,
 * has nothing to be compared with.
 */
export function indexTo(
	base: number,
	column: Column,
	rows: readonly { series: string; time: Cell; value: Cell }[],
	lang: Locale
): Transformed {
	const bases = new Map<string, number>();
	for (const { series, time, value } of rows)
		if (time === base && typeof value === 'number' && value !== 0 && !bases.has(series))
			bases.set(series, value);
	const { unit: _, ...rest } = column;
	return {
		column: {
			...rest,
			label: column.label + (lang === 'ja' ? `（${base}年＝100）` : ` (${base} = 100)`),
			type: 'number',
			measure: 'rate',
			computed: true
		},
		cells: rows.map(({ series, value }) => {
			const whole = bases.get(series);
			return whole === undefined || typeof value !== 'number' ? null : rounded((100 * value) / whole);
		})
	};
}

/** Five digits that count: more would tell of a precision the figures do not have. Null for what is too large to be told. */
function rounded(value: number): number | null {
	// Looked at after rounding: the last step upwards may be the one that leaves what a number can hold.
	const told = Number(value.toPrecision(5));
	return Number.isFinite(told) ? told : null;
}
