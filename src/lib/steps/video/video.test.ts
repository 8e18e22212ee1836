import { expect, test } from 'vitest';
import { video } from './video.ts';

test('watching nearly to the end or reading the transcript both do the step', () => {
	const prompt = { case: 'tomatoes', watchFor: [''] };
	const score = (watched: number, readTranscript: boolean) =>
		video.score({ watched, readTranscript, note: '' }, {}, prompt).type;
	expect(score(0.89, false)).toBe('unready');
	expect(score(0.9, false)).toBe('done');
	expect(score(0, true)).toBe('done');
});
