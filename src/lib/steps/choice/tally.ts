import type { Tallier } from '../tallies.ts';
import { tallyOptions } from '../tally.ts';

export const tally: Tallier<'choice'> = ({ prompt, key }, answers) =>
	prompt.questions.map(({ id, ask, many, options }) => {
		const correct = key.questions.find((question) => question.id === id)?.correct;
		return tallyOptions(
			ask,
			options.map((option) => ({
				id: option.id,
				label: option.text,
				...(correct && { right: correct.includes(option.id) })
			})),
			answers.map((answer) => answer?.picked[id] ?? []),
			many
		);
	});
