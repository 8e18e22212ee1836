import { expect, test } from 'vitest';
import { drawPieces, fitOf, joinPieces } from './pieces.ts';

test.each([
	['食', 'た', false, 50],
	['相談', 'そうだん', false, 50],
	['教育', 'きょういく', true, 50],
	['教育', 'きょういく', false, 40],
	['食糧', 'しょくりょう', false, 40]
])('sets the reading of %s, %s (free beside it: %s), at %i hundredths', (text, reading, free, fit) =>
	expect(fitOf(text, reading, free)).toBe(fit)
);

test('marks only readings that are too long for their word', () => {
	const ruby = (text: string, reading: string) => ({ type: 'ruby' as const, text, reading });
	expect(drawPieces([ruby('教育', 'きょういく'), ruby('費', 'ひ')])).toBe(
		'<ruby data-g="3" data-fit="40">教育<rt>きょういく</rt></ruby><ruby data-g="5">費<rt>ひ</rt></ruby>'
	);
});

test('joins neighbours without a reading, and leaves out empty pieces', () => {
	const plain = (text: string) => ({ type: 'plain' as const, text });
	expect(joinPieces([plain('あ'), plain(''), plain('い')])).toEqual([plain('あい')]);
});
