import jsep from 'jsep';
import { Broken, type FormulaFault } from './fault.ts';
import { tokensOf, type Operator, type Token } from './tokens.ts';

/** A formula as a tree; `at` is the place in the typed text. */
export type Node = { at: number } & (
	| { type: 'number'; value: number }
	| { type: 'text'; value: string }
	/** `length` is that of the name as it was typed, with its brackets. */
	| { type: 'column'; name: string; length: number; bracketed: boolean }
	| { type: 'call'; name: string; args: Node[] }
	| { type: 'negative'; of: Node }
	| { type: 'operation'; operator: Operator; left: Node; right: Node }
);

export const mostCharacters = 300;
/** Deeper than anyone writes, and far from what the stack holds. */
const mostDepth = 60;

// jsep knows JavaScript's operators; these are ours. Everything it gets has been cut into known pieces before,
// so that it settles only what belongs to what.
const precedence: Record<Operator, number> = {
	'=': 1,
	'<>': 1,
	'<': 1,
	'>': 1,
	'<=': 1,
	'>=': 1,
	'+': 2,
	'-': 2,
	'*': 3,
	'/': 3,
	'^': 4
};
jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
jsep.removeAllLiterals();
for (const [operator, strength] of Object.entries(precedence))
	jsep.addBinaryOp(operator, strength, operator === '^');
jsep.addUnaryOp('-');
jsep.addUnaryOp('+');

export type Parsed = { ok: true; node: Node } | { ok: false; fault: FormulaFault };

/** Reads any string: a tree, or the first thing that is wrong with it. Never throws. */
export function parseFormula(formula: string): Parsed {
	try {
		if (formula.length > mostCharacters)
			throw new Broken({ id: 'too-long', at: mostCharacters, most: mostCharacters });
		const tokens = withoutEquals(tokensOf(formula));
		if (tokens.length === 0) throw new Broken({ id: 'empty', at: 0 });
		check(tokens, formula.length);
		return { ok: true, node: treeOf(tokens) };
	} catch (error) {
		if (error instanceof Broken) return { ok: false, fault: error.fault };
		throw error;
	}
}

/** Spreadsheets begin a formula with "=". */
function withoutEquals(tokens: Token[]): Token[] {
	const first = tokens[0];
	return first?.type === 'operator' && first.text === '=' ? tokens.slice(1) : tokens;
}

const begins = (token: Token) =>
	token.type !== 'operator' && token.type !== 'close' && token.type !== 'comma';
const ends = (token: Token) => token.type !== 'operator' && token.type !== 'open' && token.type !== 'comma';

/** What jsep would let pass or report without a place: values side by side, commas outside of lists, parentheses. */
function check(tokens: readonly Token[], end: number) {
	/** For each open parenthesis: where it stands, and whether it holds a function's values. */
	const open: { at: number; call: boolean }[] = [];
	let before: Token | null = null;
	for (const token of tokens) {
		const call = token.type === 'open' && before?.type === 'name';
		if (before && ends(before) && begins(token) && !call)
			throw new Broken({ id: 'two-values', at: token.at, text: wordOf(token) });
		if (token.type === 'open') {
			open.push({ at: token.at, call });
			if (open.length > mostDepth) throw new Broken({ id: 'too-deep', at: token.at });
		}
		if (token.type === 'comma' && open.at(-1)?.call !== true) throw new Broken({ id: 'comma', at: token.at });
		if (token.type === 'close' && !open.pop()) throw new Broken({ id: 'parenthesis', at: token.at });
		// A sign may stand where a value begins; every other operator, comma and closing parenthesis needs one before it.
		const waits = before === null || !ends(before);
		const sign = token.type === 'operator' && (token.text === '-' || token.text === '+');
		const emptyList = token.type === 'close' && before?.type === 'open';
		if (waits && !begins(token) && !sign && !emptyList)
			throw new Broken({ id: 'missing-value', at: token.at, text: wordOf(token) });
		if (emptyList && !isCallEnd(tokens, token))
			throw new Broken({ id: 'missing-value', at: token.at, text: ')' });
		before = token;
	}
	const unclosed = open.at(-1);
	if (unclosed) throw new Broken({ id: 'parenthesis', at: unclosed.at });
	if (before && !ends(before)) throw new Broken({ id: 'missing-value', at: end, text: wordOf(before) });
}

