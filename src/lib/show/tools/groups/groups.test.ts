import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { named, numbered } from '../parts/people.ts';
import { undo } from '../parts/undo.ts';
import * as groups from './groups.ts';

const { fresh, make, move } = groups;

test('Forty become ten groups of four', () => {
	const state = make(fresh(), 1);
	expect(state.now.groups.map(({ length }) => length)).toEqual(Array(10).fill(4));
});

test('Shuffled again and taken back, the groups are those before', () => {
	const first = make(fresh(), 1);
	expect(undo(make(first, 2))).toEqual(first);
});

test('Who is absent is in no group, and leaves the one they were in', () => {
	const state = make(groups.setAbsent(fresh(), 3, true), 1);
	expect(state.now.groups.flat()).not.toContain(3);
	expect(groups.setAbsent(state, 7, true).now.groups.flat()).not.toContain(7);
});

test('Who comes late is in no group until somebody puts them into one', () => {
	const late = groups.setAbsent(make(groups.setAbsent(fresh(), 3, true), 1), 3, false);
	expect(groups.leftOver(late.now)).toEqual([3]);
	expect(move(late, 3, 0).now.groups[0]).toContain(3);
	expect(groups.leftOver(move(late, 3, 0).now)).toEqual([]);
});

describe('Moved by hand', () => {
	test('One moves, all others stay where they were', () => {
		const before = make(fresh(), 1);
		const person = before.now.groups[0]?.[0] ?? 0;
		const after = move(before, person, 5);
		expect(after.now.groups[5]).toContain(person);
		expect(after.now.groups.flat()).toHaveLength(40);
	});
	test('A pair that is moved together is named', () => {
		const before = make(groups.keepApart(fresh(), 1, 0), 1);
		expect(groups.together(before.now)).toEqual([]);
		const at = before.now.groups.findIndex((members) => members.includes(1));
		const after = move(before, 0, at);
		expect(groups.together(after.now)).toEqual([[0, 1]]);
		expect(after.now.why).toBe('moved');
	});
	test('A group that everybody left is gone', () => {
		const two = make(groups.setSize(groups.setPeople(fresh(), numbered(3)), 2), 1);
		const state = [0, 1, 2].reduce((before, person) => move(before, person, 0), two);
		expect(state.now.groups).toHaveLength(1);
	});
});

describe('Roles', () => {
	test('Each in a group has one, and they are passed on', () => {
		const roles = ['司会', '記録', '発表', '時間'];
		expect(groups.rolesIn(4, { roles, turn: 0 })).toEqual([['司会'], ['記録'], ['発表'], ['時間']]);
		expect(groups.rolesIn(4, { roles, turn: 1 })).toEqual([['時間'], ['司会'], ['記録'], ['発表']]);
	});
	test('In a small group nobody’s role is lost', () => {
		expect(groups.rolesIn(2, { roles: ['a', 'b', 'c'], turn: 0 })).toEqual([['a', 'c'], ['b']]);
	});
	test('In a large group some wait for their turn', () => {
		expect(groups.rolesIn(3, { roles: ['a', 'b'], turn: 2 })).toEqual([['b'], [], ['a']]);
	});
});

test('Another class has no wishes and no groups yet', () => {
	const people = named('あおい\nれん');
	const state = groups.setPeople(make(groups.keepApart(fresh(), 0, 39), 1), people ?? numbered(2));
	expect(state.now.apart).toEqual([]);
	expect(state.now.groups).toEqual([]);
});

test('Whatever is pressed, everybody is in one group at most and the state can be read back', () => {
	const person = fc.nat({ max: 39 });
	type Press = (state: groups.GroupsState) => groups.GroupsState;
	const presses: fc.Arbitrary<Press> = fc.oneof(
		fc.nat().map(
			(seed): Press =>
				(state) =>
					make(state, seed)
		),
		fc.double().map(
			(size): Press =>
				(state) =>
					groups.setSize(state, size)
		),
		fc.tuple(person, person).map(
			([a, b]): Press =>
				(state) =>
					groups.keepApart(state, a, b)
		),
		fc.tuple(person, fc.nat({ max: 12 })).map(
			([one, to]): Press =>
				(state) =>
					move(state, one, to)
		),
		fc.tuple(person, fc.boolean()).map(
			([one, gone]): Press =>
				(state) =>
					groups.setAbsent(state, one, gone)
		),
		fc.array(fc.string({ maxLength: 60 }), { maxLength: 10 }).map(
			(roles): Press =>
				(state) =>
					groups.dealRoles(state, roles)
		),
		fc.constantFrom<Press>(groups.passRoles, groups.clear, undo)
	);
	fc.assert(
		fc.property(fc.array(presses, { maxLength: 30 }), (all) => {
			const state = all.reduce((before, press) => press(before), fresh());
			const placed = state.now.groups.flat();
			expect(new Set(placed).size).toBe(placed.length);
			expect(v.is(groups.GroupsState, JSON.parse(JSON.stringify(state)))).toBe(true);
		}),
		{ numRuns: 60 }
	);
});
