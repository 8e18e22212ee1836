import { wordsOf } from '../fields.ts';
import { fitOf } from '../fit.ts';
import type { Idea } from '../idea.ts';
import { mainCanvas } from '../pitch.ts';
import type { Part } from './words.ts';

/** Whether anything was written in each part of the way. */
export function begunIn(idea: Idea): Record<Part, boolean> {
	const { fields } = idea;
	const written = (...names: (keyof Idea['fields'])[]) =>
		names.some((name) => wordsOf(fields[name]).trim() !== '');
	return {
		theme: written('interests', 'figures', 'worries', 'cases') || idea.candidates.length > 0,
		person: idea.canvases.some(({ user }) => wordsOf(user).trim() !== ''),
		canvas: idea.notes.some(({ section }) => section !== 'heard'),
		future: written('headline', 'better', 'harm') || idea.steps.length > 0 || idea.goals.length > 0,
		ask: written('ask')
	};
}

/** What is still thin in an idea, as things to do; `part` is where. */
export const thinSpots = [
	'title',
	'person',
	'pain',
	'answer',
	'heard',
	'proof',
	'headline',
	'step',
	'ask'
] as const;
export type ThinSpot = (typeof thinSpots)[number];

const placeOf: Record<ThinSpot, Part> = {
	title: 'theme',
	person: 'person',
	pain: 'canvas',
	answer: 'canvas',
	heard: 'person',
	proof: 'canvas',
	headline: 'future',
	step: 'future',
	ask: 'ask'
};

/** What would help a reader most, in the order of the way. Nothing here stops anyone. */
export function thinIn(idea: Idea): { spot: ThinSpot; part: Part }[] {
	const canvas = mainCanvas(idea);
	const own = idea.notes.filter((note) => note.canvas === canvas);
	const user = idea.canvases.find(({ id }) => id === canvas)?.user ?? [];
	const fit = canvas === null ? null : fitOf(idea, canvas);
	const empty = (name: keyof Idea['fields']) => wordsOf(idea.fields[name]).trim() === '';
	const thin: Record<ThinSpot, boolean> = {
		title: empty('title'),
		person: wordsOf(user).trim() === '',
		pain: !own.some(({ section }) => section === 'pains'),
		answer: fit !== null && fit.pains.open.length + fit.gains.open.length > 0,
		heard: own.length > 0 && own.every(({ confidence }) => confidence === 'guess'),
		proof: own.length > 0 && idea.proofs.length === 0,
		headline: empty('headline'),
		step: idea.steps.length === 0,
		ask: empty('ask')
	};
	return thinSpots.filter((spot) => thin[spot]).map((spot) => ({ spot, part: placeOf[spot] }));
}
