import type { Tallier } from '../tallies.ts';
import { tallyTexts } from '../tally.ts';

export const tally: Tallier<'write'> = ({ prompt }, answers) =>
	prompt.fields.map(({ id, ask }) =>
		tallyTexts(
			ask,
			answers.map((answer) => answer?.texts[id] ?? '')
		)
	);
