import type { Class, Team } from './class.ts';
import type { GivenIdea, HandIn } from './hand-in.ts';
import { sameName } from './roster.ts';

/** The team of a student: where the teacher put them, or the one in whose list the nickname stands. */
export function teamOf({ teams, placed }: Class, { learner, nickname }: HandIn): Team | null {
	const put = teams.find(({ id }) => id === placed.learners[learner]);
	if (put) return put;
	const name = sameName(nickname);
	if (name === '') return null;
	const found = teams.filter(({ members }) => members.some((one) => sameName(one) === name));
	// A nickname in two teams tells nothing; the teacher does.
	return found.length === 1 ? (found[0] ?? null) : null;
}

/** One student of the class: of whom something came, or whose name stands in a team. */
export type Student = { key: string; name: string; team: Team | null; handIn: HandIn | null };

/** Everybody, team by team in the order of the class; those without a team at the end. */
export function studentsOf(of: Class, handIns: readonly HandIn[]): Student[] {
	const came = handIns.map((handIn) => ({ handIn, team: teamOf(of, handIn) }));
	const rank = new Map(of.teams.map(({ id }, i) => [id, i]));
	const missing = of.teams.flatMap((team) =>
		team.members
			.filter(
				(name) =>
					!came.some((one) => one.team?.id === team.id && sameName(one.handIn.nickname) === sameName(name))
			)
			.map((name): Student => ({ key: `${team.id} ${name}`, name, team, handIn: null }))
	);
	return [
		...came.map(({ handIn, team }): Student => ({ key: handIn.id, name: handIn.nickname, team, handIn })),
		...missing
	].sort(
		(a, b) =>
			(rank.get(a.team?.id ?? '') ?? Infinity) - (rank.get(b.team?.id ?? '') ?? Infinity) ||
			a.name.localeCompare(b.name, 'ja') ||
			(a.key < b.key ? -1 : 1)
	);
}

/** Two who handed in under one nickname: perhaps one student with two devices. */
export function sameNicknames(handIns: readonly HandIn[]): string[] {
	const seen = new Map<string, string[]>();
	for (const { nickname } of handIns)
		seen.set(sameName(nickname), [...(seen.get(sameName(nickname)) ?? []), nickname]);
	return [...seen].flatMap(([name, all]) => (name !== '' && all.length > 1 ? [all[0] ?? name] : []));
}

/** An idea of the class, from all who handed it in. */
export type ClassIdea = {
	id: string;
	title: string;
	issue: string;
	notes: number;
	at: number;
	team: Team | null;
	/** Nicknames of those who handed it in. */
	by: string[];
	/** The documents that came, each to be merged with the others. */
	states: GivenIdea['words'][];
};

/** The ideas of a class, those of one team together. */
export function ideasOf(of: Class, handIns: readonly HandIn[]): ClassIdea[] {
	const given = new Map<string, { idea: GivenIdea; from: HandIn }[]>();
	for (const from of handIns)
		for (const idea of from.data.ideas) given.set(idea.id, [...(given.get(idea.id) ?? []), { idea, from }]);
	const rank = new Map(of.teams.map(({ id }, i) => [id, i]));
	return [...given]
		.map(([id, all]): ClassIdea => {
			const [last] = [...all].sort((a, b) => b.idea.at - a.idea.at || b.idea.notes - a.idea.notes);
			return {
				id,
				title: last?.idea.title ?? '',
				issue: last?.idea.issue ?? '',
				notes: last?.idea.notes ?? 0,
				at: last?.idea.at ?? 0,
				team: teamOfIdea(
					of,
					id,
					all.map(({ from }) => from)
				),
				by: all.map(({ from }) => from.nickname),
				states: all.map(({ idea }) => idea.words)
			};
		})
		.sort(
			(a, b) =>
				(rank.get(a.team?.id ?? '') ?? Infinity) - (rank.get(b.team?.id ?? '') ?? Infinity) ||
				a.at - b.at ||
				(a.id < b.id ? -1 : 1)
		);
}

/** Where the teacher put it, or the team most of those are in who handed it in. */
function teamOfIdea(of: Class, idea: string, from: readonly HandIn[]): Team | null {
	const put = of.teams.find(({ id }) => id === of.placed.ideas[idea]);
	if (put) return put;
	const votes = new Map<Team, number>();
	for (const handIn of from) {
		const team = teamOf(of, handIn);
		if (team) votes.set(team, (votes.get(team) ?? 0) + 1);
	}
	return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
