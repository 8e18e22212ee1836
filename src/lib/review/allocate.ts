import { randomLcg } from 'd3-random';
import { shuffler } from 'd3-array';

export type Team = { id: string };
export type Mentor = {
	id: string;
	/** Teams this mentor must not get: a child's, a former school's. */
	not: readonly string[];
};

/** Who reads whose idea. */
export type Allocation = {
	/** Mentors of each team, by the team's id. */
	byTeam: ReadonlyMap<string, readonly string[]>;
	/** Teams that could not get as many mentors as wanted, and how many they have. */
	short: { team: string; has: number }[];
};

type Plan = {
	/** Mentors each team should have at least. */
	atLeast: number;
	/** Teams each mentor takes; without it as many as it needs for `atLeast`. */
	perMentor?: number;
	/** The same seed gives the same allocation. */
	seed: number;
};

/** Teams one mentor has to take so that all have enough. */
export function teamsPerMentor(teams: number, mentors: number, atLeast: number): number {
	if (teams === 0 || mentors === 0) return 0;
	return Math.min(teams, Math.max(1, Math.ceil((teams * atLeast) / mentors)));
}

/**
 * Gives every mentor the same number of teams and all teams as near as can be the same number of mentors: round by
 * round each team gets one more, and where only an unsuitable mentor is free, others swap (augmenting paths of
 * bipartite matching; see Cormen et al., Introduction to Algorithms, chapter on maximum flow). Chance, by the seed,
 * decides where several ways are as good.
 */
export function allocate(teams: readonly Team[], mentors: readonly Mentor[], plan: Plan): Allocation {
	const shuffle = shuffler(randomLcg(plan.seed));
	const perMentor = Math.min(
		teams.length,
		plan.perMentor ?? teamsPerMentor(teams.length, mentors.length, plan.atLeast)
	);
	const order = shuffle(teams.map(({ id }) => id));
	const people = shuffle([...mentors]);
	const given = new Map(people.map(({ id }) => [id, new Set<string>()]));
	const has = new Map(order.map((id) => [id, new Set<string>()]));

	/** One more mentor for a team, moving others out of the way if need be. */
	function reach(team: string, tried: Set<string>): boolean {
		for (const { id, not } of people) {
			const theirs = given.get(id);
			if (!theirs || tried.has(id) || not.includes(team) || theirs.has(team)) continue;
			tried.add(id);
			if (theirs.size < perMentor) {
				take(id, team);
				return true;
			}
			for (const other of [...theirs]) {
				// The mentor leaves another team if that team finds somebody else.
				drop(id, other);
				if (reach(other, tried)) {
					take(id, team);
					return true;
				}
				take(id, other);
			}
		}
		return false;
	}
	function take(mentor: string, team: string) {
		given.get(mentor)?.add(team);
		has.get(team)?.add(mentor);
	}
	function drop(mentor: string, team: string) {
		given.get(mentor)?.delete(team);
		has.get(team)?.delete(mentor);
	}

	// Rounds go on while anyone is free for a team that may have them.
	while (order.filter((team) => reach(team, new Set())).length > 0);

	const places = new Map(mentors.map(({ id }, place) => [id, place]));
	const place = (id: string) => places.get(id) ?? 0;
	const byTeam = new Map(
		teams.map(({ id }) => [id, [...(has.get(id) ?? [])].sort((a, b) => place(a) - place(b))])
	);
	return {
		byTeam,
		short: [...byTeam]
			.filter(([, theirs]) => theirs.length < plan.atLeast)
			.map(([team, theirs]) => ({ team, has: theirs.length }))
	};
}

/** Teams of each mentor: the same allocation, read from the other side. */
export function byMentor(mentors: readonly Mentor[], allocation: Allocation): Map<string, string[]> {
	return new Map(
		mentors.map(({ id }) => [
			id,
			[...allocation.byTeam].filter(([, theirs]) => theirs.includes(id)).map(([team]) => team)
		])
	);
}
