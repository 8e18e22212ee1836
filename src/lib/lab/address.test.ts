import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { forms, View } from '#lib/data/view.ts';
import { fromQuery, toQuery } from './address.ts';

const view = (part: Partial<View>): View => v.parse(View, { table: 'pref_ageing', form: 'scatter', ...part });

test('an address says what a view changes, and nothing else', () => {
	expect(toQuery(view({ x: 'share65_2022', y: 'vacant', fit: true }))).toBe(
		'?form=scatter&x=share65_2022&y=vacant&fit=true'
	);
	expect(toQuery(view({}))).toBe('?form=scatter');
});

test('whatever the view, its address gives it back', () => {
	const name = fc.string({ minLength: 1, maxLength: 20 });
	const column = fc.option(name);
	const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n));
	const span = fc.tuple(number, number);
	const any = fc.record({
		form: fc.constantFrom(...forms),
		x: column,
		y: column,
		colour: column,
		size: column,
		panels: column,
		per: column,
		zero: fc.boolean(),
		fit: fc.boolean(),
		base: fc.option(number),
		time: fc.option(fc.record({ column: name, at: number, trails: fc.boolean() })),
		filters: fc.array(fc.record({ type: fc.constant('span' as const), column: name, span }), { maxLength: 3 }),
		picked: fc.array(name, { maxLength: 5 }),
		brush: fc.option(fc.record({ x: fc.option(span), y: fc.option(span) })),
		annotations: fc.array(fc.record({ row: name, text: fc.string({ maxLength: 30 }) }), { maxLength: 3 })
	});
	fc.assert(
		fc.property(any, (part) => {
			const wanted = view(part);
			expect(fromQuery(new URLSearchParams(toQuery(wanted)), 'pref_ageing')).toEqual(wanted);
		})
	);
});

test.each([
	'',
	'?x=share65_2022',
	'?form=pie',
	'?form=scatter&filters=[{"type":"span"',
	'?form=scatter&join=../../evil',
	'?form=scatter&picked="all"',
	'?form=scatter&base=lots'
])('an address that says no view gives none: %s', (query) => {
	expect(fromQuery(new URLSearchParams(query), 'pref_ageing')).toBeNull();
});
