import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank, readFigure } from './cells.ts';

const value = (cell: string) => {
	const figure = readFigure(cell);
	return figure.type === 'number' || figure.type === 'year' ? figure.value : figure.type;
};

test('reads figures as Japanese tables write them', () => {
	expect(
		[
			'12',
			'-3.5',
			'１２３４',
			'1,234,567',
			'１，２３４．５',
			'▲1.2',
			'△ 3',
			'－５',
			'12 345',
			'+7',
			'1e3',
			'.5'
		].map(value)
	).toEqual([12, -3.5, 1234, 1234567, 1234.5, -1.2, -3, -5, 12345, 7, 1000, 0.5]);
});

test('reads percentages as the number in front of the sign', () => {
	expect(readFigure('12.5%')).toMatchObject({ value: 12.5, percent: true });
	expect(readFigure('１２％')).toMatchObject({ value: 12, percent: true });
	expect(readFigure('▲0.3%')).toMatchObject({ value: -0.3, percent: true });
});

test('knows the marks for a missing figure', () => {
	const marks = ['', '-', '－', '―', '…', '...', '‥', '***', '＊', 'x', 'X', 'NA', 'N/A', '#N/A', '不詳'];
	expect(marks.map(value)).toEqual(marks.map(() => 'missing'));
	expect(['-', '…', '***', ''].every(isBlank)).toBe(true);
	// In a column of text they may be an answer.
	expect(['x', 'NA', '不明'].some(isBlank)).toBe(false);
});

test('leaves everything else as text, and runs nothing', () => {
	const texts = [
		'=1+1',
		'=cmd|calc!A1',
		'<b>1</b>',
		'1,23',
		'1.2.3',
		'0x1F',
		'Infinity',
		'12人',
		'2022-04-01',
		'090-1234-5678',
		'①',
		'--1',
		'1e999',
		'%'
	];
	expect(texts.map(value)).toEqual(texts.map(() => 'text'));
});

test('reads years in every form, also among wide letters', () => {
	const years = [
		'令和元年度',
		'平成３１年',
		'昭和64',
		'大正15年',
		'明治45年',
		'西暦2020年',
		'㍻3年',
		'Ｈ30年度',
		'R4'
	];
	expect(years.map(value)).toEqual([2019, 2019, 1989, 1926, 1912, 2020, 1991, 2018, 2022]);
});

test('says which digits are a code', () => {
	expect(readFigure('01')).toMatchObject({ coded: true });
	expect(readFigure('０１')).toMatchObject({ coded: true });
	expect(['0', '0.5', '10', '-0.1'].map((cell) => readFigure(cell))).toMatchObject(
		Array(4).fill({ coded: false })
	);
});

test('a number comes back from every way of writing it', () => {
	const wide = (text: string) =>
		text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
	fc.assert(
		fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
			const number = Number(`${whole}.${cents}`);
			const text = String(number);
			const grouped = number.toLocaleString('en-US');
			for (const written of [
				text,
				grouped,
				wide(text),
				wide(grouped),
				text.replace('-', '▲'),
				` ${text}`.trim()
			])
				expect(value(written)).toBe(number);
		})
	);
});

test('whatever a cell holds, it is read without a fault', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (cell) => {
			const figure = readFigure(cell.trim());
			expect('value' in figure ? Number.isFinite(figure.value) : true).toBe(true);
		}),
		{ seed: 3, numRuns: 1000 }
	);
});
