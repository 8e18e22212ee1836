import { wordsOf, type Field } from './fields.ts';
import { fitOf } from './fit.ts';
import { sections, type Idea, type Section } from './idea.ts';
import type { IdeaState } from './my-idea-context.ts';
import { readSheet } from './sheet.ts';

/** What a lesson shows of an idea: the notes of its own canvases together, and the fit of the first of them. */
export function ideaState(idea: Idea): IdeaState {
	const sheets = idea.canvases.flatMap((canvas) =>
		canvas.case === null ? (readSheet(idea, canvas.id) ?? []) : []
	);
	const wordsIn = (section: Section) =>
		sheets.flatMap((sheet) => sheet.in[section].map(({ words }) => words));
	const [first] = sheets;
	const fit = first ? fitOf(idea, first.id) : null;
	return {
		user: first?.user ?? '',
		notes: {
			jobs: wordsIn('jobs'),
			pains: wordsIn('pains'),
			gains: wordsIn('gains'),
			products: wordsIn('products'),
			relievers: wordsIn('relievers'),
			creators: wordsIn('creators'),
			heard: wordsIn('heard')
		},
		needs: { total: fit?.total ?? 0, answered: fit?.answered ?? 0 },
		says: {
			theme: written(chosenIssue(idea), idea.fields.title),
			person: written(...idea.canvases.map(({ user }) => user)),
			canvas: sections.flatMap((section) => (section === 'heard' ? [] : wordsIn(section))),
			future: written(idea.fields.headline, idea.fields.better, ...idea.steps.map(({ text }) => text)),
			ask: written(idea.fields.ask),
			pitch: written(...idea.cards.map(({ text }) => text))
		}
	};
}

/** The words of fields that have any. */
function written(...fields: (Field | undefined)[]): string[] {
	return fields.flatMap((field) => (field ? wordsOf(field).trim() || [] : []));
}

function chosenIssue({ candidates, chosen, fields }: Idea): Field {
	return candidates.find(({ id }) => id === chosen)?.issue ?? fields.issue;
}
