import { expect, test } from 'vitest';
import { storedAfter } from './stored.ts';

const row = (text: string) => JSON.stringify({ step: 'first', value: { texts: { idea: text } } });
const changes = [
	{ at: 0, text: 'あ' },
	{ at: 10, text: 'あい' },
	{ at: 20, text: 'あいう' }
];

test('each change waits for the row that holds its text', () => {
	const kept = changes.map(({ at, text }) => ({ at: at + 4, row: row(text) }));
	expect(storedAfter(changes, kept)).toEqual([4, 4, 4]);
});

test('a change that was overtaken is kept with the one that overtook it', () => {
	const kept = [
		{ at: 15, row: row('あ') },
		{ at: 30, row: row('あいう') }
	];
	expect(storedAfter(changes, kept)).toEqual([15, 20, 10]);
});

test('a change that never reached the store has no time', () => {
	expect(storedAfter(changes, [{ at: 5, row: row('あ') }])).toEqual([5, null, null]);
});

test('a text is not taken for kept because a longer one from earlier holds the same letters', () => {
	expect(storedAfter([{ at: 10, text: 'あ' }], [{ at: 12, row: row('あい') }])).toEqual([null]);
});

test('texts with quotation marks and line ends are found', () => {
	const text = '「"すごい"」\n未来';
	expect(storedAfter([{ at: 1, text }], [{ at: 3, row: row(text) }])).toEqual([2]);
});
