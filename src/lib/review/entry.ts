import * as v from 'valibot';
import { sha256 } from '#lib/exchange/sha256.ts';
import { Anchor } from './anchor.ts';

/** Characters of one entry. A comment that long helps nobody; a file made to fill a device is longer. */
export const longestEntry = 2000;

const text = v.pipe(v.string(), v.maxLength(longestEntry));
const said = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestEntry));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const entryId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

export const roles = ['mentor', 'student', 'teacher'] as const;
export type Role = (typeof roles)[number];

/** Frames that begin a comment; `answer` answers what the team asked. */
export const moods = ['like', 'wish', 'wonder', 'answer'] as const;
export type Mood = (typeof moods)[number];

/** What became of a comment, in the words of the team that got it. `ask`: they ask back. */
export const uses = ['used', 'partly', 'not', 'ask'] as const;
export type Use = (typeof uses)[number];

/** What a teacher does with an entry: hand it on, hold it, or give it back to its writer. */
export const acts = ['pass', 'hold', 'back'] as const;
export type Act = (typeof acts)[number];

const common = {
	idea: key,
	by: v.strictObject({
		role: v.picklist(roles),
		/** As the others see it: a mentor's name, a nickname. */
		name: v.pipe(v.string(), v.maxLength(200)),
		key
	}),
	/** Milliseconds since 1970, by the clock of the writer. */
	at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))
};

/** What was said. Nothing in it is ever changed; who thinks again says something new. */
export const Said = v.variant('kind', [
	v.strictObject({
		kind: v.literal('comment'),
		...common,
		mood: v.picklist(moods),
		anchor: Anchor,
		text: said
	}),
	/** The team's answer to a comment, with the reason. */
	v.strictObject({ kind: v.literal('reply'), ...common, to: entryId, use: v.picklist(uses), text: said }),
	/** More words on a comment, from either side. */
	v.strictObject({ kind: v.literal('more'), ...common, to: entryId, text: said }),
	v.strictObject({ kind: v.literal('thanks'), ...common, to: entryId, text }),
	/** Where a mentor sees the idea on one row of the rubric; null takes an earlier mark back. */
	v.strictObject({
		kind: v.literal('mark'),
		...common,
		row: key,
		level: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4))),
		text
	}),
	/** The teacher's decision on an entry, with the reason. */
	v.strictObject({ kind: v.literal('gate'), ...common, to: entryId, act: v.picklist(acts), text }),
	/** Somebody shows the teacher an entry that is not all right. */
	v.strictObject({ kind: v.literal('report'), ...common, to: entryId, text })
]);
export type Said = v.InferOutput<typeof Said>;

/** What was said, under an id that is made from it: who changes a word has made another entry. */
export type Entry = Said & { id: string };
export type EntryOf<Kind extends Said['kind']> = Extract<Said, { kind: Kind }> & { id: string };

/** The id of what was said: 128 bits of the SHA-256 of its canonical form. */
export function idOf(said: Said): string {
	return sha256(new TextEncoder().encode(canonical(said))).slice(0, 32);
}

export function entryOf(said: Said): Entry {
	return { ...said, id: idOf(said) };
}

/** Reads an entry from a file; null when it is not one, or when its words are not those its id was made from. */
export function readEntry(value: unknown): Entry | null {
	if (typeof value !== 'object' || value === null || !('id' in value)) return null;
	const { id, ...rest } = value;
	const read = v.safeParse(Said, rest);
	if (!read.success) return null;
	return idOf(read.output) === id ? { ...read.output, id } : null;
}

/** JSON with the keys of every object in order: the same content gives the same text on every device. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`;
}
