import { median, sum } from 'd3-array';
import { mergeHandIn, type HandIn } from '#lib/classroom/hand-in.ts';
import { inOrder, ofKind, type Dialogue } from '#lib/review/dialogue.ts';
import type { Use } from '#lib/review/entry.ts';
import { isLevel, placesOf, type LevelScale } from '#lib/steps/survey/survey.ts';
import type { Item } from '#lib/steps/survey/say.ts';
import { readMarks } from './marks.ts';
import type { AskedSurvey, CourseLesson } from './course.ts';
import { countPlaces, least, meanWithInterval, shareWithInterval, type Interval } from './stats.ts';

/** Someone, marked at two times. */
type Pair = readonly [before: number, after: number];

/** How marks of the same people moved. */
export type Change = {
	n: number;
	before: number[];
	after: number[];
	meanBefore: number;
	meanAfter: number;
	/** Of the differences, with a 95 % interval. */
	moved: { mean: number } & Interval;
	up: number;
	same: number;
	down: number;
};

/** A number of people; `few`: some, but not enough to be shown. */
export type Shown<T> = { type: 'shown'; value: T } | { type: 'few' };

export type Measured = { item: string; ask: string } & (
	| {
			type: 'change';
			scale: LevelScale;
			asked: Item;
			places: number[];
			/** Marked at the start, and again at the end; null where the start did not ask. */
			apart: Shown<Change> | null;
			/** Both marked at the end, looking back; null where that was not asked. */
			back: Shown<Change> | null;
	  }
	/** Asked only at the end. */
	| {
			type: 'after';
			scale: LevelScale;
			asked: Item;
			places: number[];
			after: Shown<{ n: number; counts: number[]; agree: { count: number; share: number } & Interval }>;
	  }
	| {
			type: 'options';
			options: Shown<{ n: number; rows: { id: string; label: string; count: number }[] }>;
	  }
	| { type: 'texts'; texts: Shown<string[]> }
);

export type Impact = {
	people: Shown<{
		n: number;
		/** Planned minutes of the steps they finished, all together and of the one in the middle. */
		minutes: number;
		middle: number;
		lessons: number;
		ideas: number;
		mentors: number;
		comments: number;
		uses: Record<Use | 'open', number>;
	}>;
	/** How many answered at the start and at the end. */
	answered: Record<'start' | 'end', Shown<number>>;
	items: Measured[];
};

/** What came in for a class, in numbers. Nobody's name is in it. */
export function measure(
	handIns: readonly HandIn[],
	lessons: readonly CourseLesson[],
	dialogues: Iterable<Dialogue>
): Impact {
	const people = eachOnce(handIns);
	const minutes = people.map(({ data }) => minutesOf(data.progress, lessons));
	const surveys = lessons.flatMap((lesson) => lesson.surveys);
	const held = lessons.filter(({ id }) => people.some(({ data }) => touched(data, id)));
	const marked = (survey: AskedSurvey) =>
		people.map(({ data }) =>
			readMarks(
				survey,
				data.answers.find(({ lesson, step }) => lesson === survey.lesson && step === survey.step)?.value
			)
		);
	const asked = surveys.map((survey) => ({ survey, marks: marked(survey) }));
	const answeredAt = (when: 'start' | 'end') =>
		people.filter((_, who) =>
			asked.some(({ survey, marks }) => survey.when === when && (marks[who]?.size ?? 0) > 0)
		).length;
	return {
		people: enough(people.length, () => ({
			n: people.length,
			minutes: sum(minutes),
			middle: median(minutes) ?? 0,
			lessons: held.length,
			ideas: new Set(people.flatMap(({ data }) => data.ideas.map(({ id }) => id))).size,
			...spokenOf(dialogues)
		})),
		answered: {
			start: enough(answeredAt('start'), () => answeredAt('start')),
			end: enough(answeredAt('end'), () => answeredAt('end'))
		},
		items: itemsOf(asked, people.length)
	};
}

/** One learner once, however many files and rows there are of them. */
function eachOnce(handIns: readonly HandIn[]): HandIn[] {
	const each = new Map<string, HandIn>();
	for (const next of handIns) each.set(next.learner, mergeHandIn(each.get(next.learner), next));
	return [...each.values()].sort((a, b) => (a.learner < b.learner ? -1 : 1));
}

function touched({ answers, progress }: HandIn['data'], id: string): boolean {
	return [...answers, ...progress].some(({ lesson }) => lesson === id);
}

export function minutesOf(
	progress: readonly { lesson: string; done: readonly string[] }[],
	lessons: readonly Pick<CourseLesson, 'id' | 'steps'>[]
): number {
	return sum(progress, ({ lesson, done }) =>
		sum(lessons.find(({ id }) => id === lesson)?.steps ?? [], (step) =>
			done.includes(step.id) ? step.minutes : 0
		)
	);
}

