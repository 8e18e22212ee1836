import type { Tallier } from '../tallies.ts';
import { tallyTexts } from '../tally.ts';

export const tally: Tallier<'discuss'> = ({ prompt }, answers) => [
	tallyTexts(
		prompt.noteAsk,
		answers.map((answer) => answer?.note ?? '')
	)
];
