import { describe, expect, test } from 'vitest';
import type { CaseCanvas } from '#lib/content/case-canvas.ts';
import type { Localised } from '#lib/content/text.ts';
import { canvas } from './canvas.ts';
import { answered, elsewhere, notesOf, readPlaced } from './case-board.ts';

const note = (id: string) => ({ id, text: id, reading: true });
const barrel: Localised<CaseCanvas> = {
	user: 'A gardener',
	jobs: [note('grow')],
	pains: [note('dry'), note('heavy')],
	gains: [note('green')],
	products: [note('tub')],
	relievers: [note('keep')],
	creators: [note('pour')],
	links: [
		{ from: 'keep', to: 'dry' },
		{ from: 'pour', to: 'green' }
	]
};
const key = { hints: [] };

describe('a part of one’s own canvas', () => {
	const prompt = { mode: 'own' as const, task: '', parts: ['pains' as const, 'gains' as const], aim: 2 };
	const score = (idea: string | null, notes: Record<string, number>) =>
		canvas.score({ type: 'own', idea, notes }, key, prompt).type;

	test('is done when each part has as many notes as are asked for', () => {
		expect(score('i', { pains: 2, gains: 1 })).toBe('unready');
		expect(score('i', { pains: 2, gains: 3 })).toBe('done');
		expect(score(null, { pains: 2, gains: 3 })).toBe('unready');
	});
});

describe('the canvas of a case', () => {
	const prompt = { mode: 'case' as const, task: '', case: 'barrel', notes: ['dry', 'keep'] };
	const score = (placed: Record<string, 'pains' | 'jobs' | 'relievers'>, compared: boolean) =>
		canvas.score({ type: 'case', placed, compared }, key, prompt);

	test('is done when it was put together and compared, wherever the notes are', () => {
		expect(score({ dry: 'pains' }, false)).toEqual({ type: 'unready', missing: 'choose' });
		expect(score({ dry: 'pains', keep: 'jobs' }, false)).toEqual({ type: 'unready', missing: 'finish' });
		expect(score({ dry: 'pains', keep: 'jobs' }, true)).toEqual({ type: 'done' });
	});

	test('tells which notes stand elsewhere, and only of those that were placed', () => {
		expect(elsewhere(barrel, { dry: 'pains', keep: 'jobs' }).map(({ id }) => id)).toEqual(['keep']);
		expect(elsewhere(barrel, {})).toEqual([]);
		expect(notesOf(barrel)).toHaveLength(7);
	});

	test('shows what answers each need, and which have no answer', () => {
		expect(answered(barrel).map(({ need, by }) => [need.id, by.map(({ id }) => id)])).toEqual([
			['dry', ['keep']],
			['heavy', []],
			['green', ['pour']]
		]);
	});

	test('takes only notes that are asked for, and only parts of a canvas', () => {
		expect(readPlaced({ dry: 'pains', grow: 'jobs', keep: 'nowhere' }, prompt.notes)).toEqual({
			dry: 'pains'
		});
	});
});

test('an answer of the other form is not this one’s', () => {
	const own = { mode: 'own' as const, task: '', parts: ['jobs' as const], aim: 1 };
	expect(canvas.score({ type: 'case', placed: {}, compared: true }, key, own).type).toBe('unready');
});
