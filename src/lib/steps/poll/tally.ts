import type { Tallier } from '../tallies.ts';
import { tallyOptions, tallyTexts } from '../tally.ts';
import { words } from './words.ts';

/** The picks of each round, and the reasons where they were asked for. */
export const tally: Tallier<'poll'> = ({ prompt }, answers, lang) => {
	const w = words[lang];
	const { ask, options, between, reasonAsk } = prompt;
	const rounds = between === undefined ? (['first'] as const) : (['first', 'second'] as const);
	const named = (text: string, round: 'first' | 'second') =>
		rounds.length === 1 ? text : w.round(w[round], text);
	return rounds.flatMap((round) => [
		tallyOptions(
			named(ask, round),
			options.map(({ id, text }) => ({ id, label: text })),
			answers.map((answer) => {
				const option = answer?.[round].option ?? null;
				return option === null ? [] : [option];
			})
		),
		...(reasonAsk === undefined
			? []
			: [
					tallyTexts(
						named(reasonAsk, round),
						answers.map((answer) => answer?.[round].reason ?? '')
					)
				])
	]);
};
