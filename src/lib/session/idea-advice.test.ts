import { expect, test } from 'vitest';
import type { IdeaRow } from '#lib/db/rows.ts';
import { ideaAdvice } from './idea-advice.ts';

const day = 24 * 60 * 60 * 1000;
const now = 100 * day;
const idea = (row: Partial<IdeaRow>): IdeaRow => ({
	id: 'a',
	learners: ['aki'],
	title: 'あかり待合室',
	issue: '',
	notes: 3,
	people: [],
	madeAt: now - 30 * day,
	at: now,
	sentAt: null,
	...row
});

test('says nothing where all work is in a file', () => {
	const sent = idea({ at: now - 20 * day, sentAt: now - 20 * day });
	expect(ideaAdvice([sent], null, now)).toBeNull();
	expect(ideaAdvice([sent], 'evictable', now)).toBeNull();
	expect(ideaAdvice([], 'memory', now)).toBeNull();
});

test('asks for a file at once where the browser may clear the work', () => {
	const fresh = idea({ madeAt: now - 1, at: now });
	expect(ideaAdvice([fresh], 'evictable', now)).toEqual({ why: 'evictable', ideas: [fresh] });
	expect(ideaAdvice([fresh], 'small', now)?.why).toBe('evictable');
	expect(ideaAdvice([fresh], 'memory', now)?.why).toBe('evictable');
	expect(ideaAdvice([fresh], null, now)).toBeNull();
});

test('asks for a file when the last one is a week old and somebody worked on the idea since', () => {
	const sixDays = idea({ id: 'b', sentAt: now - 6 * day });
	const week = idea({ id: 'c', sentAt: now - 7 * day });
	expect(ideaAdvice([sixDays, week], null, now)).toEqual({ why: 'gap', ideas: [week] });
});

test('leaves an idea alone in which nothing stands yet', () => {
	expect(ideaAdvice([idea({ title: '', notes: 0 })], 'evictable', now)).toBeNull();
});
