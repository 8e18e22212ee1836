import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './format.ts';
import { alongLine, placeLabels, type Label } from './labels.ts';

const area = { left: 0, top: 0, right: 400, bottom: 300 };
const em = 13;

function box({ text, x, y, anchor }: Label) {
	const width = textWidth(text, em);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - em * 0.8, bottom: y + em * 0.2 };
}

test('a name stands above its mark where there is room', () => {
	const [label] = placeLabels([{ key: 'a', text: '山梨県', left: 200, top: 150, reach: 6 }], [], area, em);
	expect(label).toMatchObject({ key: 'a', x: 200, anchor: 'middle' });
	expect(label?.y).toBeLessThan(150);
});

test('at the edges a name turns inwards', () => {
	const corners = [
		[2, 2],
		[398, 2],
		[2, 298],
		[398, 298]
	] as const;
	for (const [left, top] of corners) {
		const [label] = placeLabels([{ key: 'a', text: '和歌山県', left, top, reach: 5 }], [], area, em);
		if (!label) throw new Error('no label');
		const { left: from, right: to, top: above, bottom: below } = box(label);
		expect(from).toBeGreaterThanOrEqual(area.left);
		expect(to).toBeLessThanOrEqual(area.right);
		expect(above).toBeGreaterThanOrEqual(area.top - em);
		expect(below).toBeLessThanOrEqual(area.bottom + em);
	}
});

test('two neighbours do not write over each other', () => {
	const place = fc.record({
		left: fc.integer({ min: 80, max: 320 }),
		top: fc.integer({ min: 60, max: 240 })
	});
	fc.assert(
		fc.property(place, fc.integer({ min: -40, max: 40 }), fc.integer({ min: -30, max: 30 }), (at, dx, dy) => {
			const labels = placeLabels(
				[
					{ key: 'a', text: '神奈川県', ...at, reach: 6 },
					{ key: 'b', text: '鹿児島県', left: at.left + dx, top: at.top + dy, reach: 6 }
				],
				[],
				area,
				em
			);
			const [a, b] = labels.map(box);
			if (!a || !b) throw new Error('a label is missing');
			const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
			expect(apart).toBe(true);
		})
	);
});

test('the road between stops is marked evenly, and stops themselves are not repeated', () => {
	const stops = [
		{ left: 0, top: 0 },
		{ left: 30, top: 60 },
		{ left: 30, top: 60 }
	];
	expect(alongLine(stops, 30)).toEqual([
		{ left: 10, top: 20 },
		{ left: 20, top: 40 }
	]);
	expect(alongLine([{ left: 0, top: 0 }], 5)).toEqual([]);
});
