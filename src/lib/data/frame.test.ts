import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '#lib/content/table.ts';
import { choicesOf, referenceOf } from './choices.ts';
import { blank } from './default-view.ts';
import { defaultView, fitView, frameOf } from './frame.ts';
import { tableOf } from './sample.ts';
import { forms, readView, type View } from './view.ts';

const countries: Table = {
	...tableOf(
		[
			{ name: 'iso3', type: 'string' },
			{ name: 'country_ja', type: 'string', label: '国' },
			{ name: 'country_en', type: 'string', label: 'Country' },
			{ name: 'year', type: 'year' },
			{ name: 'people', type: 'integer', unit: 'people', measure: 'total' },
			{ name: 'cars', type: 'integer', unit: 'cars', measure: 'total' }
		],
		[
			['JPN', '日本', 'Japan', 2000, 100, 50],
			['JPN', '日本', 'Japan', 2010, 120, 90],
			['KOR', '韓国', 'South Korea', 2000, 50, 10],
			['KOR', '韓国', 'South Korea', 2010, 0, 20],
			['FJI', 'フィジー', 'Fiji', 2010, null, 3]
		]
	),
	name: 'countries',
	key: 'iso3',
	rowLabel: 'country_ja'
};
const regions: Table = {
	...tableOf(
		[
			{ name: 'iso3', type: 'string' },
			{ name: 'country_ja', type: 'string' },
			{ name: 'country_en', type: 'string' },
			{ name: 'region_ja', type: 'string', label: '地域' },
			{ name: 'region_en', type: 'string', label: 'Region' },
			{ name: 'rain', type: 'number', year: 2020 }
		],
		[
			['jpn', '日本', 'Japan', 'アジア', 'Asia', 1600],
			['FJI', 'フィジー', 'Fiji', 'オセアニア', 'Oceania', 3000]
		]
	),
	name: 'regions',
	key: 'iso3',
	rowLabel: 'country_ja'
};
const english = { ...countries, rowLabel: 'country_en' };
const tables = { countries, regions };
const view = (more: Partial<View>): View => ({ ...blank('countries'), form: 'scatter', ...more });
const keys = (more: Partial<View>) => frameOf(view(more), tables, 'ja').rows.map(({ key }) => key);
const cells = (more: Partial<View>, column: string) =>
	frameOf(view(more), tables, 'ja').rows.map((row) => row.cells[column]);

describe('rows', () => {
	test('have the same key in every language, and a name in the reader’s', () => {
		const ja = frameOf(view({}), tables, 'ja');
		const en = frameOf(view({}), { countries: english }, 'en');
		expect(ja.rows.map(({ key }) => key)).toEqual([
			'JPN@2000',
			'JPN@2010',
			'KOR@2000',
			'KOR@2010',
			'FJI@2010'
		]);
		expect(en.rows.map(({ key }) => key)).toEqual(ja.rows.map(({ key }) => key));
		expect(ja.rows[0]?.name).toBe('日本（2000年）');
		expect(en.rows[0]?.name).toBe('Japan (2000)');
		expect(en.rows[0]?.cells.country_ja).toBe('Japan');
		expect(en.columns.map(({ label }) => label)).toEqual(['Country', 'year', 'people', 'cars']);
	});

	test('of one moment are told without the year, and those of all times stay at hand', () => {
		const frame = frameOf(view({ time: { column: 'year', at: 2010, trails: false } }), tables, 'ja');
		expect(frame.rows.map(({ name }) => name)).toEqual(['日本', '韓国', 'フィジー']);
		expect(frame.everyTime).toHaveLength(5);
		expect(frame.total).toBe(3);
		expect(frame.times).toEqual([2000, 2010]);
	});

	test('a moment that does not exist becomes the nearest', () => {
		const frame = frameOf(view({ time: { column: 'year', at: 2004, trails: true } }), tables, 'ja');
		expect(frame.view.time).toEqual({ column: 'year', at: 2000, trails: true });
	});

	test('of one moment are shown where there is room for one value, of all times in a line', () => {
		const time = (more: Partial<View>) => fitView(view(more), countries).time?.at ?? null;
		expect(time({ form: 'bar', x: 'country_ja', y: 'cars' })).toBe(2010);
		expect(time({ form: 'map', y: 'cars' })).toBe(2010);
		expect(time({ form: 'bar', x: 'year', y: 'cars' })).toBeNull();
		const moment = { column: 'year', at: 2000, trails: false };
		expect(time({ form: 'line', x: 'year', y: 'cars', time: moment })).toBeNull();
		expect(time({ form: 'scatter', time: moment })).toBe(2000);
	});

	test('that look alike still have keys of their own', () => {
		const twice = tableOf([{ name: 'a', type: 'string' }], [['x'], ['x'], [null], [null], ['y'.repeat(300)]]);
		const frame = frameOf(defaultView(twice), { sample: twice }, 'ja');
		const found = frame.rows.map(({ key }) => key);
		expect(found.slice(0, 4)).toEqual(['x', 'x#2', '#3', '#4']);
		expect(new Set(found).size).toBe(5);
		expect(found.every((key) => key.length <= 120)).toBe(true);
	});
});

