import { textWidth } from '#lib/charts/format.ts';
import { scaleOf, spaced, ticksOf, type Size } from '#lib/charts/plane.ts';
import type { FrameRow } from '#lib/data/frame.ts';
import type { Measure } from '#lib/charts/measure.ts';
import { isMeasured } from '#lib/data/roles.ts';
import { cloudSpan, fits, kindOf } from './axes.ts';
import { numberIn, numbersIn, wordsIn } from './cells.ts';
import type { Body, Mark, Shape } from './marks.ts';
import { levelRules } from './rules.ts';
import { fromLeft } from './scatter.ts';
import type { DrawForm, Scene } from './scene.ts';
import { shorten } from './shorten.ts';
import { words } from './words.ts';

/** Which column is measured along, and which parts the rows into bands. */
export function stripAxes({ x, y, frame }: Pick<Scene, 'x' | 'y' | 'frame'>): {
	value: Measure | null;
	column: 'x' | 'y';
	band: Measure | null;
	log: boolean;
} {
	const { xScale, yScale } = frame.view;
	if (x && isMeasured(x) && !(y && isMeasured(y) && x.type === 'year'))
		return { value: x, column: 'x', band: y && !isMeasured(y) ? y : null, log: xScale === 'log' };
	return { value: y, column: 'y', band: x, log: yScale === 'log' };
}

const known = new WeakMap<Scene, string[]>();

/** Bands in the order of the table; more than a dozen are put together at the end. */
export function bandsOf(scene: Scene): string[] {
	let bands = known.get(scene);
	if (!bands) known.set(scene, (bands = findBands(scene)));
	return bands;
}

