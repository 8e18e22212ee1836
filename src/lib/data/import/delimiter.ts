export const delimiters = [',', '\t', ';'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Lines looked at. */
const sample = 30;

/**
 * What parts the cells: the character that stands equally often in most of the first lines, outside of quotes.
 * Cells copied from a spreadsheet are parted by tabs.
 */
export function guessDelimiter(text: string): Delimiter {
	const lines = firstLines(text);
	let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
	for (const delimiter of delimiters) {
		const counts = lines.map((line) => line.get(delimiter) ?? 0);
		const usual = mode(counts.filter((count) => count > 0));
		if (usual === 0) continue;
		// Regularity first; where two are equally regular, the one that makes more cells.
		const share = counts.filter((count) => count === usual).length / lines.length;
		const score = share + Math.min(usual, 99) / 1000;
		if (score > best.score) best = { delimiter, score };
	}
	return best.delimiter;
}

/** How often each delimiter stands in each of the first lines that have any letter. */
function firstLines(text: string): Map<string, number>[] {
	const lines: Map<string, number>[] = [];
	let line = new Map<string, number>();
	let quoted = false;
	let letters = 0;
	// A quote that is never closed must not make a guess read twenty megabytes.
	const end = Math.min(text.length, 100_000);
	for (let at = 0; at <= end && lines.length < sample; at++) {
		const char = at < end ? text.charAt(at) : '\n';
		if (char === '"') quoted = !quoted;
		else if ((char === '\n' || char === '\r') && (!quoted || at === end)) {
			if (letters > 0) lines.push(line);
			line = new Map();
			letters = 0;
			continue;
		} else if (!quoted && isDelimiter(char)) line.set(char, (line.get(char) ?? 0) + 1);
		letters += 1;
	}
	return lines;
}

function isDelimiter(char: string): char is Delimiter {
	return char === ',' || char === '\t' || char === ';';
}

function mode(counts: readonly number[]): number {
	const times = new Map<number, number>();
	for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
	return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
