import { expect, test } from 'vitest';
import { entryOf, type Entry, type Role } from '../entry.ts';
import { waitingComments } from './waiting.ts';

const by = (role: Role) => ({ role, name: role, key: role });
const comment = (idea: string, at: number, role: Role = 'mentor'): Entry =>
	entryOf({ kind: 'comment', idea, by: by(role), at, mood: 'like', anchor: { type: 'idea' }, text: 'ここ' });
const reply = ({ id, idea }: Entry, role: Role): Entry =>
	entryOf({ kind: 'reply', idea, by: by(role), at: 9, to: id, use: 'used', text: 'はい' });

test('counts the comments that only the team itself can have answered', () => {
	const [a, b, c] = [comment('i1', 1), comment('i1', 2), comment('i2', 3)];
	const all = [a, b, c, comment('i1', 4, 'student'), reply(a, 'student'), reply(b, 'mentor')];
	expect([...waitingComments(all)]).toEqual([
		['i1', 1],
		['i2', 1]
	]);
	expect(waitingComments([]).size).toBe(0);
});
