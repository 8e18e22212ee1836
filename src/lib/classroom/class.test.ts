import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { allot, balanceOf, mentorsOf, setAllotted, teamsOf } from './allotment.ts';
import {
	ClassData,
	newClass,
	newMentor,
	nextPart,
	place,
	withoutMentor,
	withoutTeam,
	type Class
} from './class.ts';
import {
	addMentors,
	addTeams,
	dealTeams,
	doubles,
	planned,
	readMentors,
	readRoster,
	sameName
} from './roster.ts';

const team = (n: number) => ({ id: `t${n}`, name: `Team ${n}`, members: [] });
const mentor = (n: number, not: string[] = []) => ({ ...newMentor(`Mentor ${n}`), id: `m${n}`, not });
function classOf(teams: number, mentors: number): Class {
	return {
		...newClass('2-3', 0),
		teams: Array.from({ length: teams }, (_, i) => team(i + 1)),
		mentors: Array.from({ length: mentors }, (_, i) => mentor(i + 1))
	};
}

describe('a class', () => {
	test('is read as it was stored', () => {
		const made = { ...classOf(3, 4), allotment: allot(classOf(3, 4), { seed: 3, atLeast: 2 }) };
		expect(v.parse(ClassData, JSON.parse(JSON.stringify(made)))).toEqual(made);
	});

	test('is not read when it is something else', () => {
		expect(v.is(ClassData, { ...newClass('x'), teams: 'none' })).toBe(false);
		expect(v.is(ClassData, { ...newClass('x'), dates: { before: 'soon', online: '', after: '' } })).toBe(
			false
		);
	});

	test('loses every trace of a team that is taken out', () => {
		const made = classOf(3, 3);
		const before: Class = {
			...made,
			mentors: [mentor(1, ['t2']), mentor(2), mentor(3)],
			allotment: allot(made, { seed: 1, atLeast: 2 }),
			placed: { learners: { a: 't2', b: 't1' }, ideas: { i: 't2' } }
		};
		expect(JSON.stringify(withoutTeam(before, 't2'))).not.toContain('t2');
		expect(withoutTeam(before, 't2').placed.learners).toEqual({ b: 't1' });
	});

	test('keeps no team for a mentor who is taken out', () => {
		const made = classOf(4, 4);
		const before = { ...made, allotment: allot(made, { seed: 1, atLeast: 2 }) };
		expect(JSON.stringify(withoutMentor(before, 'm2').allotment)).not.toContain('m2');
	});

	test('is told where a learner belongs, and told to forget it', () => {
		const put = place(place(classOf(2, 0), 'learners', 'x', 't1'), 'learners', 'x', 't2');
		expect(put.placed.learners).toEqual({ x: 't2' });
		expect(place(put, 'learners', 'x', '').placed).toEqual({ learners: {}, ideas: {} });
	});

	test('knows which part comes next', () => {
		const made = { dates: { before: '2026-11-01', online: '2026-11-20', after: '' } };
		expect(nextPart(made, '2026-10-31')).toBe('before');
		expect(nextPart(made, '2026-11-20')).toBe('online');
		expect(nextPart(made, '2026-11-21')).toBe(null);
	});
});

