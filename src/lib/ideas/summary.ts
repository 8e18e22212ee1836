import type { IdeaRow } from '#lib/db/rows.ts';
import { wordsOf } from './fields.ts';
import type { Idea } from './idea.ts';

/** What a list shows of an idea. */
export function summaryOf(idea: Idea): Pick<IdeaRow, 'title' | 'issue' | 'notes' | 'people'> {
	const chosen = idea.candidates.find(({ id }) => id === idea.chosen);
	const cases = new Set(idea.canvases.filter((canvas) => canvas.case !== null).map(({ id }) => id));
	return {
		title: wordsOf(idea.fields.title),
		issue: wordsOf(idea.fields.issue) || wordsOf(chosen?.issue ?? []),
		notes: idea.notes.filter(({ canvas }) => !cases.has(canvas)).length,
		people: [...idea.people.values()].map(({ nickname }) => nickname)
	};
}
