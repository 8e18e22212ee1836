import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '#lib/content/build/library.ts';
import { anyLesson, lessonOf, step } from '#lib/plan/testing/lessons.ts';
import { carries, type PlanLesson } from '#lib/plan/plan.ts';
import {
	canLeaveOut,
	changed,
	fitModules,
	inLessons,
	newLecture,
	oneTooMany,
	propose,
	rangeOf
} from './compose.ts';
import { leftOf, minutesOf, planOf, roomOf, type Lecture } from './lecture.ts';
import { clock, stretchesOf } from './timeline.ts';

function module(slug: string): PlanLesson {
	const lesson = lessonOf(
		step('begin', [2, 3, 5]),
		step('story', [4, 6, 9]),
		step('more', [2, 3, 4], 'Nobody compares.'),
		step('tell', [2, 3, 5])
	);
	return { ...lesson, id: `caravan/${slug}` };
}
const lessons = ['one', 'two', 'three', 'four'].map(module);
const lecture = newLecture({ id: 'a', title: 'Gym', part: 'jh', minutes: 45 }, lessons);
const slugs = ({ modules }: Lecture) => modules.map(({ lesson }) => lesson.replace('caravan/', ''));

describe('composing a lecture', () => {
	test('as many modules are proposed as the room holds with every step, and fill it', () => {
		expect(slugs(lecture)).toEqual(['one', 'two']);
		expect(leftOf(lecture)).toBe(0);
		expect(slugs(newLecture({ ...lecture, minutes: 60 }, lessons))).toEqual(['one', 'two', 'three', 'four']);
		expect(propose(lessons, 5)).toHaveLength(1);
	});

	test('one module more is fitted in, and what is left out is told', () => {
		const three = changed(lecture, { type: 'add', lesson: 'caravan/four' }, lessons);
		expect(slugs(three)).toEqual(['one', 'two', 'four']);
		expect(leftOf(three)).toBe(0);
		const four = changed(three, { type: 'add', lesson: 'caravan/three' }, lessons);
		expect(leftOf(four)).toBe(0);
		expect(
			four.modules
				.flatMap(({ steps }) => steps)
				.filter(({ out }) => out)
				.map(({ id }) => id)
		).toEqual(['more']);
	});

	test('where not even the least fits, no module goes, and one to take out is named', () => {
		const short: Lecture = { ...lecture, opening: 15, closing: 15 };
		const run = changed(short, { type: 'fit' }, lessons);
		expect(slugs(run)).toEqual(['one', 'two']);
		expect(leftOf(run)).toBe(-1);
		expect(oneTooMany(run, lessons)).toEqual(['caravan/one', 'caravan/two']);
	});

	test('moves keep the minutes; at the ends nothing moves', () => {
		const moved = changed(lecture, { type: 'move', lesson: 'caravan/two', by: -1 }, lessons);
		expect(slugs(moved)).toEqual(['two', 'one']);
		expect(changed(lecture, { type: 'move', lesson: 'caravan/one', by: -1 }, lessons)).toBe(lecture);
	});

	test('minutes set by hand stay within what makes sense', () => {
		const [least, most] = rangeOf(module('one'));
		const to = (minutes: number) => {
			const [first] = changed(lecture, { type: 'minutes', lesson: 'caravan/one', minutes }, lessons).modules;
			return first && minutesOf(first);
		};
		expect([to(1), to(12), to(99)]).toEqual([least, 12, most]);
	});

	test('a step that carries its lesson is not left out; another is, and comes back', () => {
		const carrying = { lesson: 'caravan/one', step: 'tell' };
		expect(changed(lecture, { type: 'leave-out', ...carrying }, lessons)).toEqual(lecture);
		const out = changed(lecture, { type: 'leave-out', lesson: 'caravan/one', step: 'more' }, lessons);
		expect(leftOf(out)).toBeGreaterThan(0);
		expect(canLeaveOut(out, lessons).map(({ lesson }) => lesson)).toEqual(['caravan/two']);
		expect(changed(out, { type: 'put-back', lesson: 'caravan/one', step: 'more' }, lessons)).toEqual(lecture);
	});

	test('a module of a lesson this app does not have keeps its place and its minutes', () => {
		const foreign = { lesson: 'caravan/new', steps: [{ id: 'x', minutes: 10, out: false }] };
		const run = changed({ ...lecture, modules: [foreign, ...lecture.modules] }, { type: 'fit' }, lessons);
		expect(slugs(run)).toEqual(['new', 'one', 'two']);
		expect(run.modules[0]).toBe(foreign);
		expect(leftOf(run)).toBe(0);
		expect(inLessons(run, lessons)).toEqual(run);
	});

	test('the run never exceeds its minutes where the least fits, keeps its order and every module', () => {
		fc.assert(
			fc.property(fc.array(anyLesson, { maxLength: 6 }), fc.integer({ min: 20, max: 90 }), (some, room) => {
				const all = some.map((lesson, at) => ({ ...lesson, id: `caravan/m${at}` }));
				const run = fitModules(all, room);
				expect(run.map(({ lesson }) => lesson)).toEqual(all.map(({ id }) => id));
				run.forEach(({ steps }, at) =>
					expect(steps.map(({ id }) => id)).toEqual(all[at]?.steps.map(({ id }) => id))
				);
				const carried = all.flatMap(({ steps }) => steps.filter(({ plan }) => plan.without === undefined));
				const least = carried.reduce((sum, { plan }) => sum + plan.least, 0);
				const total = run.reduce((sum, one) => sum + minutesOf(one), 0);
				expect(total).toBeLessThanOrEqual(Math.max(room, least));
			})
		);
	});
});

