import * as v from 'valibot';
import { newId } from '#lib/db/id.ts';
import type { Gate } from '#lib/review/dialogue.ts';
import type { RubricRow } from '#lib/review/rubric.ts';

/** How much a class may hold. A year's course of a school is below it. */
export const limits = { teams: 60, members: 12, mentors: 200, name: 60, about: 120, word: 30 };

export type Team = {
	id: string;
	name: string;
	/** Nicknames, as the students wrote them. */ members: string[];
};

export type Mentor = {
	id: string;
	name: string;
	/** Company and what they do there, in words. */
	about: string;
	/** Ids of teams this mentor must not get: the own child's, a former school's. */
	not: string[];
};

/** Who reads whose idea, and how that came about. */
export type Allotment = {
	seed: number;
	atLeast: number;
	/** Ids of mentors, by the team's id. */
	byTeam: Record<string, string[]>;
	/** Whether the teacher changed what the method had found. */
	byHand: boolean;
};

/** The parts of the course, in their order, each with its day ("2026-11-26") or nothing. */
export const parts = ['before', 'online', 'after'] as const;
export type Part = (typeof parts)[number];

/** Who answers a short survey on paper. */
export type Paper = 'mentor' | 'teacher';
/** How many people marked each place, by the question's id: typed in by the teacher. */
export type Papers = Record<Paper, Record<string, number[]>>;

/** A class on the teacher's own device. */
export type Class = {
	name: string;
	/** Told to the students, who write it into what they hand in. */
	word: string;
	/** How the teacher is called in the dialogue. */
	teacher: string;
	teams: Team[];
	mentors: Mentor[];
	dates: Record<Part, string>;
	gate: Gate;
	/** Whether mentors see the team's name in place of nicknames. */
	hideNames: boolean;
	/** Null: the usual one. */
	rubric: RubricRow[] | null;
	allotment: Allotment | null;
	/** Where the teacher put what does not tell its team by itself: learners and ideas, by id. */
	placed: { learners: Record<string, string>; ideas: Record<string, string> };
	papers: Papers;
	madeAt: number;
};

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const short = (max: number) => v.pipe(v.string(), v.maxLength(max));
const day = v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]);
const both = v.strictObject({ ja: short(300), en: short(300) });
const keys = v.record(key, key);
const counts = v.record(
	key,
	v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(20))
);

/** Reads what is stored. Rows may have been written by an older app, so what came later has a value to begin with. */
export const ClassData: v.GenericSchema<unknown, Class> = v.object({
	name: short(limits.name),
	word: short(limits.word),
	teacher: v.optional(short(limits.name), ''),
	teams: v.pipe(
		v.array(
			v.object({
				id: key,
				name: short(limits.name),
				members: v.pipe(v.array(short(limits.name)), v.maxLength(limits.members))
			})
		),
		v.maxLength(limits.teams)
	),
	mentors: v.pipe(
		v.array(v.object({ id: key, name: short(limits.name), about: short(limits.about), not: v.array(key) })),
		v.maxLength(limits.mentors)
	),
	dates: v.object({ before: day, online: day, after: day }),
	gate: v.picklist(['before', 'same-time']),
	hideNames: v.optional(v.boolean(), true),
	rubric: v.nullable(
		v.array(v.object({ id: key, title: both, asks: both, levels: v.strictTuple([both, both, both, both]) }))
	),
	allotment: v.nullable(
		v.object({
			seed: v.pipe(v.number(), v.integer()),
			atLeast: v.pipe(v.number(), v.integer(), v.minValue(1)),
			byTeam: v.record(key, v.array(key)),
			byHand: v.boolean()
		})
	),
	placed: v.object({ learners: keys, ideas: keys }),
	papers: v.optional(v.object({ mentor: counts, teacher: counts }), () => ({ mentor: {}, teacher: {} })),
	madeAt: v.number()
});

export function newClass(name: string, now = Date.now()): Class {
	return {
		name,
		word: '',
		teacher: '',
		teams: [],
		mentors: [],
		dates: { before: '', online: '', after: '' },
		// The teacher answers for every word, so it begins on the safe side.
		gate: 'before',
		hideNames: true,
		rubric: null,
		allotment: null,
		placed: { learners: {}, ideas: {} },
		papers: { mentor: {}, teacher: {} },
		madeAt: now
	};
}

export function newMentor(name: string, about = ''): Mentor {
	return { id: newId(), name, about, not: [] };
}

/** Takes a team out, and everything that pointed at it. */
export function withoutTeam(from: Class, team: string): Class {
	const others = <T extends string>(record: Record<string, T>) =>
		Object.fromEntries(Object.entries(record).filter(([, one]) => one !== team));
	return {
		...from,
		teams: from.teams.filter(({ id }) => id !== team),
		mentors: from.mentors.map((mentor) => ({ ...mentor, not: mentor.not.filter((one) => one !== team) })),
		allotment: from.allotment && {
			...from.allotment,
			byTeam: Object.fromEntries(Object.entries(from.allotment.byTeam).filter(([id]) => id !== team))
		},
		placed: { learners: others(from.placed.learners), ideas: others(from.placed.ideas) }
	};
}

/** Puts a learner or an idea into a team, by id; an empty team lets it be told by nicknames again. */
export function place(from: Class, what: keyof Class['placed'], id: string, team: string): Class {
	const others = Object.entries(from.placed[what]).filter(([one]) => one !== id);
	const placed = Object.fromEntries(team === '' ? others : [...others, [id, team]]);
	return { ...from, placed: { ...from.placed, [what]: placed } };
}

/** Takes a mentor out, and from all teams. What they wrote stays in the record. */
export function withoutMentor(from: Class, mentor: string): Class {
	return {
		...from,
		mentors: from.mentors.filter(({ id }) => id !== mentor),
		allotment: from.allotment && {
			...from.allotment,
			byTeam: Object.fromEntries(
				Object.entries(from.allotment.byTeam).map(([team, theirs]) => [
					team,
					theirs.filter((one) => one !== mentor)
				])
			)
		}
	};
}

/** The part that is on or comes next, by its day; null where no day is set or all are over. */
export function nextPart({ dates }: Pick<Class, 'dates'>, today: string): Part | null {
	return parts.find((part) => dates[part] !== '' && dates[part] >= today) ?? null;
}
