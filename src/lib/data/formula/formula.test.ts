import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Column } from '#lib/content/table.ts';
import { compileFormula } from './compile.ts';
import { mostCharacters, parseFormula } from './parse.ts';
import { columnReference } from './tokens.ts';

const column = (name: string, type: Column['type'] = 'number', label = name, year?: number): Column => ({
	name,
	label,
	type,
	computed: false,
	...(year === undefined ? {} : { year })
});
const columns = [
	column('a'),
	column('b', 'integer'),
	column('name', 'string', '<ruby>都道府県<rt>とどうふけん</rt></ruby>'),
	column('share_2012', 'number', '割合', 2012),
	column('share_2022', 'number', '割合', 2022),
	column('人口', 'integer', '総人口（人）'),
	column('odd]name', 'number')
];
const rows: Record<string, Cell>[] = [
	{ a: 6, b: 3, name: '東京都', share_2012: 20, share_2022: 30, 人口: 1000, 'odd]name': 1 },
	{ a: -2, b: 0, name: '大阪府', share_2012: null, share_2022: 28, 人口: 500, 'odd]name': 2 },
	{ a: null, b: 5, name: null, share_2012: 25, share_2022: 35, 人口: 300, 'odd]name': 3 }
];

function values(formula: string): Cell[] | string {
	const compiled = compileFormula(formula, columns);
	return compiled.ok ? compiled.formula.run(rows) : `${compiled.fault.id}@${compiled.fault.at}`;
}
const first = (formula: string) => {
	const cells = values(formula);
	return typeof cells === 'string' ? cells : (cells[0] ?? null);
};

describe('what a formula gives', () => {
	test.each([
		['1 + 2 * 3', 7],
		['(1 + 2) * 3', 9],
		['2 ^ 3 ^ 2', 512],
		['-2 ^ 2', -4],
		['(-2) ^ 2', 4],
		['2 ^ -1', 0.5],
		['2 * -3', -6],
		['10 - 4 - 3', 3],
		['- - 3', 3],
		['=a + b', 9],
		['[a] / [b]', 2],
		['round(2.345, 2)', 2.35],
		['round(-2.5)', -3],
		['round(1234, -2)', 1200],
		['round(1e300, 5)', 1e300],
		['abs(-3)', 3],
		['log10(1000)', 3],
		['ln(1)', 0],
		['sqrt(16)', 4],
		['min(a, b, 4)', 3],
		['max(a, b)', 6],
		['max(b)', 5],
		['sum(人口)', 1800],
		['mean([a])', 2],
		['median(b)', 3],
		['a - mean(a - mean(b))', 6 - (2 - 8 / 3)],
		['if(a > 5, "多い", "少ない")', '多い'],
		['if(and(a > 5, b < 3), 1, 2)', 2],
		['if(or(a > 5, b < 3), 1, 2)', 1],
		['if(not(a = 6), 1, 2)', 2],
		['if([都道府県] = "東京都", 1, 0)', 1],
		['if(name <> "東京都", 1, 0)', 0],
		['[odd]]name]', 1]
	])('%s is %s', (formula, wanted) => {
		expect(first(formula)).toBe(wanted);
	});

	test.each([
		['［ａ］＋［b］', 'unknown-column@0'],
		['［a］＋［b］', 9],
		['[a]×２．５', 15],
		['[a]÷[b]', 2],
		['（[a]－[b]）＊１０', 30],
		['[a]ー[b]', 3],
		['もし（[a]≧６、“はい”、“いいえ”）', 'はい'],
		['平均（[a]）', 2],
		['合計(人口)', 1800],
		['[a]＾2', 36]
	])('signs of a Japanese keyboard: %s is %s', (formula, wanted) => {
		// Full-width letters are the same letters, so a column that nothing else fits is found by them.
		expect(first(formula)).toBe(wanted === 'unknown-column@0' ? 9 : wanted);
	});

	test('what is missing stays missing, and division by zero is missing', () => {
		expect(values('a + b')).toEqual([9, -2, null]);
		expect(values('a / b')).toEqual([2, null, null]);
		expect(values('0 / (b - b)')).toEqual([null, null, null]);
		expect(values('sqrt(a)')).toEqual([Math.sqrt(6), null, null]);
		expect(values('log10(b)')).toEqual([Math.log10(3), null, Math.log10(5)]);
		expect(values('min(a, b)')).toEqual([3, -2, null]);
		expect(values('if(a > 0, 1, 0)')).toEqual([1, 0, null]);
		expect(values('10 ^ 400')).toEqual([null, null, null]);
	});

	test('one true side is enough for "or", whatever the other is', () => {
		expect(values('if(or(a > 100, b > 4), 1, 0)')).toEqual([0, 0, 1]);
		expect(values('if(and(a > 100, b > 4), 1, 0)')).toEqual([0, 0, null]);
	});

	test('a column is found by its name, its label, and its label with the year', () => {
		expect(first('[総人口（人）]')).toBe(1000);
		expect(first('[割合（2022年）] - [割合 2012]')).toBe(10);
		const tidy = compileFormula('[割合（2022年）]−人口', columns);
		expect(tidy.ok && tidy.formula.tidy).toBe('[share_2022]−[人口]');
		expect(tidy.ok && tidy.formula.uses).toEqual(['share_2022', '人口']);
	});
});

