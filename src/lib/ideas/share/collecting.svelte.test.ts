import { expect, test } from 'vitest';
import { inOneCode, toCodes } from '#lib/exchange/link.ts';
import { CodePieces } from '#lib/session/code-pieces.ts';
import { Collecting } from './collecting.svelte.ts';

const fragment = `1.0123456789ab.${'abcdefghij'.repeat(inOneCode / 5)}`;
const [first = '', second = '', third = ''] = toCodes(fragment) ?? [];
const begin = () => new Collecting(new CodePieces(null));
const address = (code: string) => `https://school.example/ja/ideas/open/#${code}`;

test('codes come in any order and some twice, and the last one brings the whole', () => {
	const collecting = begin();
	expect(collecting.now).toBeNull();
	expect(collecting.read(address(third))).toEqual({ type: 'piece', k: 3, fresh: true });
	expect(collecting.read(third)).toEqual({ type: 'piece', k: 3, fresh: false });
	expect(collecting.read(address(first))).toEqual({ type: 'piece', k: 1, fresh: true });
	expect(collecting.now).toEqual({ n: 3, have: [1, 3], missing: [2], lasting: false });
	expect(collecting.read(address(second))).toEqual({ type: 'whole', fragment });
	expect(collecting.now?.missing).toEqual([]);
	collecting.forget();
	expect(collecting.now).toBeNull();
	expect(collecting.read(first)).toMatchObject({ type: 'piece', fresh: true });
});

test('another series in between does not mix with the first', () => {
	const collecting = begin();
	const [other = ''] = toCodes(fragment.replaceAll('a', 'z')) ?? [];
	collecting.read(first);
	collecting.read(second);
	expect(collecting.read(other)).toMatchObject({ type: 'piece', fresh: true });
	expect(collecting.now?.have).toEqual([1]);
	expect(collecting.read(third)).toEqual({ type: 'whole', fragment });
});

test('a whole link in one code needs no collecting', () => {
	const collecting = begin();
	expect(collecting.read(address(fragment))).toEqual({ type: 'whole', fragment });
	expect(collecting.now).toBeNull();
});

test('what is not ours, newer, cut short or does not fit is told apart', () => {
	const collecting = begin();
	for (const text of ['', 'WIFI:S:school;;', 'https://example.com/', address('contact'), 'q1', 'q0.a'])
		expect(collecting.read(text), text).toEqual({ type: 'not-ours' });
	expect(collecting.read(address(first.replace('q1', 'q2')))).toEqual({ type: 'newer' });
	expect(collecting.read('q1.0123abcd.4.3.x')).toEqual({ type: 'half' });
	expect(collecting.read('q1.0123abcd')).toEqual({ type: 'half' });
	expect(collecting.now).toBeNull();

	collecting.read(first);
	collecting.read(second);
	expect(collecting.read(`${third}x`)).toEqual({ type: 'damaged' });
	expect(collecting.now).toBeNull();
	for (const code of [first, second]) collecting.read(code);
	expect(collecting.read(third)).toEqual({ type: 'whole', fragment });
});
