import * as v from 'valibot';
import * as Y from 'yjs';
import type { Content } from '#lib/exchange/unpack.ts';
import { readIdea } from '#lib/ideas/read.ts';
import { summaryOf } from '#lib/ideas/summary.ts';

/** An answer as it came; its value is read by the step's own kind where it is shown. */
export type GivenAnswer = { lesson: string; step: string; kind: string; value: unknown; at: number };
/** Where a student is in a lesson. */
export type GivenProgress = { lesson: string; step: string; done: string[]; at: number };
/** An idea as it came, with what a list shows of it. */
export type GivenIdea = {
	id: string;
	madeAt: number;
	at: number;
	title: string;
	issue: string;
	notes: number;
	words: Uint8Array<ArrayBuffer>;
};

export type Given = { answers: GivenAnswer[]; progress: GivenProgress[]; ideas: GivenIdea[] };

/** What one student handed in, all their files in one. */
export type HandIn = {
	id: string;
	class: string;
	learner: string;
	nickname: string;
	/** When the newest of the files was made. */
	at: number;
	receivedAt: number;
	data: Given;
};

const bytes = v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

const GivenData: v.GenericSchema<unknown, Given> = v.object({
	answers: v.array(
		v.object({ lesson: v.string(), step: v.string(), kind: v.string(), value: v.unknown(), at: v.number() })
	),
	progress: v.array(
		v.object({ lesson: v.string(), step: v.string(), done: v.array(v.string()), at: v.number() })
	),
	ideas: v.array(
		v.object({
			id: v.string(),
			madeAt: v.number(),
			at: v.number(),
			title: v.string(),
			issue: v.string(),
			notes: v.number(),
			words: bytes
		})
	)
});

/** A stored row as a hand-in; null for one that a newer app wrote. */
export function readHandIn({ data, ...row }: Omit<HandIn, 'data'> & { data: unknown }): HandIn | null {
	const read = v.safeParse(GivenData, data);
	return read.success ? { ...row, data: read.output } : null;
}

/** What a file brings for a class: one hand-in for each learner in it. */
export function handInsOf(classId: string, { made, parts }: Content, now: number): HandIn[] {
	return parts.learners.map((learner) => ({
		id: `${classId} ${learner.id}`,
		class: classId,
		learner: learner.id,
		nickname: learner.nickname,
		at: made.getTime(),
		receivedAt: now,
		data: {
			answers: parts.answers
				.filter((answer) => answer.learner === learner.id)
				.map(({ lesson, step, kind, value, at }) => ({ lesson, step, kind, value, at })),
			progress: parts.progress
				.filter((row) => row.learner === learner.id)
				.map(({ lesson, step, done, at }) => ({ lesson, step, done, at })),
			ideas: parts.ideas
				.filter((idea) => idea.learners.includes(learner.id))
				.map(({ id, madeAt, at, words }) => withSummary({ id, madeAt, at, words }))
		}
	}));
}

function withSummary(idea: Pick<GivenIdea, 'id' | 'madeAt' | 'at' | 'words'>): GivenIdea {
	const { title, issue, notes } = summaryOf(readIdea(docOf([idea.words])));
	return { ...idea, title, issue, notes };
}

/**
 * Brings together what a student handed in before and now. Of two answers to one step the newer stands; of an idea
 * everything anyone wrote stays. The order in which files come makes no difference, nor that one comes twice: then
 * the very same row is handed back.
 */
export function mergeHandIn(before: HandIn | undefined, next: HandIn): HandIn {
	if (!before) return next;
	const [older, newer] = before.at <= next.at ? [before, next] : [next, before];
	const data: Given = {
		answers: newest(before.data.answers, next.data.answers, ({ lesson, step }) => `${lesson} ${step}`),
		progress: furthest(before.data.progress, next.data.progress),
		ideas: mergeIdeas(before.data.ideas, next.data.ideas)
	};
	const merged: HandIn = {
		...before,
		nickname: newer.nickname || older.nickname,
		at: newer.at,
		data
	};
	return same(before, merged) ? before : { ...merged, receivedAt: next.receivedAt };
}

function newest<Row extends { at: number }>(
	before: readonly Row[],
	next: readonly Row[],
	key: (row: Row) => string
): Row[] {
	const rows = new Map(before.map((row) => [key(row), row]));
	for (const row of next) {
		const there = rows.get(key(row));
		// Two that say the same time are told apart by what they say, so that the order of files does not matter.
		if (!there || row.at > there.at || (row.at === there.at && JSON.stringify(row) > JSON.stringify(there)))
			rows.set(key(row), row);
	}
	return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function furthest(before: readonly GivenProgress[], next: readonly GivenProgress[]): GivenProgress[] {
	const all = [...before, ...next];
	return newest(before, next, ({ lesson }) => lesson).map((row) => ({
		...row,
		done: [...new Set(all.filter(({ lesson }) => lesson === row.lesson).flatMap(({ done }) => done))].sort()
	}));
}

function mergeIdeas(before: readonly GivenIdea[], next: readonly GivenIdea[]): GivenIdea[] {
	const ideas = new Map(before.map((idea) => [idea.id, idea]));
	for (const idea of next) {
		const there = ideas.get(idea.id);
		if (!there) ideas.set(idea.id, idea);
		else if (hasNews(there.words, idea.words) || idea.at > there.at)
			ideas.set(
				idea.id,
				withSummary({
					id: idea.id,
					madeAt: Math.min(there.madeAt, idea.madeAt),
					at: Math.max(there.at, idea.at),
					words: mergeWords([there.words, idea.words])
				})
			);
	}
	return [...ideas.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether a document has anything that another lacks. */
function hasNews(here: Uint8Array, there: Uint8Array): boolean {
	const doc = docOf([here]);
	let news = false;
	doc.on('update', () => (news = true));
	Y.applyUpdate(doc, there);
	return news;
}

function same(a: HandIn, b: HandIn): boolean {
	const heads = ({ data: { ideas } }: HandIn) => ideas.map(({ id, at, words }) => [id, at, words.length]);
	const rest = ({ nickname, at, data: { answers, progress } }: HandIn) =>
		JSON.stringify([
			nickname,
			at,
			[...answers].sort((a, b) => (`${a.lesson} ${a.step}` < `${b.lesson} ${b.step}` ? -1 : 1)),
			[...progress]
				.sort((a, b) => (a.lesson < b.lesson ? -1 : 1))
				.map((row) => ({ ...row, done: [...row.done].sort() }))
		]);
	return rest(a) === rest(b) && JSON.stringify(heads(a).sort()) === JSON.stringify(heads(b).sort());
}

export function docOf(states: readonly Uint8Array[]): Y.Doc {
	const doc = new Y.Doc();
	doc.transact(() => {
		for (const state of states) Y.applyUpdate(doc, state);
	});
	return doc;
}

export function mergeWords(states: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
	const [only] = states;
	if (only && states.length === 1) return only;
	return new Uint8Array(Y.encodeStateAsUpdate(docOf(states)));
}