describe('a pasted list', () => {
	test('of teams with a colon, in both widths', () => {
		expect(readRoster('みなと：あおい、はると\nわた: Mei, ken')).toEqual({
			type: 'teams',
			teams: [
				{ name: 'みなと', members: ['あおい', 'はると'] },
				{ name: 'わた', members: ['Mei', 'ken'] }
			]
		});
	});

	test('of two columns from a spreadsheet', () => {
		expect(readRoster('A\tあおい\r\nA\tはると\r\nB\tめい\r\n')).toEqual({
			type: 'teams',
			teams: [
				{ name: 'A', members: ['あおい', 'はると'] },
				{ name: 'B', members: ['めい'] }
			]
		});
	});

	test('of names only, each once', () => {
		expect(readRoster('あおい\n\nはると\nあおい ')).toEqual({ type: 'names', names: ['あおい', 'はると'] });
		expect(readRoster(' \n')).toEqual({ type: 'empty' });
	});

	test('goes on with the team above where a line has none', () => {
		expect(readRoster('A: あおい\nはると')).toEqual({
			type: 'teams',
			teams: [{ name: 'A', members: ['あおい', 'はると'] }]
		});
	});

	test('never throws and keeps within the limits, whatever it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				const read = readRoster(text);
				const teams =
					read.type === 'teams' ? read.teams : read.type === 'names' ? dealTeams(read.names, 3, String) : [];
				expect(v.is(ClassData, addTeams(newClass('x', 0), planned(teams)).class)).toBe(true);
			})
		);
	});

	test('names are dealt so that teams differ by one at most, and nobody is lost', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 45 }), fc.integer({ min: 1, max: 12 }), (n, count) => {
				const names = Array.from({ length: n }, (_, i) => `p${i}`);
				const sizes = dealTeams(names, count, String).map(({ members }) => members.length);
				expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
				expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(n);
			})
		);
	});

	test('pasted twice adds nobody twice', () => {
		const teams = planned([{ name: 'みなと', members: ['あおい', 'はると'] }]);
		const once = addTeams(newClass('x', 0), teams).class;
		const more = planned([{ name: 'みなと ', members: ['あおい', 'めい'] }]);
		expect(addTeams(once, more).class.teams).toMatchObject([
			{ name: 'みなと', members: ['あおい', 'はると', 'めい'] }
		]);
		expect(addTeams(once, teams).class).toEqual(once);
	});

	test('says how many had no room', () => {
		const members = Array.from({ length: 15 }, (_, i) => `p${i}`);
		expect(addTeams(newClass('x', 0), planned([{ name: 'A', members }])).left).toBe(3);
	});

	test('of mentors, with their company in words', () => {
		const mentors = readMentors('佐伯 直人\tNEC\tSE\n鈴木,総務\n佐伯　直人');
		const made = addMentors(newClass('x', 0), mentors);
		expect(addMentors(made, mentors)).toEqual(made);
		expect(made.mentors.map(({ name, about }) => [name, about])).toEqual([
			['佐伯 直人', 'NEC SE'],
			['鈴木', '総務']
		]);
	});

	test('finds nicknames that stand twice', () => {
		expect(
			doubles([
				{ id: 'a', name: 'A', members: ['あおい', 'Ｋｅｎ'] },
				{ id: 'b', name: 'B', members: ['ken', 'めい'] }
			])
		).toEqual(['ken']);
		expect(sameName(' Ｋｅｎ　太郎')).toBe('ken 太郎');
	});
});

describe('an allotment', () => {
	test('of 22 mentors to 10 teams is even, and the same from the same seed', () => {
		const made = classOf(10, 22);
		const whole = { ...made, allotment: allot(made, { seed: 5, atLeast: 2 }) };
		expect(balanceOf(whole)).toMatchObject({
			perTeam: [2, 3],
			perMentor: [1, 1],
			even: true,
			short: [],
			idle: []
		});
		expect(allot(made, { seed: 5, atLeast: 2 })).toEqual(whole.allotment);
	});

	test('changed by hand says what is not right any more', () => {
		const made: Class = { ...classOf(2, 4), mentors: [mentor(1, ['t1']), mentor(2), mentor(3), mentor(4)] };
		const whole = { ...made, allotment: allot(made, { seed: 1, atLeast: 2 }) };
		const [first, second] = mentorsOf(whole, 't2');
		const changed = setAllotted(
			setAllotted(setAllotted(whole, 't2', first?.id ?? '', false), 't2', second?.id ?? '', false),
			't1',
			'm1',
			true
		);
		const balance = balanceOf(changed);
		expect(changed.allotment?.byHand).toBe(true);
		expect(balance.even).toBe(false);
		expect(balance.short).toEqual([{ team: 't2', has: 0 }]);
		expect(balance.barred).toEqual([{ mentor: 'm1', team: 't1' }]);
		expect(balance.idle.length).toBeGreaterThan(0);
		expect(teamsOf(changed, 'm1').map(({ id }) => id)).toEqual(['t1']);
	});
});
