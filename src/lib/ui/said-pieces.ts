/** Japanese without marks, digits and Latin letters, as in `interface-readings.ts`. */
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;

export type Piece = { text: string; html?: string };

/** A text of the interface in pieces: those with a reading as HTML that was made at build. Null where there is none. */
export function piecesIn(text: string, readings: Readonly<Record<string, string>>): Piece[] | null {
	const pieces: Piece[] = [];
	let from = 0;
	for (const { 0: piece, index } of text.matchAll(japanese)) {
		const html = readings[(/\d$/.test(text.slice(0, index)) ? '0' : '') + piece] ?? readings[piece];
		if (html === undefined) continue;
		if (index > from) pieces.push({ text: text.slice(from, index) });
		pieces.push({ text: piece, html });
		from = index + piece.length;
	}
	if (pieces.length === 0) return null;
	if (from < text.length) pieces.push({ text: text.slice(from) });
	return pieces;
}
