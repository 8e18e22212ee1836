import { describe, expect, test } from 'vitest';
import { aloudModesFor, spokenDue, spokenOf, voiceRate, type Spoken } from './speech.ts';

const scenes = [
	{
		from: 0,
		to: 10,
		shows: 'The sun rises.',
		lines: [
			{ from: 0.6, to: 4, text: 'It takes <em>water</em>.' },
			{ from: 4.3, to: 9, text: 'A lot.' }
		]
	},
	{ from: 10, to: 15, shows: 'A map.', lines: [{ from: 10.6, to: 14, text: 'In Portugal.' }] }
];

test('lines are spoken in order, each until the next one begins', () => {
	expect(spokenOf(scenes, 'lines').map(({ at, by, text }) => [at, by, text])).toEqual([
		[0.6, 4.3, 'It takes water.'],
		[4.3, 10.6, 'A lot.'],
		[10.6, 15, 'In Portugal.']
	]);
});

test('what is to be seen is spoken before the lines of its scene, if asked', () => {
	expect(spokenOf(scenes, 'all').map(({ kind, at }) => [kind, at])).toEqual([
		['shows', 0],
		['line', 0.6],
		['line', 4.3],
		['shows', 10],
		['line', 10.6]
	]);
});

test('beside a film that speaks for itself only what is to be seen is told', () => {
	expect(spokenOf(scenes, 'shows').map(({ text, by }) => [text, by])).toEqual([
		['The sun rises.', 10],
		['A map.', 15]
	]);
	expect(aloudModesFor(scenes, true)).toEqual(['off', 'shows']);
	expect(aloudModesFor(scenes, false)).toEqual(['off', 'lines', 'all']);
});

test('where nobody wrote down what is to be seen, there is nothing to tell of it', () => {
	const bare = scenes.map((scene) => ({ ...scene, shows: '' }));
	expect(aloudModesFor(bare, true)).toEqual(['off']);
	expect(aloudModesFor(bare, false)).toEqual(['off', 'lines']);
	expect(spokenOf(bare, 'all').every(({ kind }) => kind === 'line')).toBe(true);
});

test('each piece is due once, when the film goes past its moment', () => {
	const pieces = spokenOf(scenes, 'all');
	expect(spokenDue(pieces, -0.05, 0.1)?.text).toBe('The sun rises.');
	expect(spokenDue(pieces, 0, 0.5)).toBeNull();
	expect(spokenDue(pieces, 0.5, 0.7)?.text).toBe('It takes water.');
});

describe('a voice', () => {
	const line = (length: number, seconds: number): Spoken => ({
		at: 0,
		by: seconds,
		text: 'あ'.repeat(length),
		kind: 'line'
	});
	test('keeps step with the picture', () => {
		expect(voiceRate(line(21, 3), 'ja', 1)).toBe(1);
		expect(voiceRate(line(21, 2.5), 'ja', 1)).toBe(1.2);
		expect(voiceRate(line(21, 3), 'ja', 1.25)).toBe(1.25);
	});
	test('is never too fast to follow, nor dragging', () => {
		expect(voiceRate(line(40, 1), 'ja', 2)).toBe(1.35);
		expect(voiceRate(line(3, 9), 'ja', 1)).toBe(0.9);
		expect(voiceRate(line(3, 0), 'ja', 1)).toBe(1.35);
	});
	test('takes its time for a description', () => {
		expect(voiceRate({ ...line(90, 0.6), kind: 'shows' }, 'en', 2)).toBe(1);
	});
});
