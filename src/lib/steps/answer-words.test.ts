import { expect, test } from 'vitest';
import { answerWords } from './answer-words.ts';

test('gives the words someone wrote, and leaves out what was only chosen', () => {
	expect(answerWords({ texts: { issue: '雨のバス停', who: '祖母' } })).toBe('雨のバス停\n祖母');
	expect(answerWords({ role: 'asker', rounds: ['first'], note: 'こまっている' })).toBe('こまっている');
	expect(
		answerWords({ own: '秋田', picked: ['東京'], claim: 'ふえる', reason: '線が上がる', certainty: 'sure' })
	).toBe('ふえる\n線が上がる');
});

test('gives what was chosen when nothing was written', () => {
	expect(answerWords({ picked: { wet: ['rain', 'mud'] }, checked: [] })).toBe('rain\nmud');
	expect(answerWords({ path: ['leave'], ends: ['soaked'] })).toBe('leave\nsoaked');
	expect(answerWords({ role: 'asker', rounds: [], note: '  ' })).toBe('asker');
});

test('gives numbers as they were given', () => {
	expect(answerWords({ value: 39.5, row: '秋田県', shown: true })).toBe('39.5\n秋田県');
	expect(answerWords({ ys: [10, null, 0], shown: false })).toBe('10\n0');
});

test('keeps line breaks, and takes nothing of a text for markup', () => {
	expect(answerWords({ texts: { a: 'one\ntwo <b>' } })).toBe('one\ntwo <b>');
});

test.each([{ texts: {} }, { read: true }, { texts: { a: '' } }, {}, null, undefined, true])(
	'gives a dash where there are no words: %o',
	(value) => {
		expect(answerWords(value)).toBe('—');
	}
);