describe('filters', () => {
	test('keep a span of numbers, with both of its ends in any order', () => {
		expect(keys({ filters: [{ type: 'span', column: 'cars', span: [50, 10] }] })).toEqual([
			'JPN@2000',
			'KOR@2000',
			'KOR@2010'
		]);
	});

	test('keep values of a text, written as the Japanese half, in both languages', () => {
		const filters: View['filters'] = [{ type: 'values', column: 'country_ja', values: ['日本'] }];
		for (const [lang, table] of [
			['ja', countries],
			['en', english]
		] as const) {
			const frame = frameOf(view({ filters }), { countries: table }, lang);
			expect(frame.rows.map(({ key }) => key)).toEqual(['JPN@2000', 'JPN@2010']);
			expect(frame.total).toBe(5);
		}
		const frame = frameOf(view({}), { countries: english }, 'en');
		expect(choicesOf(frame, 'country_ja', 'en')).toEqual([
			{ value: '日本', name: 'Japan', count: 2 },
			{ value: '韓国', name: 'South Korea', count: 2 },
			{ value: 'フィジー', name: 'Fiji', count: 1 }
		]);
	});

	test('a row without a value passes none', () => {
		expect(keys({ filters: [{ type: 'span', column: 'people', span: [-1e9, 1e9] }] })).not.toContain(
			'FJI@2010'
		);
	});
});

describe('computing, dividing and indexing come in this order', () => {
	const computed = [{ name: '=台', formula: '[cars] * 2', unit: '台' }];

	test('a computed column can be put on an axis, filtered and used by the next', () => {
		const more = { computed: [...computed, { name: '=半', formula: '[=台] / 4', unit: '' }], y: '=半' };
		expect(cells(more, '=半')).toEqual([25, 45, 5, 10, 1.5]);
		const frame = frameOf(view(more), tables, 'ja');
		expect(frame.view.y).toBe('=半');
		expect(frame.columns.find(({ name }) => name === '=台')).toMatchObject({
			label: '台',
			unit: '台',
			computed: true
		});
	});

	test('a formula with a fault is told, and its column is left out', () => {
		const frame = frameOf(
			view({ computed: [{ name: '=x', formula: '1 +', unit: '' }], y: '=x' }),
			tables,
			'ja'
		);
		expect(frame.faults).toEqual({ '=x': { id: 'missing-value', at: 3, text: '+' } });
		expect(frame.view.y).toBe('people');
	});

	test('dividing by people gives a rate, and nothing where there are none', () => {
		expect(cells({ y: 'cars', per: 'people' }, 'cars')).toEqual([50, 75, 20, null, null]);
		const frame = frameOf(view({ y: 'cars', per: 'people' }), tables, 'ja');
		expect(frame.columns.find(({ name }) => name === 'cars')).toMatchObject({
			label: 'cars ÷ people',
			unit: 'cars（100people当たり）',
			measure: 'rate'
		});
	});

	test('an index begins each series with 100; a series that begins later has none', () => {
		expect(cells({ y: 'cars', base: 2000 }, 'cars')).toEqual([100, 180, 100, 200, null]);
		expect(cells({ y: 'cars', per: 'people', base: 2000 }, 'cars')).toEqual([100, 150, 100, null, null]);
	});

	test('the table itself is never changed', () => {
		const before = structuredClone(countries);
		frameOf(view({ computed, y: 'cars', per: 'people', base: 2000 }), tables, 'en');
		expect(countries).toEqual(before);
	});
});

