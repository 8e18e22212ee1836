import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { countOf, everyone, limits, named, nameOf, numbered, People } from './people.ts';

describe('A pasted list of names', () => {
	test('One name a line, as it comes out of a table or a letter', () => {
		expect(named('佐藤　あおい\r\n\r\n 鈴木 れん \nMia')).toEqual({
			by: 'names',
			names: ['佐藤 あおい', '鈴木 れん', 'Mia']
		});
	});
	test('One line with commas is a list too', () => {
		expect(named('あおい、れん,Mia')).toEqual({ by: 'names', names: ['あおい', 'れん', 'Mia'] });
	});
	test('A line with a comma stays one name where there are several lines', () => {
		expect(named('Sato, Aoi\nSuzuki, Ren')).toEqual({ by: 'names', names: ['Sato, Aoi', 'Suzuki, Ren'] });
	});
	test('Two of the same name are told apart', () => {
		expect(named('ゆい\nはると\nゆい')).toEqual({ by: 'names', names: ['ゆい', 'はると', 'ゆい (2)'] });
	});
	test('Nothing but spaces is no list', () => expect(named(' \n\t\n')).toBeNull());
	test('Whatever is pasted, the list can be shown: short names, not too many', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
				const people = named(text);
				if (people) expect(v.is(People, people)).toBe(true);
			})
		);
	});
});

test('Numbers begin with 1 and end with the size of the class', () => {
	const people = numbered(40);
	expect(everyone(people).map((person) => nameOf(people, person))).toEqual(
		Array.from({ length: 40 }, (_, i) => String(i + 1))
	);
});

test('A size that is none becomes one that is', () => {
	expect([0, -3, Number.NaN, 2.6, 9999].map((count) => countOf(numbered(count)))).toEqual([
		1,
		1,
		1,
		3,
		limits.people
	]);
});
