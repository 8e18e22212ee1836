import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableOf } from '#lib/data/sample.ts';
import { frameOf } from '#lib/data/frame.ts';
import { readView } from '#lib/data/view.ts';
import { finder, markAt } from '../find.ts';
import { drawPlot } from '../plot.ts';
import { walkTo, type Step } from '../walk.ts';
import { isZoomed, moveBy, wholeZoom, zoomBy, zoomPlot } from '../zoom.ts';
import { countBits, hasBit } from './bits.ts';
import { ManyMarks, tokensOf } from './many-marks.ts';

const view = readView({ table: 'sample', form: 'scatter', x: 'share', y: 'rate' });
if (!view) throw new Error('the view of the test is none');
const table = tableOf(
	[
		{ name: 'place', type: 'string' },
		{ name: 'share', type: 'number' },
		{ name: 'rate', type: 'number' }
	],
	// Every share twice or more, so that the order of equals matters.
	Array.from({ length: 60 }, (_, at) => [`p${at}`, (at * 7) % 23, (at * 13) % 41])
);
const plot = drawPlot(frameOf(view, { sample: table }, 'en'), { width: 600, height: 480, em: 13 }, 'en');
const near = moveBy(zoomBy(wholeZoom, 0.5, 0.3, 0.6), 0.1, -0.1);

test.each([
	['whole', wholeZoom],
	['zoomed', near]
])('pixels lie where the SVG marks lie: %s', (_, zoom) => {
	const many = new ManyMarks(plot, wholeZoom);
	const [points] = many.place(zoom);
	const shown = finder(zoomPlot(plot, zoom, 'en', true));
	let seen = 0;
	plot.panels[0]?.marks.forEach((mark, at) => {
		const svg = shown(mark.id)?.mark;
		const found = many.find(mark.keys[0] ?? '')?.mark;
		expect(found?.left).toEqual(svg?.left);
		if (!svg) return;
		seen++;
		expect(points?.xs[at]).toBeCloseTo(svg.left, 3);
		expect(points?.ys[at]).toBeCloseTo(svg.top, 3);
	});
	expect(isZoomed(zoom) ? seen > 0 && seen < 60 : seen === 60).toBe(true);
});

test.each([
	['whole', wholeZoom],
	['zoomed', near]
])('arrow keys and pointer lead to the same marks as in SVG: %s', (_, zoom) => {
	const many = new ManyMarks(plot, wholeZoom);
	many.place(zoom);
	const svg = zoomPlot(plot, zoom, 'en', true);
	const steps = fc.array(fc.constantFrom<Step>('left', 'right', 'up', 'down', 'first', 'last'), {
		maxLength: 30
	});
	fc.assert(
		fc.property(steps, (steps) => {
			let [a, b] = [walkTo(svg, null, 'right'), many.walk(null, 'right')];
			for (const step of steps) [a, b] = [walkTo(svg, a, step), many.walk(b, step)];
			expect(b?.mark.id).toBe(a?.mark.id);
		})
	);
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 480 }), (left, top) => {
			const a = markAt(svg, left, top, 30)?.mark;
			const b = many.nearest(svg, left, top, 30)?.mark;
			// From the edge of a dot in SVG, from its middle here: the same for dots of one size, but for the reach.
			if (a && b)
				expect(Math.hypot(b.left - left, b.top - top)).toBeCloseTo(Math.hypot(a.left - left, a.top - top), 3);
			if (b) expect(a).toBeDefined();
		})
	);
});

test('takes the points of a rectangle, and those whose keys are selected', () => {
	const many = new ManyMarks(plot, wholeZoom);
	many.place(wholeZoom);
	const area = plot.panels[0]?.area ?? { left: 0, top: 0, right: 0, bottom: 0 };
	const [all] = many.within('', { x1: area.left, y1: area.top, x2: area.right, y2: area.bottom });
	expect(all && countBits(all)).toBe(60);
	const key = plot.panels[0]?.marks[5]?.keys[0] ?? '';
	const [one] = many.selected(new Set([key, 'nobody']));
	expect(one && [countBits(one), hasBit(one, 5)]).toEqual([1, true]);
});

test('a tone has the tokens that the style sheet of the plots gives it', () => {
	expect(tokensOf('group-3')).toEqual({ fill: '--data-3', edge: '--surface', loud: '--data-3' });
	expect(tokensOf('class-2').fill).toBe('--data-class-2');
	expect(tokensOf('plain').loud).toBe('--data-focus');
});
