import { curveBumpX, line } from 'd3-shape';
import { sections, type Section } from '../idea.ts';

/** Where things are on a canvas, in px of its own plane, before the camera. Nothing here knows the screen. */
export type Point = { x: number; y: number };
export type Box = Point & { width: number; height: number };
export type Curve = { id: string; from: string; to: string; path: string; start: Point; end: Point };

export type Layout = {
	width: number;
	height: number;
	value: Box;
	profile: Box;
	/** The outline of the profile: it ends round, because it is a person. */
	round: string;
	/** Where each panel is parted: one line down, one across. */
	parts: { x1: number; y1: number; x2: number; y2: number }[];
	/** Heads over the two panels. */
	heads: { value: Box; profile: Box };
	zones: Record<Section, Box>;
	/** The row with the name of a zone and its plus. */
	names: Record<Section, Box>;
	notes: ReadonlyMap<string, Box>;
	links: Curve[];
};

export type Plan = {
	/** Px of one rem of text in the middle size: everything grows with the letters. */
	unit: number;
	/** Px there are from left to right; less than the smallest canvas needs is passed over. */
	width: number;
	/** Height of the heads over the panels, where a long name of the user wraps. */
	head: number;
	/** In order. */
	notes: readonly { id: string; section: Section; height: number }[];
	links: readonly { id: string; from: string; to: string }[];
};

type Placed = { name: Box; boxes: [string, Box][] };

// All in units.
const pad = 0.75;
const gap = 0.5;
const name = 2.25;
/** Names in the narrow outer columns have two lines. */
const sideName = 2.875;
const outer = { least: 10, most: 12.25 };
const inner = { least: 13, most: 14.5 };
const between = { least: 3.5, most: 18 };
const rows = { top: 13.375, bottom: 20 };
const arc = 13;
/** How far from the top of the round end a note may begin without leaning out of it. */
const clear = 7;
const underPanels = 1;
/** Room at the right of the tray, where the buttons of the camera stand. */
const tools = 12;

/** Widths of the columns for a canvas of this width, in px. */
export function columnsFor(unit: number, width: number) {
	const least = 2 * (outer.least + inner.least) + between.least;
	const most = 2 * (outer.most + inner.most) + between.most;
	const whole = Math.min(most, Math.max(least, width / unit));
	const spare = whole - least;
	// The columns grow first, then the room for the lines between the two sides.
	const growth = 2 * (outer.most - outer.least + inner.most - inner.least) + 2.5;
	const share = Math.min(1, spare / growth);
	const side = outer.least + share * (outer.most - outer.least);
	const middle = inner.least + share * (inner.most - inner.least);
	return {
		width: whole * unit,
		outer: side * unit,
		inner: middle * unit,
		between: (whole - 2 * (side + middle)) * unit
	};
}

/** Width of a note in each section, in px. */
export function noteWidths(unit: number, width: number): Record<Section, number> {
	const { outer, inner } = columnsFor(unit, width);
	const inside = inner - 2 * unit;
	return {
		products: outer - 2 * pad * unit,
		relievers: inside,
		creators: inside,
		gains: inside,
		pains: inside,
		jobs: outer - (pad + 1.5) * unit,
		heard: inside
	};
}

