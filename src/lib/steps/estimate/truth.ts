import { decimalPlaces, measureOf } from '#lib/charts/measure.ts';
import { rowName, tableNamed } from '#lib/data/rows.ts';
import type { Table } from '#lib/content/table.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { KeyOf, PromptOf } from '../registry.ts';

/** The true value with the places it is given in; `name` is the row it belongs to, `others` the rest of the column. */
export type Truth = { value: number; decimals: number; name: string | null; others: number[] };

/** The truth behind an estimate; null while the row is not chosen, or where the table does not know its value. */
export function truthOf(
	prompt: Pick<PromptOf<'estimate'>, 'rows'>,
	key: Pick<KeyOf<'estimate'>, 'truth'>,
	row: string | null,
	tables: Record<string, Table>,
	lang: Locale
): Truth | null {
	if (!prompt.rows)
		return key.truth === undefined
			? null
			: { value: key.truth, decimals: decimalPlaces(key.truth), name: null, others: [] };
	const table = tableNamed(tables, prompt.rows.table);
	const { column } = prompt.rows;
	const own = table.rows.find((one) => rowKey(table, one) === row);
	const value = own?.[column];
	if (!own || typeof value !== 'number') return null;
	return {
		value,
		decimals: measureOf(table, column).decimals,
		name: rowName(table, own, table.rowLabel, lang),
		others: table.rows.flatMap((one) => {
			const other = one[column];
			return one !== own && typeof other === 'number' ? [other] : [];
		})
	};
}

/** All values of the column that the truth comes from; none where it is one number. */
export function columnOf(
	{ rows }: Pick<PromptOf<'estimate'>, 'rows'>,
	tables: Record<string, Table>
): number[] {
	if (!rows) return [];
	return tableNamed(tables, rows.table).rows.flatMap((row) => {
		const value = row[rows.column];
		return typeof value === 'number' ? [value] : [];
	});
}

/** Rows are stored by the value of their table's first column, which is the same in every language. */
export function keyColumn(table: Table): string {
	return table.columns[0]?.name ?? table.rowLabel;
}

function rowKey(table: Table, row: Table['rows'][number]): string {
	return String(row[keyColumn(table)] ?? '');
}
