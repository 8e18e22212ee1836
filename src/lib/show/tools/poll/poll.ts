import { sum } from 'd3-array';
import * as v from 'valibot';
import { barsFor, type Bar } from '../parts/bars.ts';
import { act, freshUndo, undoable, type Undoable } from '../parts/undo.ts';

/** A question to the room, answered by a show of hands and counted by whoever stands in front. */
export const limits = { question: 80, option: 32, options: 6, rounds: 6, count: 999 };

/** Ready-made answers have words of their own in each language; `own` ones are typed. */
export const kinds = ['yes', 'letters', 'own'] as const;
export type PollKind = (typeof kinds)[number];

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.count));
const Option = v.strictObject({
	id: v.pipe(v.string(), v.minLength(1), v.maxLength(10)),
	text: v.pipe(v.string(), v.maxLength(limits.option))
});
export type PollOption = v.InferOutput<typeof Option>;
const Round = v.record(v.string(), Count);
export type Round = v.InferOutput<typeof Round>;

const Poll = v.strictObject({
	kind: v.picklist(kinds),
	question: v.pipe(v.string(), v.maxLength(limits.question)),
	options: v.pipe(v.array(Option), v.minLength(2), v.maxLength(limits.options)),
	/** The same question asked again: the newest last. */
	rounds: v.pipe(v.array(Round), v.minLength(1), v.maxLength(limits.rounds)),
	/** Which earlier round stands beside the newest; null: the newest alone. */
	beside: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))
});
export type Poll = v.InferOutput<typeof Poll>;
export type PollState = Undoable<Poll>;
export const PollState: v.GenericSchema<unknown, PollState> = undoable(Poll);

const blank = (ids: readonly string[]): PollOption[] => ids.map((id) => ({ id, text: '' }));
const letters = 'abcdef'.split('');

/** The options that a kind begins with. */
function optionsOf(kind: PollKind): PollOption[] {
	if (kind === 'yes') return blank(['yes', 'no', 'unsure']);
	return blank(letters.slice(0, kind === 'letters' ? 4 : 2));
}

export const fresh = (): PollState =>
	freshUndo({ kind: 'yes', question: '', options: optionsOf('yes'), rounds: [{}], beside: null });

export function setQuestion(state: PollState, question: string): PollState {
	const short = question.slice(0, limits.question);
	return act(state, (poll) => (poll.question === short ? poll : { ...poll, question: short }));
}

/** Other answers: what was counted for the ones before is taken away, and comes back with "undo". */
export function setKind(state: PollState, kind: PollKind): PollState {
	return act(state, (poll) =>
		poll.kind === kind ? poll : { ...poll, kind, options: optionsOf(kind), rounds: [{}], beside: null }
	);
}

export function setOption(state: PollState, id: string, text: string): PollState {
	const short = text.slice(0, limits.option);
	return act(state, (poll) =>
		poll.options.some((option) => option.id === id && option.text !== short)
			? { ...poll, options: poll.options.map((one) => (one.id === id ? { ...one, text: short } : one)) }
			: poll
	);
}

export function addOption(state: PollState): PollState {
	return act(state, (poll) => {
		const free = letters.find((id) => !poll.options.some((option) => option.id === id));
		return poll.options.length >= limits.options || free === undefined || poll.kind === 'yes'
			? poll
			: { ...poll, options: [...poll.options, { id: free, text: '' }] };
	});
}

/** Takes the last option away, with what was counted for it. */
export function dropOption(state: PollState): PollState {
	return act(state, (poll) => {
		const last = poll.options.at(-1);
		if (!last || poll.options.length <= 2 || poll.kind === 'yes') return poll;
		return {
			...poll,
			options: poll.options.slice(0, -1),
			rounds: poll.rounds.map(({ [last.id]: _gone, ...rest }) => rest)
		};
	});
}

export function newest(poll: Poll): Round {
	return poll.rounds.at(-1) ?? {};
}

export function count(state: PollState, option: string, hands: number): PollState {
	const number = Math.min(limits.count, Math.max(0, Math.round(hands) || 0));
	return act(state, (poll) =>
		(newest(poll)[option] ?? 0) === number || !poll.options.some(({ id }) => id === option)
			? poll
			: { ...poll, rounds: [...poll.rounds.slice(0, -1), { ...newest(poll), [option]: number }] }
	);
}

/** The same question once more: what was counted stays, and stands beside the new counts. */
export function askAgain(state: PollState): PollState {
	return act(state, (poll) => {
		if (!isCounted(newest(poll))) return poll;
		// The first one is what minds were like at the beginning: of too many, the second goes.
		const kept = poll.rounds.length < limits.rounds ? poll.rounds : poll.rounds.filter((_, at) => at !== 1);
		return { ...poll, rounds: [...kept, {}], beside: kept.length - 1 };
	});
}

export function standBeside(state: PollState, beside: number | null): PollState {
	return act(state, (poll) => (poll.beside === beside ? poll : { ...poll, beside }));
}

/** Begins with nothing counted; question and answers stay. */
export function clear(state: PollState): PollState {
	return act(state, (poll) =>
		poll.rounds.length === 1 && !isCounted(newest(poll)) ? poll : { ...poll, rounds: [{}], beside: null }
	);
}

export function isCounted(round: Round): boolean {
	return Object.values(round).some((hands) => hands > 0);
}

export function totalOf(round: Round): number {
	return sum(Object.values(round));
}

/** The round beside the newest; null where there is none. */
export function besideOf(poll: Poll): Round | null {
	return poll.beside === null || poll.beside >= poll.rounds.length - 1
		? null
		: (poll.rounds[poll.beside] ?? null);
}

/** Bars in percent of the room there is. */
export function barsOf(poll: Poll): Bar[] {
	return barsFor(
		poll.options.map(({ id }) => id),
		newest(poll),
		besideOf(poll)
	);
}

/** The option whose count changed most, for a sentence about it; null where none did. */
export function largestChange(bars: readonly Bar[]): { id: string; by: number } | null {
	let largest: { id: string; by: number } | null = null;
	for (const { id, now, before } of bars) {
		const by = now - (before ?? now);
		if (Math.abs(by) > Math.abs(largest?.by ?? 0)) largest = { id, by };
	}
	return largest;
}
