import type { Idea } from './idea.ts';
import {
	answerSections,
	answersTo,
	needSections,
	needsOf,
	notesIn,
	readSheet,
	type Sheet,
	type SheetNote
} from './sheet.ts';

export type NeedState = 'answered' | 'waived' | 'open';

/** Needs of one kind. Answered, waived and open together are all important ones. */
export type NeedCount = {
	total: number;
	answered: number;
	/** Ids, the weightiest first. */
	waived: string[];
	open: string[];
};

/** What would bring the canvas on most, as one thing to do. */
export type NextAction =
	/** No pain and no gain yet: the person comes first. */
	| { type: 'find-needs' }
	/** More needs than one can answer, none of them ranked. */
	| { type: 'rank' }
	/** The answer may be there already: a reliever or creator that is linked to nothing. */
	| { type: 'link'; need: string; answer: string }
	| { type: 'answer'; need: string }
	/** Somebody has to be asked whether this is so. */
	| { type: 'ask'; note: string }
	| { type: 'use-or-drop'; note: string }
	| { type: 'show' };

/** How the two sides of a canvas meet. */
export type Fit = {
	canvas: string;
	/** Sections whose needs are ranked; in the others every need counts. */
	ranked: { pains: boolean; gains: boolean };
	pains: NeedCount;
	gains: NeedCount;
	total: number;
	answered: number;
	/** Needs nobody ranked, beside ranked ones: they wait. */
	lesser: string[];
	/** Products, relievers and creators that answer no need. */
	idle: string[];
	/** Linked answers that are guesses themselves; those to needs that are guessed as well come first. */
	guesses: string[];
	/** Of these, the answers to nothing but guesses. */
	baseless: string[];
	next: NextAction;
};

/** More needs than this without a ranking, and it is time to choose. */
const manyNeeds = 4;

/** The fit of one canvas, or null when there is no such canvas. */
export function fitOf(idea: Idea, canvas: string): Fit | null {
	const sheet = readSheet(idea, canvas);
	if (!sheet) return null;
	const pains = countNeeds(sheet, 'pains');
	const gains = countNeeds(sheet, 'gains');
	const linked = notesIn(sheet, answerSections).filter(({ id }) => needsOf(sheet, id).length > 0);
	const guessed = linked.filter(({ known }) => !known);
	const baseless = guessed.filter(({ id }) => needsOf(sheet, id).every(({ known }) => !known));
	const guesses = [...baseless, ...guessed.filter((note) => !baseless.includes(note))].map(({ id }) => id);
	const idle = idleNotes(sheet);
	return {
		canvas,
		ranked: { pains: isRanked(sheet, 'pains'), gains: isRanked(sheet, 'gains') },
		pains,
		gains,
		total: pains.total + gains.total,
		answered: pains.answered + gains.answered,
		lesser: needSections.flatMap((section) => {
			const important = new Set(importantNeeds(sheet, section));
			return sheet.in[section].filter((note) => !important.has(note)).map(({ id }) => id);
		}),
		idle,
		guesses,
		baseless: baseless.map(({ id }) => id),
		next: nextAction(sheet, { open: [...pains.open, ...gains.open], idle, guesses })
	};
}

/** Whether a need has an answer, is left without one on purpose, or is open. */
export function needState(sheet: Sheet, need: SheetNote): NeedState {
	if (answersTo(sheet, need.id).length > 0) return 'answered';
	return need.waived === '' ? 'open' : 'waived';
}

/** The needs that count: ranked ones, or all of a section in which nothing is ranked. Weightiest first. */
export function importantNeeds(sheet: Sheet, section: 'pains' | 'gains'): SheetNote[] {
	const notes = sheet.in[section];
	const ranked = isRanked(sheet, section);
	return notes.filter(({ weight }) => !ranked || weight >= 1).sort((a, b) => b.weight - a.weight);
}

function isRanked(sheet: Sheet, section: 'pains' | 'gains'): boolean {
	return sheet.in[section].some(({ weight }) => weight >= 1);
}

function countNeeds(sheet: Sheet, section: 'pains' | 'gains'): NeedCount {
	const needs = importantNeeds(sheet, section);
	const of = (state: NeedState) =>
		needs.filter((need) => needState(sheet, need) === state).map(({ id }) => id);
	return { total: needs.length, answered: of('answered').length, waived: of('waived'), open: of('open') };
}

function idleNotes(sheet: Sheet): string[] {
	const answers = notesIn(sheet, answerSections);
	const idle = answers.filter(({ id }) => needsOf(sheet, id).length === 0);
	const working = new Set(answers.filter((note) => !idle.includes(note)).map(({ id }) => id));
	const { products } = sheet.in;
	const reaches = (id: string) =>
		needsOf(sheet, id).length > 0 || (sheet.from.get(id) ?? []).some((note) => working.has(note.id));
	// Few draw lines from products. Where nobody does, a product is taken to serve whatever is answered.
	const drawn = products.some(({ id }) => (sheet.from.get(id) ?? []).length > 0);
	const stray = products.filter(({ id }) => (drawn ? !reaches(id) : working.size === 0));
	return [...stray, ...idle].map(({ id }) => id);
}

function nextAction(
	sheet: Sheet,
	{ open, idle, guesses }: { open: readonly string[]; idle: readonly string[]; guesses: readonly string[] }
): NextAction {
	const needs = notesIn(sheet, needSections);
	if (needs.length === 0) return { type: 'find-needs' };
	const byWeight = needs.filter(({ id }) => open.includes(id)).sort((a, b) => b.weight - a.weight);
	const [need] = byWeight;
	if (need) {
		if (needs.length > manyNeeds && needs.every(({ weight }) => weight === 0)) return { type: 'rank' };
		const fitting = sheet.in[need.section === 'pains' ? 'relievers' : 'creators'];
		const answer = fitting.find(({ id }) => idle.includes(id));
		return answer ? { type: 'link', need: need.id, answer: answer.id } : { type: 'answer', need: need.id };
	}
	const [guess] = guesses;
	if (guess !== undefined) return { type: 'ask', note: guess };
	const [left] = idle;
	return left === undefined ? { type: 'show' } : { type: 'use-or-drop', note: left };
}
