import * as Y from 'yjs';
import type { Cover, IdeaFile } from '#lib/exchange/format.ts';
import { pack } from '#lib/exchange/pack.ts';
import { partsOf } from '#lib/ideas/read.ts';
import { forMentor, forTeam, type Dialogue } from '#lib/review/dialogue.ts';
import type { Entry } from '#lib/review/entry.ts';
import { teamsOf } from './allotment.ts';
import type { Class, Mentor, Team } from './class.ts';
import type { ClassIdea } from './desk.ts';
import { docOf, mergeWords } from './hand-in.ts';

const none = {
	learners: [],
	answers: [],
	versions: [],
	progress: [],
	watching: [],
	notes: [],
	evidence: [],
	tables: []
};

/** What files are made from: the class, its ideas, and what was said about each. */
export type Desk = {
	id: string;
	class: Class;
	ideas: readonly ClassIdea[];
	dialogues: ReadonlyMap<string, Dialogue>;
};

/** Ideas a mentor reads: those of the teams that were allotted. */
export function ideasFor({ class: of, ideas }: Desk, mentor: string): ClassIdea[] {
	const teams = new Set(teamsOf(of, mentor).map(({ id }) => id));
	return ideas.filter(({ team }) => team !== null && teams.has(team.id));
}

/** The file for one mentor. The team's name stands in place of nicknames, unless the class wants them shown. */
export function reviewFile(desk: Desk, mentor: Mentor, now: Date): Uint8Array<ArrayBuffer> {
	const ideas = ideasFor(desk, mentor.id);
	const cover: Cover = {
		kind: 'review',
		from: fromOf(desk.class),
		about: {
			class: { id: desk.id, name: desk.class.name },
			to: mentor.name,
			mentor: mentor.id,
			teams: ideas.map(({ id, team }) => ({ idea: id, name: team?.name ?? '' })),
			rubric: desk.class.rubric
		}
	};
	const entries = ideas.flatMap(({ id }) => entriesForMentor(desk, id, mentor));
	return pack(
		{ ...none, ideas: ideas.map((idea) => ideaFile(idea, desk.class.hideNames)), entries },
		now,
		cover
	);
}

/** What one mentor reads about an idea. Why something is held stays with the teacher; what is given back says why. */
function entriesForMentor({ class: of, dialogues }: Desk, idea: string, { id }: Mentor): Entry[] {
	const dialogue = forMentor(dialogues.get(idea) ?? new Map<string, Entry>(), of.gate, id);
	return [...dialogue.values()].filter((entry) => entry.kind !== 'gate' || entry.act !== 'hold');
}

/** The file for one team: what was said about its ideas and let through. */
export function replyFile(desk: Desk, team: Team, now: Date): Uint8Array<ArrayBuffer> {
	const cover: Cover = {
		kind: 'reply',
		from: fromOf(desk.class),
		about: { class: { id: desk.id, name: desk.class.name }, to: team.name }
	};
	return pack({ ...none, entries: entriesFor(desk, team) }, now, cover);
}

export function entriesFor({ class: of, ideas, dialogues }: Desk, team: Team): Entry[] {
	return ideas
		.filter((idea) => idea.team?.id === team.id)
		.flatMap(({ id }) => [...forTeam(dialogues.get(id) ?? new Map<string, Entry>(), of.gate).values()]);
}

/** The teacher, as students and mentors know them. */
function fromOf({ teacher, name }: Class): string {
	return teacher || name;
}

function ideaFile({ id, at, team, states }: ClassIdea, hide: boolean): IdeaFile {
	const words = mergeWords(states);
	return {
		id,
		learners: [],
		madeAt: at,
		at,
		words: hide ? withoutNames(words, team?.name ?? '') : words,
		dialogue: null,
		// Earlier versions stay in the class: nicknames stand in them, and a mentor reads the idea of today.
		versions: []
	};
}

/**
 * The document with one name for all who wrote. The nicknames are gone from it, not only covered: what a Yjs map held
 * before is not in its state any more. Names that somebody wrote into a text stay.
 */
export function withoutNames(words: Uint8Array<ArrayBuffer>, name: string): Uint8Array<ArrayBuffer> {
	const doc = docOf([words]);
	const { people } = partsOf(doc);
	doc.transact(() => {
		for (const author of [...people.keys()]) people.set(author, { nickname: name, face: 0 });
	});
	return new Uint8Array(Y.encodeStateAsUpdate(doc));
}
