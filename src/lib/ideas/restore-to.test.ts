import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { wordsOf, type Field } from './fields.ts';
import { cardRoles, ideaFields, layers, sections, weights, type Common, type Idea } from './idea.ts';
import { readIdea } from './read.ts';
import { restoreTo } from './restore-to.ts';
import { device, draw, waitingRoom, type Device } from './testing/sketch.ts';

/** All that an idea says, without who wrote it when, and without what was thrown away. */
function said(idea: Idea) {
	const plain = <T extends Common>({ by: _by, at: _at, ...item }: T) =>
		Object.fromEntries(
			Object.entries(item).map(([name, value]) => [name, Array.isArray(value) ? wordsOf(value) : value])
		);
	const words = (field: Field) => wordsOf(field);
	return {
		fields: Object.fromEntries(ideaFields.map((name) => [name, words(idea.fields[name])])),
		layer: idea.layer,
		year: idea.year,
		chosen: idea.chosen,
		aside: [...idea.aside].sort(),
		items: [
			...idea.canvases,
			...idea.notes,
			...idea.links,
			...idea.proofs,
			...idea.candidates,
			...idea.steps,
			...idea.goals,
			...idea.ict,
			...idea.cards
		]
			.map(plain)
			.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
		order: [idea.canvases, idea.notes, idea.candidates, idea.steps, idea.cards].map((list) =>
			list.map(({ id }) => id)
		)
	};
}

const stateOf = ({ doc }: Device) => Y.encodeStateAsUpdate(doc);
function ideaOf(state: Uint8Array): Idea {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	return readIdea(doc);
}
const send = (from: Device, to: Device) => Y.applyUpdate(to.doc, stateOf(from), 'import');

function undoOf({ doc, editor }: Device) {
	const parts = ['idea', 'items', 'aside'].map((name) => doc.getMap(name));
	return new Y.UndoManager(parts, { trackedOrigins: new Set([editor]), captureTimeout: 0 });
}

describe('going back to an earlier version', () => {
	test('says what it said, keeps what is newer among the things thrown away, and is one step of undo', () => {
		const on = device();
		const { id, canvas } = draw(on, waitingRoom);
		const { editor, read } = on;
		editor.write('title', 'まちあい');
		const version = ideaOf(stateOf(on));
		const undo = undoOf(on);

		const removed = id('だれかと話せると安心');
		editor.write('title', 'べつの名前');
		editor.writeItem('note', id('親に迎えをたのみにくい'), 'text', '親に悪い');
		editor.remove(removed);
		const newer = editor.addNote({ canvas, section: 'pains', text: '冬は手がかじかむ' }, read().notes);
		const before = said(read());

		undo.stopCapturing();
		restoreTo(editor, version);
		expect(said(read())).toEqual(said(version));
		expect(read().gone.map((one) => one.id)).toContain(newer);

		undo.undo();
		expect(said(read())).toEqual(before);
		undo.redo();
		expect(said(read())).toEqual(said(version));
	});

	test('brings back what an undo had taken out of the document altogether', () => {
		const on = device();
		const { canvas } = draw(on, waitingRoom);
		const undo = undoOf(on);
		on.editor.addNote({ canvas, section: 'gains', text: '歩いて帰れる' }, on.read().notes);
		const version = ideaOf(stateOf(on));
		undo.undo();
		expect(on.read().notes.map(({ text }) => wordsOf(text))).not.toContain('歩いて帰れる');
		restoreTo(on.editor, version);
		expect(said(on.read())).toEqual(said(version));
	});

	test('writes nothing where nothing differs', () => {
		const on = device();
		draw(on, waitingRoom);
		const before = Y.encodeStateVector(on.doc);
		restoreTo(on.editor, on.read());
		expect(Y.encodeStateVector(on.doc)).toEqual(before);
	});
});