describe('a joined table', () => {
	test('adds its columns under its name; rows without a partner stay', () => {
		const frame = frameOf(view({ join: 'regions', x: 'regions.rain', y: 'cars' }), tables, 'ja');
		expect(frame.rows.map((row) => row.cells['regions.rain'])).toEqual([1600, 1600, null, null, 3000]);
		expect(frame.columns.map(({ name }) => name)).toEqual([
			'country_ja',
			'year',
			'people',
			'cars',
			'regions.region_ja',
			'regions.rain'
		]);
		expect(frame.tables.map(({ name }) => name)).toEqual(['countries', 'regions']);
		expect(frame.join).toEqual({ by: 'iso3', year: null, without: 2 });
	});

	test('is worded and filtered like the first', () => {
		const filters: View['filters'] = [{ type: 'values', column: 'regions.region_ja', values: ['アジア'] }];
		const frame = frameOf(view({ join: 'regions', filters }), { countries: english, regions }, 'en');
		expect(frame.rows.map(({ key }) => key)).toEqual(['JPN@2000', 'JPN@2010']);
		expect(frame.rows[0]?.cells['regions.region_ja']).toBe('Asia');
		expect(choicesOf(frame, 'regions.region_ja', 'en')[0]).toEqual({
			value: 'アジア',
			name: 'Asia',
			count: 1
		});
	});

	test('is named in a formula by the words the reader sees, and gives the same in every language', () => {
		const joined = view({ join: 'regions' });
		const ja = frameOf(joined, tables, 'ja');
		const en = frameOf(joined, { countries: english, regions }, 'en');
		expect(referenceOf(ja, 'regions.region_ja', 'ja')).toBe('[regions.region_ja]');
		expect(referenceOf(en, 'regions.region_ja', 'en')).toBe('[regions.region_en]');
		expect(referenceOf(en, 'cars', 'en')).toBe('[cars]');
		const formula = `if(${referenceOf(en, 'regions.region_ja', 'en')} = "Asia", 1, 0)`;
		for (const lang of ['ja', 'en'] as const) {
			const frame = frameOf({ ...joined, computed: [{ name: '=a', formula, unit: '' }] }, tables, lang);
			expect(frame.rows.map((row) => row.cells['=a'])).toEqual([1, 1, null, null, 0]);
		}
	});

	test('that is not there, or has nothing in common, is left out', () => {
		const list = tableOf([{ name: 'a', type: 'string' }], [['x']]);
		for (const join of ['gone', 'sample']) {
			const frame = frameOf(view({ join, x: `${join}.a`, y: 'cars' }), { ...tables, sample: list }, 'ja');
			expect(frame.join).toBeNull();
			expect(frame.tables).toHaveLength(1);
			expect(frame.view.x).toBe('people');
		}
	});
});

describe('a view that does not fit', () => {
	test('loses columns that are not there, and gets axes that can be', () => {
		const fitted = fitView(
			view({ x: 'gone', y: 'country_ja', colour: 'gone', size: 'country_ja', base: 1999, per: 'gone' }),
			countries
		);
		expect(fitted).toMatchObject({ x: 'cars', y: 'people', colour: null, size: null, base: null, per: null });
	});

	test('names English halves of texts by the Japanese', () => {
		expect(fitView(view({ colour: 'country_en' }), countries).colour).toBe('country_ja');
	});

	test('cannot draw a map of what has no places', () => {
		const plain = { ...countries };
		delete plain.key;
		expect(fitView(view({ form: 'map', y: 'cars' }), plain).form).toBe('bar');
		expect(fitView(view({ form: 'map', y: 'cars', x: 'people' }), countries)).toMatchObject({
			x: null,
			y: 'cars'
		});
	});
});

