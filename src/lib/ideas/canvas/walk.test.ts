import { expect, test } from 'vitest';
import { sections } from '../idea.ts';
import { layOut } from './layout.ts';
import { directions, neighbour, partner, step } from './walk.ts';

const notes = [
	{ id: 'c1', section: 'creators', height: 60 },
	{ id: 'c2', section: 'creators', height: 60 },
	{ id: 'r1', section: 'relievers', height: 60 },
	{ id: 'g1', section: 'gains', height: 80 },
	{ id: 'p1', section: 'pains', height: 80 },
	{ id: 'p2', section: 'pains', height: 80 },
	{ id: 'j1', section: 'jobs', height: 80 },
	{ id: 'h1', section: 'heard', height: 60 },
	{ id: 'h2', section: 'heard', height: 60 }
] as const;
const { notes: boxes } = layOut({ unit: 16, width: 1010, head: 42, notes, links: [] });
const places = [...boxes].map(([id, box]) => ({ id, box }));

test('arrows go to the note above and below, and across into the next zone', () => {
	expect(step(places, 'c1', 'down')).toBe('c2');
	expect(step(places, 'c2', 'up')).toBe('c1');
	expect(step(places, 'c2', 'down')).toBe('r1');
	expect(step(places, 'c1', 'right')).toBe('g1');
	expect(step(places, 'p1', 'left')).toBe('r1');
	expect(step(places, 'p1', 'right')).toBe('j1');
});

test('the tray below is reached from above and read along its row', () => {
	expect(step(places, 'p2', 'down')).toMatch(/^h/);
	expect(step(places, 'h1', 'right')).toBe('h2');
	expect(step(places, 'h2', 'left')).toBe('h1');
});

test('where nothing is, the arrow leads nowhere; from nowhere it leads to the first', () => {
	expect(step(places, 'j1', 'right')).toBeNull();
	expect(step(places, 'c1', 'up')).toBeNull();
	expect(step(places, null, 'down')).toBe('j1');
	expect(step([], 'c1', 'down')).toBeNull();
});

test('arrows reach every note from every other', () => {
	for (const { id } of places) {
		const seen = new Set([id]);
		const rest = [id];
		for (let at = rest.pop(); at !== undefined; at = rest.pop())
			for (const direction of directions) {
				const to = step(places, at, direction);
				if (to !== null && !seen.has(to)) rest.push(to);
				if (to !== null) seen.add(to);
			}
		expect(seen.size).toBe(places.length);
	}
});

test('a note can be moved into every zone by arrows', () => {
	for (const from of sections) {
		const seen = new Set([from]);
		for (const at of seen) for (const direction of directions) seen.add(neighbour(at, direction));
		expect(seen.size).toBe(sections.length);
	}
});

test('only an answer and its kind of need are partners', () => {
	expect(sections.filter((section) => partner(section) !== null)).toEqual([
		'pains',
		'gains',
		'relievers',
		'creators'
	]);
	for (const section of sections) {
		const other = partner(section);
		if (other) expect(partner(other)).toBe(section);
	}
});
