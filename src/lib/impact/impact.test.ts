import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HandIn } from '#lib/classroom/hand-in.ts';
import { dialogueOf } from '#lib/review/dialogue.ts';
import { entryOf } from '#lib/review/entry.ts';
import type { Item } from '#lib/steps/survey/say.ts';
import type { CourseLesson } from './course.ts';
import { measure } from './measure.ts';
import { placeBars } from './picture.ts';
import { least, meanWithInterval, shareWithInterval } from './stats.ts';

const agree = (id: string, thenNow = false): Item => ({ id, item: id, ask: id, scale: 'agree', thenNow });
const lessons: CourseLesson[] = [
	{
		id: 'p/one',
		steps: [
			{ id: 's', minutes: 5 },
			{ id: 't', minutes: 10 }
		],
		surveys: [{ lesson: 'p/one', step: 's', when: 'start', items: [agree('sdg')] }]
	},
	{
		id: 'p/two',
		steps: [{ id: 'e', minutes: 8 }],
		surveys: [
			{
				lesson: 'p/two',
				step: 'e',
				when: 'end',
				items: [agree('sdg', true), agree('grew'), { id: 'free', item: 'free', ask: 'free', scale: 'text' }]
			}
		]
	}
];

type Marks = { start: number | null; then: number | null; now: number | null; grew: number | null };

function student(who: number, { start, then, now, grew }: Marks, at = 1): HandIn {
	const answer = (lesson: string, step: string, marks: unknown) => ({
		lesson,
		step,
		kind: 'survey',
		value: { marks, skipped: [] },
		at
	});
	return {
		id: `c ${who}`,
		class: 'c',
		learner: `learner-${who}`,
		nickname: `ひみつ${who}`,
		at,
		receivedAt: 1,
		data: {
			answers: [
				answer('p/one', 's', { sdg: { type: 'level', now: start, then: null } }),
				answer('p/two', 'e', {
					sdg: { type: 'level', now, then },
					grew: { type: 'level', now: grew, then: null },
					free: { type: 'text', text: `ことば${who}` }
				})
			],
			progress: [{ lesson: 'p/one', step: 's', done: ['s'], at }],
			ideas: []
		}
	};
}
const place = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 });
const marks = fc.record({ start: place, then: place, now: place, grew: place });
const classOf = fc.array(marks, { maxLength: 14 }).map((all) => all.map((one, who) => student(who, one)));
const every = (n: number, of: Marks) => Array.from({ length: n }, (_, who) => student(who, of));

