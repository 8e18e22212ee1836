import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ColumnText } from './column-text.ts';
import { guessColumn } from './guess.ts';

const guess = (cells: string[], label = '', wanted?: 'figures') =>
	guessColumn(ColumnText.of(cells), label, wanted);
const type = (cells: string[], label = '') => guess(cells, label).type;

test('guesses whole numbers, fractions, years and texts', () => {
	expect(type(['1', '2,000', '-'])).toBe('integer');
	expect(type(['1', '2.5', ''])).toBe('number');
	expect(type(['令和4年', '平成30年'])).toBe('year');
	expect(type(['2020', '2021'], '年度')).toBe('year');
	expect(type(['北海道', '青森県'])).toBe('string');
});

test('codes with a zero in front stay text', () => {
	expect(type(['01', '02', '13'])).toBe('string');
	expect(type(['0120', '1000'])).toBe('string');
	expect(type(['0', '1', '0.5'])).toBe('number');
});

test('is less sure where it cannot know', () => {
	const people = guess(['2010', '1985', '2100'], '人口');
	expect(people.type).toBe('integer');
	expect(people.sure).toBeLessThan(0.8);
	expect(guess(['R1', 'R2', 'R3'], '').type).toBe('string');
	expect(guess(['R1', 'R2', 'R3'], '年').type).toBe('year');
	expect(guess(['', '-'], 'x')).toMatchObject({ type: 'string', sure: 0 });
});

test('a slip among the figures does not make them text', () => {
	const cells = [...Array.from({ length: 20 }, (_, at) => String(at)), '十二'];
	expect(guess(cells, '')).toMatchObject({ type: 'integer', texts: 1 });
	expect(type(['1', 'a', 'b', '2'])).toBe('string');
});

test('counts percentages', () => {
	expect(guess(['12%', '8.5%', '…'], '')).toMatchObject({ type: 'number', percent: true, missing: 1 });
});

test('columns of numbers are guessed as what they are, with any share of missing cells', () => {
	const mark = fc.constantFrom('-', '…', '***', '', 'x');
	const column = (number: fc.Arbitrary<string>) =>
		fc
			.tuple(fc.array(number, { minLength: 1 }), fc.array(mark))
			.map(([some, others]) => [...some, ...others]);
	fc.assert(
		fc.property(column(fc.integer({ min: 3000, max: 1e9 }).map(String)), (cells) => {
			const found = guess(cells, '人口');
			expect(found.type).toBe('integer');
			expect([...found.figures].filter(Number.isNaN).length).toBe(found.missing);
		})
	);
	fc.assert(
		fc.property(column(fc.integer({ min: 1, max: 99 }).map((year) => `令和${year}年`)), (cells) => {
			expect(guess(cells, '').type).toBe('year');
		})
	);
});

test('what is left unread never changes the type', () => {
	const cell = fc.oneof(
		{ weight: 3, arbitrary: fc.integer({ min: 0, max: 3000 }).map(String) },
		{ weight: 2, arbitrary: fc.constantFrom('北海道', 'R01000', '第3区', '-', '', '01', '令和4年', '12.5%') }
	);
	fc.assert(
		fc.property(fc.array(cell, { maxLength: 60 }), fc.constantFrom('', '年', '人口'), (cells, label) => {
			const whole = guess(cells, label, 'figures');
			const part = guess(cells, label);
			expect(part.type).toBe(whole.type);
			if (whole.type === 'string') return;
			expect(part).toEqual(whole);
		}),
		{ numRuns: 3000 }
	);
});