const action = fc.record({
	what: fc.constantFrom(
		'note',
		'write',
		'move',
		'remove',
		'link',
		'field',
		'weight',
		'canvas',
		'candidate',
		'step',
		'goal',
		'card',
		'prove',
		'layer',
		'aside',
		'restore'
	),
	one: fc.nat(1000),
	other: fc.nat(1000),
	text: fc.string({ maxLength: 8 })
});
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

function act({ editor, read }: Device, { what, one, other, text }: Action): void {
	const idea = read();
	const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
	const note = pick(idea.notes, one);
	const second = pick(idea.notes, other);
	const canvas = pick(idea.canvases, one);
	const any = pick([...idea.canvases, ...idea.notes, ...idea.links, ...idea.cards, ...idea.proofs], one);
	switch (what) {
		case 'note':
			if (canvas)
				editor.addNote({ canvas: canvas.id, section: pick(sections, other) ?? 'jobs', text }, idea.notes);
			return;
		case 'write':
			if (note) editor.writeItem('note', note.id, 'text', text);
			return;
		case 'move':
			if (note) editor.moveNote(note.id, pick(sections, other) ?? 'jobs', second ?? null, null);
			return;
		case 'remove':
			if (any) editor.remove(any.id);
			return;
		case 'link':
			if (note && second) editor.link(note.id, second.id);
			return;
		case 'field':
			return editor.write(pick(ideaFields, one) ?? 'title', text);
		case 'weight':
			if (note) editor.setWeight(note.id, pick(weights, other) ?? 0);
			return;
		case 'canvas':
			return void editor.addCanvas(idea.canvases, other % 2 === 0 ? {} : { case: 'water' });
		case 'candidate':
			return editor.choose(editor.addCandidate(idea.candidates, text));
		case 'step':
			return void editor.addStep(idea.steps, { when: String(2030 + (other % 9)), text });
		case 'goal':
			return void editor.addGoal(idea.goals, 1 + (other % 17));
		case 'card':
			return void editor.addCard(idea.cards, pick(cardRoles, other) ?? 'person', text);
		case 'prove':
			if (note)
				editor.prove(note.id, {
					id: `e${other % 5}`,
					learner: 'l',
					source: { type: 'film', case: 'water', lang: 'ja', seconds: 1, caption: text, frame: null },
					says: text,
					at: 1
				});
			return;
		case 'layer':
			editor.setYear(2030 + (other % 9));
			return editor.setLayer(pick(layers, one) ?? null);
		case 'aside':
			return editor.setAside(`r${other % 4}`, one % 2 === 0);
		case 'restore': {
			const gone = pick(idea.gone, one);
			if (gone) editor.restore(gone.id);
			return;
		}
	}
}

const actions = fc.array(action, { maxLength: 40 });

test('any idea, changed in any way, says again what a version said, and a merge with another device loses nothing', () => {
	fc.assert(
		fc.property(actions, actions, actions, (before, after, elsewhere) => {
			const a = device('a');
			const b = device('b', 10_000);
			a.editor.addCanvas([]);
			for (const one of before) act(a, one);
			const version = ideaOf(stateOf(a));
			send(a, b);
			for (const one of after) act(a, one);
			for (const one of elsewhere) act(b, one);
			const theirs = b.read();

			restoreTo(a.editor, version);
			expect(said(a.read())).toEqual(said(version));

			send(a, b);
			send(b, a);
			expect(a.read()).toEqual(b.read());
			// Their new notes are there, or among what can be brought back; so are their wordings of titles.
			const items = a.doc.getMap('items');
			for (const { id } of [...theirs.notes, ...theirs.cards, ...theirs.canvases])
				expect(items.has(id)).toBe(true);
			for (const name of ideaFields)
				for (const { text, by } of theirs.fields[name])
					if (by === 'b') expect(a.read().fields[name].map((one) => one.text)).toContain(text);
			for (const note of theirs.notes)
				for (const { text, by } of note.text) {
					const here = a.read().notes.find(({ id }) => id === note.id);
					if (by === 'b' && here) expect(here.text.map((one) => one.text)).toContain(text);
				}
		}),
		{ numRuns: 150 }
	);
});
