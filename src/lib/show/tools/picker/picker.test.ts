import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { numbered } from '../parts/people.ts';
import { undo } from '../parts/undo.ts';
import * as picker from './picker.ts';

const { fresh, pick, waiting } = picker;
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('Nobody is picked twice, and in the end everybody was', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 120 }),
			fc.array(chance, { minLength: 120, maxLength: 120 }),
			(count, random) => {
				let state = picker.setPeople(fresh(), numbered(count));
				for (let i = 0; i < count; i++) state = pick(state, random[i] ?? 0, i);
				expect(new Set(state.now.picked).size).toBe(count);
				expect(pick(state, 0, 1)).toBe(state);
			}
		)
	);
});

test('Who is absent is never picked', () => {
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 39 })), fc.array(chance, { maxLength: 50 }), (absent, random) => {
			let state = fresh();
			for (const person of absent) state = picker.setAbsent(state, person, true);
			for (const one of random) state = pick(state, one, 1);
			expect(state.now.picked.filter((person) => absent.includes(person))).toEqual([]);
		})
	);
});

test('Everybody has the same chance', () => {
	const state = picker.setPeople(fresh(), numbered(4));
	expect([0, 0.25, 0.5, 0.75, 0.999].map((random) => pick(state, random, 1).now.showing)).toEqual([
		0, 1, 2, 3, 3
	]);
});

test('One put back can be picked again, and is not on the screen any more', () => {
	const state = picker.putBack(pick(fresh(), 0.5, 1), 20);
	expect(state.now.showing).toBeNull();
	expect(waiting(state.now)).toHaveLength(40);
});

test('A pick is taken back as a whole', () => {
	expect(undo(pick(fresh(), 0.3, 5))).toEqual(fresh());
});

test('What goes by ends with the one who was picked, also in a class of one or two', () => {
	for (const count of [1, 2, 7, 40]) {
		const state = pick(picker.setPeople(fresh(), numbered(count)), 0.4, 123_456);
		const passing = picker.passing(state.now, 16);
		expect(passing).toHaveLength(16);
		expect(passing.at(-1)).toBe(state.now.showing);
	}
});

test('Whatever is pressed, the state can be read back in the other window', () => {
	const person = fc.nat({ max: 39 });
	const presses = fc.oneof(
		chance.map((random) => (state: picker.PickerState) => pick(state, random, 1)),
		person.map((one) => (state: picker.PickerState) => picker.putBack(state, one)),
		fc.tuple(person, fc.boolean()).map(
			([one, absent]) =>
				(state: picker.PickerState) =>
					picker.setAbsent(state, one, absent)
		),
		fc.constantFrom(picker.putAllBack, undo<picker.Picker>)
	);
	fc.assert(
		fc.property(fc.array(presses, { maxLength: 60 }), (all) => {
			const state = all.reduce((before, press) => press(before), fresh());
			expect(v.is(picker.PickerState, JSON.parse(JSON.stringify(state)))).toBe(true);
		})
	);
});
