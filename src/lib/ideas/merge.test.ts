import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { IdeaEditor } from './edit.ts';
import { wordsOf } from './fields.ts';
import { ideaFields, sections } from './idea.ts';
import { readIdea } from './read.ts';

/** A device with an idea on it, and a clock and names of its own. */
function device(name: string, seed = 0) {
	let ids = 0;
	let time = seed;
	const doc = new Y.Doc();
	const editor = new IdeaEditor(doc, name, { now: () => ++time, newId: () => `${name}-${++ids}` });
	return { name, doc, editor, read: () => readIdea(doc) };
}
type Device = ReturnType<typeof device>;

/** What one device sends in a file, and another takes in. */
function send(from: Device, to: Device): void {
	Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc), 'import');
}

function exchangeAll(devices: readonly Device[]): void {
	for (let round = 0; round < 2; round++)
		for (const from of devices) for (const to of devices) if (from !== to) send(from, to);
}

describe('an idea on two devices', () => {
	function two() {
		const a = device('a', 100);
		const b = device('b', 200);
		const canvas = a.editor.addCanvas([]);
		const note = a.editor.addNote({ canvas, section: 'pains', text: 'バスが来ない' }, []);
		send(a, b);
		return { a, b, canvas, note };
	}

	test('keeps what came in while somebody was typing over the old words', () => {
		const { a, b, note } = two();
		const seen = a.read().notes[0]?.text ?? [];
		b.editor.writeItem('note', note, 'text', '帰りのバスがない');
		send(b, a);
		a.editor.writeItem('note', note, 'text', 'バスが1時間来ない', seen);
		expect(
			a
				.read()
				.notes[0]?.text.map(({ text }) => text)
				.sort()
		).toEqual(['バスが1時間来ない', '帰りのバスがない']);
	});

	test('keeps both wordings where both changed the same words, until somebody chooses', () => {
		const { a, b, note } = two();
		a.editor.writeItem('note', note, 'text', 'バスが1時間来ない');
		b.editor.writeItem('note', note, 'text', '帰りのバスがない');
		exchangeAll([a, b]);
		expect(a.read().notes[0]?.text.map(({ text }) => text)).toEqual([
			'帰りのバスがない',
			'バスが1時間来ない'
		]);
		expect(b.read()).toEqual(a.read());

		a.editor.writeItem('note', note, 'text', '帰りのバスが1時間ない');
		exchangeAll([a, b]);
		for (const { read } of [a, b])
			expect(read().notes[0]?.text.map(({ text }) => text)).toEqual(['帰りのバスが1時間ない']);
	});

	test('has one wording where only one of them wrote', () => {
		const { a, b, note } = two();
		b.editor.writeItem('note', note, 'text', '夜のバスがない');
		b.editor.writeItem('note', note, 'text', '夜はバスがない');
		exchangeAll([a, b]);
		expect(a.read().notes[0]?.text.map(({ text }) => text)).toEqual(['夜はバスがない']);
	});

	test('keeps a note that one threw away while the other was writing on it', () => {
		const { a, b, note } = two();
		a.editor.remove(note);
		expect(a.read().notes).toEqual([]);
		expect(a.read().gone[0]).toMatchObject({ id: note, words: 'バスが来ない', by: 'a' });
		b.editor.writeItem('note', note, 'text', 'でも、これがいちばん困る');
		exchangeAll([a, b]);
		const found = [...a.read().notes, ...a.read().gone].map(({ id }) => id);
		expect(found).toContain(note);
		a.editor.restore(note);
		exchangeAll([a, b]);
		expect(wordsOf(b.read().notes[0]?.text ?? [])).toBe('でも、これがいちばん困る');
	});

	test('makes one link of the same link made on both', () => {
		const { a, b, canvas, note } = two();
		const answer = a.editor.addNote({ canvas, section: 'relievers', text: '位置がわかる画面' }, []);
		send(a, b);
		a.editor.link(answer, note);
		b.editor.link(answer, note);
		exchangeAll([a, b]);
		expect(a.read().links).toHaveLength(1);
		expect(b.read()).toEqual(a.read());
	});

	test('changes nothing when the same file comes twice, and passes over what it does not know', () => {
		const { a, b } = two();
		send(a, b);
		const before = b.read();
		send(a, b);
		b.doc.getMap('items').set('x', new Y.Map([['kind', 'hologram']]));
		b.doc.getMap('items').set('y', 'garbage');
		b.doc.getMap('idea').set('title@z', 42);
		expect(b.read()).toEqual(before);
	});
});

