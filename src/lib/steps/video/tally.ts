import type { Tallier } from '../tallies.ts';
import { tallyTexts } from '../tally.ts';

export const tally: Tallier<'video'> = ({ prompt }, answers) => [
	tallyTexts(
		prompt.watchFor.join(' '),
		answers.map((answer) => answer?.note ?? '')
	)
];
