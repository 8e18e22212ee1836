import { align } from './align.ts';
import type { Piece } from './pieces.ts';

/** A stretch of text whose pieces are settled: the analyser has no say there. */
export type Span = { start: number; end: number; pieces: Piece[] };

// The full-width bar is for tables, where Markdown takes the other one for the end of a cell.
const markup = /\{([^{}|｜]+)[|｜]([^{}|｜]*)\}/g;

/** Text with hand-written readings, taken apart: the words alone, and where which reading stands. */
export function parseMarkup(text: string): { plain: string; spans: Span[] } {
	const spans: Span[] = [];
	let plain = '';
	let from = 0;
	for (const match of text.matchAll(markup)) {
		const [whole, word = '', reading = ''] = match;
		plain += text.slice(from, match.index);
		const pieces: Piece[] = reading === '' ? [{ type: 'plain', text: word }] : align(word, reading);
		spans.push({ start: plain.length, end: plain.length + word.length, pieces });
		plain += word;
		from = match.index + whole.length;
	}
	return { plain: plain + text.slice(from), spans };
}

/** Japanese without hand-written readings, for labels, titles and search: `{漢字|かんじ}` → 漢字. */
export const plainJa = (text: string): string => text.replace(markup, '$1');
