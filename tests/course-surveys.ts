/* Answers to the surveys at the start and at the end of the course, as hand-ins carry them. */

const items = ['sdg', 'interest', 'change', 'adults', 'reasons', 'technology'];
const level = (now: number, then: number | null) => ({ type: 'level', now, then });
const marksOf = (who: number, shift: number, back: boolean) =>
	Object.fromEntries(
		items.map((item, at) => [item, level(1 + ((who + at) % 3) + shift, back ? 1 + ((who + at) % 2) : null)])
	);
/** A survey at the start and one at the end. */
export const surveysOf = (who: number) => [
	{
		lesson: 'future-creation/case-from-inside',
		step: 'where-i-stand',
		kind: 'survey' as const,
		value: { marks: marksOf(who, 0, false), skipped: [] }
	},
	{
		lesson: 'future-creation/presentation-day',
		step: 'then-and-now',
		kind: 'survey' as const,
		value: {
			marks: {
				...marksOf(who, 1, true),
				'open-question': level(4, 2),
				rethink: level(3, 2),
				deepened: level(3 + (who % 3), null),
				grew: level(4, null),
				'in-words': { type: 'text', text: `ことば${who}` }
			},
			skipped: []
		}
	}
];
