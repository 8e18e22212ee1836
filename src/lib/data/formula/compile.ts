import { mean, median, sum } from 'd3-array';
import { plain } from '#lib/content/plain.ts';
import type { Cell, Column } from '#lib/content/table.ts';
import { Broken, type FormulaFault } from './fault.ts';
import { functionNamed, functionNames, functions, type FunctionName } from './functions.ts';
import { nearestName, plainName } from './near.ts';
import { parseFormula, type Node } from './parse.ts';
import { columnReference, type Operator } from './tokens.ts';

type Row = Readonly<Record<string, Cell>>;

/** A formula that fits its columns. It gives a cell for each row; a missing value makes the result missing. */
export type Formula = {
	kind: 'number' | 'text';
	/** Columns it uses, in the order of their first use. */
	uses: string[];
	/** Values of all rows in their order. Never throws, and gives no number that is not finite. */
	run: (rows: readonly Row[]) => Cell[];
	/** The formula with every column in brackets and by its name: the same whatever language labels are in. */
	tidy: string;
};
export type Compiled = { ok: true; formula: Formula } | { ok: false; fault: FormulaFault };

/** What a part of a formula gives. Truth exists only inside: a comparison is no cell. */
type Part =
	| { kind: 'number'; of: (row: Row, sums: Sums) => number | null }
	| { kind: 'text'; of: (row: Row, sums: Sums) => string | null }
	| { kind: 'truth'; of: (row: Row, sums: Sums) => boolean | null };
type NumberPart = Extract<Part, { kind: 'number' }>;
type TruthPart = Extract<Part, { kind: 'truth' }>;

/** Means and sums over all rows, worked out once before the rows are gone through. */
type Sums = (number | null)[];
type Whole = { of: NumberPart; combine: (values: number[]) => number | undefined };

export function compileFormula(formula: string, columns: readonly Column[]): Compiled {
	const parsed = parseFormula(formula);
	if (!parsed.ok) return parsed;
	try {
		const compiler = new Compiler(formula, columns);
		const part = compiler.part(parsed.node);
		if (part.kind === 'truth') throw new Broken({ id: 'truth', at: parsed.node.at });
		const { wholes } = compiler;
		return {
			ok: true,
			formula: {
				kind: part.kind,
				uses: [...compiler.uses],
				run: (rows) => {
					const sums: Sums = [];
					for (const { of, combine } of wholes) {
						const values = rows.map((row) => of.of(row, sums)).filter((value) => value !== null);
						sums.push(finite(combine(values)));
					}
					return rows.map((row) => part.of(row, sums));
				},
				tidy: compiler.tidy()
			}
		};
	} catch (error) {
		if (error instanceof Broken) return { ok: false, fault: error.fault };
		throw error;
	}
}

function finite(value: number | undefined | null): number | null {
	return value !== undefined && value !== null && Number.isFinite(value) ? value : null;
}

class Compiler {
	readonly uses = new Set<string>();
	readonly wholes: Whole[] = [];
	readonly #formula: string;
	readonly #columns: readonly Column[];
	/** Where columns stand in the typed text, for writing it tidily. */
	readonly #places: { at: number; length: number; name: string }[] = [];

	constructor(formula: string, columns: readonly Column[]) {
		this.#formula = formula;
		this.#columns = columns;
	}

	tidy(): string {
		let text = this.#formula;
		for (const { at, length, name } of [...this.#places].sort((a, b) => b.at - a.at))
			text = text.slice(0, at) + columnReference(name) + text.slice(at + length);
		return text.trim();
	}

	part(node: Node): Part {
		switch (node.type) {
			case 'number':
				return { kind: 'number', of: () => node.value };
			case 'text':
				return { kind: 'text', of: () => node.value };
			case 'column':
				return this.#column(node);
			case 'negative': {
				const { of } = this.#number(node.of);
				return numberPart((row, sums) => map(of(row, sums), (value) => -value));
			}
			case 'operation':
				return node.operator in arithmetic ? this.#arithmetic(node) : this.#comparison(node);
			case 'call':
				return this.#call(node);
		}
	}

	#column(node: Extract<Node, { type: 'column' }>): Part {
		const [column, ...others] = columnsNamed(node.name, this.#columns);
		if (column && others.length > 0) {
			const names = [column, ...others].map(({ name }) => name);
			throw new Broken({ id: 'ambiguous-column', at: node.at, text: node.name, names });
		}
		if (!column) {
			if (!node.bracketed && functionNamed(node.name))
				throw new Broken({ id: 'bare-function', at: node.at, text: node.name });
			const names = this.#columns.flatMap(namesOf);
			throw new Broken({
				id: 'unknown-column',
				at: node.at,
				text: node.name,
				near: nearestName(node.name, names)
			});
		}
		const { name } = column;
		this.uses.add(name);
		this.#places.push({ at: node.at, length: node.length, name });
		if (column.type === 'string')
			return { kind: 'text', of: (row) => (typeof row[name] === 'string' ? row[name] : null) };
		return { kind: 'number', of: (row) => (typeof row[name] === 'number' ? finite(row[name]) : null) };
	}

	#number(node: Node): NumberPart {
		const part = this.part(node);
		if (part.kind === 'text') throw new Broken({ id: 'text', at: node.at, text: textOf(node) });
		if (part.kind === 'truth') throw new Broken({ id: 'truth', at: node.at });
		return part;
	}

	#truth(node: Node): TruthPart {
		const part = this.part(node);
		if (part.kind !== 'truth') throw new Broken({ id: 'no-truth', at: node.at });
		return part;
	}

