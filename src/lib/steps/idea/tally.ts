import type { Tallier } from '../tallies.ts';
import { tallyOptions } from '../tally.ts';
import { words } from './words.ts';

/** How many say of their idea that it has each thing. The ideas themselves are not looked into. */
export const tally: Tallier<'idea'> = ({ prompt }, answers, lang) => [
	tallyOptions(
		words[lang].state,
		prompt.check.map(({ id, text }) => ({ id, label: text })),
		answers.map((answer) => answer?.ticked ?? []),
		true
	)
];
