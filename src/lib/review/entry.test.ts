import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisions, dialogueOf, forMentor, forTeam, inOrder, mergeDialogues } from './dialogue.ts';
import { entryOf, idOf, readEntry, type Entry, type Said } from './entry.ts';

const mentor = { role: 'mentor', name: '佐伯 直人', key: 'saeki' } as const;
const team = { role: 'student', name: 'みなと', key: 'minato.a' } as const;
const teacher = { role: 'teacher', name: '先生', key: 'teacher' } as const;
const idea = 'idea-1';

const comment = (text: string, at = 1): Entry =>
	entryOf({ kind: 'comment', idea, by: mentor, at, mood: 'wonder', anchor: { type: 'idea' }, text });
const gate = (to: string, act: 'pass' | 'hold' | 'back', at = 5): Entry =>
	entryOf({ kind: 'gate', idea, by: teacher, at, to, act, text: '' });

test('an entry is read back as it was written', () => {
	const entry = comment('見守る人にも「うれしいこと」はありますか？');
	expect(readEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
});

test('who changes a word, the writer or the time has another entry', () => {
	const entry = comment('いまは、どうしのいでいますか？');
	for (const change of [{ text: 'だめです' }, { at: 2 }, { by: team }, { idea: 'idea-2' }, { mood: 'like' }])
		expect(readEntry({ ...entry, ...change })).toBeNull();
	expect(readEntry({ ...entry, id: '0'.repeat(32) })).toBeNull();
});

test('what is not an entry is none', () => {
	for (const value of [
		null,
		'text',
		{},
		{ id: 'x' },
		{ ...comment('a'), extra: 1 },
		{ ...comment('a'), text: ' ' }
	])
		expect(readEntry(value)).toBeNull();
});

test('the id does not hang on the order of keys', () => {
	const said: Said = { kind: 'thanks', idea, by: team, at: 3, to: comment('a').id, text: 'ありがとう' };
	const turned: Said = { text: 'ありがとう', to: comment('a').id, at: 3, by: team, idea, kind: 'thanks' };
	expect(idOf(turned)).toBe(idOf(said));
});

const entries = fc.array(
	fc
		.record({ text: fc.stringMatching(/^[a-z]{1,6}$/), at: fc.nat(50) })
		.map(({ text, at }) => comment(text, at)),
	{ maxLength: 12 }
);

test('dialogues come together the same in any order and however often, and only grow', () => {
	fc.assert(
		fc.property(entries, entries, entries, (...lists) => {
			const [a, b, c] = lists.map(dialogueOf);
			if (!a || !b || !c) throw new Error('three were made');
			const all = mergeDialogues(a, b, c);
			const other = mergeDialogues(c, mergeDialogues(b, a), a, c);
			expect(inOrder(other)).toEqual(inOrder(all));
			for (const part of [a, b, c]) for (const id of part.keys()) expect(all.has(id)).toBe(true);
		})
	);
});

test('a team gets what the teacher let through; with delivery at the same time, what was not held', () => {
	const [good, held, open] = [comment('good'), comment('held'), comment('open')];
	const answer = entryOf({
		kind: 'reply',
		idea,
		by: team,
		at: 9,
		to: good.id,
		use: 'used',
		text: '入れました'
	});
	const all = dialogueOf([good, held, open, answer, gate(good.id, 'pass'), gate(held.id, 'hold')]);
	expect([...forTeam(all, 'before').keys()].sort()).toEqual([good.id, answer.id].sort());
	expect([...forTeam(all, 'same-time').keys()].sort()).toEqual([good.id, open.id, answer.id].sort());
});

test('the last decision counts, and only a teacher decides', () => {
	const entry = comment('once held');
	const byMentor = entryOf({ kind: 'gate', idea, by: mentor, at: 99, to: entry.id, act: 'pass', text: '' });
	const all = dialogueOf([entry, gate(entry.id, 'pass', 5), gate(entry.id, 'hold', 6), byMentor]);
	expect(decisions(all).get(entry.id)?.act).toBe('hold');
	expect(forTeam(all, 'same-time').size).toBe(0);
});

test('a mentor gets the own words with what was decided on them, and nothing held of others', () => {
	const own = comment('mine');
	const other = entryOf({
		kind: 'comment',
		idea,
		by: { role: 'mentor', name: '原', key: 'hara' },
		at: 2,
		mood: 'like',
		anchor: { type: 'idea' },
		text: 'theirs'
	});
	const back = gate(own.id, 'back');
	const all = dialogueOf([own, other, back, gate(other.id, 'hold')]);
	expect([...forMentor(all, 'before', 'saeki').keys()].sort()).toEqual([own.id, back.id].sort());
});
