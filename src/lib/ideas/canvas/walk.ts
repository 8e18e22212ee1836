import type { Section } from '../idea.ts';
import type { Box } from './layout.ts';

export const directions = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof directions)[number];
export type Place = { id: string; box: Box };

/** How much further off something beside the way counts than something on it. */
const aside = 2.5;

/**
 * Where an arrow leads from a place: to the nearest in its direction, and rather to one straight ahead than to one
 * beside. Null where there is none. Unknown `from`: the first place.
 */
export function step(places: readonly Place[], from: string | null, direction: Direction): string | null {
	const here = places.find(({ id }) => id === from);
	if (!here) return places[0]?.id ?? null;
	const forward = (box: Box) => {
		if (direction === 'right') return middle(box).x - middle(here.box).x;
		if (direction === 'left') return middle(here.box).x - middle(box).x;
		if (direction === 'down') return middle(box).y - middle(here.box).y;
		return middle(here.box).y - middle(box).y;
	};
	const level = direction === 'left' || direction === 'right';
	const cost = ({ box }: Place) => forward(box) + aside * apart(here.box, box, level);
	const [best] = places
		.filter((place) => place !== here && forward(place.box) > 1 && !isBeside(here.box, place.box, level))
		.sort((a, b) => cost(a) - cost(b));
	return best?.id ?? null;
}

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** How far two boxes are apart across the way; 0 where they overlap. */
function apart(a: Box, b: Box, level: boolean): number {
	const [from, to, start, end] = level
		? [a.y, a.y + a.height, b.y, b.y + b.height]
		: [a.x, a.x + a.width, b.x, b.x + b.width];
	return Math.max(0, start - to, from - end);
}

/** Whether a box lies beside rather than ahead: it overlaps along the way. */
function isBeside(a: Box, b: Box, level: boolean): boolean {
	return level ? a.x < b.x + b.width && b.x < a.x + a.width : a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The parts of a canvas as neighbours, for moving a note by arrows. */
const neighbours: Record<Section, Partial<Record<Direction, Section>>> = {
	products: { right: 'creators', down: 'heard' },
	creators: { left: 'products', right: 'gains', down: 'relievers' },
	relievers: { left: 'products', right: 'pains', up: 'creators', down: 'heard' },
	gains: { left: 'creators', right: 'jobs', down: 'pains' },
	pains: { left: 'relievers', right: 'jobs', up: 'gains', down: 'heard' },
	jobs: { left: 'gains', down: 'heard' },
	heard: { up: 'pains', left: 'relievers', right: 'jobs' }
};

export function neighbour(section: Section, direction: Direction): Section {
	return neighbours[section][direction] ?? section;
}

/** Which section a line from this one leads to, or comes from; null where none does. */
export function partner(section: Section): Section | null {
	if (section === 'relievers') return 'pains';
	if (section === 'pains') return 'relievers';
	if (section === 'creators') return 'gains';
	return section === 'gains' ? 'creators' : null;
}
