/** A piece of markup: a tag, a reading (which is not searched), or one character of the text. */
const pieces = /<rt>.*?<\/rt>|<[^>]*>|&(?:lt|gt|quot|#39|amp);|[\s\S]/gu;

const entities: Partial<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&amp;': '&'
};

const isText = (piece: string) => !/^<(?=.)/s.test(piece);

/** How letters are compared: small, of usual width, and katakana as hiragana. May be longer than one letter. */
function fold(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** Where the query stands in the text, as pairs of piece numbers, the second one behind the last piece. */
function hits(list: readonly string[], query: string): [number, number][] {
	const wanted = fold(query.trim());
	if (wanted === '') return [];
	let text = '';
	const pieceOf: number[] = [];
	list.forEach((piece, index) => {
		if (!isText(piece)) return;
		const folded = fold(entities[piece] ?? piece);
		text += folded;
		pieceOf.push(...Array.from({ length: folded.length }, () => index));
	});
	const found: [number, number][] = [];
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
		const [first, last] = [pieceOf[at], pieceOf[at + wanted.length - 1]];
		if (first !== undefined && last !== undefined) found.push([first, last + 1]);
	}
	return found;
}

/** Whether the words of localised HTML hold the query; readings and tags do not count. */
export function holds(html: string, query: string): boolean {
	return hits(html.match(pieces) ?? [], query).length > 0;
}

/**
 * The same HTML with the query marked wherever its words hold it. Nothing of the query gets into the markup: what is
 * marked is the text that was there.
 */
export function markHits(html: string, query: string): string {
	const list = html.match(pieces) ?? [];
	const marked = new Set(
		hits(list, query).flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))
	);
	if (marked.size === 0) return html;
	let out = '';
	let open = false;
	list.forEach((piece, index) => {
		// A mark never reaches over a tag, so that both close in order.
		const wants = isText(piece) && marked.has(index);
		if (wants !== open) out += open ? '</mark>' : '<mark>';
		open = wants;
		out += piece;
	});
	return open ? `${out}</mark>` : out;
}
