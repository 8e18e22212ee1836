import * as Y from 'yjs';
import { IdeaEditor } from '../edit.ts';
import { wordsOf } from '../fields.ts';
import type { Confidence, Idea, Section, Weight } from '../idea.ts';
import { readIdea } from '../read.ts';

type NotePlan = string | { text: string; confidence?: Confidence; weight?: Weight; waived?: string };

/** A canvas in few words: notes by section, and links as pairs of their words. */
export type Plan = Partial<Record<Section, NotePlan[]>> & { user?: string; links?: [string, string][] };

/** A device of its own, with a clock and ids that are the same in every run. */
export function device(name = 'a', seed = 0) {
	let ids = 0;
	let time = seed;
	const doc = new Y.Doc();
	const editor = new IdeaEditor(doc, name, { now: () => ++time, newId: () => `${name}-${++ids}` });
	return { doc, editor, read: () => readIdea(doc) };
}
export type Device = ReturnType<typeof device>;

/** Draws a canvas into the idea of a device, and says the id of a note by its words. */
export function draw({ editor, read }: Device, { user, links = [], ...notes }: Plan) {
	const canvas = editor.addCanvas(read().canvases);
	if (user !== undefined) editor.writeItem('canvas', canvas, 'user', user);
	for (const section of ['jobs', 'pains', 'gains', 'products', 'relievers', 'creators', 'heard'] as const)
		for (const plan of notes[section] ?? []) {
			const { text, confidence, weight = 0, waived = '' } = typeof plan === 'string' ? { text: plan } : plan;
			const id = editor.addNote({ canvas, section, text, confidence }, read().notes);
			if (weight !== 0) editor.setWeight(id, weight);
			if (waived !== '') editor.writeItem('note', id, 'waived', waived);
		}
	const id = (words: string): string => {
		const note = read().notes.find((one) => one.canvas === canvas && wordsOf(one.text) === words);
		if (!note) throw new Error(`no note says “${words}”`);
		return note.id;
	};
	for (const [from, to] of links) editor.link(id(from), id(to));
	return { canvas, id };
}

export function sketch(plan: Plan): { idea: Idea; canvas: string; id: (words: string) => string } {
	const on = device();
	const { canvas, id } = draw(on, plan);
	return { idea: on.read(), canvas, id };
}

/** The canvas of the design: a waiting room beside a bus stop. */
export const waitingRoom: Plan = {
	user: 'バスで通う高校生 みお',
	jobs: [
		{ text: '部活も勉強も、あきらめずに通う', confidence: 'heard' },
		{ text: '「かわいそう」と思われたくない', confidence: 'heard' }
	],
	pains: [
		{ text: '部活のあと、1時間バスがない', confidence: 'data', weight: 3 },
		{ text: 'バスがいつ来るか分からない', confidence: 'heard', weight: 2 },
		{ text: '親に迎えをたのみにくい', confidence: 'heard', weight: 1 }
	],
	gains: [
		{ text: '待つ時間に宿題ができたら最高', confidence: 'heard', weight: 2 },
		{ text: 'だれかと話せると安心', confidence: 'heard', weight: 1 }
	],
	products: ['バス停となりの空き家を、待合室に', 'バスの位置がわかる小さな画面'],
	relievers: [
		{ text: '暗くて寒い1時間を、明るい部屋で', confidence: 'heard' },
		{ text: 'あと何分かが、いつも見える', confidence: 'heard' }
	],
	creators: [{ text: '電源と机。宿題が終わって帰れる', confidence: 'heard' }, '近所の人が見守り役に'],
	links: [
		['暗くて寒い1時間を、明るい部屋で', '部活のあと、1時間バスがない'],
		['あと何分かが、いつも見える', 'バスがいつ来るか分からない'],
		['電源と机。宿題が終わって帰れる', '待つ時間に宿題ができたら最高'],
		['近所の人が見守り役に', 'だれかと話せると安心']
	]
};
