import type { Tallier } from '../tallies.ts';
import { tallyOptions } from '../tally.ts';
import { follow, isAsking, isEnding, seated } from './story.ts';

/** What was chosen at each place on the way last taken, and which ends were reached on any way. */
export const tally: Tallier<'scenario'> = ({ title, prompt }, answers) => {
	const ways = answers.map((answer) =>
		answer ? follow(seated(prompt, answer.seat), answer.path).turns : []
	);
	const places = prompt.nodes.filter(isAsking).map(({ id, ask, choices }) =>
		tallyOptions(
			ask,
			choices.map((choice) => ({ id: choice.id, label: choice.text })),
			ways.map((turns) => turns.filter(({ at }) => at.id === id).map(({ choice }) => choice.id))
		)
	);
	const ends = tallyOptions(
		title,
		prompt.nodes
			.filter(isEnding)
			.map((end) => ({ id: end.id, label: end.title, right: end.tone === 'safe' })),
		answers.map((answer) => answer?.ends ?? []),
		true
	);
	return [...places, ends];
};
