import { range } from 'd3-array';
import { clamp, settle, sway } from '../ease.ts';
import { colour, INK, THIN } from '../paper.ts';
import { path, place, tag } from '../svg.ts';
import { thing, type Thing } from './things.ts';

/** What may stand along a street, with its width and height. */
export const buildings = {
	house: { width: 156, height: 158 },
	empty: { width: 156, height: 158 },
	shop: { width: 186, height: 150 },
	factory: { width: 214, height: 226 },
	school: { width: 260, height: 184 },
	hall: { width: 260, height: 220 },
	office: { width: 220, height: 262 },
	stall: { width: 196, height: 150 },
	park: { width: 170, height: 166 },
	sight: { width: 176, height: 196 }
} as const;
export type Building = keyof typeof buildings;
export const buildingNames = [
	'house',
	'empty',
	'shop',
	'factory',
	'school',
	'hall',
	'office',
	'stall',
	'park',
	'sight'
] as const satisfies readonly Building[];

const ink = (width = INK) => ({
	stroke: colour.ink,
	'stroke-width': width,
	'stroke-linecap': 'round',
	'stroke-linejoin': 'round'
});
const shape = (d: string, fill: string, width = INK) => tag('path', { d, fill, ...ink(width) });
const open = (d: string, width = INK) => tag('path', { d, fill: 'none', ...ink(width) });

/** Windows in rows; `light` 0–1 lights them one after the other. */
function windows(
	{
		x,
		y,
		columns,
		rows,
		dx,
		dy,
		size
	}: { x: number; y: number; columns: number; rows: number; dx: number; dy: number; size: number },
	light: number
): string {
	const count = columns * rows;
	return range(count)
		.map((i) => {
			// From one to the next in an order that looks like people's, not like a machine's.
			const turn = ((i * 5) % count) / count;
			const on = clamp((light - turn * 0.8) * 6);
			const left = x + (i % columns) * dx;
			const top = y + Math.floor(i / columns) * dy;
			return (
				shape(path`M${left} ${top}h${size}v${size}h${-size}z`, colour.deep, THIN) +
				(on > 0
					? tag('path', {
							d: path`M${left} ${top}h${size}v${size}h${-size}z`,
							fill: colour.sun,
							opacity: on,
							...ink(THIN)
						})
					: '')
			);
		})
		.join('');
}

type Look = { light?: number; t?: number; i?: number; goods?: Thing; grown?: number; swell?: number };

const roofs = [colour.road, colour.teal, '#C98A66'] as const;

