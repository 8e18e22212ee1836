import { textWidth } from './format.ts';
import type { Area } from './plane.ts';

/** A mark that wants its name written beside it; `reach` is the radius to keep clear, in px. */
export type Named = { key: string; text: string; left: number; top: number; reach: number };
/** Where the text goes: its anchor point on the baseline, as SVG writes text. */
export type Label = { key: string; text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' };

type Box = { left: number; top: number; right: number; bottom: number };
type Place = { left: number; top: number };

/**
 * Finds a place for each name around its mark where it covers neither another name nor (as far as possible)
 * another mark, and stays inside `area`. Names are placed in the order given; the first get the best places.
 */
export function placeLabels(
	named: readonly Named[],
	marks: readonly Place[],
	area: Area,
	em: number
): Label[] {
	const taken: Box[] = named.map(({ left, top, reach }) => around(left, top, reach * 2, reach * 2));
	return named.map((mark, own) => {
		const width = textWidth(mark.text, em);
		let best = { cost: Infinity, label: labelAt(mark, sides[0], em), box: taken[own] };
		for (const side of sides) {
			const label = labelAt(mark, side, em);
			const box = boxOf(label, width, em);
			const cost =
				outside(box, area) * 20 +
				taken.reduce((sum, other, at) => sum + (at === own ? 0 : overlap(box, other)), 0) * 8 +
				marks.filter((place) => covers(box, place, em * 0.25)).length * em * 4 +
				side.cost * em;
			if (cost < best.cost) best = { cost, label, box };
		}
		if (best.box) taken.push(best.box);
		return best.label;
	});
}

/** Places along the straight road from stop to stop, so that labels can keep off a line. */
export function alongLine(stops: readonly Place[], every: number): Place[] {
	return stops.flatMap((stop, at) => {
		const next = stops[at + 1];
		if (!next) return [];
		const count = Math.floor(Math.hypot(next.left - stop.left, next.top - stop.top) / every);
		return Array.from({ length: count }, (_, step) => {
			const part = (step + 1) / (count + 1);
			return {
				left: stop.left + (next.left - stop.left) * part,
				top: stop.top + (next.top - stop.top) * part
			};
		});
	});
}

type Side = { dx: -1 | 0 | 1; dy: -1 | 0 | 1; cost: number };
const sides = [
	{ dx: 0, dy: -1, cost: 0 },
	{ dx: 1, dy: 0, cost: 0.2 },
	{ dx: 1, dy: -1, cost: 0.3 },
	{ dx: -1, dy: 0, cost: 0.4 },
	{ dx: 0, dy: 1, cost: 0.5 },
	{ dx: -1, dy: -1, cost: 0.6 },
	{ dx: 1, dy: 1, cost: 0.7 },
	{ dx: -1, dy: 1, cost: 0.8 }
] as const satisfies Side[];

function labelAt({ key, text, left, top, reach }: Named, { dx, dy }: Side, em: number): Label {
	const slant = dx !== 0 && dy !== 0 ? 0.7 : 1;
	const gap = reach + em * 0.3;
	const baseline = dy === -1 ? 0 : dy === 1 ? em * 0.8 : em * 0.35;
	return {
		key,
		text,
		x: left + dx * gap * slant,
		y: top + dy * gap * slant + baseline,
		anchor: dx === 0 ? 'middle' : dx === 1 ? 'start' : 'end'
	};
}

/** The same text, moved sideways as far as it would be cut off. */
export function movedInto(label: Label, { left, right }: Pick<Area, 'left' | 'right'>, em: number): Label {
	const box = boxOf(label, textWidth(label.text, em), em);
	const by = Math.max(left - box.left, Math.min(0, right - box.right));
	return by === 0 ? label : { ...label, x: label.x + by };
}

/** Texts of which none lies over one before it or over one that is `there`: those that would are left out. */
export function withoutOverlap(labels: readonly Label[], there: readonly Label[], em: number): Label[] {
	// A hair of two boxes may touch: letters do not fill them.
	const boxed = (label: Label) => inset(boxOf(label, textWidth(label.text, em), em), em * 0.02);
	const taken = there.map(boxed);
	return labels.filter((label) => {
		const box = boxed(label);
		const free = taken.every((other) => overlap(box, other) === 0);
		if (free) taken.push(box);
		return free;
	});
}

function inset({ left, top, right, bottom }: Box, by: number): Box {
	return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}

function boxOf({ x, y, anchor }: Label, width: number, em: number): Box {
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, top: y - em * 0.85, right: left + width, bottom: y + em * 0.25 };
}

function around(left: number, top: number, width: number, height: number): Box {
	return { left: left - width / 2, top: top - height / 2, right: left + width / 2, bottom: top + height / 2 };
}

function overlap(a: Box, b: Box): number {
	const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return width > 0 && height > 0 ? Math.min(width, 40) + Math.min(height, 40) : 0;
}

function outside(box: Box, area: Area): number {
	return (
		Math.max(0, area.left - box.left) +
		Math.max(0, area.top - box.top) +
		Math.max(0, box.right - area.right) +
		Math.max(0, box.bottom - area.bottom)
	);
}

function covers(box: Box, { left, top }: Place, room: number): boolean {
	return left > box.left - room && left < box.right + room && top > box.top - room && top < box.bottom + room;
}
