import { expect, test } from 'vitest';
import { roomPath, studioRooms } from '#lib/ideas/studio-rooms.ts';
import { idea } from './idea.ts';

const prompt = {
	task: 'a',
	part: 'theme' as const,
	check: [
		{ id: 'one', text: 'a' },
		{ id: 'two', text: 'b' }
	]
};
const score = (answer: Parameters<typeof idea.score>[0]) => idea.score(answer, {}, prompt).type;

test('is done when an idea was chosen and worked on, or everything is ticked', () => {
	expect(score({ idea: null, opened: true, ticked: ['one', 'two'] })).toBe('unready');
	expect(score({ idea: 'i', opened: false, ticked: [] })).toBe('unready');
	expect(score({ idea: 'i', opened: false, ticked: ['two'] })).toBe('unready');
	expect(score({ idea: 'i', opened: true, ticked: [] })).toBe('done');
	expect(score({ idea: 'i', opened: false, ticked: ['two', 'one'] })).toBe('done');
});

test('every room has an address of its own, and no idea changes it', () => {
	const paths = studioRooms.map((room) => roomPath(room, 'a&part=x'));
	expect(new Set(paths).size).toBe(studioRooms.length);
	for (const path of paths) expect(new URLSearchParams(path.split('?')[1]).get('id')).toBe('a&part=x');
});