	#arithmetic({ operator, left, right }: Extract<Node, { type: 'operation' }>): Part {
		const a = this.#number(left).of;
		const b = this.#number(right).of;
		const work = arithmetic[operator];
		if (!work) throw new Error(`no arithmetic for ${operator}`);
		return numberPart((row, sums) => both(a(row, sums), b(row, sums), work));
	}

	#comparison({ operator, left, right, at }: Extract<Node, { type: 'operation' }>): Part {
		const a = this.part(left);
		const b = this.part(right);
		const holds = comparisons[operator];
		if (!holds) throw new Error(`no comparison for ${operator}`);
		if (a.kind === 'number' && b.kind === 'number')
			return truthPart((row, sums) => both(a.of(row, sums), b.of(row, sums), (x, y) => holds(order(x, y))));
		if (a.kind === 'text' && b.kind === 'text') {
			// Which of two texts is "larger" depends on the language; only same or not is a fact.
			if (operator !== '=' && operator !== '<>') throw new Broken({ id: 'text', at, text: textOf(left) });
			return truthPart((row, sums) =>
				both(a.of(row, sums), b.of(row, sums), (x, y) => holds(x === y ? 0 : 1))
			);
		}
		const text = a.kind === 'text' ? left : b.kind === 'text' ? right : null;
		throw new Broken(text ? { id: 'text', at: text.at, text: textOf(text) } : { id: 'truth', at });
	}

	#call(node: Extract<Node, { type: 'call' }>): Part {
		const name = functionNamed(node.name);
		if (!name) {
			const near = nearestName(node.name, functionNames);
			throw new Broken({ id: 'unknown-function', at: node.at, text: node.name, near });
		}
		const { least, most } = functions[name];
		if (node.args.length < least || node.args.length > most)
			throw new Broken({ id: 'arguments', at: node.at, text: node.name, least, most });
		return this.#apply(name, node.args);
	}

	#apply(name: FunctionName, args: readonly Node[]): Part {
		switch (name) {
			case 'if':
				return this.#if(args);
			case 'and':
			case 'or': {
				const parts = args.map((arg) => this.#truth(arg).of);
				const decides = name === 'or';
				// One that decides is enough, even beside a missing one.
				return truthPart((row, sums) => {
					const truths = parts.map((of) => of(row, sums));
					return truths.includes(decides) ? decides : truths.includes(null) ? null : !decides;
				});
			}
			case 'not': {
				const { of } = this.#truthOf(args);
				return truthPart((row, sums) => map(of(row, sums), (truth) => !truth));
			}
			case 'min':
			case 'max': {
				const choose = name === 'min' ? Math.min : Math.max;
				const parts = args.map((arg) => this.#number(arg));
				const [only] = parts;
				if (only && parts.length === 1)
					return this.#whole(only, (values) =>
						values.length === 0 ? undefined : values.reduce((best, value) => choose(best, value))
					);
				return numberPart((row, sums) => {
					const values = parts.map(({ of }) => of(row, sums)).filter((value) => value !== null);
					return values.length < parts.length ? null : choose(...values);
				});
			}
			case 'mean':
				return this.#whole(this.#numberOf(args), (values) => mean(values));
			case 'median':
				return this.#whole(this.#numberOf(args), (values) => median(values));
			case 'sum':
				return this.#whole(this.#numberOf(args), (values) => (values.length === 0 ? undefined : sum(values)));
			case 'round': {
				const { of } = this.#numberOf(args);
				const digits = args[1] ? this.#number(args[1]).of : () => 0;
				return numberPart((row, sums) => both(of(row, sums), digits(row, sums), round));
			}
			case 'abs':
				return this.#each(args, Math.abs);
			case 'log10':
				return this.#each(args, (value) => (value > 0 ? Math.log10(value) : NaN));
			case 'ln':
				return this.#each(args, (value) => (value > 0 ? Math.log(value) : NaN));
			case 'sqrt':
				return this.#each(args, Math.sqrt);
		}
	}

	#if([test, then, otherwise]: readonly Node[]): Part {
		if (!test || !then || !otherwise) throw new Error('if takes three');
		const truth = this.#truth(test).of;
		const a = this.part(then);
		const b = this.part(otherwise);
		if (a.kind === 'number' && b.kind === 'number')
			return numberPart((row, sums) => pick(truth(row, sums), a.of, b.of, row, sums));
		if (a.kind === 'text' && b.kind === 'text')
			return { kind: 'text', of: (row, sums) => pick(truth(row, sums), a.of, b.of, row, sums) };
		if (a.kind === 'truth' && b.kind === 'truth')
			return truthPart((row, sums) => pick(truth(row, sums), a.of, b.of, row, sums));
		throw new Broken({ id: 'two-kinds', at: otherwise.at });
	}

	#numberOf([first]: readonly Node[]): NumberPart {
		if (!first) throw new Error('a function without a value');
		return this.#number(first);
	}

	#truthOf([first]: readonly Node[]): TruthPart {
		if (!first) throw new Error('a function without a value');
		return this.#truth(first);
	}

	#each(args: readonly Node[], work: (value: number) => number): Part {
		const { of } = this.#numberOf(args);
		return numberPart((row, sums) => map(of(row, sums), work));
	}

	/** One number for all rows; rows without a value do not count. */
	#whole(of: NumberPart, combine: Whole['combine']): Part {
		const at = this.wholes.push({ of, combine }) - 1;
		return numberPart((_, sums) => sums[at] ?? null);
	}
}

