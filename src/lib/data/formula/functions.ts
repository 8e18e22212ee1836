/** What the functions of a formula take. `least` and `most` count the values in their parentheses. */
export const functions = {
	if: { least: 3, most: 3 },
	and: { least: 2, most: 10 },
	or: { least: 2, most: 10 },
	not: { least: 1, most: 1 },
	min: { least: 1, most: 10 },
	max: { least: 1, most: 10 },
	round: { least: 1, most: 2 },
	abs: { least: 1, most: 1 },
	log10: { least: 1, most: 1 },
	ln: { least: 1, most: 1 },
	sqrt: { least: 1, most: 1 },
	mean: { least: 1, most: 1 },
	median: { least: 1, most: 1 },
	sum: { least: 1, most: 1 }
} as const;
export type FunctionName = keyof typeof functions;

/** The same in Japanese, and the names that spreadsheets use. */
const otherNames: Record<string, FunctionName> = {
	もし: 'if',
	かつ: 'and',
	または: 'or',
	でない: 'not',
	最小: 'min',
	最大: 'max',
	四捨五入: 'round',
	絶対値: 'abs',
	log: 'log10',
	常用対数: 'log10',
	自然対数: 'ln',
	平方根: 'sqrt',
	average: 'mean',
	平均: 'mean',
	中央値: 'median',
	合計: 'sum'
};

export function functionNamed(name: string): FunctionName | null {
	const small = name.normalize('NFKC').toLowerCase();
	if (isFunction(small)) return small;
	return Object.hasOwn(otherNames, small) ? (otherNames[small] ?? null) : null;
}

function isFunction(name: string): name is FunctionName {
	return Object.hasOwn(functions, name);
}

export const functionNames = [...Object.keys(functions), ...Object.keys(otherNames)];
