import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { scenario } from './scenario.ts';

const key = { because: [], why: '', say: '' };
const prompt = { intro: '', start: 'message', people: [], seats: [], nodes: [] };

test('is unfinished until an end was reached, and stays done when the learner goes back', () => {
	expect(scenario.score({ path: ['open-link'], ends: [] }, key, prompt)).toEqual({
		type: 'unready',
		missing: 'finish'
	});
	expect(scenario.score({ path: [], ends: ['lost'], tried: ['open-link'] }, key, prompt)).toEqual({
		type: 'done'
	});
});

test('no end is better than another', () => {
	for (const end of ['safe', 'lost'])
		expect(scenario.score({ path: [], ends: [end] }, key, prompt)).toEqual({ type: 'done' });
});

test('reads an answer from before choices tried and seats were noted', () => {
	const stored = { path: ['open-link'], ends: ['lost'] };
	expect(v.parse(scenario.answer, stored)).toEqual(stored);
});

describe('what is on the screen', () => {
	const node = {
		id: 'end',
		type: 'end',
		app: 'group',
		with: { ja: '組', en: 'Class' },
		tone: 'safe',
		title: { ja: '終', en: 'End' },
		after: { ja: '終', en: 'End' }
	};
	const read = (...lines: unknown[]) =>
		v.safeParse(scenario.prompt, {
			intro: { ja: '話', en: 'A story' },
			start: 'end',
			nodes: [
				{ ...node, lines },
				{ ...node, id: 'other', lines }
			]
		});
	const text = { ja: 'やあ', en: 'Hi' };

	test('speech, posts, pictures of things: each has what it needs', () => {
		const { success } = read(
			{ by: 'them', text, who: 'sora', at: '21:04', if: { took: 'go' } },
			{ by: 'me', text, read: 3, if: { notTook: 'go' } },
			{ by: 'post', text, who: 'me', likes: 12 },
			{ by: 'picture', text },
			{ by: 'field', text, filled: text },
			{ by: 'button', text },
			{ by: 'item', text, price: text },
			{ by: 'switch', text, on: true }
		);
		expect(success).toBe(true);
	});

	test('nothing has what only another has', () => {
		for (const line of [
			{ by: 'post', text },
			{ by: 'them', text, likes: 3 },
			{ by: 'app', text, who: 'sora' },
			{ by: 'switch', text },
			{ by: 'input', text }
		])
			expect(read(line).success).toBe(false);
	});

	test('a story from before people and seats has none', () => {
		const { output } = read({ by: 'them', text });
		expect(output).toMatchObject({ people: [], seats: [] });
	});
});
