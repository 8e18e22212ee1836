import * as v from 'valibot';
import { isCounted, limits, Round, type Question } from './experiment.ts';

/**
 * What classes were counted at, so that the same can be asked again some weeks later. Numbers only: no name is in
 * them, and they leave this device in no file.
 */
const key = 'show-experiments';
/** Of more, the ones counted longest ago go. */
const most = 80;

const Kept = v.array(
	v.strictObject({
		lesson: v.string(),
		label: v.string(),
		step: v.string(),
		at: v.number(),
		rounds: v.pipe(v.array(Round), v.maxLength(limits.rounds))
	})
);
type Kept = v.InferOutput<typeof Kept>;

export type Whose = { lesson: string; label: string; question: Pick<Question, 'step' | 'at'> };

const isOf =
	({ lesson, label, question }: Whose) =>
	(one: Kept[number]) =>
		one.lesson === lesson && one.label === label && one.step === question.step && one.at === question.at;

function all(): Kept {
	try {
		const text = localStorage.getItem(key);
		const read = text === null ? null : v.safeParse(Kept, JSON.parse(text));
		return read?.success ? read.output : [];
	} catch {
		// Blocked storage, or not ours.
		return [];
	}
}

/** Rounds counted for that question with that class, oldest first. */
export function keptRounds(whose: Whose): Round[] {
	return all().find(isOf(whose))?.rounds ?? [];
}

/** Names of classes that were counted in this lesson. */
export function keptLabels(lesson: string): string[] {
	return [...new Set(all().flatMap((one) => (one.lesson === lesson && one.label !== '' ? [one.label] : [])))];
}

export function keepRounds(whose: Whose, rounds: readonly Round[]): void {
	const { lesson, label, question } = whose;
	const counted = rounds.filter(isCounted);
	const others = all().filter((one) => !isOf(whose)(one));
	const kept =
		counted.length === 0
			? others
			: [...others, { lesson, label, step: question.step, at: question.at, rounds: counted }];
	try {
		localStorage.setItem(key, JSON.stringify(kept.slice(-most)));
	} catch {
		// Blocked or full: it stays in this lesson.
	}
}
