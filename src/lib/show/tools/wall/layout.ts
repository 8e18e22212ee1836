import { least, widthOf } from '../groups/layout.ts';

/** Texts in columns, by their places in the list; a page for each picture of them. */
export type Page = { columns: number[][]; size: number };

/** What students wrote is body text: 38 px where it can be, and the smallest letters only for one that is very long. */
const sizes = [72, 60, 52, 46, 42, 38];
const alone = [120, 96, 84, ...sizes, 34, 30, least];
export const gap = 24;
/** Room inside a card, on each side; the line at its left is part of it. */
export const padding = { across: 36, along: 22 };
export const line = 1.45;

function heightOf(text: string, size: number, width: number): number {
	const room = width - 2 * padding.across;
	const lines = text
		.split('\n')
		// Lines break at phrases, so some of each stays empty.
		.reduce((sum, one) => sum + Math.max(1, Math.ceil((widthOf(one) * size * 1.08) / room)), 0);
	return lines * size * line + 2 * padding.along;
}

/** The largest letters with which one text fills the screen. */
export function largest(text: string, width: number, height: number): number {
	return alone.find((size) => heightOf(text, size, width) <= height) ?? least;
}

/** All texts in their order: on one page as large as fits, or on several. */
export function layout(texts: readonly string[], width: number, height: number): Page[] {
	if (texts.length === 0) return [];
	for (const size of sizes)
		for (const columns of [1, 2, 3]) {
			if (columns > texts.length) continue;
			const pages = flow(texts, columns, size, width, height);
			if (pages.length === 1) return pages;
		}
	return flow(texts, 2, 38, width, height);
}

/** Fills column by column, page by page. A text too long for a column has a page for itself. */
function flow(
	texts: readonly string[],
	columns: number,
	size: number,
	width: number,
	height: number
): Page[] {
	const each = (width - (columns - 1) * gap) / columns;
	const pages: Page[] = [];
	let page: Page | null = null;
	let used = 0;
	for (const [at, text] of texts.entries()) {
		const tall = heightOf(text, size, each);
		if (tall > height) {
			pages.push({ columns: [[at]], size: Math.min(size, largest(text, width, height)) });
			page = null;
			continue;
		}
		const column: number[] | undefined = page?.columns.at(-1);
		if (page && column && used + gap + tall <= height) {
			column.push(at);
			used += gap + tall;
		} else {
			if (page && page.columns.length < columns) page.columns.push([at]);
			else pages.push((page = { columns: [[at]], size }));
			used = tall;
		}
	}
	return pages;
}

/** Room for the texts on the stage: all of it without margins and title. */
export function roomFor(width: number, height: number): [width: number, height: number] {
	return [width - 160, height - 300];
}