export function layOut({ unit, width, head, notes, links }: Plan): Layout {
	const columns = columnsFor(unit, width);
	const widths = noteWidths(unit, width);
	const of = (section: Section) => notes.filter((note) => note.section === section);
	const stack = (section: Section) => of(section).reduce((sum, { height }) => sum + height + gap * unit, 0);
	const isSide = (section: Section) => section === 'jobs' || section === 'products';
	const nameOf = (section: Section) => (isSide(section) ? sideName : name) * unit;
	const need = (section: Section) => 2 * pad * unit + nameOf(section) + stack(section);

	const panelTop = head;
	const top = Math.max(rows.top * unit, need('creators'), need('gains'));
	const sides = Math.max(need('products'), need('jobs') - 2 * pad * unit + 2 * clear * unit);
	const bottom = Math.max(rows.bottom * unit, need('relievers'), need('pains'), sides - top);
	const height = top + bottom;

	const value = { x: 0, y: panelTop, width: columns.outer + columns.inner, height };
	const profileX = value.width + columns.between;
	const profile = { x: profileX, y: panelTop, width: columns.inner + columns.outer, height };
	const zone = (x: number, y: number, w: number, h: number): Box => ({ x, y, width: w, height: h });
	const trayY = panelTop + height + underPanels * unit;
	const perRow = Math.max(1, Math.floor((columns.width - tools * unit) / (widths.heard + gap * unit)));
	const tray = trayRows(of('heard'), perRow);
	const trayHeight =
		(pad + name) * unit + tray.reduce((sum, row) => sum + row.height + gap * unit, 0) + pad * unit;
	const zones: Record<Section, Box> = {
		products: zone(0, panelTop, columns.outer, height),
		creators: zone(columns.outer, panelTop, columns.inner, top),
		relievers: zone(columns.outer, panelTop + top, columns.inner, bottom),
		gains: zone(profileX, panelTop, columns.inner, top),
		pains: zone(profileX, panelTop + top, columns.inner, bottom),
		jobs: zone(profileX + columns.inner, panelTop, columns.outer, height),
		heard: zone(0, trayY, columns.width, trayHeight)
	};

	const inside = (section: Section): Placed => {
		const { x, y, height: h } = zones[section];
		const side = isSide(section);
		const left = x + (side ? pad : 1) * unit;
		// Jobs and products belong to the whole height of their panel, so they stand in its middle.
		const begin = side ? y + (h - nameOf(section) - stack(section)) / 2 : y + pad * unit;
		const rowsOfNotes = section === 'heard' ? tray : trayRows(of(section), 1);
		let at = begin + nameOf(section);
		const boxes = rowsOfNotes.flatMap((row) => {
			const y = at;
			at += row.height + gap * unit;
			return row.notes.map(({ id, height }, i): [string, Box] => {
				const x = left + i * (widths[section] + gap * unit);
				return [id, { x, y, width: widths[section], height }];
			});
		});
		return { name: { x: left, y: begin, width: widths[section], height: nameOf(section) }, boxes };
	};
	const placed = {
		jobs: inside('jobs'),
		pains: inside('pains'),
		gains: inside('gains'),
		products: inside('products'),
		relievers: inside('relievers'),
		creators: inside('creators'),
		heard: inside('heard')
	} satisfies Record<Section, Placed>;
	const boxes = new Map(sections.flatMap((section) => placed[section].boxes));
	const parted = panelTop + top;
	return {
		width: columns.width,
		height: trayY + trayHeight,
		value,
		profile,
		round: roundEnd(
			profile,
			0.875 * unit,
			Math.min(arc * unit, height / 2, profile.width - columns.inner + 1)
		),
		parts: [
			{ x1: columns.outer, y1: panelTop, x2: columns.outer, y2: panelTop + height },
			{ x1: columns.outer, y1: parted, x2: value.width, y2: parted },
			{ x1: profileX, y1: parted, x2: profileX + columns.inner, y2: parted },
			{ x1: profileX + columns.inner, y1: panelTop, x2: profileX + columns.inner, y2: panelTop + height }
		],
		heads: {
			value: { x: 0.5 * unit, y: 0, width: value.width - 0.5 * unit, height: head },
			profile: { x: profileX + 0.5 * unit, y: 0, width: profile.width - 0.5 * unit, height: head }
		},
		zones,
		names: {
			jobs: placed.jobs.name,
			pains: placed.pains.name,
			gains: placed.gains.name,
			products: placed.products.name,
			relievers: placed.relievers.name,
			creators: placed.creators.name,
			heard: placed.heard.name
		},
		notes: boxes,
		links: links.flatMap((link) => curveOf(link, boxes, unit) ?? [])
	};
}

type Sized = { id: string; height: number };

/** Notes in rows, as they are read. */
function trayRows(notes: readonly Sized[], perRow: number): { notes: readonly Sized[]; height: number }[] {
	return Array.from({ length: Math.ceil(notes.length / perRow) }, (_, row) => {
		const some = notes.slice(row * perRow, (row + 1) * perRow);
		return { notes: some, height: Math.max(...some.map(({ height }) => height)) };
	});
}

/** A panel with small corners at its left and a large arc at its right. */
function roundEnd({ x, y, width, height }: Box, corner: number, arc: number): string {
	const [right, bottom] = [x + width, y + height];
	return [
		`M${x + corner} ${y}`,
		`H${right - arc}`,
		`A${arc} ${arc} 0 0 1 ${right} ${y + arc}`,
		`V${bottom - arc}`,
		`A${arc} ${arc} 0 0 1 ${right - arc} ${bottom}`,
		`H${x + corner}`,
		`A${corner} ${corner} 0 0 1 ${x} ${bottom - corner}`,
		`V${y + corner}`,
		`A${corner} ${corner} 0 0 1 ${x + corner} ${y}Z`
	].join('');
}

const curve = line<Point>(
	({ x }) => x,
	({ y }) => y
).curve(curveBumpX);

/** From the right edge of one note to the left edge of another. */
function curveOf(
	{ id, from, to }: Plan['links'][number],
	boxes: ReadonlyMap<string, Box>,
	unit: number
): Curve | null {
	const [a, b] = [boxes.get(from), boxes.get(to)];
	if (!a || !b) return null;
	const start = startOf(a, unit);
	const end = endOf(b, unit);
	return { id, from, to, path: curve([start, end]) ?? '', start, end };
}

const stop = 0.375;
/** Where a line leaves an answer, and where it reaches a need. */
export const startOf = ({ x, y, width, height }: Box, unit: number): Point => ({
	x: x + width + stop * unit,
	y: y + height / 2
});
export const endOf = ({ x, y, height }: Box, unit: number): Point => ({
	x: x - stop * unit,
	y: y + height / 2
});
/** A line that is being drawn. */
export const pathBetween = (start: Point, end: Point): string => curve([start, end]) ?? '';

const holds = ({ x, y, width, height }: Box, point: Point) =>
	point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

/** The section under a point, and the place among its notes (without the one that is carried). */
export function dropAt(
	layout: Layout,
	notes: readonly { id: string; section: Section }[],
	point: Point,
	carried: string
): { section: Section; index: number } | null {
	const section = sections.find((one) => holds(layout.zones[one], point));
	if (section === undefined) return null;
	const before = notes.filter(({ id, section: at }) => {
		const box = layout.notes.get(id);
		if (at !== section || id === carried || !box) return false;
		if (section === 'heard' && point.y >= box.y && point.y <= box.y + box.height)
			return box.x + box.width / 2 < point.x;
		return box.y + box.height / 2 < point.y;
	});
	return { section, index: before.length };
}

/** The note under a point. */
export function noteAt(layout: Layout, point: Point): string | null {
	for (const [id, box] of layout.notes) if (holds(box, point)) return id;
	return null;
}
