import { allocate } from '#lib/review/allocate.ts';
import type { Allotment, Class } from './class.ts';

/** Allots by the method. Teams and mentors of the class as it is now. */
export function allot(
	{ teams, mentors }: Class,
	{ seed, atLeast }: { seed: number; atLeast: number }
): Allotment {
	const { byTeam } = allocate(teams, mentors, { seed, atLeast });
	return {
		seed,
		atLeast,
		byTeam: Object.fromEntries([...byTeam].map(([team, theirs]) => [team, [...theirs]])),
		byHand: false
	};
}

/** Mentors of each team that are still there, in the order of the class. */
export function mentorsOf({ mentors, allotment }: Class, team: string): Class['mentors'] {
	const theirs = new Set(allotment?.byTeam[team]);
	return mentors.filter(({ id }) => theirs.has(id));
}

export function teamsOf({ teams, allotment }: Class, mentor: string): Class['teams'] {
	return teams.filter(({ id }) => allotment?.byTeam[id]?.includes(mentor));
}

/** How even an allotment is, and what is not right about it. */
export type Balance = {
	perTeam: [least: number, most: number];
	perMentor: [least: number, most: number];
	/** Neither teams nor mentors differ by more than one. */
	even: boolean;
	/** Teams with fewer mentors than wanted. */
	short: { team: string; has: number }[];
	/** Mentors with a team they must not have. */
	barred: { mentor: string; team: string }[];
	/** Mentors without a team. */
	idle: string[];
};

export function balanceOf(of: Class): Balance {
	const counts = of.teams.map(({ id }) => mentorsOf(of, id).length);
	const loads = of.mentors.map(({ id }) => teamsOf(of, id).length);
	const perTeam = span(counts);
	const perMentor = span(loads);
	return {
		perTeam,
		perMentor,
		even: perTeam[1] - perTeam[0] <= 1 && perMentor[1] - perMentor[0] <= 1,
		short: of.teams.flatMap(({ id }, i) => {
			const has = counts[i] ?? 0;
			return has < (of.allotment?.atLeast ?? 1) ? [{ team: id, has }] : [];
		}),
		barred: of.mentors.flatMap(({ id, not }) =>
			teamsOf(of, id).flatMap((team) => (not.includes(team.id) ? [{ mentor: id, team: team.id }] : []))
		),
		idle: of.mentors.flatMap(({ id }, i) => (loads[i] === 0 ? [id] : []))
	};
}

function span(numbers: readonly number[]): [least: number, most: number] {
	return numbers.length === 0 ? [0, 0] : [Math.min(...numbers), Math.max(...numbers)];
}

/** Gives a team to a mentor or takes it away, by the teacher's hand. */
export function setAllotted(of: Class, team: string, mentor: string, has: boolean): Class {
	const before = of.allotment ?? { seed: 1, atLeast: 2, byTeam: {}, byHand: true };
	const others = (before.byTeam[team] ?? []).filter((one) => one !== mentor);
	return {
		...of,
		allotment: {
			...before,
			byTeam: { ...before.byTeam, [team]: has ? [...others, mentor] : others },
			byHand: true
		}
	};
}
