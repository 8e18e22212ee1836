import { expect, test } from 'vitest';
import type { View } from '#lib/data/view.ts';
import { drawPlot, plotSize } from './plot.ts';
import { frame, phone, rounded } from './sample.ts';
import { world } from './world.ts';

type Wanted = Partial<View> & Pick<View, 'table' | 'form'>;
const wanted: Record<string, Wanted> = {
	'a scatter with its trend, one row without a value': {
		table: 'places',
		form: 'scatter',
		x: 'aged',
		y: 'vacant',
		fit: true
	},
	'bubbles by area, coloured by group, on a logarithmic axis': {
		table: 'places',
		form: 'scatter',
		x: 'people',
		y: 'vacant',
		xScale: 'log',
		size: 'people',
		colour: 'part',
		mean: true,
		median: true
	},
	'lines of countries, one of them broken where nothing is known': {
		table: 'countries',
		form: 'line',
		x: 'year',
		y: 'life'
	},
	'lying bars with names, the largest first': {
		table: 'places',
		form: 'bar',
		x: 'name_ja',
		y: 'aged',
		mean: true
	},
	'bars of a group are means of its rates': { table: 'places', form: 'bar', x: 'part', y: 'vacant' },
	'standing bars on years, stacked by country': {
		table: 'countries',
		form: 'bar',
		x: 'year',
		y: 'people',
		colour: 'country_ja',
		bars: 'stacked'
	},
	'grouped bars side by side': {
		table: 'countries',
		form: 'bar',
		x: 'year',
		y: 'people',
		colour: 'country_ja'
	},
	'a histogram whose bars know their rows': { table: 'places', form: 'histogram', x: 'vacant', median: true },
	'a strip with one band for each group': { table: 'places', form: 'strip', x: 'vacant', y: 'part' },
	'Japan as tiles, with what is not known': { table: 'places', form: 'map', y: 'aged' },
	'one panel for each group, with the same axes': {
		table: 'places',
		form: 'scatter',
		x: 'aged',
		y: 'vacant',
		panels: 'part'
	},
	'a year of many, with the trail of a picked country': {
		table: 'countries',
		form: 'scatter',
		x: 'children',
		y: 'life',
		time: { column: 'year', at: 2010, trails: true },
		picked: ['JPN@1990']
	}
};

for (const [name, view] of Object.entries(wanted)) {
	test(name, () => {
		expect(rounded(drawPlot(frame(view), phone, 'ja'))).toMatchSnapshot();
	});
	test(`${name}: in English, at the size it asks for`, () => {
		const here = frame(view, 'en');
		const plot = drawPlot(here, plotSize(here, 900, 15), 'en');
		expect(plot.empty).toBeNull();
		for (const panel of plot.panels)
			for (const mark of panel.marks) {
				expect(mark.left).toBeGreaterThanOrEqual(0);
				expect(mark.left).toBeLessThanOrEqual(panel.box.width);
				expect(mark.top).toBeGreaterThanOrEqual(0);
				expect(mark.top).toBeLessThanOrEqual(panel.box.height);
			}
		expect(
			plot.panels.flatMap(({ marks }) => marks.map(({ tone, group }) => `${group} ${tone}`))
		).toMatchSnapshot();
	});
}

test('a world map colours the countries it knows, and says which have no shape', () => {
	const plot = drawPlot(
		frame({ table: 'countries', form: 'map', y: 'life', time: { column: 'year', at: 2000, trails: false } }),
		phone,
		'ja',
		{ world }
	);
	const [panel] = plot.panels;
	expect(panel?.marks.map(({ id, tone }) => [id, tone])).toEqual([
		['RWA', 'missing'],
		['JPN', 'class-5']
	]);
	expect(panel?.marks[1]?.body).toMatchObject({ type: 'land' });
	expect(plot.notes).toEqual([{ type: 'no-place', names: ['シンガポール'] }]);
	expect(plot.key.missing).toBe(true);
});

test('the atlas names all countries but three, which are in no list of codes', () => {
	expect(world.places.filter(({ iso3 }) => iso3 === null)).toHaveLength(3);
	expect(world.places.some(({ iso3 }) => iso3 === 'ATA')).toBe(false);
});

test('axes stand still while years go by, and a moment between two years lies between them', () => {
	const at = (moment: number) =>
		drawPlot(
			frame({
				table: 'countries',
				form: 'scatter',
				x: 'children',
				y: 'life',
				time: { column: 'year', at: 1990, trails: false }
			}),
			phone,
			'ja',
			{ moment }
		).panels[0];
	expect(at(1995)?.x?.ticks).toEqual(at(2010)?.x?.ticks);
	const japan = (moment: number) => at(moment)?.marks.find(({ id }) => id === 'JPN');
	expect(japan(1995)?.value).toBe(80);
	expect(japan(1996)?.keys).toEqual(['JPN@2000']);
	expect(at(1995)?.marks.map(({ id }) => id)).not.toContain('RWA');
});

test('what cannot be drawn says why', () => {
	const none = { table: 'places', form: 'scatter', x: 'aged', y: 'vacant' } as const;
	expect(drawPlot(frame(none, 'ja', []), phone, 'ja').empty).toEqual({ type: 'no-rows', filtered: false });
	const filters: View['filters'] = [{ type: 'span', column: 'aged', span: [90, 91] }];
	expect(drawPlot(frame({ ...none, filters }), phone, 'ja').empty).toEqual({
		type: 'no-rows',
		filtered: true
	});
	const unknown = frame(none, 'ja', [['13', '東京都', 'Tokyo', '東', null, 10, 1]]);
	expect(drawPlot(unknown, phone, 'ja').empty).toEqual({ type: 'no-values', label: '65歳以上の割合' });
});

test('a single row has its place in every form', () => {
	const one = [['13', '東京都', 'Tokyo', '東', 22.8, 10.6, 14038]];
	for (const view of Object.values(wanted)) {
		if (view.table !== 'places') continue;
		const plot = drawPlot(frame(view, 'ja', one), phone, 'ja');
		const marks = plot.panels.flatMap(({ marks }) => marks);
		expect(marks).toHaveLength(1);
		expect(Number.isFinite(marks[0]?.left)).toBe(true);
		expect(Number.isFinite(marks[0]?.top)).toBe(true);
	}
});

test('a histogram and bars together hold every row with a value once', () => {
	for (const view of [
		wanted['a histogram whose bars know their rows'],
		wanted['bars of a group are means of its rates']
	]) {
		if (!view) throw new Error('no view');
		const keys = drawPlot(frame(view), phone, 'ja').panels.flatMap(({ marks }) =>
			marks.flatMap(({ keys }) => keys)
		);
		expect(keys.sort()).toEqual(['01', '05', '13', '19', '30', '47']);
	}
});
