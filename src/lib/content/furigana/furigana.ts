import { align } from './align.ts';
import { hasKanji } from './grades.ts';
import { parseMarkup } from './markup.ts';
import type { Span } from './markup.ts';
import { numberSpans } from './numbers.ts';
import { drawPieces, joinPieces } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { compileReadings } from './readings.ts';
import { loadAnalyser } from './tokens.ts';
import type { Token } from './tokens.ts';

export { rubyHtml } from './html.ts';
export { plainJa } from './markup.ts';

/**
 * Plain Japanese, with or without hand-written `{漢字|かんじ}`, to escaped HTML with
 * `<ruby data-g="5">漢字<rt>かんじ</rt></ruby>` (`data-g`: see `KanjiGrade`).
 */
export type Furigana = ((text: string) => string) & {
	/** Analyses text without markup; `spans` are the places whose reading is settled by hand. */
	analyse: (plain: string, spans?: readonly Span[]) => Piece[];
	/** Words met so far whose reading is not known. Grows with every call; content is right when it is empty. */
	readonly unknown: ReadonlySet<string>;
};

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
	a.start < b.end && b.start < a.end;

/** Adds those spans that leave the ones already there untouched. */
function addFree(settled: Span[], more: readonly Span[]): void {
	for (const span of more) if (!settled.some((other) => overlap(other, span))) settled.push(span);
}

/** The kanji of a token outside a span: 日本人 has 人 outside 日本. */
function kanjiOutside(token: Token, span: Span): boolean {
	const before = token.surface.slice(0, Math.max(0, span.start - token.start));
	const after = token.surface.slice(Math.max(0, span.end - token.start));
	return hasKanji(before) || hasKanji(after);
}

const within = (span: Span, token: Token): boolean => token.start <= span.start && span.end <= token.end;

const piecesOfToken = ({ surface, reading }: { surface: string; reading: string | undefined }): Piece[] => {
	if (!hasKanji(surface)) return [{ type: 'plain', text: surface }];
	return reading ? align(surface, reading) : [{ type: 'unknown', text: surface }];
};

/**
 * Makes the function that gives Japanese text its readings. Whose word counts, first to last: markup in the text,
 * `readings` (the parsed `content/readings.yaml`), the rules for numbers, the analyser. The longest listed word wins,
 * but a longer word of the dictionary stays whole. Takes about a second, for the dictionary; build time only.
 * Throws when an entry of `readings` cannot be used.
 */
export async function createFurigana(readings: unknown): Promise<Furigana> {
	const findListed = compileReadings(readings);
	const tokensOf = await loadAnalyser();
	const unknown = new Set<string>();

	function settle(plain: string, hand: readonly Span[], tokens: readonly Token[]): Span[] {
		const settled = [...hand];
		const known = tokens.filter((token) => token.reading !== undefined);
		const numbers = numberSpans(plain);
		const listed = findListed(plain).filter(
			(span) => !known.some((token) => within(span, token) && kanjiOutside(token, span))
		);
		addFree(settled, listed);
		addFree(settled, numbers.sure);
		// 一人 is ひとり, but not in 世界一人口が多い.
		const guessed = numbers.guessed.filter(
			(span) => !known.some((token) => overlap(token, span) && kanjiOutside(token, span))
		);
		addFree(settled, guessed);
		return settled.sort((a, b) => a.start - b.start);
	}

	/** What of a token the settled spans leave free; a token that is cut is analysed anew, part by part. */
	function freePieces(token: Token, settled: readonly Span[]): { at: number; pieces: Piece[] }[] {
		const cutting = settled.filter((span) => overlap(span, token));
		if (cutting.length === 0) return [{ at: token.start, pieces: piecesOfToken(token) }];
		const edges = [token.start, ...cutting.flatMap(({ start, end }) => [start, end]), token.end];
		const parts: { at: number; pieces: Piece[] }[] = [];
		for (let index = 0; index < edges.length; index += 2) {
			const [from = token.end, to = token.end] = edges.slice(index, index + 2);
			const part = token.surface.slice(from - token.start, Math.max(0, to - token.start));
			if (part) parts.push({ at: from, pieces: tokensOf(part).flatMap(piecesOfToken) });
		}
		return parts;
	}

	function analyse(plain: string, hand: readonly Span[] = []): Piece[] {
		const tokens = tokensOf(plain);
		const settled = settle(plain, hand, tokens);
		const free = tokens.flatMap((token) => freePieces(token, settled));
		const placed = [...free, ...settled.map(({ start, pieces }) => ({ at: start, pieces }))];
		const pieces = joinPieces(placed.sort((a, b) => a.at - b.at).flatMap((place) => place.pieces));
		for (const piece of pieces) if (piece.type === 'unknown') unknown.add(piece.text);
		return pieces;
	}

	const furigana = (text: string): string => {
		const { plain, spans } = parseMarkup(text);
		return drawPieces(analyse(plain, spans));
	};
	return Object.assign(furigana, { analyse, unknown });
}

/** What to tell an author whose text has a word without a known reading. */
export const adviceOnUnknown = (word: string): string =>
	`no reading is known for “${word}”: add it to content/readings.yaml (“${word}: よみかた”, or false for none), ` +
	`or write {${word}|よみかた} in the text`;
