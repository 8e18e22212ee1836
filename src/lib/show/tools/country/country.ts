import { sum } from 'd3-array';
import * as v from 'valibot';
import { act, amend, freshUndo, undoable, type Undoable } from '../parts/undo.ts';

/**
 * The class beside the country: a question that a national survey has asked too, answered here on slips without names.
 * Numbers of answers only; they live in the show on this device, and a button forgets them.
 */
export const limits = { count: 999 };
/** Fewer answers than this are never shown by themselves: one could tell whose they are. */
export const fewest = 5;

/** Where each range of the question about time begins, in minutes; the last one is open. */
export const ranges = [0, 60, 120, 180, 240, 300, 360, 420] as const;
/** As wide as the last range is drawn, in minutes. */
export const openWidth = 60;

export const stages = ['elementary', 'junior', 'high'] as const;
export type Stage = (typeof stages)[number];

/** What can be asked. Questions of time are asked by school stage, the others of all from 10 to 17. */
export const questions = ['minutes', 'three', 'videos', 'communication', 'games', 'searching'] as const;
export type Question = (typeof questions)[number];

/** What the room sees, in the order in which it is told. */
export const views = ['ask', 'class', 'country', 'series'] as const;
export type View = (typeof views)[number];

export const asksStage = (question: Question): boolean => question === 'minutes' || question === 'three';

/** Answers one can give; `none` is left out of what is compared where the survey leaves it out. */
export function optionsOf(question: Question): string[] {
	if (question === 'minutes') return [...ranges.map((from) => `r${from}`), 'none'];
	return question === 'three' ? ['yes', 'no', 'none'] : ['yes', 'no'];
}

/** What there is to see of a question: only minutes have a series. */
export function viewsOf(question: Question): View[] {
	return views.filter((view) => view !== 'series' || asksStage(question));
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.count));
const Counts = v.record(v.pipe(v.string(), v.maxLength(12)), Count);
export type Counts = v.InferOutput<typeof Counts>;

const Country = v.strictObject({
	question: v.picklist(questions),
	/** Null until one is chosen: then it goes by the lesson. */
	stage: v.nullable(v.picklist(stages)),
	view: v.picklist(views),
	/** What was counted, question by question. */
	counts: v.strictObject({
		minutes: Counts,
		three: Counts,
		videos: Counts,
		communication: Counts,
		games: Counts,
		searching: Counts
	})
});
export type Country = v.InferOutput<typeof Country>;
export type CountryState = Undoable<Country>;
export const CountryState: v.GenericSchema<unknown, CountryState> = undoable(Country);

const nothing = (): Country['counts'] => ({
	minutes: {},
	three: {},
	videos: {},
	communication: {},
	games: {},
	searching: {}
});

/** Nothing counted, and nothing to be taken back: this is also how a class is forgotten. */
export const fresh = (): CountryState =>
	freshUndo({ question: 'minutes', stage: null, view: 'ask', counts: nothing() });

/** The stage for which a lesson is written. Guardians look at the youngest, and may choose. */
export function stageOf(part: string): Stage {
	return part === 'high-school' ? 'high' : part === 'junior-high' ? 'junior' : 'elementary';
}

export const countsOf = ({ question, counts }: Pick<Country, 'question' | 'counts'>): Counts =>
	counts[question];

export function ask(state: CountryState, question: Question): CountryState {
	return amend(state, (one) => (one.question === question ? one : { ...one, question, view: 'ask' }));
}

export function atStage(state: CountryState, stage: Stage): CountryState {
	return amend(state, (one) => ({ ...one, stage }));
}

export function see(state: CountryState, view: View): CountryState {
	return amend(state, (one) => (viewsOf(one.question).includes(view) ? { ...one, view } : one));
}