function drawing(kind: Building, { i = 0, light = 0, t = 0, goods = 'box' }: Look): string {
	const roof = roofs[i % roofs.length] ?? colour.road;
	const door = (x: number, fill: string) => shape(path`M${x} 0v-46h32v46z`, fill);
	switch (kind) {
		case 'house':
			return (
				shape('M-62 0V-86H62V0z', colour.surface) +
				shape('M-78-82L0-158L78-82z', roof) +
				door(18, colour.land) +
				windows({ x: -44, y: -70, columns: 1, rows: 1, dx: 0, dy: 0, size: 36 }, light) +
				windows({ x: -13, y: -122, columns: 1, rows: 1, dx: 0, dy: 0, size: 26 }, light - 0.3)
			);
		case 'empty': {
			// Nobody mends the roof, boards on the window, and grass before the door.
			const blades = [-70, -52, -30, 4, 30, 54, 72]
				.map(
					(x, k) =>
						path`M${x} 4q${sway(t, 4, k * 0.2) * 5} -14 ${sway(t, 4, k * 0.2) * 8 + (k % 2 ? 6 : -6)} -30`
				)
				.join('');
			return (
				shape('M-62 0V-86H62V0z', colour.sunken) +
				shape('M-78-82L0-158L40-119L28-108L52-104L78-82z', colour.line) +
				shape('M18 0V-46H50V0z', colour.line) +
				shape('M-44-70h36v36h-36z', colour.ink3, THIN) +
				open('M-50-62L-4-46M-50-46L-4-60', INK * 1.3) +
				tag('path', { d: blades, fill: 'none', ...ink(INK), stroke: colour.ink3 })
			);
		}
		case 'shop':
			return (
				shape('M-80 0V-90H80V0z', colour.surface) +
				shape('M-92-88L-78-136H78L92-88z', roof) +
				open('M-44-88V-134M0-88V-134M44-88V-134', THIN) +
				windows({ x: -64, y: -68, columns: 1, rows: 1, dx: 0, dy: 0, size: 46 }, light) +
				door(22, colour.land)
			);
		case 'factory':
			return (
				shape('M54-96V-176H82V-96z', colour.surface) +
				shape('M-104 0V-96L-52-134V-96L0-134V-96L52-134V-96H104V0z', colour.land) +
				windows({ x: -86, y: -72, columns: 3, rows: 1, dx: 54, dy: 0, size: 32 }, light) +
				shape('M66 0V-44H96V0z', roof) +
				range(2)
					.map((k) => {
						const p = (t / 4 + k * 0.5) % 1;
						return tag('circle', {
							cx: 68 + p * 34,
							cy: -192 - p * 46,
							r: 8 + p * 12,
							fill: colour.surface,
							...ink(THIN),
							opacity: clamp(p * 6) * clamp((1 - p) * 3)
						});
					})
					.join('')
			);
		case 'school':
			return (
				shape('M-126 0V-108H126V0z', colour.surface) +
				shape('M-34-108V-166H34V-108z', colour.surface) +
				shape('M-46-164L0-190L46-164z', roof) +
				tag('circle', { cy: -138, r: 17, fill: colour.sun, ...ink(THIN) }) +
				open('M0-148V-138H8', THIN) +
				windows({ x: -108, y: -90, columns: 5, rows: 2, dx: 46, dy: 44, size: 28 }, light)
			);
		case 'hall':
			return (
				shape('M-128 0V-120H128V0z', colour.surface) +
				shape('M-54 0V-176H54V0z', colour.land) +
				shape('M-54-174a54 44 0 0 1 108 0z', roof) +
				windows({ x: -112, y: -96, columns: 1, rows: 2, dx: 0, dy: 46, size: 30 }, light) +
				windows({ x: 82, y: -96, columns: 1, rows: 2, dx: 0, dy: 46, size: 30 }, light) +
				windows({ x: -38, y: -156, columns: 2, rows: 2, dx: 46, dy: 46, size: 30 }, light) +
				shape('M-24 0V-40a24 24 0 0 1 48 0V0z', colour.sun)
			);
		case 'office':
			return (
				shape('M-108 0V-150H-20V0z', colour.land) +
				shape('M-40 0V-262H108V0z', colour.surface) +
				windows({ x: -90, y: -130, columns: 1, rows: 2, dx: 0, dy: 50, size: 32 }, light) +
				windows({ x: -22, y: -240, columns: 3, rows: 4, dx: 42, dy: 46, size: 28 }, light) +
				shape('M12 0V-42H60V0z', colour.teal)
			);
		case 'stall':
			return (
				open('M-84 0V-120M84 0V-120') +
				shape('M-98-110a98 40 0 0 1 196 0z', roof) +
				open('M-33-110C-33-136-14-148 0-150C14-148 33-136 33-110', THIN) +
				shape('M-84 0V-42H84V0z', colour.surface) +
				thing(goods, -40, -66, 23, { width: 3 }) +
				thing(goods, 20, -66, 23, { width: 3 })
			);
		case 'park':
			return (
				thing('tree', -22, -84, 88, { turn: sway(t, 6, i * 0.2) * 1.2 }) + open('M36 0V-26M80 0V-26M28-26H88')
			);
		case 'sight':
			return (
				// A gate on a hill: a place to visit, anywhere.
				shape('M-110 4C-70-64 70-64 110 4z', colour.leaf) +
				shape('M-46-40V-120H-32V-44zM32-44V-120H46V-40z', colour.road, THIN) +
				shape('M-74-140H74L68-122H-68z', colour.road, THIN) +
				shape('M-58-104H58V-92H-58z', colour.road, THIN)
			);
	}
}

/** A building standing on (x, y). */
export function building(kind: Building, x: number, y: number, look: Look = {}): string {
	const { grown = 1, swell = 0 } = look;
	if (grown <= 0.02) return '';
	return place(x, y, drawing(kind, look), { scale: settle(grown) * (1 + 0.08 * swell) });
}

/** A pole with a camera on it that looks from side to side. */
export function cameraPole(x: number, y: number, grown: number, t: number, i: number): string {
	if (grown <= 0.02) return '';
	const look = sway(t, 5, i * 0.23) * 16;
	const flip = i % 2 ? -1 : 1;
	return place(
		x,
		y,
		tag('path', {
			d: `M${8 * flip}-132L${74 * flip - look} -4H${10 * flip - look}z`,
			fill: colour.sun,
			opacity: 0.42
		}) +
			open('M0 0V-150', INK * 1.4) +
			open(`M0-140H${14 * flip}`) +
			place(
				14 * flip,
				-134,
				tag(
					'g',
					{ transform: `scale(${flip} 1)` },
					shape('M-6-12H32V8H-6z', colour.surface) +
						tag('circle', { cx: 34, cy: -2, r: 8, fill: colour.road, ...ink(THIN) })
				),
				{ turn: (20 + look * 0.5) * flip }
			),
		{ scale: settle(grown) }
	);
}

/** How far the buildings of a street stand apart: their middles, spread over a width. */
export function alongStreet(kinds: readonly Building[], left: number, right: number): number[] {
	const widths = kinds.map((kind) => buildings[kind].width);
	const gap = (right - left - widths.reduce((a, b) => a + b, 0)) / kinds.length;
	let x = left + gap / 2;
	return widths.map((width) => {
		const middle = x + width / 2;
		x += width + gap;
		return middle;
	});
}
