import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { IdeaEditor } from './edit.ts';
import { wordsOf } from './fields.ts';
import { readIdea } from './read.ts';
import { numbersFrom, randomStep } from './testing/random-step.ts';
import { undoOf } from './undo.ts';

/** `IDEA_DEVICES=6 IDEA_STEPS=500 IDEA_SEEDS=20 npm run unit -- many-devices` is the long form. */
const devices = Number(process.env.IDEA_DEVICES ?? 3);
const steps = Number(process.env.IDEA_STEPS ?? 60);
const seeds = Number(process.env.IDEA_SEEDS ?? 12);

function device(name: string, at: number) {
	let ids = 0;
	let time = at;
	const doc = new Y.Doc();
	// The order in which equals stand depends on it: with it a seed tells all.
	doc.clientID = at + 1;
	const now = () => ++time;
	const editor = new IdeaEditor(doc, name, {
		now,
		newId: () => `${name}-${++ids}`,
		onstep: () => undo.stopCapturing()
	});
	const undo = undoOf(editor, now);
	return { doc, editor, undo, read: () => readIdea(doc) };
}
type Device = ReturnType<typeof device>;
const send = (from: Device, to: Device) => Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc), 'import');

/** What is known of a note, thrown away or not, here. */
const known = ({ doc }: Device, id: string) => doc.getMap('items').get(id) instanceof Y.Map;

test.each(Array.from({ length: seeds }, (_, seed) => seed))(
	`${devices} devices of ${steps} steps each, files passed on in any order and some twice, end equal and lose no note (seed %i)`,
	{ timeout: 60_000 * (1 + (devices * steps) / 300) },
	(seed) => {
		const next = numbersFrom(seed);
		const team = Array.from({ length: devices }, (_, at) => device(`d${at}`, at * 1e6));
		const written = new Set<string>();
		const pick = () => team[Math.floor(next() * team.length)]!;
		team[0]!.editor.addCanvas([]);
		for (const to of team) send(team[0]!, to);
		for (let step = 0; step < steps * devices; step++) {
			const me = pick();
			const note = randomStep(
				{ editor: me.editor, idea: me.read(), undo: () => me.undo.undo(), redo: () => me.undo.redo() },
				next
			);
			if (note !== null) written.add(note);
			if (next() < 0.08) {
				const to = pick();
				send(me, to);
				if (next() < 0.3) send(me, to);
			}
		}
		for (let round = 0; round < 2; round++) for (const from of team) for (const to of team) send(from, to);
		const [first, ...others] = team.map(({ read }) => read());
		for (const other of others) expect(other).toEqual(first);
		for (const one of team)
			expect(
				[...written].filter((id) => !known(one, id)),
				'notes that are lost'
			).toEqual([]);
	}
);

test('undoing a note on which a teammate is writing elsewhere throws it away, and their words can be taken back', () => {
	const [a, b] = [device('a', 0), device('b', 1e6)];
	const canvas = a.editor.addCanvas([]);
	const note = a.editor.addNote({ canvas, section: 'pains', text: 'さむい' }, []);
	send(a, b);
	b.editor.writeItem('note', note, 'text', 'さむくて、くらい');
	a.undo.undo();
	expect([a.read().notes, a.read().gone]).toEqual([[], []]);
	send(b, a);
	send(a, b);
	expect(a.read().gone).toMatchObject([{ id: note, words: 'さむくて、くらい' }]);
	expect(b.read()).toEqual(a.read());
	a.undo.redo();
	send(a, b);
	expect(b.read().notes.map(({ text }) => wordsOf(text))).toContain('さむくて、くらい');
});

test('undo and redo of a note that nobody else saw leave what was there', () => {
	const a = device('a', 0);
	const canvas = a.editor.addCanvas([]);
	a.editor.addNote({ canvas, section: 'pains', text: 'さむい' }, []);
	const before = a.read();
	a.undo.undo();
	expect([a.read().notes, a.read().gone]).toEqual([[], []]);
	a.undo.redo();
	expect(a.read()).toEqual(before);
});

test('a canvas whose making was undone can be taken back, and its notes with it', () => {
	const [a, b] = [device('a', 0), device('b', 1e6)];
	const canvas = a.editor.addCanvas([]);
	send(a, b);
	b.editor.addNote({ canvas, section: 'pains', text: 'さむい' }, []);
	a.undo.undo();
	send(b, a);
	expect(a.read().notes).toEqual([]);
	a.editor.restore(a.read().gone[0]?.id ?? '');
	expect(a.read().notes.map(({ text }) => wordsOf(text))).toEqual(['さむい']);
});
