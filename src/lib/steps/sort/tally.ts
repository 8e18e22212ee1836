import { plain } from '#lib/content/plain.ts';
import type { Tallier } from '../tallies.ts';
import { tallyOptions } from '../tally.ts';
import { inOrder } from './sort.ts';

/** In groups: for each card, where the class put it. In order: for each place, what stood there. */
export const tally: Tallier<'sort'> = ({ prompt, key }, answers) => {
	if (prompt.mode === 'groups')
		return prompt.items.map(({ id, text }) => {
			const right = key.mode === 'groups' ? key.belongs.find(({ item }) => item === id)?.groups : undefined;
			return tallyOptions(
				`${prompt.ask} — ${text}`,
				prompt.groups.map((group) => ({
					id: group.id,
					label: group.name,
					...(right && { right: right.includes(group.id) })
				})),
				answers.map((answer) => {
					const group = answer?.mode === 'groups' ? answer.placed[id] : undefined;
					return group === undefined ? [] : [group];
				})
			);
		});
	const orders = answers.map((answer) =>
		answer?.mode === 'order' && answer.said ? inOrder(answer.order, prompt.items) : []
	);
	return prompt.items.map((_, at) =>
		tallyOptions(
			`${at + 1}. ${plain(prompt.ask)}`,
			prompt.items.map(({ id, text }) => ({
				id,
				label: text,
				...(key.mode === 'order' && { right: key.order[at] === id })
			})),
			orders.map((order) => order.slice(at, at + 1))
		)
	);
};
