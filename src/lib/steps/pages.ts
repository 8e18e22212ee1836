import type { Board } from './board.ts';
import { paginate } from './paginate.ts';

/**
 * How much running text a board holds: by itself, beside a drawing, and between a label and a line of sources. In lines
 * and full-width characters.
 */
export const room = {
	full: { lines: 8, width: 33 },
	beside: { lines: 8, width: 23 },
	sourced: { lines: 6.5, width: 33 }
} as const;

/** The pages of a step's text: what the author wrote for the room, or the running text itself. */
export function textPages(
	written: readonly string[] | undefined,
	running: string | undefined,
	size: { lines: number; width: number } = room.full
): string[] {
	if (written) return written.flatMap((text) => paginate(text, size));
	return running === undefined ? [] : paginate(running, size);
}

/** One board for each page, "text-1", "text-2" …; each holds `page` in its id. */
export function pageBoards(pages: readonly string[], title: string, prefix = 'text'): Board[] {
	return pages.map((_, at) => ({ id: `${prefix}-${at + 1}`, title, holds: false }));
}

/** The page that a board made by `pageBoards` shows, or undefined when it is another board. */
export function pageOf(
	board: Pick<Board, 'id'>,
	pages: readonly string[],
	prefix = 'text'
): string | undefined {
	const at = new RegExp(`^${prefix}-(\\d+)$`).exec(board.id)?.[1];
	return at === undefined ? undefined : pages[Number(at) - 1];
}

/** Things in as few groups as hold at most so many, all about equally full: seven by six are four and three. */
export function evenly<Thing>(things: readonly Thing[], most: number): Thing[][] {
	const count = Math.ceil(things.length / most);
	return Array.from({ length: count }, (_, at) =>
		things.slice(Math.round((at * things.length) / count), Math.round(((at + 1) * things.length) / count))
	);
}
