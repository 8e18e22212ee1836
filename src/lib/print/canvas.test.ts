import { expect, test } from 'vitest';
import { paperCanvas, parts } from './canvas.ts';

const note = (id: string, basis: { source?: string; figure?: string; reading: boolean }) => ({
	id,
	text: `${id}：水を少しずつ何度もやるとよいと知っていても、広い畑では手が回らない`,
	...basis
});
const filled = {
	user: '農家',
	jobs: [note('job', { reading: true })],
	pains: [note('dry', { source: 's', reading: false }), note('dear', { source: 's', reading: false })],
	gains: [note('more', { figure: 'f', reading: false })],
	products: [note('pipe', { reading: true })],
	relievers: [note('drop', { source: 's', reading: false })],
	creators: [note('grow', { figure: 'f', reading: false })],
	links: [
		{ from: 'drop', to: 'dry' },
		{ from: 'grow', to: 'more' }
	]
};

test('an empty canvas has all parts, no notes and no lines', () => {
	const { layout, notes } = paperCanvas(null);
	expect(notes).toEqual([]);
	expect(layout.links).toEqual([]);
	expect(parts.every((part) => layout.zones[part].width > 0)).toBe(true);
});

test('notes of a case stand inside their panels, say what they stand on, and show which need has no answer', () => {
	const { layout, notes, height } = paperCanvas(filled);
	expect(notes.map(({ id, known, open }) => [id, known, open])).toEqual([
		['job', 'reading', false],
		['dry', 'source', false],
		['dear', 'source', true],
		['more', 'figure', false],
		['pipe', 'reading', false],
		['drop', 'source', false],
		['grow', 'figure', false]
	]);
	expect(layout.links).toHaveLength(2);
	for (const { box } of notes) {
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
		expect(box.y + box.height).toBeLessThanOrEqual(height);
	}
});
