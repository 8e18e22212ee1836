import { sum } from 'd3-array';
import * as v from 'valibot';
import { barsFor, type Bar } from '../parts/bars.ts';
import { act, amend, freshUndo, undoable, type Undoable } from '../parts/undo.ts';

/**
 * An experiment with the whole class: everybody went through a story or answered a question by themselves, and the
 * room sees how many took which way. The same is asked before a lesson, after it and some weeks later.
 */
export const limits = { options: 10, text: 120, label: 20, rounds: 6, count: 999 };

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.count));
const Text = v.pipe(v.string(), v.maxLength(limits.text));

/** What is counted: one question of a step, with the options it has there. */
const Question = v.strictObject({
	step: v.pipe(v.string(), v.maxLength(80)),
	/** Place of the question among those of the step. */
	at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
	ask: Text,
	options: v.pipe(
		v.array(
			v.strictObject({
				id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
				text: Text,
				/** A way that keeps one safe, or the right answer; null where none is better than another. */
				good: v.nullable(v.boolean())
			})
		),
		v.minLength(2),
		v.maxLength(limits.options)
	)
});
export type Question = v.InferOutput<typeof Question>;

export const Round = v.strictObject({
	/** The day on which it was counted, yyyy-mm-dd; empty as long as nothing is. */
	day: v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]),
	counts: v.record(v.pipe(v.string(), v.maxLength(60)), Count)
});
export type Round = v.InferOutput<typeof Round>;
const Rounds = v.pipe(v.array(Round), v.minLength(1), v.maxLength(limits.rounds));

const Experiment = v.strictObject({
	/** Which class it is, for whoever has several: 2-1, "blue group". */
	label: v.pipe(v.string(), v.maxLength(limits.label)),
	question: v.nullable(Question),
	/** The newest last. */
	rounds: Rounds,
	/** Which earlier round stands beside the newest; null: the newest alone. */
	beside: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
	/** Whether the room is told which ways are safe. */
	told: v.boolean()
});
export type Experiment = v.InferOutput<typeof Experiment>;
export type ExperimentState = Undoable<Experiment>;
export const ExperimentState: v.GenericSchema<unknown, ExperimentState> = undoable(Experiment);

const blank: Round = { day: '', counts: {} };
export const fresh = (): ExperimentState =>
	freshUndo({ label: '', question: null, rounds: [blank], beside: null, told: false });

export const newest = ({ rounds }: Pick<Experiment, 'rounds'>): Round => rounds.at(-1) ?? blank;
export const totalOf = ({ counts }: Round): number => sum(Object.values(counts));
export const isCounted = (round: Round): boolean => totalOf(round) > 0;

/** The round beside the newest; null where there is none. */
export function besideOf({ rounds, beside }: Pick<Experiment, 'rounds' | 'beside'>): Round | null {
	return beside === null || beside >= rounds.length - 1 ? null : (rounds[beside] ?? null);
}

export const isSame = (a: Question | null, b: Question | null): boolean =>
	a?.step === b?.step && a?.at === b?.at;

/**
 * Takes another question, with what was counted for it on other days. A round that is still empty begins after them.
 * @param earlier rounds that were kept for this question and class, oldest first
 */
export function choose(
	state: ExperimentState,
	question: Question,
	earlier: readonly Round[]
): ExperimentState {
	const chosen = (one: Experiment) => ({ ...one, question, ...after(earlier), told: false });
	// The first question comes by itself, and is nothing to be taken back.
	return state.now.question === null ? amend(state, chosen) : act(state, chosen);
}

/** The class is another one: its own earlier rounds come back. */
export function setLabel(state: ExperimentState, label: string, earlier: readonly Round[]): ExperimentState {
	const short = label.trim().slice(0, limits.label);
	return act(state, (one) => (one.label === short ? one : { ...one, label: short, ...after(earlier) }));
}

function after(earlier: readonly Round[]): Pick<Experiment, 'rounds' | 'beside'> {
	const counted = fit(earlier.filter(isCounted));
	return { rounds: [...counted, blank], beside: counted.length > 0 ? counted.length - 1 : null };
}

/** Room for one more round: the first one tells how minds were at the beginning, so of too many the second goes. */
function fit(rounds: readonly Round[]): readonly Round[] {
	return rounds.length < limits.rounds ? rounds : [...rounds.slice(0, 1), ...rounds.slice(2 - limits.rounds)];
}

/** @param day today, yyyy-mm-dd */
export function count(state: ExperimentState, option: string, hands: number, day: string): ExperimentState {
	const number = Math.min(limits.count, Math.max(0, Math.round(hands) || 0));
	return act(state, (one) => {
		const now = newest(one);
		if (!one.question?.options.some(({ id }) => id === option)) return one;
		if ((now.counts[option] ?? 0) === number) return one;
		return withNewest(one, { day, counts: { ...now.counts, [option]: number } });
	});
}

/** Counts that come from files: in place of what was counted by hand this time. */
export function countAll(
	state: ExperimentState,
	counts: ReadonlyMap<string, number>,
	day: string
): ExperimentState {
	return act(state, (one) => {
		const known = (one.question?.options ?? []).flatMap(({ id }) => {
			const number = Math.min(limits.count, counts.get(id) ?? 0);
			return number > 0 ? [[id, number] as const] : [];
		});
		return known.length === 0 ? one : withNewest(one, { day, counts: Object.fromEntries(known) });
	});
}

function withNewest(one: Experiment, round: Round): Experiment {
	return { ...one, rounds: [...one.rounds.slice(0, -1), isCounted(round) ? round : { ...round, day: '' }] };
}

/** Asks the same once more: what was counted stays beside it. */
export function askAgain(state: ExperimentState): ExperimentState {
	return act(state, (one) => {
		if (!isCounted(newest(one))) return one;
		const kept = fit(one.rounds);
		return { ...one, rounds: [...kept, blank], beside: kept.length - 1, told: false };
	});
}

export function standBeside(state: ExperimentState, beside: number | null): ExperimentState {
	return act(state, (one) => (one.beside === beside ? one : { ...one, beside }));
}

export function tell(state: ExperimentState, told: boolean): ExperimentState {
	return act(state, (one) => (one.told === told ? one : { ...one, told }));
}

/** Bars in percent of the room there is; none before a question is chosen. */
export function barsOf(one: Experiment): Bar[] {
	return barsFor(
		(one.question?.options ?? []).map(({ id }) => id),
		newest(one).counts,
		besideOf(one)?.counts ?? null
	);
}

/** Share of those counted who took a good way, 0–1; null where nobody was counted, or no way is better. */
export function goodShare(question: Question, round: Round | null): number | null {
	if (!round || !isCounted(round) || !question.options.some(({ good }) => good === true)) return null;
	const good = question.options.filter((one) => one.good === true);
	return sum(good, ({ id }) => round.counts[id] ?? 0) / totalOf(round);
}