function numberPart(of: (row: Row, sums: Sums) => number | null): NumberPart {
	return { kind: 'number', of: (row, sums) => finite(of(row, sums)) };
}

function truthPart(of: TruthPart['of']): TruthPart {
	return { kind: 'truth', of };
}

function map<A, B>(value: A | null, work: (value: A) => B): B | null {
	return value === null ? null : work(value);
}

function both<A, B>(a: A | null, b: A | null, work: (a: A, b: A) => B): B | null {
	return a === null || b === null ? null : work(a, b);
}

type Of<T> = (row: Row, sums: Sums) => T | null;
function pick<T>(truth: boolean | null, yes: Of<T>, no: Of<T>, row: Row, sums: Sums): T | null {
	return truth === null ? null : truth ? yes(row, sums) : no(row, sums);
}

/** Division by zero gives no number, so the value is missing. */
const arithmetic: Partial<Record<Operator, (a: number, b: number) => number>> = {
	'+': (a, b) => a + b,
	'-': (a, b) => a - b,
	'*': (a, b) => a * b,
	'/': (a, b) => a / b,
	'^': (a, b) => a ** b
};

const comparisons: Partial<Record<Operator, (order: number) => boolean>> = {
	'=': (order) => order === 0,
	'<>': (order) => order !== 0,
	'<': (order) => order < 0,
	'>': (order) => order > 0,
	'<=': (order) => order <= 0,
	'>=': (order) => order >= 0
};

function order(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** To so many places behind the point; −2 rounds to hundreds. Halves go away from zero, as taught in school. */
function round(value: number, digits: number): number {
	const places = Math.max(-12, Math.min(12, Math.trunc(digits)));
	// Shifting the exponent as text keeps 1.005 from becoming 1.00499…
	const [mantissa = '0', exponent = '0'] = Math.abs(value).toString().split('e');
	const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
	const [back = '0', power = '0'] = shifted.toString().split('e');
	return Math.sign(value) * Number(`${back}e${Number(power) - places}`);
}

function textOf(node: Node): string {
	if (node.type === 'text') return node.value;
	return node.type === 'column' || node.type === 'call' ? node.name : '';
}

/**
 * Columns that a typed name can mean: by their names first, then by their labels, then by what people take for the same.
 * More than one only where labels are alike.
 */
export function columnsNamed(typed: string, columns: readonly Column[]): Column[] {
	const tests: ((column: Column) => boolean)[] = [
		({ name }) => name === typed,
		(column) => namesOf(column).includes(typed),
		(column) => namesOf(column).some((known) => plainName(known) === plainName(typed))
	];
	for (const test of tests) {
		const found = columns.filter(test);
		if (found.length > 0) return found;
	}
	return [];
}

/** What a column may be called: a figure's label often needs its year to be told apart. */
function namesOf({ name, label, year }: Column): string[] {
	const words = plain(label);
	if (year === undefined) return [name, words];
	return [name, words, `${words}（${year}年）`, `${words} (${year})`, `${words} ${year}`];
}