describe('the run as a timeline', () => {
	test('parts follow each other from the first minute to the last', () => {
		const parts = stretchesOf(lecture);
		expect(parts.map(({ type }) => type)).toEqual(['opening', 'module', 'module', 'closing']);
		expect(parts.map(({ from }) => from)).toEqual([0, 3, 23, 41]);
		expect(roomOf(lecture)).toBe(38);
		expect(lecture.modules.map((one) => planOf(one).wanted)).toEqual([20, 18]);
	});

	test('time to spare stands before the questionnaire', () => {
		const out = changed(lecture, { type: 'remove', lesson: 'caravan/one' }, lessons);
		expect(stretchesOf(out).map(({ type }) => type)).toEqual(['opening', 'module', 'reserve', 'closing']);
	});

	test('clock times go on over the hour and the day', () => {
		expect([clock('13:30', 0), clock('13:30', 45), clock('23:50', 20)]).toEqual(['13:30', '14:15', '00:10']);
	});
});

describe('the modules as they are written', () => {
	const { lessons: written, programs } = readLibrary('.');
	/** Modules of an audience, in their order. */
	const modulesOf = (part: string): PlanLesson[] =>
		[...written].flatMap(([id, { program, value }]) =>
			program === 'e-net-caravan' && value.part === part
				? [
						{
							id,
							minutes: value.minutes,
							steps: value.steps.map(({ id, minutes, plan }) => ({
								id,
								minutes,
								plan: { ...plan, without: plan.without?.ja }
							}))
						}
					]
				: []
		);
	const audiences = programs.get('e-net-caravan')?.value.parts.map(({ id }) => id) ?? [];
	const young = ['grades-3-4', 'grades-5-6', 'junior-high'];
	const of45 = (part: string) => newLecture({ id: 'a', title: 'Gym', part, minutes: 45 }, modulesOf(part));

	test.each(audiences)('45 minutes for %s come with something that may be left out', (part) => {
		expect(canLeaveOut(of45(part), modulesOf(part))).not.toEqual([]);
	});

	test.each(young.flatMap(modulesOf).map((lesson) => [lesson.id, lesson] as const))(
		'%s offers a step to leave out, and never its ending',
		(_, lesson) => {
			expect(lesson.steps.some((one) => !carries(one))).toBe(true);
			expect(lesson.steps.at(-1)).toSatisfy(carries);
		}
	);

	test.each(young)(
		'for %s, every module is still begun and ended when all that may go is left out',
		(part) => {
			const modules = modulesOf(part);
			const full = of45(part);
			const short = canLeaveOut(full, modules).reduce(
				(lecture, { lesson, step }) => changed(lecture, { type: 'leave-out', lesson, step }, modules),
				full
			);
			expect(canLeaveOut(short, modules)).toEqual([]);
			expect(leftOf(short)).toBeGreaterThan(leftOf(full));
			for (const { lesson, steps } of short.modules) {
				const held = steps.filter(({ out }) => !out);
				expect(held.length).toBeGreaterThanOrEqual(2);
				expect(held.at(-1)?.id).toBe(modules.find(({ id }) => id === lesson)?.steps.at(-1)?.id);
			}
		}
	);
});
