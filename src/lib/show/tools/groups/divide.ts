import { shuffled } from '../parts/random.ts';

/** Two who should not be in one group. */
export type Pair = readonly [number, number];

export type Division = {
	groups: number[][];
	/** Pairs that are together all the same. Empty when all wishes are met. */
	together: Pair[];
	/** How sure it is that no better one exists: every way was tried, or only very many. */
	tried: 'all' | 'many';
};

/** Sizes of so many groups: none differs from another by more than one. */
export function evenSizes(people: number, groups: number): number[] {
	const count = Math.max(1, Math.min(people, groups));
	const least = Math.floor(people / count);
	return Array.from({ length: count }, (_, at) => least + (at < people % count ? 1 : 0));
}

/** How many groups of a size so many people make: the number that comes nearest to it. */
export function groupsOfSize(people: number, size: number): number {
	return Math.max(1, Math.round(people / Math.max(1, size)));
}

/** As many tries as take no noticeable time. */
const most = 200_000;

/**
 * Divides people into groups by chance, as even as can be, with no pair in one group where that is possible. Those of
 * pairs are placed first, by trying; if there is a way it is found, however few ways there are. All others follow.
 */
export function divide(
	people: readonly number[],
	groups: number,
	apart: readonly Pair[],
	random: () => number
): Division {
	const sizes = evenSizes(people.length, groups);
	if (people.length === 0) return { groups: [], together: [], tried: 'all' };
	const here = new Set(people);
	const pairs = apart.filter(([a, b]) => a !== b && here.has(a) && here.has(b));
	const foes = new Map<number, Set<number>>();
	for (const [a, b] of pairs) {
		foes.set(a, (foes.get(a) ?? new Set()).add(b));
		foes.set(b, (foes.get(b) ?? new Set()).add(a));
	}
	// The one with most wishes first: where it fails, it fails early.
	const order = shuffled([...foes.keys()], random).sort(
		(a, b) => (foes.get(b)?.size ?? 0) - (foes.get(a)?.size ?? 0)
	);
	const filled: number[][] = sizes.map(() => []);
	// Chance decides which groups are the larger ones and which is tried first.
	const places = shuffled(
		sizes.map((size, at) => ({ size, members: filled[at] ?? [] })),
		random
	);
	let tries = 0;
	const place = (at: number): boolean => {
		const person = order[at];
		if (person === undefined) return true;
		const theirs = foes.get(person);
		const empty = new Set<number>();
		for (const { size, members } of shuffled(places, random)) {
			if (members.length >= size || members.some((one) => theirs?.has(one))) continue;
			// Of empty groups of one size, one stands for all.
			if (members.length === 0 && empty.has(size)) continue;
			if (members.length === 0) empty.add(size);
			if (++tries > most) return false;
			members.push(person);
			if (place(at + 1)) return true;
			members.pop();
		}
		return false;
	};
	if (!place(0)) placeAnyway(order, places, foes);
	const placed = new Set(filled.flat());
	const rest = shuffled(
		people.filter((person) => !placed.has(person)),
		random
	);
	for (const { size, members } of places) members.push(...rest.splice(0, size - members.length));
	return {
		groups: filled.map((members) => members.sort((a, b) => a - b)),
		together: pairsTogether(filled, pairs),
		tried: tries > most ? 'many' : 'all'
	};
}

/** Where not every wish can be met: each goes where they meet the fewest. */
function placeAnyway(
	order: readonly number[],
	places: readonly { size: number; members: number[] }[],
	foes: ReadonlyMap<number, ReadonlySet<number>>
): void {
	for (const { members } of places) members.length = 0;
	for (const person of order) {
		const met = (members: readonly number[]) => members.filter((one) => foes.get(person)?.has(one)).length;
		const [best] = places
			.filter(({ size, members }) => members.length < size)
			.sort((a, b) => met(a.members) - met(b.members) || a.members.length - b.members.length);
		best?.members.push(person);
	}
}

/** Pairs that are in one group. */
export function pairsTogether(groups: readonly (readonly number[])[], pairs: readonly Pair[]): Pair[] {
	const groupOf = new Map(groups.flatMap((members, at) => members.map((one) => [one, at] as const)));
	return pairs.filter(([a, b]) => groupOf.has(a) && groupOf.get(a) === groupOf.get(b));
}