describe('what is wrong with a formula is said with its place', () => {
	test.each([
		['', 'empty@0'],
		['  = ', 'empty@0'],
		['1 + ', 'missing-value@4'],
		['* 2', 'missing-value@0'],
		['a + * b', 'missing-value@4'],
		['(a', 'parenthesis@0'],
		['a)', 'parenthesis@1'],
		['()', 'missing-value@1'],
		['min()', 'arguments@0'],
		['min(,1)', 'missing-value@4'],
		['min(1,)', 'missing-value@6'],
		['a b', 'two-values@2'],
		['2(3)', 'two-values@1'],
		['[a][b]', 'two-values@3'],
		['1,000 * a', 'comma@1'],
		['(1, 2)', 'comma@2'],
		['50%', 'percent@2'],
		['12万', 'number@0'],
		['1.2.3', 'number@0'],
		['[a', 'open-bracket@0'],
		['"abc', 'open-quote@0'],
		['a # b', 'character@2'],
		['a.b', 'unknown-column@0'],
		['[c]', 'unknown-column@0'],
		['[割合]', 'ambiguous-column@0'],
		['foo(1)', 'unknown-function@0'],
		['mean', 'bare-function@0'],
		['mean * 2', 'bare-function@0'],
		['round(1, 2, 3)', 'arguments@0'],
		['name + 1', 'text@0'],
		['name < "x"', 'text@0'],
		['a > 1', 'truth@0'],
		['(a > 1) + 1', 'truth@1'],
		['1 < a < 3', 'truth@0'],
		['if(a, 1, 2)', 'no-truth@3'],
		['if(a > 1, 1, "x")', 'two-kinds@13'],
		['constructor', 'unknown-column@0'],
		['constructor(1)', 'unknown-function@0'],
		['__proto__', 'unknown-column@0'],
		['[a].constructor', 'character@3'],
		['this', 'unknown-column@0'],
		['$0', 'character@0'],
		['a ? b : 1', 'character@2'],
		['a = b => 1', 'missing-value@7'],
		['`${a}`', 'character@0']
	])('%s', (formula, wanted) => {
		expect(values(formula)).toBe(wanted);
	});

	test('a slip of the pen gets the name that was meant', () => {
		const near = (formula: string) => {
			const compiled = compileFormula(formula, columns);
			return compiled.ok || !('near' in compiled.fault) ? undefined : compiled.fault.near;
		};
		expect(near('[shaer_2012]')).toBe('share_2012');
		expect(near('averge(a)')).toBe('average');
		expect(near('[zzzzzzzzzz]')).toBeNull();
	});

	test('length and depth have an end', () => {
		expect(values('1'.repeat(mostCharacters + 1))).toBe(`too-long@${mostCharacters}`);
		expect(values('('.repeat(100) + '1' + ')'.repeat(100))).toBe('too-deep@60');
		expect(values('-'.repeat(mostCharacters - 1) + '1')).toEqual([-1, -1, -1]);
		expect(first('1' + '+1'.repeat(140))).toBe(141);
	});
});

