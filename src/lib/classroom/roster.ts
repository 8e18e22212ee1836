import { newId } from '#lib/db/id.ts';
import { limits, type Class, type Mentor, type Team, newMentor } from './class.ts';

/** What a pasted list was found to be. */
export type Roster =
	| { type: 'empty' }
	/** One name a line, without teams. */
	| { type: 'names'; names: string[] }
	| { type: 'teams'; teams: { name: string; members: string[] }[] };

/** A name as it is compared: the same person writes it wide, narrow, with a blank more. */
export function sameName(name: string): string {
	return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Reads a list as teachers have it: "Team: one, two" a line, two columns from a spreadsheet (team, name), or just
 * names.
 */
export function readRoster(text: string): Roster {
	const lines = text
		.slice(0, 100_000)
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
	if (lines.length === 0) return { type: 'empty' };
	const teams = new Map<string, string[]>();
	const put = (team: string, members: readonly string[]) => {
		const theirs = teams.get(team) ?? [];
		for (const member of members)
			if (!theirs.some((one) => sameName(one) === sameName(member))) theirs.push(member);
		teams.set(team, theirs);
	};
	const withTeam = lines.map(teamIn);
	if (withTeam.some((one) => one !== null)) {
		let last = '';
		for (const [i, one] of withTeam.entries()) {
			// A line without a team goes on with the one above.
			if (one) put((last = one.team), one.members);
			else put(last, namesIn(lines[i] ?? ''));
		}
		return {
			type: 'teams',
			teams: [...teams].map(([name, members]) => ({ name, members }))
		};
	}
	const names = new Map(lines.flatMap(namesIn).map((name) => [sameName(name), name]));
	return { type: 'names', names: [...names.values()] };
}

/** "Team: one, two", or the columns of a spreadsheet with the team first. */
function teamIn(line: string): { team: string; members: string[] } | null {
	const colon = /^([^:：\t]+)[:：](.*)$/.exec(line);
	if (colon) return { team: cut(colon[1] ?? ''), members: namesIn(colon[2] ?? '') };
	const [team = '', ...cells] = line.split('\t').map((cell) => cell.trim());
	if (cells.length === 0 || team === '') return null;
	return { team: cut(team), members: cells.flatMap(namesIn) };
}

function namesIn(text: string): string[] {
	return text
		.split(/[,，、;；\t]/)
		.map(cut)
		.filter((name) => name !== '');
}

function cut(name: string): string {
	return name.trim().slice(0, limits.name);
}

/** Deals names to teams one after the other, so that sizes differ by one at most. */
export function dealTeams(
	names: readonly string[],
	count: number,
	nameOf: (n: number) => string
): { name: string; members: string[] }[] {
	const size = Math.max(1, Math.min(count, names.length, limits.teams));
	return Array.from({ length: size }, (_, team) => ({
		name: nameOf(team + 1),
		members: names.filter((_, i) => i % size === team)
	}));
}

/** A team that is to be added, with the id it will have if it is a new one. */
export type Planned = Pick<Team, 'id' | 'name'> & { members: readonly string[] };

/** Gives ids to teams of a list: once, so that adding them again adds the same. */
export function planned(teams: readonly { name: string; members: readonly string[] }[]): Planned[] {
	return teams.map((team) => ({ ...team, id: newId() }));
}

/** Adds teams to a class. One of the same name gets the members it lacks; what a class cannot hold is left out. */
export function addTeams(to: Class, teams: readonly Planned[]): { class: Class; left: number } {
	const all: Team[] = to.teams.map((team) => ({ ...team, members: [...team.members] }));
	let left = 0;
	for (const { id, name, members } of teams) {
		let team = all.find((one) => sameName(one.name) === sameName(name));
		if (!team) {
			if (all.length >= limits.teams) {
				left += Math.max(1, members.length);
				continue;
			}
			team = { id, name, members: [] };
			all.push(team);
		}
		for (const member of members) {
			if (team.members.some((one) => sameName(one) === sameName(member))) continue;
			if (team.members.length < limits.members) team.members.push(member);
			else left++;
		}
	}
	return { class: { ...to, teams: all }, left };
}

/** Reads mentors, one a line: the name, then company and role after a comma or in the next column. */
export function readMentors(text: string): Mentor[] {
	const found = new Map<string, Mentor>();
	for (const line of text.slice(0, 100_000).split(/\r?\n/)) {
		const [, name = '', about = ''] = /^([^\t,，、]*)[\t,，、]?(.*)$/.exec(line.trim()) ?? [];
		const short = cut(name);
		if (short === '' || found.has(sameName(short))) continue;
		const words = about
			.replace(/[\t,，、]+/g, ' ')
			.trim()
			.slice(0, limits.about);
		found.set(sameName(short), newMentor(short, words));
	}
	return [...found.values()];
}

/** Adds mentors whose names are not there yet. */
export function addMentors(to: Class, mentors: readonly Mentor[]): Class {
	const known = new Set(to.mentors.map(({ name }) => sameName(name)));
	const added = mentors.filter(({ name }) => !known.has(sameName(name)));
	return { ...to, mentors: [...to.mentors, ...added].slice(0, limits.mentors) };
}

/** Nicknames that stand in more than one place of a class. */
export function doubles(teams: readonly Team[]): string[] {
	const seen = new Map<string, number>();
	const names = teams.flatMap(({ members }) => members);
	for (const name of names) seen.set(sameName(name), (seen.get(sameName(name)) ?? 0) + 1);
	const first = new Map(names.map((name) => [sameName(name), name]));
	return [...seen].flatMap(([name, times]) => (times > 1 ? [first.get(name) ?? name] : []));
}
