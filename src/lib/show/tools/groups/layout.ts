import { sum } from 'd3-array';

/** A group as it is drawn: its lines are already words. */
export type Drawn = { title: string; members: { name: string; roles: string }[] };

export type Layout = {
	columns: number;
	/** Names beside each other in a group. */
	across: 1 | 2;
	/** Size of a name, in pixels of the stage. */
	size: number;
	/** Groups on each page. */
	pages: [from: number, to: number][];
};

/** Nothing on a projector is smaller than this. */
export const least = 28;
const sizes = [96, 84, 72, 60, 54, 48, 42, 38, 34, 30, least];

export const gap = 18;
export const padding = 14;
/** Line height, as a share of the size. */
export const line = 1.28;
export const roleSize = (size: number) => Math.max(least, Math.round(size * 0.7));
export const titleSize = (size: number) => Math.max(least, Math.round(size * 0.8));

/** About how wide a text is, in its own size: letters of the alphabet take half the room of others. */
export function widthOf(text: string): number {
	let width = 0;
	for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2000 ? 0.57 : 1.02;
	return width;
}

/** How many lines a member takes, when names and roles break where a line ends. */
function linesOf({ name, roles }: Drawn['members'][number], size: number, width: number): number {
	const named = widthOf(name) * size;
	const role = widthOf(roles) * roleSize(size);
	if (roles === '' || named + size / 2 + role <= width) return Math.max(1, Math.ceil(named / width));
	return Math.ceil(named / width) + Math.ceil(role / width);
}

function heightOf({ members }: Drawn, size: number, width: number, across: 1 | 2): number {
	const each = across === 1 ? width : (width - gap) / 2;
	const tall = members.map((member) => linesOf(member, size, each));
	const lines = tall.reduce(
		(all, own, at) => (at % across === 0 ? all + Math.max(own, tall[at + 1] ?? 0) : all),
		0
	);
	return titleSize(size) * line + lines * size * line + 2 * padding + 8;
}

/**
 * The largest letters with which all groups fit into one picture. Where not even the smallest fit, as many groups as
 * do make a page.
 */
export function layout(groups: readonly Drawn[], width: number, height: number): Layout {
	const all: [number, number][] = [[0, groups.length]];
	// Beside each other only where nothing would break: a name in two lines is hard to find.
	const short = groups.every(({ members }) =>
		members.every(({ name, roles }) => roles === '' && widthOf(name) < 4)
	);
	for (const size of sizes)
		for (const across of short ? ([2, 1] as const) : ([1] as const))
			for (let columns = 1; columns <= Math.min(8, groups.length); columns++)
				if (sum(rowsOf(groups, columns, size, width, across), (row) => row + gap) - gap <= height)
					return { columns, across, size, pages: all };
	// Two to five wide: the one that holds most on its pages.
	let best: Layout | undefined;
	for (let columns = 2; columns <= 5; columns++) {
		const pages = pagesOf(groups, columns, width, height);
		if (!best || pages.length < best.pages.length) best = { columns, across: 1, size: least, pages };
	}
	return best ?? { columns: 1, across: 1, size: least, pages: all };
}

function rowsOf(
	groups: readonly Drawn[],
	columns: number,
	size: number,
	width: number,
	across: 1 | 2
): number[] {
	const each = (width - (columns - 1) * gap) / columns - 2 * padding;
	// A column so narrow that every name breaks is no column.
	if (each / across < size * (across === 1 ? 3 : 1.5)) return [Infinity];
	// Bold letters are a little wider.
	if (groups.some(({ title }) => widthOf(title) * titleSize(size) * 1.1 > each)) return [Infinity];
	const heights = groups.map((group) => heightOf(group, size, each, across));
	return Array.from({ length: Math.ceil(groups.length / columns) }, (_, row) =>
		Math.max(...heights.slice(row * columns, (row + 1) * columns))
	);
}

function pagesOf(
	groups: readonly Drawn[],
	columns: number,
	width: number,
	height: number
): [number, number][] {
	const pages: [number, number][] = [];
	let from = 0;
	let used = 0;
	for (const [row, tall] of rowsOf(groups, columns, least, width, 1).entries()) {
		if (used > 0 && used + gap + tall > height) {
			pages.push([from, row * columns]);
			from = row * columns;
			used = 0;
		}
		used += (used > 0 ? gap : 0) + tall;
	}
	return [...pages, [from, groups.length]];
}