function findBands(scene: Scene): string[] {
	const { band } = stripAxes(scene);
	if (!band) return [''];
	const counts = new Map<string, number>();
	for (const row of scene.all) {
		const name = wordsIn(row, band, scene.lang) || words[scene.lang].nameless;
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	if (counts.size <= mostBands) return [...counts.keys()];
	const large = [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostBands - 1);
	const kept = new Set(large.map(([name]) => name));
	return [...[...counts.keys()].filter((name) => kept.has(name)), words[scene.lang].others];
}

const mostBands = 12;

/** The band a row stands in. */
export function bandNameOf(scene: Scene, row: FrameRow): string {
	const { band } = stripAxes(scene);
	if (!band) return '';
	const name = wordsIn(row, band, scene.lang) || words[scene.lang].nameless;
	return bandsOf(scene).includes(name) ? name : words[scene.lang].others;
}

/** Height in em. */
export function stripHeight(scene: Scene): number {
	const bands = bandsOf(scene).length;
	return (bands === 1 ? 12 : bands * Math.max(3.4, 24 / bands)) + 3;
}

/** All values along one axis, moved aside just enough that dots do not cover each other. */
export const drawStrip: DrawForm = (scene) => {
	const { value, column, band, log } = stripAxes(scene);
	const kind = kindOf(log ? 'log' : 'linear', scene.all, value);
	const values = numbersIn(scene.all, value).filter((one) => fits(one, kind));
	const plan = {
		measure: { type: value?.type ?? 'number' },
		span: cloudSpan(values, kind, scene.frame.view.zero),
		kind
	};
	const bands = bandsOf(scene);
	const placeOf = new Map(bands.map((name, at) => [name, at]));
	const bandOf = (row: FrameRow) => {
		if (!band) return 0;
		return placeOf.get(wordsIn(row, band, scene.lang) || words[scene.lang].nameless) ?? bands.length - 1;
	};
	/** All bands of all panels at all times in the same way, so that they can be compared. */
	const aside = scene.all.length > many ? spread : dodge;
	return (rows, size) => {
		const { width, height, em } = size;
		const names = bands.map((name) => shorten(name, width * 0.4, em));
		const widest = Math.max(0, ...names.map((name) => textWidth(name, em)));
		const area = {
			left: band ? Math.ceil(widest + em * 1.3) : em * 1.2,
			top: em * (scene.frame.view.mean || scene.frame.view.median ? 1.5 : 0.6),
			right: width - em * 1.2,
			bottom: height - em * 2.1
		};
		const scale = scaleOf(kind, plan.span, [area.left, area.right]);
		const room = (area.bottom - area.top) / bands.length;
		const middle = (at: number) => area.top + room * (at + 0.5);
		const known: FrameRow[] = [];
		const inBand = bands.map((): { row: FrameRow; value: number; left: number }[] => []);
		for (const row of rows) {
			const number = numberIn(row, value);
			if (!fits(number, kind)) continue;
			known.push(row);
			inBand[bandOf(row)]?.push({ row, value: number, left: scale(number) });
		}
		const radius = em * (known.length > 400 ? 0.22 : known.length > 150 ? 0.28 : 0.36);
		const bodies = new Map<Shape, Body>();
		const bodyOf = (shape: Shape) => {
			let body = bodies.get(shape);
			if (!body) bodies.set(shape, (body = { type: 'dot', radius, shape }));
			return body;
		};
		const marks = inBand.flatMap((band, at) => {
			const own = fromLeft(band);
			const offsets = aside(
				own.map(({ left }) => left),
				radius * 2.1,
				room * 0.46 - radius
			);
			return own.map(({ row, value, left }, place): Mark => {
				const { name, tone, shape } = scene.groups.of(row);
				return {
					id: scene.moment === null ? row.key : row.key.replace(/@.*$/, ''),
					keys: [row.key],
					name: row.name,
					group: name,
					tone,
					left,
					top: middle(at) + (offsets[place] ?? 0),
					value,
					body: bodyOf(shape)
				};
			});
		});
		const ticks = ticksOf(scale, plan, 8, scene.lang).filter(
			(tick) => tick.at + textWidth(tick.text, em) / 2 <= width
		);
		return {
			area,
			x: { kind, scale, column, ticks: spaced(ticks, em) },
			y: band
				? {
						kind: 'names',
						scale: null,
						column: null,
						ticks: names.map((text, at) => ({ at: middle(at), text }))
					}
				: null,
			marks: fromLeft(marks),
			strokes: [],
			rules: value ? levelRules(scene, numbersIn(known, value), value, scale, area, 'across', size) : [],
			labels: []
		};
	};
};

/**
 * How far aside each of some places (in order) has to go so that neighbours are `apart`; the same for the same
 * places. Where the room does not hold them all, the swarm is pressed together.
 */
export function dodge(places: readonly number[], apart: number, room: Size['width']): number[] {
	const aside: number[] = [];
	places.forEach((place, at) => {
		const near: { away: number; aside: number }[] = [];
		for (
			let other = at - 1;
			other >= 0 && place - (places[other] ?? 0) < apart && near.length < mostNear;
			other--
		)
			near.push({ away: place - (places[other] ?? 0), aside: aside[other] ?? 0 });
		const free = (wanted: number) =>
			near.every((one) => Math.hypot(one.away, one.aside - wanted) >= apart - 1e-6);
		// Touching a neighbour above or below is as near as one can come.
		const choices = [
			0,
			...near.flatMap(({ away, aside }) => {
				const reach = Math.sqrt(Math.max(0, apart ** 2 - away ** 2));
				return [aside + reach, aside - reach];
			})
		].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
		aside.push(choices.find(free) ?? 0);
	});
	return pressed(aside, room);
}

/** Where the room does not hold them all, all of them move closer to the middle, by the same share. */
function pressed(aside: number[], room: number): number[] {
	const widest = aside.reduce((widest, one) => Math.max(widest, Math.abs(one)), 0);
	return widest <= room || widest === 0 ? aside : aside.map((one) => (one / widest) * Math.max(0, room));
}

/** From here on a dot does not look for its neighbours: that would hold the page up for seconds. */
const many = 2000;

/**
 * The outline of the same swarm for thousands of places (in order), in one pass: as wide as there are places in a
 * stretch the size of a dot, and each dot somewhere in that width. The somewhere is a fixed sequence that fills a width
 * evenly, so the same places give the same picture, and no stripes appear in it.
 */
export function spread(places: readonly number[], apart: number, room: number): number[] {
	const first = places[0] ?? 0;
	const stretchOf = (place: number) => Math.floor((place - first) / apart);
	const counts: number[] = [];
	for (const place of places) counts[stretchOf(place)] = (counts[stretchOf(place)] ?? 0) + 1;
	let stretch = -1;
	let before = 0;
	const aside = places.map((place) => {
		const own = stretchOf(place);
		before = own === stretch ? before + 1 : 1;
		stretch = own;
		// Between the middles of two stretches the width goes evenly from one to the other: an outline without steps.
		const along = (place - first) / apart - own - 0.5;
		const count = counts[own] ?? 0;
		const next = counts[own + Math.sign(along)] ?? 0;
		const width = (count + (next - count) * Math.abs(along)) * apart;
		return (halved(before) - 0.5) * width;
	});
	return pressed(aside, room);
}

/** 1, 2, 3, 4 … → 1/2, 1/4, 3/4, 1/8 …: always into the largest gap. */
function halved(at: number): number {
	let place = 0;
	for (let [left, part] = [at, 0.5]; left > 0; left = Math.floor(left / 2), part /= 2)
		place += (left % 2) * part;
	return place;
}

/** Dots that are looked at for one dot; of hundreds at one place the swarm is pressed together anyway. */
const mostNear = 60;
