import { plain } from '#lib/content/plain.ts';
import type { Column, Table } from '#lib/content/table.ts';

/** What a column measures, ready to be put on an axis and into words. */
export type Measure = {
	column: string;
	/** HTML, with ruby in Japanese. */
	label: string;
	unit: string;
	type: Column['type'];
	/** Year(s) the values speak of, where no column holds the year. */
	year: string | null;
	computed: boolean;
	/** Places behind the point that the table gives, so that 21.0 does not become 21. */
	decimals: number;
};

export function measureOf(table: Pick<Table, 'name' | 'columns' | 'rows'>, name: string): Measure {
	const column = table.columns.find((column) => column.name === name);
	if (!column) throw new Error(`the table ${table.name} has no column ${name}`);
	const { label, unit, type, year, computed } = column;
	return {
		column: name,
		label,
		unit: unit === undefined ? '' : plain(unit),
		type,
		year: year === undefined ? null : String(year),
		computed,
		decimals: type === 'number' ? decimalsOf(table.rows.map((row) => row[name])) : 0
	};
}

/** Most places behind the point among the numbers; four at most, so that a computed 1/3 stays readable. */
function decimalsOf(cells: unknown[]): number {
	let most = 0;
	for (const cell of cells) {
		if (typeof cell !== 'number') continue;
		most = Math.max(most, decimalPlaces(cell));
	}
	return Math.min(4, most);
}

/** Places behind the point of a number as it is written: 0.25 → 2. */
export function decimalPlaces(value: number): number {
	const [digits = '', exponent = '0'] = value.toString().split('e');
	const fraction = digits.split('.')[1] ?? '';
	return Math.max(0, fraction.length - Number(exponent));
}
