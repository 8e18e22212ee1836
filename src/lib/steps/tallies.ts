import type { Locale } from '#lib/words/locale.ts';
import { tally as canvas } from './canvas/tally.ts';
import { tally as chart } from './chart/tally.ts';
import { tally as checklist } from './checklist/tally.ts';
import { tally as choice } from './choice/tally.ts';
import { tally as discuss } from './discuss/tally.ts';
import { tally as draw } from './draw/tally.ts';
import { tally as estimate } from './estimate/tally.ts';
import { tally as idea } from './idea/tally.ts';
import { tally as match } from './match/tally.ts';
import { tally as poll } from './poll/tally.ts';
import { tally as read } from './read/tally.ts';
import { kinds, type AnswerOf, type Kind, type Step } from './registry.ts';
import type { Rules } from './rules.ts';
import { tally as scenario } from './scenario/tally.ts';
import { tally as sort } from './sort/tally.ts';
import { tally as spot } from './spot/tally.ts';
import { tally as survey } from './survey/tally.ts';
import type { Tally } from './tally.ts';
import { tally as video } from './video/tally.ts';
import { tally as write } from './write/tally.ts';

/**
 * Puts the answers of a class to one step together, question by question. An answer is null where a learner gave
 * none, or one that cannot be read.
 */
export type Tallier<K extends Kind> = (
	step: Step<K>,
	answers: readonly (AnswerOf<K> | null)[],
	lang: Locale
) => Tally[];

const talliers: { [K in Kind]: Tallier<K> } = {
	read,
	video,
	choice,
	estimate,
	draw,
	chart,
	scenario,
	write,
	discuss,
	survey,
	canvas,
	checklist,
	poll,
	spot,
	sort,
	match,
	idea
};

/** @param stored answers as they are stored, one for each learner; null or what cannot be read counts as none */
export function tallyStep<K extends Kind>(step: Step<K>, stored: readonly unknown[], lang: Locale): Tally[] {
	const kind: K = step.kind;
	const rules: Pick<Rules<K>, 'readAnswer'> = kinds[kind];
	return talliers[kind](
		step,
		stored.map((value) => (value === null ? null : rules.readAnswer(value))),
		lang
	);
}
