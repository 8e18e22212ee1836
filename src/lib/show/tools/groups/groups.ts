import * as v from 'valibot';
import { everyone, limits as peopleLimits, People, Person, usual } from '../parts/people.ts';
import { series } from '../parts/random.ts';
import { act, amend, freshUndo, undoable, type Undoable } from '../parts/undo.ts';
import { divide, groupsOfSize, pairsTogether, type Pair } from './divide.ts';

export const limits = { size: 20, pairs: 60, roles: 8, role: 40 };

const Groups = v.strictObject({
	people: People,
	/** Not here today. */
	absent: v.array(Person),
	/** People in a group. */
	size: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(limits.size)),
	apart: v.pipe(v.array(v.strictTuple([Person, Person])), v.maxLength(limits.pairs)),
	/** None until they were made. */
	groups: v.pipe(v.array(v.array(Person)), v.maxLength(peopleLimits.people)),
	/** Why pairs are together: no way is left, none was found, or the teacher moved somebody. */
	why: v.picklist(['impossible', 'not-found', 'moved']),
	/** Names of roles that are dealt out; empty for none. */
	roles: v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.role))), v.maxLength(limits.roles)),
	/** By how many places the roles were passed on. */
	turn: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** Where more groups are than one picture holds. */
	page: v.pipe(v.number(), v.integer(), v.minValue(0))
});
export type Groups = v.InferOutput<typeof Groups>;
export type GroupsState = Undoable<Groups>;
export const GroupsState: v.GenericSchema<unknown, GroupsState> = undoable(Groups);

export const fresh = (): GroupsState =>
	freshUndo({
		people: usual,
		absent: [],
		size: 4,
		apart: [],
		groups: [],
		why: 'impossible',
		roles: [],
		turn: 0,
		page: 0
	});

/** Another class: wishes and groups are of people, so they go. */
export function setPeople(state: GroupsState, people: People): GroupsState {
	return act(state, (now) => ({ ...now, people, absent: [], apart: [], groups: [], page: 0 }));
}

export function present({ people, absent }: Groups): number[] {
	const gone = new Set(absent);
	return everyone(people).filter((person) => !gone.has(person));
}

/** Someone who comes late is put by hand into a group that stands; someone who goes leaves theirs. */
export function setAbsent(state: GroupsState, person: number, absent: boolean): GroupsState {
	return act(state, (now) =>
		now.absent.includes(person) === absent
			? now
			: {
					...now,
					absent: absent ? [...now.absent, person] : now.absent.filter((one) => one !== person),
					groups: absent ? without(now.groups, person) : now.groups
				}
	);
}

export function setSize(state: GroupsState, size: number): GroupsState {
	const whole = Math.min(limits.size, Math.max(2, Math.round(size) || 2));
	return amend(state, (now) => ({ ...now, size: whole }));
}

/** How many groups the next press makes. */
export function groupCount(now: Groups): number {
	return groupsOfSize(present(now).length, now.size);
}

export function keepApart(state: GroupsState, a: number, b: number): GroupsState {
	return act(state, (now) =>
		a === b ||
		now.apart.length >= limits.pairs ||
		now.apart.some((pair) => pair.includes(a) && pair.includes(b))
			? now
			: { ...now, apart: [...now.apart, a < b ? [a, b] : [b, a]] }
	);
}

export function letTogether(state: GroupsState, at: number): GroupsState {
	return act(state, (now) =>
		now.apart[at] ? { ...now, apart: now.apart.filter((_, index) => index !== at) } : now
	);
}

export function make(state: GroupsState, seed: number): GroupsState {
	return act(state, (now) => {
		const { groups, tried } = divide(present(now), groupCount(now), now.apart, series(seed));
		return { ...now, groups, why: tried === 'all' ? 'impossible' : 'not-found', turn: 0, page: 0 };
	});
}

/** Takes the groups off the screen; people and wishes stay. */
export function clear(state: GroupsState): GroupsState {
	return act(state, (now) => (now.groups.length === 0 ? now : { ...now, groups: [], page: 0 }));
}

/** Puts somebody into another group, whatever the sizes are then. */
export function move(state: GroupsState, person: number, to: number): GroupsState {
	return act(state, (now) => {
		const target = now.groups[to];
		if (!target || target.includes(person) || !present(now).includes(person)) return now;
		const groups = now.groups
			.map((members, at) =>
				at === to ? [...members, person].sort((a, b) => a - b) : members.filter((one) => one !== person)
			)
			.filter((members) => members.length > 0);
		return { ...now, groups, why: 'moved' };
	});
}

/** Pairs that are together although they should not be. */
export function together(now: Groups): Pair[] {
	return pairsTogether(now.groups, now.apart);
}

/** Those who are here and in no group yet. */
export function leftOver(now: Groups): number[] {
	if (now.groups.length === 0) return [];
	const placed = new Set(now.groups.flat());
	return present(now).filter((person) => !placed.has(person));
}

export function dealRoles(state: GroupsState, roles: readonly string[]): GroupsState {
	const short = roles.slice(0, limits.roles).map((role) => role.slice(0, limits.role));
	return act(state, (now) => ({ ...now, roles: short, turn: 0 }));
}

/** Everybody gets the role of the one before. */
export function passRoles(state: GroupsState): GroupsState {
	return act(state, (now) => (now.roles.length === 0 ? now : { ...now, turn: now.turn + 1 }));
}

/**
 * Roles of each member, by their place in the group. In a small group some have two; in a large one some have none
 * before the roles are passed on.
 */
export function rolesIn(size: number, { roles, turn }: Pick<Groups, 'roles' | 'turn'>): string[][] {
	const theirs: string[][] = Array.from({ length: size }, () => []);
	for (const [at, role] of roles.entries()) theirs[(at + turn) % size]?.push(role);
	return theirs;
}

export function turnPage(state: GroupsState, page: number): GroupsState {
	return amend(state, (now) => ({ ...now, page: Math.max(0, page) }));
}

function without(groups: readonly (readonly number[])[], person: number): number[][] {
	return groups
		.map((members) => members.filter((one) => one !== person))
		.filter((members) => members.length > 0);
}
