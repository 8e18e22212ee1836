import { colour, INK } from '../paper.ts';
import { num, place, tag } from '../svg.ts';

/** Shapes of the things below, drawn in a square from −50 to 50. A shape without a fill is a line. */
type Shape = { d: string; fill?: string };

const round = (x: number, y: number, r: number) =>
	`M${num(x - r)} ${num(y)}a${num(r)} ${num(r)} 0 1 0 ${num(2 * r)} 0a${num(r)} ${num(r)} 0 1 0 ${num(-2 * r)} 0z`;

/** The browns of bread are between land and the road. */
const crust = '#E3A968';

const drawings = {
	person: [
		{ d: 'M-32 48V26a32 32 0 0 1 64 0V48z', fill: colour.teal },
		{ d: round(0, -26, 21), fill: colour.surface }
	],
	coin: [{ d: round(0, 0, 44), fill: colour.sun }, { d: 'M0-22V22M-14-8H14M-14 8H14' }],
	bread: [
		{ d: 'M-46 34V-4C-58-40-14-42 0-32C14-42 58-40 46-4V34z', fill: crust },
		{ d: 'M-20-10L-8 6M4-10L16 6' }
	],
	sprout: [
		{ d: 'M0 46V-6' },
		{ d: 'M0-6C24-6 42-22 44-46C20-46 4-30 0-6z', fill: colour.leaf },
		{ d: 'M0 10C-22 10-38-4-42-26C-20-26-4-10 0 10z', fill: colour.leaf }
	],
	tree: [
		{ d: 'M0 48V-4M0 20L18 4' },
		{ d: 'M0 8C-56 8-50-50 0-50C50-50 56 8 0 8z', fill: colour.leaf },
		{ d: 'M0 34V-8M0 8L16-8' }
	],
	wheelchair: [
		{ d: 'M-36-34H-25V-4H-36zM-28-14H20V-3H-28z', fill: colour.teal },
		{ d: round(-8, 16, 32), fill: colour.surface },
		{ d: 'M-8-16V48M-40 16H24' },
		{ d: 'M18-4L32 32M26 26H46' },
		{ d: round(30, 41, 8), fill: colour.sun }
	],
	ball: [{ d: round(0, 0, 42), fill: colour.sun }, { d: 'M-32-28C-8-12-8 12-32 28M32-28C8-12 8 12 32 28' }],
	cup: [
		{ d: 'M-26-34C-54-34-48 4-20 6M26-34C54-34 48 4 20 6' },
		{ d: 'M-28-44H28C28 0 18 18 0 20C-18 18-28 0-28-44z', fill: colour.sun },
		{ d: 'M0 20V38M-24 46H24L16 36H-16z', fill: colour.surface }
	],
	globe: [
		{ d: round(0, 0, 44), fill: colour.deep },
		{ d: 'M0-44C-30-20-30 20 0 44C30 20 30-20 0-44zM-44 0H44' }
	],
	flag: [{ d: 'M-30 48V-46' }, { d: 'M-30-46H40L22-22L40 2H-30z', fill: colour.road }],
	bulb: [
		{ d: 'M-16 22C-16 6-38 0-38-18a38 38 0 0 1 76 0C38 0 16 6 16 22z', fill: colour.sun },
		{ d: 'M-14 34H14M-9 46H9' }
	],
	shop: [
		{ d: 'M-38 0V46H38V0', fill: colour.surface },
		{ d: 'M-48-2L-38-40H38L48-2z', fill: colour.road },
		{ d: 'M-10 46V16H12V46', fill: colour.teal }
	],
	tangle: [
		{
			d: 'M-46 20C-20-50 0-40-6-6C-10 24-44 16-30-10C-14-40 34-44 30-4C26 34-12 34 4 4C16-16 44-8 46 24'
		}
	],
	people: [
		{ d: 'M-50 46V30a20 20 0 0 1 40 0V46z', fill: colour.road },
		{ d: round(-30, -4, 14), fill: colour.surface },
		{ d: 'M10 46V30a20 20 0 0 1 40 0V46z', fill: colour.sun },
		{ d: round(30, -4, 14), fill: colour.surface },
		{ d: 'M-22 48V18a22 22 0 0 1 44 0V48z', fill: colour.teal },
		{ d: round(0, -22, 16), fill: colour.surface }
	],
	screen: [
		{ d: 'M0 26V48M-22 48H22' },
		{ d: 'M-48-40H48V26H-48z', fill: colour.surface },
		{ d: 'M-30-20H10M-30-2H26' }
	],
	check: [{ d: round(0, 0, 44), fill: colour.surface }, { d: 'M-20 2L-5 18L22-16' }],
	bubble: [{ d: 'M-46-36H46V20H-6L-26 44V20H-46z', fill: colour.surface }, { d: 'M-26-18H26M-26 2H10' }],
	phone: [
		{
			d: 'M-26-38a10 10 0 0 1 10-10H16a10 10 0 0 1 10 10V38a10 10 0 0 1-10 10H-16a10 10 0 0 1-10-10z',
			fill: colour.ink2
		},
		{ d: 'M-17-34H17V30H-17z', fill: colour.water }
	],
	box: [
		{ d: 'M-42-20H42V44H-42z', fill: colour.land },
		{ d: 'M-48-38H48V-18H-48z', fill: colour.land },
		{ d: 'M-12-18V10H12V-18' }
	],
	truck: [
		{ d: 'M-50-30H12V28H-50z', fill: colour.surface },
		{ d: 'M12-8H34L48 10V28H12z', fill: colour.road },
		{ d: round(-28, 32, 13), fill: colour.surface },
		{ d: round(26, 32, 13), fill: colour.surface }
	],
	table: [
		{ d: 'M-34 2V46M34 2V46' },
		{ d: 'M-50-8H50V4H-50z', fill: colour.land },
		{ d: 'M-22-10C-20-22 20-22 22-10z', fill: crust },
		{ d: 'M-8-30C-14-38 0-40-6-48M10-30C4-38 18-40 12-48' }
	],
	letter: [{ d: 'M-48-30H48V32H-48z', fill: colour.surface }, { d: 'M-48-30L0 8L48-30' }],
	heart: [
		{ d: 'M0 42C-64-2-40-46-16-40C-6-38 0-28 0-22C0-28 6-38 16-40C40-46 64-2 0 42z', fill: colour.road }
	],
	tomato: [{ d: round(0, 6, 42), fill: colour.road }, { d: 'M0-20L-22-26M0-20L22-26M0-20V-46' }],
	city: [
		{ d: 'M-48 46V-10H-18V46z', fill: colour.land },
		{ d: 'M18 46V4H48V46z', fill: colour.teal },
		{ d: 'M-18 46V-42H18V46z', fill: colour.surface },
		{ d: 'M-8-26V-18M8-26V-18M-8-2V6M8-2V6M-33 8V16M33 20V28M-8 46V26H8V46' }
	],
	house: [
		{ d: 'M-36 46V-4H36V46z', fill: colour.surface },
		{ d: 'M-48 0L0-44L48 0z', fill: colour.road },
		{ d: 'M-12 46V16H12V46', fill: colour.sun }
	],
	cable: [
		{ d: 'M-50 30C-30 30-30-10-8-10H-4V14H-8C-16 14-20 46-50 46z', fill: colour.ink2 },
		{ d: 'M-6-22H12V26H-6z', fill: colour.road },
		{ d: 'M12-14C28-14 30-30 48-34M12 2H50M12 18C28 18 30 34 48 38' },
		{ d: round(48, -34, 4) + round(48, 2, 4) + round(48, 38, 4), fill: colour.sun }
	],
	dragonfly: [
		{
			d: 'M-4-14C-20-40-46-42-50-34C-50-22-22-10-4-10zM4-14C20-40 46-42 50-34C50-22 22-10 4-10z',
			fill: colour.water
		},
		{
			d: 'M-4-8C-22-10-46 2-44 12C-34 18-12 4-4-4zM4-8C22-10 46 2 44 12C34 18 12 4 4-4z',
			fill: colour.water
		},
		{ d: 'M-5-20C-5-26 5-26 5-20L3 46C3 50-3 50-3 46z', fill: colour.teal },
		{ d: round(-7, -30, 8) + round(7, -30, 8), fill: colour.sun }
	],
	hands: [
		{ d: 'M-50 10L-22 26C-10 30-2 24 4 16L14 4C20-4 8-8 2-2L-10 8L-30-8L-50-18z', fill: colour.surface },
		{ d: 'M50-10L22-26C10-30 2-24-4-16' },
		{ d: 'M50 18L30 34L8 40C-2 42-4 32 6 30L20 26L34 4L50-10z', fill: colour.sun }
	],
	bowl: [
		{ d: 'M-46-6H46C44 26 22 38 0 38C-22 38-44 26-46-6z', fill: colour.surface },
		{ d: 'M-18 46H18M-16-18C-24-28-8-34-16-46M6-18C-2-28 14-34 6-46M26-18C20-26 32-32 26-40' }
	],
	finger: [
		{ d: 'M-28 50V-12C-28-60 28-60 28-12V50', fill: colour.land },
		{ d: 'M-16 14V-10C-16-38 16-38 16-10V14M-6 20V-8C-6-22 6-22 6-8V20' }
	],
	syringe: [
		{ d: 'M-46 0H-30M-46-14V14M30 0H50' },
		{ d: 'M-30-14H26L34 0L26 14H-30z', fill: colour.deep },
		{ d: 'M-14-14V-4M0-14V-4M14-14V-4' }
	],
	clock: [
		{ d: round(0, 0, 44), fill: colour.surface },
		{ d: 'M0-28V0L20 12M0-44V-38M0 38V44M-44 0H-38M38 0H44' }
	],
	chart: [
		{ d: 'M-46-40H46V42H-46z', fill: colour.surface },
		{ d: 'M-30 28V4H-16V28zM-7 28V-12H7V28z', fill: colour.teal },
		{ d: 'M16 28V-28H30V28z', fill: colour.road }
	],
	sock: [
		{ d: 'M-16-46H24V6C24 20 16 28 4 32L-20 42C-40 50-52 24-34 14L-16 4z', fill: colour.teal },
		{ d: 'M-16-46H24V-28H-16z', fill: colour.sun },
		{ d: 'M-34 14C-22 16-16 26-20 42' }
	],
	camera: [
		{ d: 'M22 8V46H48M48 30V50' },
		{ d: 'M-46-22L-38 10L34 6V-30z', fill: colour.surface },
		{ d: round(-40, -6, 13), fill: colour.deep },
		{ d: round(16, -12, 5), fill: colour.road }
	],
	lock: [
		{ d: 'M-24-4V-20a24 24 0 0 1 48 0V-4' },
		{ d: 'M-38-6H38V46H-38z', fill: colour.sun },
		{ d: 'M0 14V28' }
	],
	eye: [
		{ d: 'M-50 0C-26-36 26-36 50 0C26 36-26 36-50 0z', fill: colour.surface },
		{ d: round(0, 0, 19), fill: colour.teal }
	],
	question: [
		{ d: round(0, 0, 46), fill: colour.surface },
		{ d: 'M-15-12C-15-36 17-34 16-12C15 2 0 2 0 16M0 29V30' }
	],
	blocks: [
		{ d: 'M-44 4H-2V46H-44z', fill: colour.land },
		{ d: 'M2 4H44V46H2z', fill: colour.deep },
		{ d: 'M-21-42H21V0H-21z', fill: colour.sun }
	],
	pin: [
		{ d: 'M0 48C-12 20-38 4-38-14a38 38 0 0 1 76 0C38 4 12 20 0 48z', fill: colour.road },
		{ d: round(0, -14, 14), fill: colour.surface }
	],
	family: [
		{ d: 'M-46 48V16a26 26 0 0 1 52 0V48z', fill: colour.teal },
		{ d: round(-20, -26, 20), fill: colour.surface },
		{ d: 'M10 48V34a17 17 0 0 1 34 0V48z', fill: colour.sun },
		{ d: round(27, 4, 13), fill: colour.surface }
	],
	wave: [
		{ d: 'M-50 42C-34-10-10-44 22-40C44-34 46-8 30-4C20-2 14-12 20-18C4-20 4 26 50 42z', fill: colour.deep }
	],
	sensor: [
		{ d: 'M-42 36a42 42 0 0 1 84 0z', fill: colour.sun },
		{ d: 'M-50 44H50M-20-22A42 42 0 0 1 20-22M-34-40A66 66 0 0 1 34-40' }
	]
} satisfies Record<string, readonly Shape[]>;

