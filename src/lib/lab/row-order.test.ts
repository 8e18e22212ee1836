import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '#lib/content/table.ts';
import { inOrder } from './row-order.ts';

type Row = { at: number; value: Cell };
const rowsOf = (values: readonly Cell[]) => values.map((value, at): Row => ({ at, value }));
const valueOf = ({ value }: Row) => value;

test('numbers come in order, equal ones as in the table, what is not known last', () => {
	const value = fc.oneof(
		fc.constant(null),
		fc.integer({ min: -3, max: 3 }),
		fc.constant(-0),
		fc.double({ noNaN: true })
	);
	fc.assert(
		fc.property(fc.array(value, { maxLength: 40 }), fc.boolean(), (values, down) => {
			const rows = rowsOf(values);
			const known = rows.filter(({ value }) => value !== null);
			const number = ({ value }: Row) => Number(value);
			const wanted = [
				...known.toSorted((a, b) => {
					const [one, other] = down ? [number(b), number(a)] : [number(a), number(b)];
					return one < other ? -1 : one > other ? 1 : 0;
				}),
				...rows.filter(({ value }) => value === null)
			];
			expect(inOrder(rows, valueOf, down, 'ja')).toEqual(wanted);
		})
	);
});

test('words come in the order of their language', () => {
	const names = (down: boolean) =>
		inOrder(rowsOf(['うみ', null, 'あさ', 'いぬ', 'あさ']), valueOf, down, 'ja').map(({ at }) => at);
	expect(names(false)).toEqual([2, 4, 3, 0, 1]);
	expect(names(true)).toEqual([0, 3, 2, 4, 1]);
});