const column = fc.constantFrom(
	'a_ja',
	'a_en',
	'year',
	'n',
	'm',
	'gone',
	'=c',
	'other.n',
	'iso3',
	'__proto__'
);
const anyCell = (type: string): fc.Arbitrary<Cell> =>
	type === 'string'
		? fc.oneof(fc.constant(null), fc.string({ maxLength: 3 }))
		: type === 'year'
			? fc.oneof(fc.constant(null), fc.integer({ min: 1990, max: 1995 }))
			: fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
const types = ['string', 'string', 'string', 'year', 'number', 'integer'] as const;
const anyTable = fc
	.record({
		rows: fc.array(fc.tuple(...types.map(anyCell)), { maxLength: 8 }),
		key: fc.boolean(),
		label: fc.constantFrom('a_ja', 'year', 'n')
	})
	.map(({ rows, key, label }): Table => {
		const names = ['iso3', 'a_ja', 'a_en', 'year', 'n', 'm'];
		const table = tableOf(
			names.map((name, at) => ({ name, type: types[at] ?? 'string' })),
			rows
		);
		return { ...table, rowLabel: label, ...(key ? { key: 'iso3' as const } : {}) };
	});
const computations: View['computed'][] = [
	[],
	[{ name: '=c', formula: '[n] / [m]', unit: '' }],
	[{ name: '=c', formula: 'if([n] > 0, "a", "b")', unit: '<b>' }]
];
const anyView = fc.record({
	form: fc.constantFrom(...forms),
	join: fc.constantFrom(null, 'other', 'gone'),
	x: fc.option(column),
	y: fc.option(column),
	colour: fc.option(column),
	size: fc.option(column),
	panels: fc.option(column),
	per: fc.option(column),
	base: fc.option(fc.integer({ min: 1989, max: 1996 })),
	time: fc.option(fc.record({ column, at: fc.integer({ min: 1980, max: 2000 }), trails: fc.boolean() })),
	filters: fc.array(
		fc.oneof(
			fc.record({ type: fc.constant('span' as const), column, span: fc.tuple(fc.integer(), fc.integer()) }),
			fc.record({
				type: fc.constant('values' as const),
				column,
				values: fc.array(fc.string({ maxLength: 3 }))
			})
		),
		{ maxLength: 2 }
	),
	computed: fc.constantFrom(...computations),
	second: fc.option(
		fc.record({ form: fc.constantFrom(...forms), x: fc.option(column), y: fc.option(column) })
	)
});

test('any view of any table gives a frame that holds together', () => {
	fc.assert(
		fc.property(
			anyTable,
			anyTable,
			anyView,
			fc.constantFrom('ja' as const, 'en' as const),
			(table, other, more, lang) => {
				const wanted: View = { ...blank('sample'), ...more };
				const frame = frameOf(wanted, { sample: table, other }, lang);
				const names = new Set(frame.columns.map(({ name }) => name));
				const { x, y, colour, size, panels, per, second } = frame.view;
				for (const name of [x, y, colour, size, panels, per, second?.x, second?.y])
					if (name !== null && name !== undefined) expect(names).toContain(name);
				expect(readView(structuredClone(frame.view))).toEqual(frame.view);
				expect(new Set(frame.everyTime.map(({ key }) => key)).size).toBe(frame.everyTime.length);
				expect(frame.rows.length).toBeLessThanOrEqual(frame.total);
				for (const { cells } of frame.everyTime)
					for (const cell of Object.values(cells))
						expect(cell === null || typeof cell === 'string' || Number.isFinite(cell)).toBe(true);
				// Fitting what fits changes nothing.
				expect(frameOf(frame.view, { sample: table, other }, lang).view).toEqual(frame.view);
				const fitted = fitView(defaultView(table), table);
				expect(fitView(fitted, table)).toEqual(fitted);
			}
		),
		{ numRuns: 300 }
	);
});