export function count(state: CountryState, option: string, answers: number): CountryState {
	const number = Math.min(limits.count, Math.max(0, Math.round(answers) || 0));
	return act(state, (one) => {
		if (!optionsOf(one.question).includes(option) || (countsOf(one)[option] ?? 0) === number) return one;
		return {
			...one,
			counts: { ...one.counts, [one.question]: { ...countsOf(one), [option]: number } }
		};
	});
}

/** All slips, those that are left out of the picture too. */
export const allOf = (counts: Counts): number => sum(Object.values(counts));

/** Answers that can stand beside the survey: of those who use the internet. */
export const comparedOf = (counts: Counts): number => allOf(counts) - (counts['none'] ?? 0);

/** Neighbouring ranges as they are shown: from where to where in minutes, and how many answers. */
export type Group = { from: number; to: number; open: boolean; count: number };

/**
 * The ranges of time as they may be shown. Where fewer than five answers lie, a range is put together with its
 * neighbours until there are five; ranges without any answer stay empty.
 * @returns null where there are fewer than five answers in all
 */
export function groupsOf(counts: Counts): Group[] | null {
	if (comparedOf(counts) < fewest) return null;
	const groups: Group[] = [];
	let held: Group | null = null;
	for (const [at, from] of ranges.entries()) {
		const next = ranges[at + 1];
		const here = {
			from,
			to: next ?? from + openWidth,
			open: next === undefined,
			count: counts[`r${from}`] ?? 0
		};
		const grown: Group = held ? joined(held, here) : here;
		held = grown.count === 0 || grown.count >= fewest ? null : grown;
		if (!held) groups.push(grown);
	}
	// What is left at the end goes to the last group that has answers, over the empty ranges between.
	while (held) {
		const before = groups.pop();
		if (!before) return null;
		held = joined(before, held);
		if (held.count >= fewest) {
			groups.push(held);
			held = null;
		}
	}
	return groups;
}

const joined = (before: Group, after: Group): Group => ({
	from: before.from,
	to: after.to,
	open: after.open,
	count: before.count + after.count
});

/** The group in which the middle person is, when all stand in a row from the shortest time to the longest. */
export function middleOf(groups: readonly Group[]): Pick<Group, 'from' | 'to' | 'open'> | null {
	const all = sum(groups, (group) => group.count);
	const low = groupAt(groups, Math.floor((all - 1) / 2));
	const high = groupAt(groups, Math.floor(all / 2));
	return low && high ? { from: low.from, to: high.to, open: high.open } : null;
}

function groupAt(groups: readonly Group[], place: number): Group | null {
	let before = 0;
	for (const group of groups) {
		before += group.count;
		if (place >= 0 && place < before) return group;
	}
	return null;
}

/** The shortest and the longest of the groups that have answers. */
export function spanOf(groups: readonly Group[]): { least: Group; most: Group } | null {
	const filled = groups.filter((group) => group.count > 0);
	const [least] = filled;
	const most = filled.at(-1);
	return least && most ? { least, most } : null;
}

/** Whole percents of counts; together 100, but for rounding. Zeros where there is nothing to divide. */
export function percents(counts: readonly number[]): number[] {
	const all = sum(counts);
	return counts.map((one) => (all === 0 ? 0 : Math.round((one / all) * 100)));
}

/**
 * How many of those compared say yes, in percent.
 * `few`: there are too few answers; `hidden`: one of the two answers was given by one to four, so that only the other
 * one may be named.
 */
export type Share =
	| { type: 'few' }
	| { type: 'hidden'; most: 'yes' | 'no'; of: number }
	| { type: 'share'; percent: number; yes: number; of: number };

export function shareOf(counts: Counts): Share {
	const yes = counts['yes'] ?? 0;
	const of = comparedOf(counts);
	if (of < fewest) return { type: 'few' };
	const least = Math.min(yes, of - yes);
	if (least > 0 && least < fewest) return { type: 'hidden', most: yes > of - yes ? 'yes' : 'no', of };
	return { type: 'share', percent: (yes / of) * 100, yes, of };
}
