import { describe, expect, test } from 'vitest';
import { frameOf } from '#lib/data/frame.ts';
import { blank } from '#lib/data/default-view.ts';
import { tableOf } from '#lib/data/sample.ts';
import type { View } from '#lib/data/view.ts';
import { formsFor, inForm, placesOf, putAt, refusal, standsAt } from './places.ts';

const towns = tableOf(
	[
		{ name: 'town', type: 'string' },
		{ name: 'coast', type: 'string' },
		{ name: 'people', type: 'integer' },
		{ name: 'old', type: 'number' }
	],
	Array.from({ length: 14 }, (_, at) => [`town ${at}`, at % 2 ? 'sea' : 'hills', 100 + at, at])
);
const years = tableOf(
	[
		{ name: 'year', type: 'year' },
		{ name: 'land', type: 'string' },
		{ name: 'births', type: 'number' },
		{ name: 'deaths', type: 'number' }
	],
	['A', 'B'].flatMap((land) => [2000, 2010, 2020].map((year) => [year, land, year - 1990, 5]))
);
const frame = (table: typeof towns, part: Partial<View>) =>
	frameOf({ ...blank('sample'), ...part }, { sample: table }, 'en');

describe('putting a variable at a place', () => {
	const scatter = frame(towns, { form: 'scatter', x: 'people', y: 'old' });

	test('on the other axis, the two change places', () => {
		expect(putAt(scatter, 'people', 'y')).toMatchObject({ form: 'scatter', x: 'old', y: 'people' });
	});

	test('the form gives way to what it cannot show', () => {
		expect(putAt(scatter, 'coast', 'x')).toMatchObject({ form: 'bar', x: 'coast', y: 'old' });
		expect(putAt(scatter, 'coast', 'y')).toMatchObject({ form: 'strip', x: 'people', y: 'coast' });
		const bar = frame(towns, { form: 'bar', x: 'coast', y: 'old' });
		expect(putAt(bar, 'people', 'x')).toMatchObject({ form: 'scatter', x: 'people', y: 'old' });
		const counts = frame(towns, { form: 'histogram', x: 'old' });
		expect(putAt(counts, 'coast', 'x')).toMatchObject({ form: 'bar', x: 'coast' });
	});

	test('a size is a number, panels are few, and only the year moves', () => {
		const column = (name: string) => {
			const found = scatter.columns.find((one) => one.name === name);
			if (!found) throw new Error(name);
			return found;
		};
		expect(refusal(scatter, column('coast'), 'size')).toBe('size-figure');
		expect(refusal(scatter, column('old'), 'size')).toBeNull();
		expect(refusal(scatter, column('town'), 'panels')).toBe('many-panels');
		expect(refusal(scatter, column('coast'), 'panels')).toBeNull();
		expect(refusal(scatter, column('old'), 'time')).toBe('time-only');
	});

	test('the year begins at its newest, and is cleared like any other', () => {
		const moving = frame(years, { form: 'scatter', x: 'births', y: 'deaths' });
		expect(placesOf(moving)).toContain('time');
		expect(placesOf(scatter)).not.toContain('time');
		expect(putAt(moving, 'year', 'time')).toEqual({ time: { column: 'year', at: 2020, trails: false } });
		expect(putAt(moving, null, 'time')).toEqual({ time: null });
	});
});

test('a column can stand at several places', () => {
	const { view } = frame(towns, { form: 'scatter', x: 'people', y: 'old', size: 'people' });
	expect(standsAt(view, 'people')).toEqual(['x', 'size']);
});

test('forms that do not suit say why', () => {
	const why = (table: typeof towns) =>
		Object.fromEntries(
			formsFor(frame(table, { form: 'bar' })).flatMap(({ form, why }) => (why ? [[form, why]] : []))
		);
	expect(why(towns)).toEqual({ line: 'no-time', map: 'no-places' });
	expect(why(years)).toEqual({ histogram: 'few-rows', map: 'no-places' });
	expect(why(tableOf([{ name: 'town', type: 'string' }], [['a']]))).toMatchObject({ scatter: 'no-figures' });
});

test('another form keeps what is talked about; a line shows all years, bars the newest', () => {
	const line = frame(years, { form: 'line', x: 'year', y: 'births', colour: 'land' });
	expect(inForm(line, 'bar')).toMatchObject({ form: 'bar', y: 'births', time: { at: 2020 } });
	const bar = frame(years, { ...inForm(line, 'bar') });
	expect(inForm(bar, 'line')).toMatchObject({ x: 'year', y: 'births', colour: 'land', time: null });
	const scatter = frame(towns, { form: 'scatter', x: 'people', y: 'old' });
	expect(inForm(scatter, 'histogram')).toMatchObject({ x: 'old', y: null });
	expect(inForm(scatter, 'bar')).toMatchObject({ x: null, y: 'old' });
});