test('undo takes back one’s own steps and nobody else’s', () => {
	const a = device('a');
	const b = device('b');
	const undo = new Y.UndoManager([a.doc.getMap('idea'), a.doc.getMap('items')], {
		trackedOrigins: new Set([a.editor]),
		captureTimeout: 0
	});
	const canvas = a.editor.addCanvas([]);
	const mine = a.editor.addNote({ canvas, section: 'gains', text: 'うれしい' }, []);
	send(a, b);
	b.editor.addNote({ canvas, section: 'gains', text: '安心' }, b.read().notes);
	send(b, a);
	undo.undo();
	expect(a.read().notes.map(({ text }) => wordsOf(text))).toEqual(['安心']);
	undo.redo();
	expect(a.read().notes.map(({ id }) => id)).toContain(mine);
});

/** One random thing a member does; the numbers pick among what there is. */
const action = fc.record({
	who: fc.nat(5),
	what: fc.constantFrom(
		'note',
		'write',
		'move',
		'remove',
		'link',
		'field',
		'weight',
		'restore',
		'send',
		'send'
	),
	one: fc.nat(1000),
	other: fc.nat(1000),
	text: fc.string({ maxLength: 12 })
});

function act(
	devices: readonly Device[],
	{ who, what, one, other, text }: typeof action extends fc.Arbitrary<infer T> ? T : never,
	written: Set<string>
) {
	const me = devices[who % devices.length];
	if (!me) return;
	const { notes, canvases, gone } = me.read();
	const canvas = canvases[0];
	const note = notes[one % Math.max(1, notes.length)];
	const second = notes[other % Math.max(1, notes.length)];
	if (what === 'send') {
		const to = devices[other % devices.length];
		if (to && to !== me) send(me, to);
	} else if (what === 'note' && canvas)
		written.add(
			me.editor.addNote(
				{ canvas: canvas.id, section: sections[one % sections.length] ?? 'jobs', text },
				notes
			)
		);
	else if (what === 'write' && note) me.editor.writeItem('note', note.id, 'text', text);
	else if (what === 'move' && note)
		me.editor.moveNote(note.id, sections[other % sections.length] ?? 'jobs', second ?? null, null);
	else if (what === 'remove' && note) me.editor.remove(note.id);
	else if (what === 'restore' && gone[0]) me.editor.restore(gone[0].id);
	else if (what === 'link' && note && second) me.editor.link(note.id, second.id);
	else if (what === 'weight' && note) me.editor.setWeight(note.id, 2);
	else if (what === 'field') me.editor.write(ideaFields[one % ideaFields.length] ?? 'title', text);
}

test('three devices that edit, send files in any order, some twice, end equal, and no note is lost', () => {
	fc.assert(
		fc.property(fc.array(action, { maxLength: 120 }), (actions) => {
			const devices = ['a', 'b', 'c'].map((name, at) => device(name, at * 1000));
			devices[0]?.editor.addCanvas([]);
			exchangeAll(devices);
			const written = new Set<string>();
			for (const one of actions) act(devices, one, written);
			exchangeAll(devices);
			const [first, ...others] = devices.map(({ read }) => read());
			for (const other of others) expect(other).toEqual(first);
			const kept = new Set([...(first?.notes ?? []), ...(first?.gone ?? [])].map(({ id }) => id));
			for (const id of written) expect(kept).toContain(id);
		}),
		{ numRuns: 60 }
	);
});
