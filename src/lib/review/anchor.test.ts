import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { IdeaEditor } from '#lib/ideas/edit.ts';
import { wordsOf } from '#lib/ideas/fields.ts';
import { sections, type Idea } from '#lib/ideas/idea.ts';
import { readIdea } from '#lib/ideas/read.ts';
import { placeOf, type Anchor } from './anchor.ts';
import { changesSince } from './changes.ts';
import { dialogueOf, threadsOf } from './dialogue.ts';
import { entryOf } from './entry.ts';

function idea() {
	let ids = 0;
	let time = 0;
	const doc = new Y.Doc();
	const editor = new IdeaEditor(doc, 'a', { now: () => ++time, newId: () => `id-${++ids}` });
	const canvas = editor.addCanvas([]);
	const note = editor.addNote({ canvas, section: 'pains', text: 'バスがいつ来るか分からない' }, []);
	return { editor, canvas, note, read: () => readIdea(doc) };
}

const onNote = (note: string): Anchor => ({
	type: 'note',
	note,
	section: 'pains',
	words: 'バスがいつ来るか分からない'
});
const by = { role: 'mentor', name: '佐伯', key: 'saeki' } as const;
const commentOn = (anchor: Anchor) =>
	entryOf({
		kind: 'comment',
		idea: 'i',
		by,
		at: 1,
		mood: 'wonder',
		anchor,
		text: 'いまは、どうしのいでいますか？'
	});

test('a comment stays with its note: rewritten, moved, thrown away and taken back', () => {
	const { editor, note, read } = idea();
	const anchor = onNote(note);
	expect(placeOf(anchor, read()).state).toBe('here');

	editor.writeItem('note', note, 'text', '帰りのバスが分からない');
	expect(placeOf(anchor, read())).toEqual({
		state: 'reworded',
		now: '帰りのバスが分からない',
		then: 'バスがいつ来るか分からない'
	});
	editor.moveNote(note, 'jobs', null, null);
	expect(placeOf(anchor, read())).toMatchObject({ state: 'moved', from: 'pains', to: 'jobs' });
	editor.remove(note);
	expect(placeOf(anchor, read())).toEqual({ state: 'gone', then: 'バスがいつ来るか分からない' });
	editor.restore(note);
	expect(placeOf(anchor, read())).toMatchObject({ state: 'moved', now: '帰りのバスが分からない' });
});

/** One thing that a team may do, by chance. */
type Step = { what: number; which: number; words: string };
const step: fc.Arbitrary<Step> = fc.record({
	what: fc.nat(5),
	which: fc.nat(1000),
	words: fc.constantFrom('朝のバス', '夜のバス', 'あと何分か', '待合室', '画面')
});

function take(editor: IdeaEditor, canvas: string, now: Idea, { what, which, words }: Step) {
	const pick = <T>(list: readonly T[]) => list[which % Math.max(1, list.length)];
	const note = pick(now.notes);
	const section = pick(sections) ?? 'pains';
	if (what === 0) editor.addNote({ canvas, section, text: words }, now.notes);
	if (what === 1 && note) editor.writeItem('note', note.id, 'text', words);
	if (what === 2 && note) editor.moveNote(note.id, section, null, null);
	if (what === 3 && note) editor.remove(note.id);
	const gone = pick(now.gone);
	if (what === 4 && gone) editor.restore(gone.id);
	if (what === 5) editor.write('title', words);
}

test('after 200 edits by chance every comment is where its note is, or says that it is gone, with the words of then', () => {
	fc.assert(
		fc.property(fc.array(step, { minLength: 200, maxLength: 200 }), (steps) => {
			const { editor, canvas, note, read } = idea();
			const comments = [commentOn(onNote(note))];
			for (const [i, one] of steps.entries()) {
				const now = read();
				// Now and then a mentor comments on what is there at that moment.
				const there = now.notes[i % Math.max(1, now.notes.length)];
				if (i % 20 === 0 && there)
					comments.push(
						commentOn({ type: 'note', note: there.id, section: there.section, words: wordsOf(there.text) })
					);
				take(editor, canvas, now, one);
			}
			const after = read();
			for (const { comment, place } of threadsOf(dialogueOf(comments), after)) {
				if (comment.anchor.type !== 'note') throw new Error('all were on notes');
				const { note, words, section } = comment.anchor;
				const found = after.notes.find(({ id }) => id === note);
				expect(place.state === 'gone').toBe(found === undefined);
				expect(place.then).toBe(words);
				if (place.state === 'gone' || !found) continue;
				expect(place.now).toBe(wordsOf(found.text));
				expect(place.state === 'moved').toBe(found.section !== section);
			}
		}),
		{ numRuns: 20 }
	);
});

test('a change stands beside the comments on what was changed', () => {
	const { editor, canvas, note, read } = idea();
	const comment = commentOn(onNote(note));
	const seen = read();
	const answer = editor.addNote({ canvas, section: 'relievers', text: 'あと何分かが見える画面' }, seen.notes);
	editor.link(answer, note);
	const told = changesSince(seen, read(), dialogueOf([comment]));
	expect(told.map(({ change, threads }) => [change.type, threads.length])).toEqual([
		['added', 0],
		['linked', 1]
	]);
});
