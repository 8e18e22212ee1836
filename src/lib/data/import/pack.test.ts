import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellReader, countOf, packCells } from './pack.ts';

test('texts and numbers come back cell by cell, what is not known as null', () => {
	const texts = packCells(['北海道', null, '\uFEFFa', '😀'], 'string');
	expect([0, 1, 2, 3, 4].map(cellReader(texts))).toEqual(['北海道', null, '\uFEFFa', '😀', null]);
	const numbers = packCells([1.5, null, -0, 2022], 'number');
	expect([0, 1, 2, 3, 4].map(cellReader(numbers))).toEqual([1.5, null, -0, 2022, null]);
	expect([countOf(texts), countOf(numbers)]).toEqual([4, 4]);
});

test('any texts come back', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), (cells) => {
			const read = cellReader(packCells(cells, 'string'));
			expect(cells.map((_, row) => read(row))).toEqual(cells);
		})
	);
});
