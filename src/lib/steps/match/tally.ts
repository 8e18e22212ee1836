import type { Tallier } from '../tallies.ts';
import { tallyOptions } from '../tally.ts';

/** For each item on the left: what the class joined it to. */
export const tally: Tallier<'match'> = ({ prompt, key }, answers) =>
	prompt.left.map(({ id, text }) => {
		const right = key.pairs.find(({ left }) => left === id)?.right;
		return tallyOptions(
			`${prompt.ask} — ${text}`,
			prompt.right.map((one) => ({ id: one.id, label: one.text, right: one.id === right })),
			answers.map((answer) => {
				const partner = answer?.pairs[id];
				return partner === undefined ? [] : [partner];
			})
		);
	});
