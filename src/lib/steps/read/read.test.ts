import { expect, test } from 'vitest';
import { read } from './read.ts';
import { reading } from './reading.ts';

test('a text is done once it was read', () => {
	const prompt = { body: '', figures: [], sources: [] };
	expect(read.score(read.empty(prompt), {}, prompt)).toEqual({ type: 'unready', missing: 'finish' });
	expect(read.score({ read: true }, {}, prompt)).toEqual({ type: 'done' });
});

test('its rules without a validator read what the schema reads', () => {
	const stored = [
		{ read: true },
		{ read: false },
		{},
		{ read: 1 },
		{ read: true, more: 1 },
		null,
		'read',
		[true],
		3
	];
	for (const value of stored)
		expect(reading.readAnswer(value), JSON.stringify(value)).toEqual(read.readAnswer(value));
});
