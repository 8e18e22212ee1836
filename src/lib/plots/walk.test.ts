import { expect, test } from 'vitest';
import { brushOf, cornersOf, keysWithin, widened } from './brush.ts';
import { finder, markAt } from './find.ts';
import { drawPlot } from './plot.ts';
import { frame, phone } from './sample.ts';
import { walkTo, type Step } from './walk.ts';

const scatter = drawPlot(frame({ table: 'places', form: 'scatter', x: 'aged', y: 'vacant' }), phone, 'ja');
const lines = drawPlot(frame({ table: 'countries', form: 'line', x: 'year', y: 'life' }), phone, 'ja');

function road(plot: typeof scatter, from: string | null, ...steps: Step[]): (string | undefined)[] {
	let here = finder(plot)(from);
	return steps.map((step) => (here = walkTo(plot, here, step))?.mark.keys[0]);
}

test('left and right walk along x, up and down by the value, home and end to the ends', () => {
	expect(road(scatter, null, 'right', 'right', 'right', 'left')).toEqual(['13', '19', '01', '19']);
	expect(road(scatter, '13', 'up', 'up', 'down', 'last', 'first')).toEqual(['05', '01', '05', '05', '13']);
});

test('a walk ends at the ends', () => {
	expect(road(scatter, '13', 'left', 'down')).toEqual(['13', '13']);
});

test('on lines left and right stay on the line, up and down change it at the same year', () => {
	expect(road(lines, 'JPN@1990', 'right', 'down', 'right', 'down', 'left')).toEqual([
		'JPN@2000',
		'SGP@2000',
		'SGP@2010',
		'RWA@2010',
		'RWA@1990'
	]);
});

test('lying bars are walked down the list, and by their length to the right', () => {
	const bars = drawPlot(frame({ table: 'places', form: 'bar', x: 'name_ja', y: 'aged' }), phone, 'ja');
	expect(road(bars, null, 'right', 'down', 'down', 'right')).toEqual(['05', '30', '01', '30']);
});

test('on the map of Japan an arrow leads to the neighbour that way', () => {
	const map = drawPlot(frame({ table: 'places', form: 'map', y: 'vacant' }), phone, 'ja');
	expect(road(map, '05', 'up', 'down', 'down')).toEqual(['01', '05', '13']);
});

test('a walk goes on in the next panel', () => {
	const panels = drawPlot(
		frame({ table: 'places', form: 'scatter', x: 'aged', y: 'vacant', panels: 'part' }),
		phone,
		'ja'
	);
	expect(road(panels, '01', 'right', 'right', 'left')).toEqual(['05', '13', '05']);
});

test('a mark is met near its place, and nothing far from all', () => {
	const mark = scatter.panels[0]?.marks[0];
	if (!mark) throw new Error('no mark');
	expect(markAt(scatter, mark.left + 5, mark.top - 5, 20)?.mark).toBe(mark);
	expect(markAt(scatter, mark.left + 60, mark.top - 60, 20)).toBeNull();
});

test('a row of another year leads to the same country’s mark while years go by', () => {
	const plot = drawPlot(
		frame({
			table: 'countries',
			form: 'scatter',
			x: 'children',
			y: 'life',
			time: { column: 'year', at: 2010, trails: false }
		}),
		phone,
		'ja'
	);
	expect(finder(plot)('JPN@1990')?.mark.keys).toEqual(['JPN@2010']);
});

test('a brush spans values, and comes back to the same place', () => {
	const [panel] = scatter.panels;
	if (!panel) throw new Error('no panel');
	const corners = { x1: 200, y1: 200, x2: 100, y2: 60 };
	const brush = brushOf(panel, corners);
	if (!brush) throw new Error('no brush');
	expect(cornersOf(panel, brush)).toEqual({
		x1: expect.closeTo(100),
		x2: expect.closeTo(200),
		y1: expect.closeTo(60),
		y2: expect.closeTo(200)
	});
	expect(brush.x?.[0]).toBeLessThan(brush.x?.[1] ?? 0);
	expect(brush.y?.[0]).toBeLessThan(brush.y?.[1] ?? 0);
	const { area } = panel;
	const all = { x1: area.left, x2: area.right, y1: area.top, y2: area.bottom };
	expect(keysWithin(panel, all)).toEqual(['13', '19', '01', '30', '05']);
});

test('bars are brushed by their values alone, whichever way they lie', () => {
	const bars = drawPlot(frame({ table: 'places', form: 'bar', x: 'name_ja', y: 'aged' }), phone, 'ja');
	const [panel] = bars.panels;
	expect(panel && brushOf(panel, { x1: 100, y1: 10, x2: 200, y2: 50 })?.x).toBeNull();
	expect(panel && brushOf(panel, { x1: 100, y1: 10, x2: 200, y2: 50 })?.y).toHaveLength(2);
});

test('keys begin a rectangle around the mark and never leave the panel', () => {
	const area = { left: 0, top: 0, right: 200, bottom: 100 };
	const first = widened(null, { left: 100, top: 50 }, 'ArrowRight', area);
	expect(first).toEqual({ x1: 95, x2: 115, y1: 47.5, y2: 52.5 });
	let corners = first;
	for (let times = 0; times < 30; times++) corners = widened(corners, { left: 0, top: 0 }, 'ArrowUp', area);
	// It turned round at once, so the mark is still inside.
	expect(corners).toEqual({ x1: 95, x2: 115, y1: 52.5, y2: 0 });
});
