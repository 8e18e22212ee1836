import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, byMentor, teamsPerMentor, type Mentor } from './allocate.ts';

const teams = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `team-${i + 1}` }));
const mentors = (n: number): Mentor[] =>
	Array.from({ length: n }, (_, i) => ({ id: `mentor-${i + 1}`, not: [] }));
const counts = (allocation: ReturnType<typeof allocate>) =>
	[...allocation.byTeam.values()].map(({ length }) => length);
const spread = (numbers: number[]) => Math.max(...numbers) - Math.min(...numbers);

describe('22 mentors and 10 teams', () => {
	const plan = { atLeast: 2, seed: 7 };

	test('each mentor takes one team, each team gets two or three', () => {
		const allocation = allocate(teams(10), mentors(22), plan);
		expect(counts(allocation).sort()).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 3, 3]);
		expect([...byMentor(mentors(22), allocation).values()].every(({ length }) => length === 1)).toBe(true);
		expect(allocation.short).toEqual([]);
	});

	test('the same seed gives the same, another one another', () => {
		const once = allocate(teams(10), mentors(22), plan);
		expect(allocate(teams(10), mentors(22), plan)).toEqual(once);
		expect(allocate(teams(10), mentors(22), { ...plan, seed: 8 })).not.toEqual(once);
	});

	test('nobody gets a team they must not get, and others make room', () => {
		// All but two mentors are barred from the first team.
		const people = mentors(22).map((mentor, i) => (i < 20 ? { ...mentor, not: ['team-1'] } : mentor));
		const allocation = allocate(teams(10), people, plan);
		expect(allocation.byTeam.get('team-1')).toEqual(['mentor-21', 'mentor-22']);
		expect(spread(counts(allocation))).toBeLessThanOrEqual(1);
	});

	test('a team that nobody may have is named', () => {
		const people = mentors(22).map((mentor) => ({ ...mentor, not: ['team-4'] }));
		expect(allocate(teams(10), people, plan).short).toEqual([{ team: 'team-4', has: 0 }]);
	});
});

test('few mentors take several teams each', () => {
	expect(teamsPerMentor(10, 4, 2)).toBe(5);
	const allocation = allocate(teams(10), mentors(4), { atLeast: 2, seed: 1 });
	expect(counts(allocation)).toEqual(Array.from({ length: 10 }, () => 2));
	expect([...byMentor(mentors(4), allocation).values()].map(({ length }) => length)).toEqual([5, 5, 5, 5]);
});

test('no teams, no mentors', () => {
	expect(allocate([], mentors(3), { atLeast: 2, seed: 1 }).byTeam.size).toBe(0);
	expect(allocate(teams(2), [], { atLeast: 2, seed: 1 }).short).toHaveLength(2);
});

test('without exclusions the difference is never more than one, and nobody takes more than their share', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 15 }),
			fc.integer({ min: 1, max: 40 }),
			fc.integer({ min: 1, max: 3 }),
			fc.integer(),
			(teamCount, mentorCount, atLeast, seed) => {
				const people = mentors(mentorCount);
				const allocation = allocate(teams(teamCount), people, { atLeast, seed });
				expect(spread(counts(allocation))).toBeLessThanOrEqual(1);
				const share = teamsPerMentor(teamCount, mentorCount, atLeast);
				for (const theirs of byMentor(people, allocation).values()) expect(theirs).toHaveLength(share);
			}
		)
	);
});

test('with exclusions nobody is given twice or against their list, and a short team has nobody left to take', () => {
	const people = fc.array(fc.subarray(teams(6).map(({ id }) => id)), { minLength: 1, maxLength: 14 });
	fc.assert(
		fc.property(people, fc.integer(), (lists, seed) => {
			const all = lists.map((not, i): Mentor => ({ id: `m${i}`, not }));
			const allocation = allocate(teams(6), all, { atLeast: 2, perMentor: 1, seed });
			const taken = byMentor(all, allocation);
			for (const { id, not } of all) {
				const theirs = taken.get(id) ?? [];
				expect(theirs.length).toBeLessThanOrEqual(1);
				expect(theirs.some((team) => not.includes(team))).toBe(false);
			}
			for (const { team } of allocation.short)
				expect(all.some(({ id, not }) => taken.get(id)?.length === 0 && !not.includes(team))).toBe(false);
		})
	);
});
