import { Broken } from './fault.ts';

/** A piece of a formula, with the place where it begins and its length as it was typed. */
export type Token = { at: number; length: number } & (
	| { type: 'number'; value: number; text: string }
	| { type: 'text'; value: string }
	/** A name in brackets is always a column; one without may be a function too. */
	| { type: 'column'; name: string }
	| { type: 'name'; name: string }
	| { type: 'operator'; text: Operator }
	| { type: 'open' }
	| { type: 'close' }
	| { type: 'comma' }
);
export type Operator = '+' | '-' | '*' | '/' | '^' | '<' | '>' | '<=' | '>=' | '=' | '<>';

/** As people type them, with a Japanese keyboard or copied from a text book. */
const operators: [RegExp, Operator][] = [
	[/[<＜][=＝]|[≤≦]/y, '<='],
	[/[>＞][=＝]|[≥≧]/y, '>='],
	[/[<＜][>＞]|[!！][=＝]|≠/y, '<>'],
	[/[=＝]{1,2}/y, '='],
	[/[<＜]/y, '<'],
	[/[>＞]/y, '>'],
	[/[+＋]/y, '+'],
	// The long vowel mark lies beside the minus sign on Japanese keyboards, and no name begins with it.
	[/[-－−‐‑–—ー]/y, '-'],
	[/[\^＾]|\*\*/y, '^'],
	[/[*＊×✕✖∗·]/y, '*'],
	[/[/／÷]/y, '/']
];

const space = /[\s\u3000]+/y;
const number = /(?:[0-9０-９]+(?:[.．][0-9０-９]*)?|[.．][0-9０-９]+)(?:[eE][+-]?[0-9]+)?/y;
const name = /[\p{L}_][\p{L}\p{N}\p{M}_]*(?:\.[\p{L}_][\p{L}\p{N}\p{M}_]*)*/uy;
/** A closing bracket inside a name is doubled. */
const bracketed = /[[［]((?:[^\]］]|\]\]|］］)*)[\]］]/y;
const quoted = /"([^"]*)"|'([^']*)'|[“”„]([^“”„]*)[“”„]|「([^」]*)」|＂([^＂]*)＂/y;

/** How a column is named in a formula, whatever its name holds. */
export function columnReference(column: string): string {
	return `[${column.replaceAll(']', ']]').replaceAll('］', '］］')}]`;
}

/** The pieces of a formula. Throws `Broken` at the first that means nothing. */
export function tokensOf(formula: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	const take = (pattern: RegExp) => {
		pattern.lastIndex = at;
		return pattern.exec(formula);
	};
	while (at < formula.length) {
		const blank = take(space);
		if (blank) {
			at += blank[0].length;
			continue;
		}
		const token = tokenAt(formula, at, take);
		tokens.push(token);
		at += token.length;
	}
	return tokens;
}

function tokenAt(formula: string, at: number, take: (pattern: RegExp) => RegExpExecArray | null): Token {
	const char = String.fromCodePoint(formula.codePointAt(at) ?? 0);
	const single = singles[char];
	if (single) return { at, length: 1, type: single };
	if (char === '[' || char === '［') {
		const match = take(bracketed);
		if (!match) throw new Broken({ id: 'open-bracket', at });
		const column = (match[1] ?? '').replaceAll(']]', ']').replaceAll('］］', '］').trim();
		return { at, length: match[0].length, type: 'column', name: column };
	}
	if (quotes.has(char)) {
		const match = take(quoted);
		if (!match) throw new Broken({ id: 'open-quote', at });
		const value = match.slice(1).find((part) => part !== undefined) ?? '';
		return { at, length: match[0].length, type: 'text', value };
	}
	const digits = take(number);
	if (digits) return numberToken(formula, at, digits[0]);
	for (const [pattern, text] of operators) {
		const match = take(pattern);
		if (match) return { at, length: match[0].length, type: 'operator', text };
	}
	const word = take(name);
	if (word) return { at, length: word[0].length, type: 'name', name: word[0] };
	if (char === '%' || char === '％') throw new Broken({ id: 'percent', at });
	throw new Broken({ id: 'character', at, text: char });
}

const singles: Record<string, 'open' | 'close' | 'comma'> = {
	'(': 'open',
	'（': 'open',
	')': 'close',
	'）': 'close',
	',': 'comma',
	'，': 'comma',
	'、': 'comma',
	';': 'comma',
	'；': 'comma'
};
const quotes = new Set(['"', "'", '“', '”', '„', '「', '＂']);

function numberToken(formula: string, at: number, text: string): Token {
	const value = Number(text.normalize('NFKC'));
	const behind = String.fromCodePoint(formula.codePointAt(at + text.length) ?? 32);
	// "12万" or "3rd": no number we could read rightly.
	if (!Number.isFinite(value) || /[\p{L}_.．]/u.test(behind))
		throw new Broken({ id: 'number', at, text: text + behind });
	return { at, length: text.length, type: 'number', value, text };
}
