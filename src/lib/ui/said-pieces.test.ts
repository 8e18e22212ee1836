import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesIn } from './said-pieces.ts';

const readings = {
	人: '<ruby>人<rt>ひと</rt></ruby>',
	'0人': '<ruby>人<rt>にん</rt></ruby>',
	答え: '<ruby>答<rt>こた</rt></ruby>え'
};

test('a piece has its reading, after a number the one of counting', () => {
	expect(piecesIn('人：3人', readings)).toEqual([
		{ text: '人', html: readings.人 },
		{ text: '：3' },
		{ text: '人', html: readings['0人'] }
	]);
});

test('a text without readings stays in one', () => {
	expect(piecesIn('Next', readings)).toBeNull();
	expect(piecesIn('つぎへ', readings)).toBeNull();
});

test('the pieces together are the text, whatever it is', () => {
	const words = fc.array(fc.constantFrom('人', '答え', '3', 'a', '、', 'つぎ', '<'), { maxLength: 8 });
	fc.assert(
		fc.property(words, (parts) => {
			const text = parts.join('');
			const pieces = piecesIn(text, readings);
			if (pieces) expect(pieces.map((piece) => piece.text).join('')).toBe(text);
		})
	);
});
