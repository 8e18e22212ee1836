import { fitOf, importantNeeds } from '../fit.ts';
import { wordsOf } from '../fields.ts';
import type { Idea, Proof } from '../idea.ts';
import { mainCanvas } from '../pitch.ts';
import { answersTo, readSheet, type Sheet } from '../sheet.ts';
import { cardOf, proofsOfPains, proofsOn } from './slides.ts';

/** A need and the answer that is linked to it; null where it has none. */
export type Pair = { id: string; need: string; answer: string | null };

/** What the one-sheet card of an idea shows, all in the team's own words. */
export type OneSheet = {
	pains: Pair[];
	gains: Pair[];
	proof: Pick<Proof, 'id' | 'card'> | null;
	steps: { id: string; when: string; text: string }[];
	/** What is not answered or not known yet. */
	open: string[];
	ask: string;
	headline: string;
	year: number | null;
	goals: number[];
	people: string[];
};

const most = { pairs: 2, steps: 4, open: 3, goals: 3 };

export function oneSheet(idea: Idea): OneSheet {
	const canvas = mainCanvas(idea);
	const sheet = canvas === null ? null : readSheet(idea, canvas);
	const text = (name: 'ask' | 'headline' | 'harm') => wordsOf(idea.fields[name]).trim();
	const problem = cardOf(idea, 'problem');
	const [proof] = [
		...(problem ? proofsOn(idea, problem.id) : []),
		...proofsOfPains(idea),
		...idea.proofs.filter(({ on }) => idea.cards.some(({ id }) => id === on))
	];
	return {
		pains: sheet ? pairsOf(sheet, 'pains') : [],
		gains: sheet ? pairsOf(sheet, 'gains') : [],
		proof: proof ?? null,
		steps: idea.steps
			.map(({ id, when, text }) => ({ id, when: when.trim(), text: wordsOf(text).trim() }))
			.filter(({ text }) => text !== '')
			.slice(-most.steps),
		open: [...openNeeds(idea, sheet), text('harm')].filter((one) => one !== '').slice(0, most.open),
		ask: text('ask'),
		headline: text('headline'),
		year: idea.year,
		goals: [...new Set(idea.goals.map(({ goal }) => goal))].slice(0, most.goals),
		people: [...idea.people.values()].map(({ nickname }) => nickname).filter((name) => name !== '')
	};
}

function pairsOf(sheet: Sheet, section: 'pains' | 'gains'): Pair[] {
	return importantNeeds(sheet, section)
		.slice(0, most.pairs)
		.map(({ id, words }) => {
			// The best known answer speaks for the need.
			const [answer] = answersTo(sheet, id).sort((a, b) => Number(b.known) - Number(a.known));
			return { id, need: words, answer: answer?.words ?? null };
		});
}

function openNeeds(idea: Idea, sheet: Sheet | null): string[] {
	const fit = sheet && fitOf(idea, sheet.id);
	if (!fit) return [];
	const open = new Set([...fit.pains.open, ...fit.gains.open]);
	return [...sheet.in.pains, ...sheet.in.gains].filter(({ id }) => open.has(id)).map(({ words }) => words);
}
