import { plain } from '#lib/content/plain.ts';

/**
 * Running text in pages for the projector. Works on the HTML that `content/` is compiled to, whose outermost elements
 * are `p`, `ul`, `ol`, `div.table-box` and headings, without attributes that hold angle brackets.
 */

/** The text as it stands on a board: glossary words, links and tables are nothing to press there. */
export function stilled(html: string): string {
	return html
		.replace(/<button [^<>]*>/g, '<span>')
		.replaceAll('</button>', '</span>')
		.replace(/<a [^<>]*>/g, '<span>')
		.replaceAll('</a>', '</span>')
		.replace(/<div class="table-box"[^<>]*>/g, '<div class="table-box">');
}

/** The outermost elements of a text, one string each. */
export function blocksOf(html: string): string[] {
	const blocks: string[] = [];
	let depth = 0;
	let begin = 0;
	for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*?(\/?)>/g)) {
		const [whole, closes, name = '', selfClosed] = tag;
		if (selfClosed || name === 'br' || name === 'hr' || name === 'img' || name === 'wbr') continue;
		if (closes) depth -= 1;
		else {
			if (depth === 0) begin = tag.index;
			depth += 1;
		}
		if (closes && depth === 0) blocks.push(html.slice(begin, tag.index + whole.length));
	}
	return blocks.length > 0 || html.trim() === '' ? blocks : [`<p>${html}</p>`];
}

/** How wide a text is, in full-width characters: Latin letters are about half as wide. */
export function widthOf(text: string): number {
	let width = 0;
	for (const char of text) width += /[ -~‘’“”–—…]/.test(char) ? 0.54 : 1;
	return width;
}

/** @param width characters that fit on a line */
function linesOf(block: string, width: number): number {
	if (block.includes('<table'))
		return 0.4 + rowsOf(block).reduce((sum, row) => sum + rowLines(row, width), 0);
	const items = block.match(/<li>/g);
	if (items)
		return block
			.split('<li>')
			.slice(1)
			.reduce((sum, item) => sum + Math.max(1, Math.ceil(widthOf(plain(item)) / (width - 2))), 0);
	return Math.max(1, Math.ceil(widthOf(plain(block)) / width));
}

const rowsOf = (table: string): string[] => table.match(/<tr[^<>]*>(?:(?!<\/tr>)[\s\S])*<\/tr>/g) ?? [];

/** A row is as high as its fullest cell. Columns are taken as equally wide, with a character's room between them. */
function rowLines(row: string, width: number): number {
	const cells = row.split(/<t[hd][^<>]*>/).slice(1);
	const each = Math.max(3, (width * 1.08) / Math.max(1, cells.length) - 1);
	return 0.35 + 0.85 * Math.max(1, ...cells.map((cell) => Math.ceil(widthOf(plain(cell)) / each)));
}

/** A table that is longer than a page, as several with the same head. */
function cutTable(block: string, room: { lines: number; width: number }): string[] {
	if (!block.includes('<table') || linesOf(block, room.width) <= room.lines) return [block];
	const rows = rowsOf(block);
	const head = block.includes('<thead') ? (rows.shift() ?? '') : '';
	const parts: string[][] = [];
	const table = (part: readonly string[]) =>
		`<div class="table-box"><table>${head && `<thead>${head}</thead>`}<tbody>${part.join('')}</tbody></table></div>`;
	for (const row of rows) {
		const last = parts.at(-1);
		if (last && linesOf(table([...last, row]), room.width) <= room.lines) last.push(row);
		else parts.push([row]);
	}
	return parts.map(table);
}

/** A paragraph that is longer than a page, cut at the ends of sentences that stand in no other element. */
function cut(block: string, room: { lines: number; width: number }): string[] {
	if (!block.startsWith('<p>') || linesOf(block, room.width) <= room.lines) return [block];
	const inside = block.slice(3, -4);
	const sentences: string[] = [];
	let depth = 0;
	let begin = 0;
	for (let at = 0; at < inside.length; at++) {
		const char = inside[at];
		if (char === '<') {
			depth += inside[at + 1] === '/' ? -1 : 1;
			at = inside.indexOf('>', at);
			if (at < 0) break;
		} else if (depth === 0 && (char === '。' || (/[.!?]/.test(char ?? '') && inside[at + 1] === ' '))) {
			sentences.push(inside.slice(begin, at + 1));
			begin = at + 1;
		}
	}
	if (begin < inside.length) sentences.push(inside.slice(begin));
	const parts: string[] = [];
	let part = '';
	for (const sentence of sentences) {
		if (part !== '' && linesOf(`<p>${part}${sentence}</p>`, room.width) > room.lines) {
			parts.push(part);
			part = sentence;
		} else part += sentence;
	}
	return [...parts, part].map((text) => `<p>${text.trim()}</p>`);
}

/** A list that is longer than a page, as several. */
function split(block: string, room: { lines: number; width: number }): string[] {
	const list = /^<(ul|ol)>/.exec(block)?.[1];
	if (!list || linesOf(block, room.width) <= room.lines) return [block];
	const items = blocksOf(block.slice(4, -5));
	const parts: string[][] = [[]];
	for (const item of items) {
		const last = parts.at(-1) ?? [];
		if (last.length > 0 && linesOf(`<${list}>${[...last, item].join('')}</${list}>`, room.width) > room.lines)
			parts.push([item]);
		else last.push(item);
	}
	// A numbered list goes on counting.
	let from = 1;
	return parts.map((part) => {
		const open = list === 'ol' && from > 1 ? `<ol start="${from}">` : `<${list}>`;
		from += part.length;
		return `${open}${part.join('')}</${list}>`;
	});
}

/**
 * The text in pages of at most so many lines, each block as one as far as that goes. A bold line by itself stays with
 * what follows it.
 * @param room lines on a page, and full-width characters on a line; between blocks half a line is left free
 */
export function paginate(html: string, room: { lines: number; width: number }): string[] {
	const blocks = blocksOf(stilled(html)).flatMap((block) =>
		block.startsWith('<p>')
			? cut(block, room)
			: block.includes('<table')
				? cutTable(block, room)
				: split(block, room)
	);
	const pages: string[][] = [];
	let page: string[] = [];
	let used = 0;
	const turn = () => {
		if (page.length === 0) return;
		const head = page.length > 1 && isHead(page.at(-1) ?? '') ? page.pop() : undefined;
		pages.push(page);
		page = head ? [head] : [];
		used = head ? 1 : 0;
	};
	for (const block of blocks) {
		const lines = linesOf(block, room.width) + (page.length > 0 ? 0.5 : 0);
		if (used + lines > room.lines) turn();
		page.push(block);
		used += lines;
	}
	if (page.length > 0) pages.push(page);
	return pages.map((one) => one.join(''));
}

function isHead(block: string): boolean {
	return /^<p><strong>(?:(?!<\/strong>).)*<\/strong><\/p>$/.test(block) || /^<h[1-6]/.test(block);
}
