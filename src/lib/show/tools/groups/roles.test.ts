import { expect, test } from 'vitest';
import { discussionAt } from './roles.ts';

const steps = [
	{ id: 'a', kind: 'read' },
	{ id: 'b', kind: 'discuss' },
	{ id: 'c', kind: 'write' },
	{ id: 'd', kind: 'discuss' },
	{ id: 'e', kind: 'write' }
] as const;

test('Roles are those of the discussion on screen, of the next one, or at the end of the last', () => {
	expect(['a', 'b', 'c', 'd', 'e'].map((step) => discussionAt(steps, step))).toEqual([
		'b',
		'b',
		'd',
		'd',
		'd'
	]);
});

test('A lesson without a discussion has none', () => {
	expect(discussionAt([{ id: 'a', kind: 'read' }], 'a')).toBeNull();
});
