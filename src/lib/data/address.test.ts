import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostAddress, readAddress, writeAddress } from './address.ts';
import { blank } from './default-view.ts';
import { cautionIds, forms, readView, type View } from './view.ts';

test('what people may want to read stands there plainly, what is as usual is left out', () => {
	const view: View = {
		...blank('pref_ageing'),
		form: 'scatter',
		x: 'share65_2022',
		y: 'tfr_2022',
		fit: true
	};
	expect(writeAddress(blank('pref_ageing'))).toBe('table=pref_ageing&form=bar');
	expect(writeAddress(view)).toBe('table=pref_ageing&form=scatter&x=share65_2022&y=tfr_2022&fit=1');
	expect(
		writeAddress({
			...view,
			fit: false,
			xScale: 'log',
			yScale: 'log',
			base: 2012,
			time: { column: 'year', at: 2005, trails: true }
		})
	).toBe(
		'table=pref_ageing&form=scatter&x=share65_2022&y=tfr_2022&log=xy&base=2012&time=year&at=2005&trails=1'
	);
});

const text = (length: number) => fc.string({ minLength: 1, maxLength: length, unit: 'grapheme' });
const name = text(20);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const span = fc.tuple(finite, finite);
const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const anyView: fc.Arbitrary<View> = fc.record({
	table: fc.constantFrom('pref_ageing', 'own:Ab_-9', 'live:x'),
	join: option(fc.constantFrom('world_snapshot', 'own:zz')),
	form: fc.constantFrom(...forms),
	x: option(name),
	y: option(name),
	colour: option(name),
	size: option(name),
	panels: option(name),
	time: option(fc.record({ column: name, at: finite, trails: fc.boolean() })),
	sort: fc.constantFrom('table', 'value', 'name'),
	bars: fc.constantFrom('grouped', 'stacked'),
	xScale: fc.constantFrom('linear', 'log'),
	yScale: fc.constantFrom('linear', 'log'),
	zero: fc.boolean(),
	fit: fc.boolean(),
	mean: fc.boolean(),
	median: fc.boolean(),
	base: option(finite),
	per: option(name),
	computed: fc.array(
		fc.record({
			name: text(10).map((rest) => `=${rest.replace(/[\n\r\u2028\u2029]/g, '_')}`),
			formula: text(40),
			unit: text(5)
		}),
		{ maxLength: 2 }
	),
	filters: fc.array(
		fc.oneof(
			fc.record({ type: fc.constant('span' as const), column: name, span }),
			fc.record({
				type: fc.constant('values' as const),
				column: name,
				values: fc.array(name, { maxLength: 4 })
			})
		),
		{ maxLength: 3 }
	),
	picked: fc.array(name, { maxLength: 5 }),
	brush: option(fc.record({ x: option(span), y: option(span) })),
	annotations: fc.array(fc.record({ row: name, text: text(20) }), { maxLength: 2 }),
	second: option(fc.record({ form: fc.constantFrom(...forms), x: option(name), y: option(name) })),
	heeded: fc.uniqueArray(fc.constantFrom(...cautionIds))
});

test('every view comes back from its address as it was', () => {
	fc.assert(
		fc.property(anyView, (view) => {
			fc.pre(readView(view) !== null);
			const address = writeAddress(view);
			fc.pre(address !== null);
			expect(readAddress(address ?? '')).toEqual(view);
			expect(readAddress(new URL(`https://x.example/?${address}`).searchParams)).toEqual(view);
		})
	);
});

describe('an address from elsewhere', () => {
	const table = 'table=pref_ageing';

	test.each([
		[''],
		['form=bar'],
		[table],
		[`${table}&form=pie`],
		['table=../etc/passwd&form=bar'],
		['table=__proto__!&form=bar'],
		[`${table}&form=bar&x=${'x'.repeat(3 * mostAddress)}`]
	])('that names no table or no form, or is too long, is none: %.40s', (address) => {
		expect(readAddress(address)).toBeNull();
	});

	test.each<[string, Partial<View>]>([
		['x=share&sort=sideways&zero=yes', { x: 'share', sort: 'value', zero: false }],
		[`x=${'x'.repeat(200)}&y=ok`, { x: null, y: 'ok' }],
		['x=&base=NaN', { x: null, base: null }],
		['base=1e999&time=year&at=soon', { base: null, time: null }],
		['more=%%%', { picked: [] }],
		['more=bnVsbA', { picked: [] }],
		[
			`more=${btoa('{"picked":["13"],"computed":"no","table":"own:other","__proto__":{"x":1}}')}`,
			{ picked: ['13'], computed: [] }
		],
		[`more=${btoa('[1,2')}`, { picked: [] }],
		[`more=${btoa('\xff\xfe')}`, { picked: [] }],
		['x=a&x=b', { x: 'a' }],
		['join=https%3A%2F%2Fevil.example', { join: null }]
	])('is mended: %s', (more, wanted) => {
		const view = readAddress(`${table}&form=bar&${more}`);
		expect(view).toMatchObject({ ...wanted, table: 'pref_ageing', form: 'bar' });
	});

	test('whatever it is, gives a view or nothing', () => {
		const part = fc.constantFrom(
			'table',
			'form',
			'x',
			'log',
			'time',
			'at',
			'base',
			'more',
			'sort',
			'__proto__',
			'constructor'
		);
		const value = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc
				.dictionary(fc.constantFrom(...nested), fc.jsonValue({ maxDepth: 2 }))
				.map((parts) => packed(JSON.stringify(parts))),
			fc.constantFrom('pref_ageing', 'bar')
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(part, value), { maxLength: 6 }), fc.boolean(), (pairs, begun) => {
				const address = (begun ? `${table}&form=bar&` : '') + pairs.map(([a, b]) => `${a}=${b}`).join('&');
				const view = readAddress(address);
				if (view) expect(readView(structuredClone(view))).toEqual(view);
			})
		);
	});
});

const nested = [
	'picked',
	'filters',
	'computed',
	'brush',
	'second',
	'heeded',
	'annotations',
	'table',
	'toString'
];

/** As `more` holds it, apart from the shape. */
function packed(json: string): string {
	return btoa(String.fromCharCode(...new TextEncoder().encode(json)));
}

test('a view too large for an address has none', () => {
	const values = Array.from({ length: 300 }, (_, at) => `${at}`.padEnd(200, 'x'));
	const filters: View['filters'] = [{ type: 'values', column: 'a', values }];
	expect(writeAddress({ ...blank('t'), filters })).toBeNull();
});
