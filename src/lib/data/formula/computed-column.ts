import { escapeHtml } from '#lib/content/plain.ts';
import type { Cell, Column } from '#lib/content/table.ts';
import type { Computed } from '../view.ts';
import { spanOfYears } from '../years.ts';
import { compileFormula, type Formula } from './compile.ts';
import type { FormulaFault } from './fault.ts';

export type ComputedColumn =
	{ ok: true; column: Column; cells: Cell[]; formula: Formula } | { ok: false; fault: FormulaFault };

/** The column a learner computes: its description, and a cell for each row. The name and the unit are a learner's own words. */
export function computedColumn(
	{ name, formula, unit }: Computed,
	columns: readonly Column[],
	rows: readonly Readonly<Record<string, Cell>>[]
): ComputedColumn {
	const compiled = compileFormula(formula, columns);
	if (!compiled.ok) return compiled;
	const { kind, uses, run } = compiled.formula;
	const used = uses.flatMap((name) => columns.find((column) => column.name === name) ?? []);
	const year = spanOfYears(used.map(({ year }) => year));
	const column: Column = {
		name,
		label: escapeHtml(name.slice(1)),
		type: kind === 'number' ? 'number' : 'string',
		computed: true
	};
	if (unit !== '') column.unit = escapeHtml(unit);
	if (year !== null && kind === 'number') column.year = year;
	return { ok: true, column, cells: run(rows), formula: compiled.formula };
}
