import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FrameRow } from '#lib/data/frame.ts';
import { blank } from '#lib/data/default-view.ts';
import { decimalsOf } from './column-words.ts';
import { inOrder } from './row-order.ts';
import { decimalsIn, firstOrder, prepareTwin, rowsBy, usedColumns } from './twin-rows.ts';

const rowsOf = (values: (number | null)[]): FrameRow[] =>
	values.map((value, at) => ({ key: `#${at}`, name: `row ${at % 3}`, cells: { n: value } }));
const anyValues = fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), { maxLength: 30 });

test('rows come in the order asked for, however often and after whatever other order', () => {
	fc.assert(
		fc.property(
			anyValues,
			fc.array(fc.record({ column: fc.constantFrom('', 'n'), down: fc.boolean() }), { maxLength: 6 }),
			(values, orders) => {
				const rows = rowsOf(values);
				for (const order of orders) {
					const valueOf = (row: FrameRow) => (order.column === '' ? row.name : (row.cells.n ?? null));
					expect(rowsBy(rows, order, 'ja')).toEqual(inOrder(rows, valueOf, order.down, 'ja'));
				}
			}
		)
	);
});

test('the same order of the same rows is not worked out twice', () => {
	const rows = rowsOf([3, 1, 2]);
	const order = { column: 'n', down: true };
	expect(rowsBy(rows, order, 'ja')).toBe(rowsBy(rows, order, 'ja'));
	expect(rowsBy(rows, order, 'ja').map(({ cells }) => cells.n)).toEqual([3, 2, 1]);
});

test('decimals are those of all rows', () => {
	fc.assert(
		fc.property(anyValues, (values) => {
			const rows = rowsOf(values);
			expect([decimalsIn(rows, 'n'), decimalsIn(rows, 'n')]).toEqual([
				decimalsOf(values),
				decimalsOf(values)
			]);
		})
	);
});

test('a table first shows what the picture uses, the largest first; a line keeps the order of the years', () => {
	const view = { ...blank('t'), form: 'scatter' as const, x: 'a', y: 'n', colour: 'c' };
	expect(usedColumns(view)).toEqual(['a', 'n', 'c']);
	expect(firstOrder(view)).toEqual({ column: 'n', down: true });
	expect(firstOrder({ ...view, form: 'line' })).toBeNull();
});

test('preparing rests after each piece', async () => {
	let turns = 0;
	const rows = rowsOf([1, 2]);
	const view = { ...blank('t'), form: 'scatter' as const, x: 'm', y: 'n' };
	await prepareTwin(rows, view, 'ja', () => {
		turns += 1;
		return Promise.resolve();
	});
	expect(turns).toBe(3);
});
