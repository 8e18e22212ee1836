import type { Step } from '#lib/steps/registry.ts';
import { plain } from '#lib/content/plain.ts';
import { tallyStep } from '#lib/steps/tallies.ts';
import type { Tally } from '#lib/steps/tally.ts';
import type { Locale } from '#lib/words/locale.ts';
import { limits, type Question } from './experiment.ts';

/** The questions of a step in which one can be counted, each with its name in a list. */
export function questionsOf(step: Step, lang: Locale): Question[] {
	return tallyStep(step, [], lang).flatMap((tally, at) => questionOf(step.id, tally, at) ?? []);
}

function questionOf(step: string, tally: Tally, at: number): Question | null {
	if (tally.type !== 'options' || tally.nameless) return null;
	if (tally.rows.length < 2 || tally.rows.length > limits.options) return null;
	const short = (text: string) => plain(text).slice(0, limits.text);
	return {
		step,
		at,
		ask: short(tally.ask),
		options: tally.rows.map(({ id, label, right }) => ({ id, text: short(label), good: right }))
	};
}

/** How many of these answers hold each option of the question; without who. */
export function countsOf(
	step: Step,
	{ at }: Pick<Question, 'at'>,
	answers: readonly unknown[],
	lang: Locale
): ReadonlyMap<string, number> {
	const tally = tallyStep(step, answers, lang)[at];
	return new Map(tally?.type === 'options' ? tally.rows.map(({ id, count }) => [id, count]) : []);
}