const pieces = fc.constantFrom(
	...[
		'a',
		'b',
		'[a]',
		'[人口]',
		'name',
		'1',
		'0',
		'.5',
		'2e3',
		'"x"',
		'(',
		')',
		',',
		'+',
		'-',
		'*',
		'/',
		'^'
	],
	...[
		'=',
		'<',
		'>',
		'≠',
		'×',
		'÷',
		'if(',
		'mean(',
		'min(',
		'round(',
		'and(',
		'not(',
		' ',
		'[',
		']',
		'"',
		'。',
		'$'
	],
	...[
		'__proto__',
		'constructor',
		'toString',
		'\u0000',
		'\uD800',
		'　',
		'（',
		'）',
		'、',
		'!',
		'?',
		';',
		'`',
		'\\'
	]
);

test('no string makes it throw or hang, and every value is a finite number, a text or missing', () => {
	const any = fc.oneof(
		fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
		fc.string({ unit: 'binary', maxLength: 400 })
	);
	fc.assert(
		fc.property(any, (formula) => {
			const compiled = compileFormula(formula, columns);
			if (!compiled.ok) {
				expect(compiled.fault.at).toBeGreaterThanOrEqual(0);
				expect(compiled.fault.at).toBeLessThanOrEqual(formula.length);
				return;
			}
			for (const cell of compiled.formula.run(rows))
				expect(cell === null || typeof cell === 'string' || Number.isFinite(cell)).toBe(true);
		}),
		{ numRuns: 3000 }
	);
});

test('sums and products agree with plain arithmetic', () => {
	const number = fc.integer({ min: -50, max: 50 });
	const tree = fc.letrec<{ node: { text: string; value: number } }>((tie) => ({
		node: fc.oneof(
			{ maxDepth: 4 },
			number.map((value) => ({ text: value < 0 ? `(${value})` : String(value), value })),
			fc.tuple(tie('node'), fc.constantFrom('+', '-', '*'), tie('node')).map(([left, operator, right]) => ({
				text: `(${left.text} ${operator} ${right.text})`,
				value:
					operator === '+'
						? left.value + right.value
						: operator === '-'
							? left.value - right.value
							: left.value * right.value
			}))
		)
	})).node;
	fc.assert(
		fc.property(tree, ({ text, value }) => {
			fc.pre(text.length <= mostCharacters);
			expect(first(text)).toBe(value);
		})
	);
});

test('a tidy formula means the same, and stays as it is when tidied again', () => {
	for (const formula of [
		'a+b',
		'[総人口（人）]／2',
		'if([都道府県]="東京都"、割合_2022、1)',
		'[odd]]name]*2',
		'max(a)'
	]) {
		const compiled = compileFormula(formula, columns);
		if (!compiled.ok) continue;
		const again = compileFormula(compiled.formula.tidy, columns);
		expect(again.ok && again.formula.tidy).toBe(compiled.formula.tidy);
		expect(again.ok && again.formula.run(rows)).toEqual(compiled.formula.run(rows));
	}
});

test('any column can be named, whatever its name holds', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), (text) => {
			const name = text.trim();
			fc.pre(name !== '');
			const parsed = parseFormula(columnReference(name));
			expect(parsed.ok && parsed.node.type === 'column' && parsed.node.name).toBe(name);
		})
	);
});
