import type { Tallier } from '../tallies.ts';
import { tallyOptions } from '../tally.ts';

/** How many of the class marked each part. */
export const tally: Tallier<'spot'> = ({ prompt, key }, answers) => [
	tallyOptions(
		prompt.ask,
		[...(prompt.picture?.parts ?? []), ...prompt.lines].map(({ id, text }) => ({
			id,
			label: text,
			right: key.signs.some(({ part }) => part === id)
		})),
		answers.map((answer) => answer?.marked ?? []),
		true
	)
];
