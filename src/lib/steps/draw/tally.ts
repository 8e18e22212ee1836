import type { Tallier } from '../tallies.ts';
import { rangeOf } from './handles.ts';

export const tally: Tallier<'draw'> = ({ prompt }, answers) => [
	{
		type: 'lines',
		ask: prompt.ask,
		at: prompt.at,
		range: rangeOf(prompt),
		// A line over other places was drawn before the lesson changed.
		lines: answers.flatMap((answer, who) =>
			answer && answer.ys.length === prompt.at.length && answer.ys.some((y) => y !== null)
				? [{ who, value: answer.ys }]
				: []
		)
	}
];