export type Thing = keyof typeof drawings;

export const things = [
	'person',
	'coin',
	'bread',
	'sprout',
	'tree',
	'wheelchair',
	'ball',
	'cup',
	'globe',
	'flag',
	'bulb',
	'shop',
	'tangle',
	'people',
	'screen',
	'check',
	'bubble',
	'phone',
	'box',
	'truck',
	'table',
	'letter',
	'heart',
	'tomato',
	'city',
	'house',
	'cable',
	'dragonfly',
	'hands',
	'bowl',
	'finger',
	'syringe',
	'clock',
	'wave',
	'chart',
	'sock',
	'camera',
	'lock',
	'eye',
	'question',
	'blocks',
	'pin',
	'family',
	'sensor'
] as const satisfies readonly Thing[];

type Look = {
	/** Weight of the ink line, whatever the size. */
	width?: number;
	opacity?: number;
	/** Only its place: a dotted outline, for what is not there. */
	missing?: boolean;
	turn?: number;
	/** Colour instead of the first fill. */
	fill?: string;
};

/** A small drawing with its middle at (x, y); `r` is half its height. */
export function thing(name: Thing, x: number, y: number, r: number, look: Look = {}): string {
	const { width = INK, opacity = 1, missing = false, turn = 0, fill } = look;
	if (r <= 0.5 || opacity <= 0) return '';
	const scale = r / 50;
	const shapes: readonly Shape[] = drawings[name];
	const first = shapes.findIndex((shape) => shape.fill !== undefined);
	return place(
		x,
		y,
		shapes
			.map((shape, i) =>
				tag('path', {
					d: shape.d,
					fill: missing || shape.fill === undefined ? 'none' : i === first && fill ? fill : shape.fill,
					stroke: missing ? colour.lineStrong : colour.ink,
					'stroke-width': width / scale,
					'stroke-linecap': 'round',
					'stroke-linejoin': 'round',
					'stroke-dasharray': missing ? `.1 ${num((width * 2.2) / scale)}` : undefined
				})
			)
			.join(''),
		{ scale, turn, opacity }
	);
}
