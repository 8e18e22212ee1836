import type { Tallier } from '../tallies.ts';
import { tallyOptions } from '../tally.ts';
import { words } from './words.ts';

/** How many are done with each thing. Lines of one's own stay with whoever wrote them. */
export const tally: Tallier<'checklist'> = ({ prompt }, answers, lang) => [
	tallyOptions(
		words[lang].state,
		prompt.items.map(({ id, text }) => ({ id, label: text })),
		answers.map((answer) => answer?.ticked ?? []),
		true
	)
];
