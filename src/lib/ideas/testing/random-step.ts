import type { IdeaEditor } from '../edit.ts';
import { cardRoles, confidences, ideaFields, layers, sections, weights, type Idea } from '../idea.ts';

/** Numbers from 0 to below 1 that are the same for a seed. */
export function numbersFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Words a hostile or hurried hand may leave. */
const words = ['バスが来ない', '<b>x</b>', '\u202eえ', '', 'a\nb', '😀', 'さむい', '親に迎えをたのみにくい'];

export type Member = { editor: IdeaEditor; idea: Idea; undo: () => void; redo: () => void };

/** One random thing a member of a team does to an idea. Gives the id of a note where one was written. */
export function randomStep({ editor, idea, undo, redo }: Member, next: () => number): string | null {
	const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
	const text = `${pick(words) ?? ''}${Math.floor(next() * 1000)}`;
	const canvas = pick(idea.canvases);
	const note = pick(idea.notes);
	const second = pick(idea.notes);
	const card = pick(idea.cards);
	const step = pick(idea.steps);
	const section = pick(sections) ?? 'jobs';
	const what = Math.floor(next() * 24);
	if (!canvas) editor.addCanvas(idea.canvases);
	else if (what <= 6) return editor.addNote({ canvas: canvas.id, section, text }, idea.notes);
	else if (what <= 9 && note) editor.writeItem('note', note.id, 'text', text);
	else if (what === 10 && note) editor.moveNote(note.id, section, second ?? null, null);
	else if (what === 11 && note) editor.remove(note.id);
	else if (what === 12) {
		const gone = pick(idea.gone);
		if (gone) editor.restore(gone.id);
	} else if (what === 13 && note && second) editor.link(note.id, second.id);
	else if (what === 14 && note) editor.setWeight(note.id, pick(weights) ?? 0);
	else if (what === 15 && note) editor.setConfidence(note.id, pick(confidences) ?? 'guess');
	else if (what === 16) editor.write(pick(ideaFields) ?? 'title', text);
	else if (what === 17) editor.choose(editor.addCandidate(idea.candidates, text));
	else if (what === 18) editor.addStep(idea.steps, { when: '2030', text });
	else if (what === 19 && step) editor.writeItem('step', step.id, 'text', text);
	else if (what === 20) editor.setLayer(pick(layers) ?? null);
	else if (what === 21)
		if (card) editor.writeItem('card', card.id, 'text', text);
		else editor.addCard(idea.cards, pick(cardRoles) ?? 'person', text);
	else if (what === 22) undo();
	else redo();
	return null;
}
