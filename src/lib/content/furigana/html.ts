import type { Furigana } from './furigana.ts';
import { parseMarkup } from './markup.ts';
import type { Span } from './markup.ts';
import { drawPieces } from './pieces.ts';
import type { Piece } from './pieces.ts';

// A tag or comment, an entity other than those of markdown-it, a private-use character (a mark that the renderer
// will replace by a tag), or text.
const part =
	/<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|&(?!(?:amp|lt|gt|quot|#39);)#?\w+;|\p{Co}|(?:[^<&\p{Co}]|&(?:amp|lt|gt|quot|#39);|&(?!#?\w+;))+|</gu;
const tag = /^<(\/?)([a-z][a-z0-9-]*)/i;

/** Elements whose text is not Japanese prose, or has its readings already. */
const untouched = new Set(['code', 'pre', 'kbd', 'samp', 'ruby', 'script', 'style', 'svg', 'textarea']);

/** Elements that stand inside a sentence: the words on both sides are analysed together. */
const inSentence = new Set(
	'a abbr b bdi bdo button cite data del dfn em i ins mark q s small span strong sub sup time u wbr'.split(
		' '
	)
);

const decoded: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'"
};
const decode = (text: string): string =>
	text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => decoded[entity] ?? entity);

type Part = { type: 'text' | 'in-sentence' | 'boundary'; html: string };

/** HTML taken apart; an element that is left untouched is one part. */
function* partsOf(html: string): Generator<Part> {
	let untouchedHtml = '';
	let element = '';
	let depth = 0;
	for (const [found] of html.matchAll(part)) {
		const [, closing, name = ''] = tag.exec(found) ?? [];
		const here = name.toLowerCase();
		if (depth > 0) {
			untouchedHtml += found;
			if (here === element) depth += closing ? -1 : 1;
			if (depth === 0) yield { type: 'in-sentence', html: untouchedHtml };
		} else if (untouched.has(here) && !closing && !found.endsWith('/>')) {
			[untouchedHtml, element, depth] = [found, here, 1];
		} else if (here) yield { type: inSentence.has(here) ? 'in-sentence' : 'boundary', html: found };
		else if (found.startsWith('<!--') || (/^&#?\w+;$/.test(found) && !(found in decoded)))
			yield { type: 'in-sentence', html: found };
		else yield { type: 'text', html: found };
	}
	if (depth > 0) yield { type: 'in-sentence', html: untouchedHtml };
}

/** Cuts analysed text at the ends of text nodes; a word that lies across an end is analysed again, part by part. */
function cut(pieces: readonly Piece[], ends: readonly number[], analyse: Furigana['analyse']): Piece[][] {
	const nodes: Piece[][] = ends.map(() => []);
	let node = 0;
	let at = 0;
	for (const piece of pieces) {
		const stop = at + piece.text.length;
		let from = at;
		while (from < stop) {
			while ((ends[node] ?? stop) <= from && node < ends.length - 1) node += 1;
			const to = Math.min(stop, ends[node] ?? stop);
			const whole = from === at && to === stop;
			const text = piece.text.slice(from - at, to - at);
			const within = whole ? [piece] : piece.type === 'plain' ? [{ ...piece, text }] : analyse(text);
			nodes[node]?.push(...within);
			from = to;
		}
		at = stop;
	}
	return nodes;
}

/** The text nodes of one sentence or paragraph, drawn with their readings. */
function drawTexts(texts: readonly string[], analyse: Furigana['analyse']): string[] {
	let plain = '';
	const spans: Span[] = [];
	const ends: number[] = [];
	for (const text of texts) {
		const parsed = parseMarkup(text);
		const shift = plain.length;
		spans.push(
			...parsed.spans.map(({ start, end, pieces }) => ({ start: start + shift, end: end + shift, pieces }))
		);
		plain += parsed.plain;
		ends.push(plain.length);
	}
	return cut(analyse(plain, spans), ends, analyse).map(drawPieces);
}

/**
 * Gives the text of HTML (as markdown-it writes it with `html: false`) its readings. Tags, attributes, entities, code
 * and existing ruby stay as they are. A sentence with emphasis or links in it is analysed as a whole.
 */
export function rubyHtml(html: string, furigana: Furigana): string {
	const out: string[] = [];
	let paragraph: Part[] = [];
	const flush = () => {
		const texts = paragraph.flatMap((part) => (part.type === 'text' ? [decode(part.html)] : []));
		const drawn = drawTexts(texts, furigana.analyse);
		out.push(...paragraph.map((part) => (part.type === 'text' ? (drawn.shift() ?? '') : part.html)));
		paragraph = [];
	};
	for (const part of partsOf(html)) {
		paragraph.push(part);
		if (part.type === 'boundary') flush();
	}
	flush();
	return out.join('');
}