/** Mentors, their comments, and what the teams did with them: a team's last answer counts. */
function spokenOf(dialogues: Iterable<Dialogue>) {
	const uses: Record<Use | 'open', number> = { used: 0, partly: 0, not: 0, ask: 0, open: 0 };
	const mentors = new Set<string>();
	let comments = 0;
	for (const dialogue of dialogues) {
		const all = inOrder(dialogue);
		const replies = new Map(
			ofKind(all, 'reply')
				.filter(({ by }) => by.role === 'student')
				.map((reply) => [reply.to, reply.use])
		);
		for (const { id, by } of ofKind(all, 'comment')) {
			if (by.role !== 'mentor') continue;
			comments += 1;
			mentors.add(by.key);
			uses[replies.get(id) ?? 'open'] += 1;
		}
	}
	return { mentors: mentors.size, comments, uses };
}

type Asked = { survey: AskedSurvey; marks: ReturnType<typeof readMarks>[] };

/** Every item that has a name shared by surveys, in the order in which the end asks them. */
function itemsOf(asked: readonly Asked[], people: number): Measured[] {
	const of = (when: 'start' | 'end') => asked.filter(({ survey }) => survey.when === when);
	const everyone = Array.from({ length: people }, (_, who) => who);
	const found = new Map<string, Item>();
	for (const { survey } of [...of('end'), ...of('start')])
		for (const item of survey.items)
			if (item.item !== undefined && !found.has(item.item)) found.set(item.item, item);
	return [...found].map(([name, asks]): Measured => {
		/** What one person marked; of several surveys at one time the last one that has a mark. */
		const mark = (who: number, when: 'start' | 'end') =>
			of(when)
				.map(({ marks }) => marks[who]?.get(name))
				.filter((one) => one !== undefined)
				.at(-1);
		const level = (who: number, when: 'start' | 'end', side: 'then' | 'now') => {
			const given = mark(who, when);
			return given?.type === 'level' ? given[side] : null;
		};
		const head = { item: name, ask: asks.ask };
		const { scale } = asks;
		if (isLevel(scale)) {
			const places = placesOf(scale);
			const common = { ...head, scale, asked: asks, places };
			const atStart = of('start').some(({ survey }) => survey.items.some(({ item }) => item === name));
			const thenNow = 'thenNow' in asks && asks.thenNow === true;
			if (!atStart && !thenNow)
				return {
					...common,
					type: 'after',
					after: afterOf(
						places,
						everyone.flatMap((who) => level(who, 'end', 'now') ?? [])
					)
				};
			const both = (
				before: (who: number) => number | null,
				after: (who: number) => number | null
			): Shown<Change> =>
				changeOf(
					places,
					everyone.flatMap((who): Pair[] => {
						const [from, to] = [before(who), after(who)];
						return from === null || to === null ? [] : [[from, to]];
					})
				);
			return {
				...common,
				type: 'change',
				apart: atStart
					? both(
							(who) => level(who, 'start', 'now'),
							(who) => level(who, 'end', 'now')
						)
					: null,
				back: thenNow
					? both(
							(who) => level(who, 'end', 'then'),
							(who) => level(who, 'end', 'now')
						)
					: null
			};
		}
		const given = everyone.flatMap((who) => mark(who, 'end') ?? mark(who, 'start') ?? []);
		if (asks.scale === 'one' || asks.scale === 'several') {
			const picked = given.flatMap((one) => (one.type === 'picked' ? [one.options] : []));
			return {
				...head,
				type: 'options',
				options: enough(picked.length, () => ({
					n: picked.length,
					rows: asks.options.map(({ id, text }) => ({
						id,
						label: text,
						count: picked.filter((options) => options.includes(id)).length
					}))
				}))
			};
		}
		// By the alphabet: in the order of the files one could tell whose is whose.
		const texts = given.flatMap((one) => (one.type === 'text' ? [one.text.trim()] : [])).sort();
		return { ...head, type: 'texts', texts: enough(texts.length, () => texts) };
	});
}

/** Of those only who marked both times: two groups that differ by one person would tell what that one marked. */
export function changeOf(places: readonly number[], pairs: readonly Pair[]): Shown<Change> {
	return enough(pairs.length, () => {
		const before = pairs.map(([one]) => one);
		const after = pairs.map(([, one]) => one);
		const moves = pairs.map(([from, to]) => to - from);
		return {
			n: pairs.length,
			before: countPlaces(places, before),
			after: countPlaces(places, after),
			meanBefore: sum(before) / pairs.length,
			meanAfter: sum(after) / pairs.length,
			moved: meanWithInterval(moves) ?? { mean: 0, low: 0, high: 0 },
			up: moves.filter((move) => move > 0).length,
			same: moves.filter((move) => move === 0).length,
			down: moves.filter((move) => move < 0).length
		};
	});
}

/** Who marked one of the two upper places of a scale "agree". */
function afterOf(places: readonly number[], marks: readonly number[]) {
	return enough(marks.length, () => {
		const upper = places.slice(-2);
		const count = marks.filter((mark) => upper.includes(mark)).length;
		return {
			n: marks.length,
			counts: countPlaces(places, marks),
			agree: { count, ...(shareWithInterval(count, marks.length) ?? { share: 0, low: 0, high: 1 }) }
		};
	});
}

function enough<T>(n: number, value: () => T): Shown<T> {
	return n < least ? { type: 'few' } : { type: 'shown', value: value() };
}
