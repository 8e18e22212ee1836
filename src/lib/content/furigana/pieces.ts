import { escapeHtml } from '../plain.ts';
import { gradeOf } from './grades.ts';

/**
 * A stretch of text after analysis. The texts of all pieces, joined, are the text that went in (without hand-written
 * markup). `unknown` is a word with kanji whose reading nobody knows.
 */
export type Piece =
	| { type: 'plain'; text: string }
	| { type: 'ruby'; text: string; reading: string }
	| { type: 'unknown'; text: string };

/**
 * How small a reading has to be set so that it does not push its word apart, in hundredths of the word's size:
 * 50 is the usual half. Over letters without a reading it may hang by a quarter of a character on each side
 * (JIS X 4051 allows that over kana), over a neighbouring reading not at all.
 */
export function fitOf(text: string, reading: string, free: boolean): 50 | 45 | 40 {
	const room = [...text].length + (free ? 0.5 : 0);
	const size = (100 * room) / [...reading].length;
	// Smaller than 40 nobody reads it; then the word gives way a little instead.
	return size >= 50 ? 50 : size >= 45 ? 45 : 40;
}

/** HTML of analysed text: each reading in a `<ruby>` that carries the grade of its hardest kanji. */
export function drawPieces(pieces: readonly Piece[]): string {
	return pieces
		.map((piece, index) => {
			const text = escapeHtml(piece.text);
			if (piece.type !== 'ruby') return text;
			const free = pieces[index - 1]?.type === 'plain' && pieces[index + 1]?.type === 'plain';
			const fit = fitOf(piece.text, piece.reading, free);
			const attributes = `data-g="${gradeOf(piece.text)}"${fit === 50 ? '' : ` data-fit="${fit}"`}`;
			return `<ruby ${attributes}>${text}<rt>${escapeHtml(piece.reading)}</rt></ruby>`;
		})
		.join('');
}

/** Neighbouring pieces of plain text become one; so do neighbours without a reading, which are mostly one word. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (piece.text === '') continue;
		if (last && last.type === piece.type && last.type !== 'ruby') last.text += piece.text;
		else joined.push({ ...piece });
	}
	return joined;
}