describe('what a class gave, in numbers', () => {
	test('the same people, at the start and at the end', () => {
		const all = [
			...every(4, { start: 2, then: 1, now: 4, grew: 5 }),
			student(4, { start: 4, then: 4, now: 3, grew: 2 }),
			student(5, { start: null, then: 3, now: 3, grew: 4 })
		];
		const impact = measure(all, lessons, []);
		expect(impact.people).toMatchObject({
			type: 'shown',
			value: { n: 6, minutes: 30, middle: 5, lessons: 2 }
		});
		const [sdg, grew, free] = impact.items;
		expect(sdg).toMatchObject({
			type: 'change',
			apart: { value: { n: 5, before: [0, 4, 0, 1, 0], after: [0, 0, 1, 4, 0], up: 4, same: 0, down: 1 } },
			back: { value: { n: 6, up: 4, same: 1, down: 1 } }
		});
		expect(grew).toMatchObject({ type: 'after', after: { value: { n: 6, agree: { count: 5 } } } });
		expect(free).toMatchObject({ type: 'texts', texts: { type: 'shown' } });
	});

	test('neither the order of the files nor a file that comes twice changes a number', () => {
		fc.assert(
			fc.property(classOf, fc.integer(), (all, seed) => {
				const turned = [...all].sort(
					(a, b) => ((a.learner.length * seed) % 7) - ((b.learner.length * seed) % 7)
				);
				expect(measure([...turned].reverse().concat(all), lessons, [])).toEqual(measure(all, lessons, []));
			}),
			{ numRuns: 25 }
		);
	});

	test('fewer than five are never shown, whatever they gave', () => {
		fc.assert(
			fc.property(classOf, (all) => {
				const { people, items } = measure(all, lessons, []);
				expect(people.type).toBe(all.length < least ? 'few' : 'shown');
				for (const item of items) {
					if (item.type === 'change')
						for (const one of [item.apart, item.back])
							if (one?.type === 'shown') expect(one.value.n).toBeGreaterThanOrEqual(least);
					if (item.type === 'after' && item.after.type === 'shown')
						expect(item.after.value.n).toBeGreaterThanOrEqual(least);
				}
			}),
			{ numRuns: 25 }
		);
	});

	test('no nickname is anywhere in it', () => {
		const impact = measure(every(8, { start: 1, then: 1, now: 5, grew: 5 }), lessons, []);
		expect(JSON.stringify(impact)).not.toContain('ひみつ');
	});

	test('an answer that no survey could give counts for nothing', () => {
		const impact = measure(every(6, { start: 9, then: 1, now: 5, grew: 0 }), lessons, []);
		expect(impact.items[0]).toMatchObject({ apart: { type: 'few' } });
		expect(impact.items[1]).toMatchObject({ after: { type: 'few' } });
	});

	test('of what a team says about a comment the last word counts', () => {
		const mentor = { role: 'mentor', name: 'M', key: 'm' } as const;
		const team = { role: 'student', name: 'S', key: 's' } as const;
		const anchor = { type: 'idea' } as const;
		const one = entryOf({ kind: 'comment', idea: 'i', by: mentor, at: 1, mood: 'wish', anchor, text: 'a' });
		const two = entryOf({ kind: 'comment', idea: 'i', by: mentor, at: 2, mood: 'like', anchor, text: 'b' });
		const reply = (at: number, use: 'not' | 'used') =>
			entryOf({ kind: 'reply', idea: 'i', by: team, at, to: one.id, use, text: 'because' });
		const { people } = measure(every(5, { start: 1, then: 1, now: 1, grew: 1 }), lessons, [
			dialogueOf([one, two, reply(4, 'used'), reply(3, 'not')])
		]);
		expect(people).toMatchObject({
			value: { mentors: 1, comments: 2, uses: { used: 1, partly: 0, not: 0, ask: 0, open: 1 } }
		});
	});
});

describe('how sure a number is', () => {
	test('an interval has the mean in it and is the same each time', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 5, maxLength: 40 }), (values) => {
				const one = meanWithInterval(values);
				expect(meanWithInterval([...values].reverse())).toEqual({
					...one,
					mean: expect.closeTo(one?.mean ?? 0)
				});
				expect(one?.low).toBeLessThanOrEqual((one?.mean ?? 0) + 1e-9);
				expect(one?.high).toBeGreaterThanOrEqual((one?.mean ?? 0) - 1e-9);
			}),
			{ numRuns: 20 }
		);
	});

	test('Wilson: 38 of 40 are 95 %, and perhaps 83 to 99 %', () => {
		const share = shareWithInterval(38, 40);
		expect(share?.share).toBeCloseTo(0.95);
		expect(share?.low).toBeCloseTo(0.835, 2);
		expect(share?.high).toBeCloseTo(0.986, 2);
		expect(shareWithInterval(0, 0)).toBe(null);
	});
});

test('a picture of five places, before and after', () => {
	const drawing = placeBars(
		[1, 2, 3, 4, 5],
		[
			{ name: 'before', counts: [1, 4, 5, 2, 0] },
			{ name: 'after', counts: [0, 1, 3, 6, 2] }
		],
		{ width: 200, height: 60, em: 10 }
	);
	const rounded: unknown = JSON.parse(
		JSON.stringify(drawing, (_, value: unknown) =>
			typeof value === 'number' ? Math.round(value * 10) / 10 : value
		)
	);
	expect(rounded).toMatchSnapshot();
});
