import type { Tallier } from '../tallies.ts';
import { tallyOptions, tallyTexts, type Tally } from '../tally.ts';
import { givenTo, type TaskAnswer } from './task.ts';

export const tally: Tallier<'chart'> = ({ prompt, key }, answers) => {
	const { task, claim } = prompt;
	const given = answers.map((answer) => (task && answer ? givenTo(task, answer.task) : null));
	return [
		...(task ? taskTally(task, key.task, given) : []),
		...(claim
			? [
					tallyTexts(
						claim.ask,
						answers.map((answer) => answer?.claim ?? '')
					)
				]
			: [])
	];
};

type Step = Parameters<Tallier<'chart'>>[0];
type Task = NonNullable<Step['prompt']['task']>;

function taskTally(task: Task, key: Step['key']['task'], given: readonly (TaskAnswer | null)[]): Tally[] {
	switch (task.type) {
		case 'find': {
			// Rows that somebody picked or that were asked for: a table of 47 would hide them.
			const wanted = key?.type === 'find' ? key.rows : [];
			const picks = given.map((answer) => (answer?.type === 'find' ? answer.rows : []));
			const rows = [...new Set([...wanted, ...picks.flat()])];
			const options = rows.map((row) => ({ id: row, label: row, right: wanted.includes(row) }));
			return [tallyOptions(task.ask, options, picks, true)];
		}
		case 'compare': {
			const picks = given.map((answer) =>
				answer?.type === 'compare' && answer.larger !== null ? [answer.larger] : []
			);
			const larger = key?.type === 'compare' ? key.larger : null;
			const options = task.rows.map((row) => ({ id: row, label: row, right: row === larger }));
			return [tallyOptions(task.ask, options, picks)];
		}
		case 'pick-chart': {
			const best = key?.type === 'pick-chart' ? key.best : null;
			const options = task.pictures.map(({ id, name }) => ({ id, label: name, right: id === best }));
			const picks = given.map((answer) =>
				answer?.type === 'pick-chart' && answer.picture !== null ? [answer.picture] : []
			);
			return [tallyOptions(task.ask, options, picks)];
		}
		case 'build':
			// A view is a picture of its own; it is looked at one by one.
			return [];
	}
}
