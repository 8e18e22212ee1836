import { expect, test } from 'vitest';
import { entryOf, type Entry } from '#lib/review/entry.ts';
import { longestLink, seal } from './link.ts';
import { fromReplyFragment, toReplyFragment } from './reply-link.ts';

const comment = (text: string): Entry =>
	entryOf({
		kind: 'comment',
		idea: 'i1',
		by: { role: 'mentor', name: '佐伯', key: 'saeki' },
		at: 1,
		mood: 'wonder',
		anchor: { type: 'note', note: 'n1', section: 'pains', words: 'バスがない' },
		text
	});
const reply = {
	from: '佐伯',
	at: 5,
	entries: [comment('いまは、どうしのいでいますか？'), comment('もう一つ')]
};
const sealed = (value: unknown) => seal('2', new TextEncoder().encode(JSON.stringify(value)));
const fault = (fragment: string) => {
	const read = fromReplyFragment(fragment);
	return read.ok ? 'none' : read.fault;
};

test('words come back out of a link', () => {
	const fragment = toReplyFragment(reply);
	expect(fragment.length).toBeLessThan(longestLink);
	expect(fromReplyFragment(fragment)).toEqual({ ok: true, value: reply });
});

test('a link that was changed, cut or made by somebody else says so', () => {
	const fragment = toReplyFragment(reply);
	expect(fault(fragment.slice(0, -20))).toBe('damaged');
	expect(fault(`1${fragment.slice(1)}`)).toBe('not-ours');
	expect(fault('')).toBe('not-ours');
	const [first] = reply.entries;
	for (const value of [
		{ ...reply, entries: [{ ...first, text: 'だめです' }] },
		{ ...reply, entries: [] },
		{ ...reply, more: 1 },
		{ ...reply, from: 'あ'.repeat(501) },
		{ ...reply, entries: Array.from({ length: 201 }, () => first) },
		'text'
	])
		expect(fault(sealed(value))).toBe('wrong-content');
	expect(fault(seal('2', new TextEncoder().encode('not json')))).toBe('damaged');
});
