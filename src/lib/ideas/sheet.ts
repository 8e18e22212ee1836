import { wordsOf } from './fields.ts';
import { sections, type Confidence, type Idea, type Section, type Weight } from './idea.ts';

/** A note as the rules of the studio look at it. */
export type SheetNote = {
	id: string;
	section: Section;
	/** Never empty: a note nobody wrote on yet is on no sheet. */
	words: string;
	confidence: Confidence;
	weight: Weight;
	/** Why it is left without an answer, on purpose; empty where it is not. */
	waived: string;
	/** An evidence card stands on it. */
	proven: boolean;
	/** It was heard, is data or is proven: more than a guess. */
	known: boolean;
};

/** One canvas of an idea, with its links read in both directions. */
export type Sheet = {
	id: string;
	user: string;
	in: Readonly<Record<Section, readonly SheetNote[]>>;
	/** Notes linked to each other on this canvas, by the id of either end. */
	from: ReadonlyMap<string, readonly SheetNote[]>;
	to: ReadonlyMap<string, readonly SheetNote[]>;
};

/** What was found out about a person, and what is offered to them. */
export const needSections = ['pains', 'gains'] as const satisfies readonly Section[];
export const userSections = ['jobs', 'pains', 'gains'] as const satisfies readonly Section[];
export const answerSections = ['relievers', 'creators'] as const satisfies readonly Section[];
export const valueSections = ['products', 'relievers', 'creators'] as const satisfies readonly Section[];

/** Null when there is no such canvas. */
export function readSheet(idea: Idea, canvas: string): Sheet | null {
	const about = idea.canvases.find(({ id }) => id === canvas);
	if (!about) return null;
	const proven = new Set(idea.proofs.map(({ on }) => on));
	const notes = idea.notes.flatMap((note): SheetNote[] => {
		const words = wordsOf(note.text).trim();
		if (note.canvas !== canvas || words === '') return [];
		const { id, section, confidence, weight } = note;
		const waived = wordsOf(note.waived).trim();
		const isProven = proven.has(id);
		const known = confidence !== 'guess' || isProven;
		return [{ id, section, words, confidence, weight, waived, proven: isProven, known }];
	});
	const byId = new Map(notes.map((note) => [note.id, note]));
	const from = new Map<string, SheetNote[]>();
	const to = new Map<string, SheetNote[]>();
	for (const link of idea.links) {
		const start = byId.get(link.from);
		const end = byId.get(link.to);
		if (!start || !end) continue;
		from.set(start.id, [...(from.get(start.id) ?? []), end]);
		to.set(end.id, [...(to.get(end.id) ?? []), start]);
	}
	const of = (section: Section) => notes.filter((note) => note.section === section);
	return {
		id: canvas,
		user: wordsOf(about.user).trim(),
		in: {
			jobs: of('jobs'),
			pains: of('pains'),
			gains: of('gains'),
			products: of('products'),
			relievers: of('relievers'),
			creators: of('creators'),
			heard: of('heard')
		},
		from,
		to
	};
}

/** Relievers and creators that are linked to this need. */
export function answersTo(sheet: Sheet, need: string): SheetNote[] {
	return (sheet.to.get(need) ?? []).filter(({ section }) => isOneOf(answerSections, section));
}

/** Pains and gains that this note is linked to. */
export function needsOf(sheet: Sheet, answer: string): SheetNote[] {
	return (sheet.from.get(answer) ?? []).filter(({ section }) => isOneOf(needSections, section));
}

/** All notes of some sections, in the order of the sections. */
export function notesIn(sheet: Sheet, wanted: readonly Section[] = sections): SheetNote[] {
	return wanted.flatMap((section) => sheet.in[section]);
}

function isOneOf(list: readonly Section[], section: Section): boolean {
	return list.includes(section);
}
