import { expect, test } from 'vitest';
import { fit, hold, reveal, toPlane, zoom } from './camera.ts';
import { columnsFor, dropAt, layOut, noteAt, type Box, type Layout } from './layout.ts';

const notes = [
	{ id: 'o1', section: 'products', height: 83 },
	{ id: 'c1', section: 'creators', height: 60 },
	{ id: 'r1', section: 'relievers', height: 60 },
	{ id: 'g1', section: 'gains', height: 82 },
	{ id: 'p1', section: 'pains', height: 82 },
	{ id: 'p2', section: 'pains', height: 60 },
	{ id: 'j1', section: 'jobs', height: 82 },
	{ id: 'h1', section: 'heard', height: 60 }
] as const;
const links = [
	{ id: 'a', from: 'c1', to: 'g1' },
	{ id: 'b', from: 'r1', to: 'p2' },
	{ id: 'c', from: 'r1', to: 'nobody' }
];
const plan = { unit: 16, width: 1010, head: 42, notes, links };

const round = (value: number) => Math.round(value * 10) / 10;
const rounded = ({ x, y, width, height }: Box) => [x, y, width, height].map(round).join(' ');
const drawn = (layout: Layout) => ({
	size: `${round(layout.width)} × ${round(layout.height)}`,
	value: rounded(layout.value),
	profile: rounded(layout.profile),
	round: layout.round.replace(/\d+\.\d+/g, (number) => String(round(Number(number)))),
	zones: Object.fromEntries(Object.entries(layout.zones).map(([name, box]) => [name, rounded(box)])),
	notes: Object.fromEntries([...layout.notes].map(([id, box]) => [id, rounded(box)])),
	links: layout.links.map(({ id, path }) => `${id}: ${path}`)
});

test('a canvas is laid out as it was drawn', () => {
	expect(drawn(layOut(plan))).toMatchSnapshot();
});

test('notes of one zone stand below each other in order and stay inside, however many', () => {
	const many = Array.from({ length: 40 }, (_, i) => ({
		id: `n${i}`,
		section: i % 2 ? ('jobs' as const) : ('pains' as const),
		height: 40 + (i % 5) * 20
	}));
	const layout = layOut({ ...plan, notes: many, links: [] });
	const seen: Record<string, number> = {};
	for (const { id, section } of many) {
		const box = layout.notes.get(id);
		const zone = layout.zones[section];
		if (!box) throw new Error(id);
		expect(box.y).toBeGreaterThanOrEqual(seen[section] ?? zone.y);
		expect(box.y + box.height).toBeLessThanOrEqual(zone.y + zone.height);
		seen[section] = box.y + box.height;
	}
});

test('no note leans out of the round end', () => {
	const many = Array.from({ length: 12 }, (_, i) => ({ id: `n${i}`, section: 'jobs' as const, height: 90 }));
	const layout = layOut({ ...plan, notes: many, links: [] });
	const { x, y, width, height } = layout.profile;
	const arc = 12.25 * 16;
	for (const box of layout.notes.values())
		for (const corner of [box.y, box.y + box.height]) {
			const into = Math.min(corner - y, y + height - corner);
			const reach = into >= arc ? arc : Math.sqrt(arc ** 2 - (arc - into) ** 2);
			expect(box.x + box.width).toBeLessThanOrEqual(x + width - arc + reach);
		}
});

test('narrow and wide canvases keep their parts, and larger letters need more room', () => {
	expect(columnsFor(16, 300).width).toBe(49.5 * 16);
	expect(columnsFor(16, 1010).width).toBe(1010);
	expect(columnsFor(24, 300).width).toBe(49.5 * 24);
	expect(columnsFor(16, 5000).width).toBeLessThan(1400);
});

test('what is dropped finds its section and its place in the order', () => {
	const layout = layOut(plan);
	const pains = layout.zones.pains;
	const at = (y: number) => dropAt(layout, notes, { x: pains.x + 40, y }, 'o1');
	expect(at(pains.y + 5)).toEqual({ section: 'pains', index: 0 });
	expect(at(pains.y + 200)).toEqual({ section: 'pains', index: 2 });
	expect(dropAt(layout, notes, { x: pains.x + 40, y: pains.y + 200 }, 'p1')).toEqual({
		section: 'pains',
		index: 1
	});
	expect(dropAt(layout, notes, { x: -50, y: 10 }, 'p1')).toBeNull();
	const box = layout.notes.get('p2');
	expect(box && noteAt(layout, { x: box.x + 5, y: box.y + 5 })).toBe('p2');
});

const plane = { width: 1000, height: 600 };
const view = { width: 500, height: 400 };

test('the camera shows the whole, keeps the point under the pointer, and does not lose the canvas', () => {
	const whole = fit(plane, view);
	expect(whole.k).toBeCloseTo(0.468);
	const at = { x: 300, y: 200 };
	const near = zoom(whole, 3, at, plane, view);
	const [before, after] = [toPlane(whole, at), toPlane(near, at)];
	expect(after.x).toBeCloseTo(before.x);
	expect(after.y).toBeCloseTo(before.y);
	expect(hold({ x: 9999, y: -9999, k: 1 }, plane, view)).toEqual({ x: 16, y: -216, k: 1 });
});

test('a note outside of the window is brought in by the shortest way', () => {
	const camera = { x: 0, y: 0, k: 1 };
	expect(reveal(camera, { x: 10, y: 10, width: 50, height: 50 }, plane, view)).toMatchObject({ x: 6, y: 6 });
	expect(reveal(camera, { x: 600, y: 100, width: 50, height: 50 }, plane, view)).toMatchObject({
		x: -166,
		y: 0
	});
});
