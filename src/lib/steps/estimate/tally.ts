import type { Tallier } from '../tallies.ts';

export const tally: Tallier<'estimate'> = ({ prompt }, answers) => [
	{
		type: 'numbers',
		ask: prompt.ask,
		unit: prompt.unit,
		range: [prompt.min, prompt.max],
		values: answers.flatMap((answer, who) =>
			answer?.value === null || answer?.value === undefined ? [] : [{ who, value: answer.value }]
		)
	}
];