/** Whether the closing parenthesis belongs to "name()". */
function isCallEnd(tokens: readonly Token[], close: Token): boolean {
	return tokens[tokens.indexOf(close) - 2]?.type === 'name';
}

function wordOf(token: Token): string {
	if (token.type === 'operator' || token.type === 'number') return token.text;
	if (token.type === 'column' || token.type === 'name') return token.name;
	if (token.type === 'text') return token.value;
	return { open: '(', close: ')', comma: ',' }[token.type];
}

/**
 * Every value goes to jsep as `$0`, `$1` …, and a plain parenthesis as a call of `$`: nothing that was typed can mean
 * anything to it, and what stood in a parenthesis can still be told apart.
 */
function treeOf(tokens: readonly Token[]): Node {
	const values: Token[] = [];
	const text = tokens
		.map((token, at) => {
			if (token.type === 'operator') return token.text;
			if (token.type === 'open') return tokens[at - 1]?.type === 'name' ? '(' : '$(';
			if (token.type === 'close') return ')';
			if (token.type === 'comma') return ',';
			values.push(token);
			return `$${values.length - 1}`;
		})
		.join(' ');
	return nodeOf(jsep(text), values);
}

function nodeOf(expression: jsep.Expression, values: readonly Token[]): Node {
	const inner = (expression: jsep.Expression) => nodeOf(expression, values);
	if (isCore(expression))
		switch (expression.type) {
			case 'Identifier':
				return valueNode(valueAt(expression, values));
			case 'CallExpression': {
				const [first] = expression.arguments;
				if (isCore(expression.callee) && expression.callee.name === '$' && first) return inner(first);
				const token = valueAt(expression.callee, values);
				return { type: 'call', at: token.at, name: wordOf(token), args: expression.arguments.map(inner) };
			}
			case 'UnaryExpression': {
				const of = inner(expression.argument);
				return expression.operator === '-' ? { type: 'negative', at: of.at, of } : of;
			}
			case 'BinaryExpression': {
				const { operator, left, right } = expression;
				if (!isOperator(operator)) break;
				if (operator === '^' && isCore(left) && left.type === 'UnaryExpression') {
					// As in mathematics: −2² is −(2²). jsep lets the sign bind first.
					const power = inner({ ...expression, left: left.argument });
					return left.operator === '-' ? { type: 'negative', at: power.at, of: power } : power;
				}
				const leftNode = inner(left);
				return { type: 'operation', at: leftNode.at, operator, left: leftNode, right: inner(right) };
			}
		}
	throw new Error(`jsep gave a ${expression.type} for a checked formula`);
}

/** What a checked formula can come back as. */
type Core = jsep.Identifier | jsep.CallExpression | jsep.UnaryExpression | jsep.BinaryExpression;

function isCore(expression: jsep.Expression): expression is Core {
	return ['Identifier', 'CallExpression', 'UnaryExpression', 'BinaryExpression'].includes(expression.type);
}

function isOperator(text: string): text is Operator {
	return Object.hasOwn(precedence, text);
}

function valueAt(expression: jsep.Expression, values: readonly Token[]): Token {
	const token = typeof expression.name === 'string' ? values[Number(expression.name.slice(1))] : undefined;
	if (!token) throw new Error('jsep gave a value that was not in the formula');
	return token;
}

function valueNode(token: Token): Node {
	const { at, length } = token;
	switch (token.type) {
		case 'number':
			return { type: 'number', at, value: token.value };
		case 'text':
			return { type: 'text', at, value: token.value };
		case 'column':
			return { type: 'column', at, length, name: token.name, bracketed: true };
		default:
			return { type: 'column', at, length, name: wordOf(token), bracketed: false };
	}
}
