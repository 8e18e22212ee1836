import { planFor } from '#lib/plan/fit.ts';
import { carries, planIn, within, type PlanLesson, type PlannedStep } from '#lib/plan/plan.ts';
import { leftOf, mostModules, roomOf, type Lecture, type Length, type Module } from './lecture.ts';

/** Minutes of words of welcome and of the questionnaire, as a new lecture has them. */
export const usualFrame = { opening: 3, closing: 4 } as const;

/** By so much the written minutes of modules may go beyond the room they have: each step can give a little. */
const give = 7 / 6;

/**
 * Modules to begin with: from the first on, as many as the room holds with every step in it, and at least one. What is
 * not among them stands beside the run and can be put in.
 */
export function propose<Lesson extends PlanLesson>(lessons: readonly Lesson[], room: number): Lesson[] {
	const chosen: Lesson[] = [];
	for (const lesson of lessons) {
		const all = [...chosen, lesson];
		const fits = sumOf(all, ({ minutes }) => minutes) <= room * give && sumOf(all, leastOf) <= room;
		if (chosen.length === 0 || fits) chosen.push(lesson);
		if (chosen.length === mostModules) break;
	}
	return chosen;
}

/**
 * Fits modules, in their order, to the minutes there are for them together: as if they were one long lesson, so that
 * a step is left out only where no step can give more. No module goes. Where even the least of what carries them is
 * too long, the run is too long, and says so (`leftOf`).
 */
export function fitModules(lessons: readonly PlanLesson[], room: number): Module[] {
	const steps = lessons.flatMap((lesson, at) =>
		lesson.steps.map((step) => ({ ...step, id: `${at} ${step.id}` }))
	);
	const plan = planFor({ id: 'all', minutes: sumOf(lessons, ({ minutes }) => minutes), steps }, room);
	const rest = plan.steps.values();
	return lessons.map((lesson) => ({
		lesson: lesson.id,
		steps: lesson.steps.flatMap(({ id }): PlannedStep[] => {
			const { value } = rest.next();
			return value ? [{ ...value, id }] : [];
		})
	}));
}

/** A lecture for an audience with what is proposed for its length. */
export function newLecture(
	{ id, title, part, minutes }: Pick<Lecture, 'id' | 'title' | 'part' | 'minutes'>,
	lessons: readonly PlanLesson[]
): Lecture {
	const room = roomOf({ minutes, ...usualFrame });
	return {
		id,
		title,
		part,
		minutes,
		start: '13:30',
		...usualFrame,
		modules: fitModules(propose(lessons, room), room),
		counts: {}
	};
}

/** What an instructor does to a lecture. */
export type Change =
	| { type: 'title'; title: string }
	| { type: 'start'; start: string }
	| { type: 'length'; minutes: Length }
	| { type: 'opening' | 'closing'; minutes: number }
	| { type: 'add' | 'remove'; lesson: string }
	| { type: 'move'; lesson: string; by: 1 | -1 }
	| { type: 'minutes'; lesson: string; minutes: number }
	| { type: 'leave-out' | 'put-back'; lesson: string; step: string }
	/** Fits all modules anew, as if nothing had been changed by hand. */
	| { type: 'fit' };

/**
 * The lecture after a change; the very same one where the change changes nothing. What comes in, what goes and another
 * length fit the whole run anew; what is set by hand stands as it was set.
 */
export function changed(lecture: Lecture, change: Change, lessons: readonly PlanLesson[]): Lecture {
	switch (change.type) {
		case 'title':
			return { ...lecture, title: change.title };
		case 'start':
			return { ...lecture, start: change.start };
		case 'length':
			return change.minutes === lecture.minutes
				? lecture
				: refitted({ ...lecture, minutes: change.minutes }, lessons);
		case 'opening':
		case 'closing':
			return { ...lecture, [change.type]: Math.min(15, Math.max(0, Math.round(change.minutes))) };
		case 'add': {
			const lesson = lessons.find(({ id }) => id === change.lesson);
			const there = lecture.modules.some((one) => one.lesson === change.lesson);
			if (!lesson || there || lecture.modules.length >= mostModules) return lecture;
			const [module] = fitModules([lesson], lesson.minutes);
			return module ? refitted({ ...lecture, modules: [...lecture.modules, module] }, lessons) : lecture;
		}
		case 'remove': {
			const modules = lecture.modules.filter((one) => one.lesson !== change.lesson);
			return modules.length === lecture.modules.length ? lecture : refitted({ ...lecture, modules }, lessons);
		}
		case 'move': {
			const from = lecture.modules.findIndex((one) => one.lesson === change.lesson);
			const to = from + change.by;
			const [moved, other] = [lecture.modules[from], lecture.modules[to]];
			if (!moved || !other) return lecture;
			return {
				...lecture,
				modules: lecture.modules.map((one, at) => (at === from ? other : at === to ? moved : one))
			};
		}
		case 'minutes':
			return withModule(lecture, lessons, change.lesson, (_, lesson) => {
				const [least, most] = rangeOf(lesson);
				const [module] = fitModules([lesson], Math.min(most, Math.max(least, change.minutes)));
				return module?.steps ?? null;
			});
		case 'leave-out':
		case 'put-back':
			return withModule(lecture, lessons, change.lesson, ({ steps }, lesson) =>
				steps.map((step) => {
					const written = lesson.steps.find(({ id }) => id === step.id);
					if (step.id !== change.step || !written) return step;
					return change.type === 'put-back'
						? { ...step, minutes: within(written, step.minutes), out: false }
						: { ...step, out: !carries(written) };
				})
			);
		case 'fit':
			return refitted(lecture, lessons);
	}
}

function withModule(
	lecture: Lecture,
	lessons: readonly PlanLesson[],
	id: string,
	steps: (module: Module, lesson: PlanLesson) => readonly PlannedStep[] | null
): Lecture {
	const lesson = lessons.find((one) => one.id === id);
	if (!lesson) return lecture;
	return {
		...lecture,
		modules: lecture.modules.map((one) =>
			one.lesson === id ? { ...one, steps: steps(one, lesson) ?? one.steps } : one
		)
	};
}

/** All modules fitted to the length. One whose lesson this app does not have keeps its place and its minutes. */
function refitted(lecture: Lecture, lessons: readonly PlanLesson[]): Lecture {
	const known = lecture.modules.flatMap(({ lesson }) => lessons.find(({ id }) => id === lesson) ?? []);
	const foreign = lecture.modules.filter(({ lesson }) => !lessons.some(({ id }) => id === lesson));
	const taken = foreign.reduce(
		(sum, { steps }) => sum + steps.reduce((all, { minutes, out }) => all + (out ? 0 : minutes), 0),
		0
	);
	const fitted = new Map(
		fitModules(known, Math.max(0, roomOf(lecture) - taken)).map((one) => [one.lesson, one])
	);
	return { ...lecture, modules: lecture.modules.map((one) => fitted.get(one.lesson) ?? one) };
}

/** A stored lecture as it stands in the lessons of today, whose steps may have changed since. No module goes. */
export function inLessons(lecture: Lecture, lessons: readonly PlanLesson[]): Lecture {
	return {
		...lecture,
		modules: lecture.modules.map((one) => {
			const lesson = lessons.find(({ id }) => id === one.lesson);
			return lesson ? { ...one, steps: planIn(lesson, { ...one, wanted: 0 }).steps } : one;
		})
	};
}

/** The fewest and the most minutes of a module: of the steps that carry it, and of all. */
export function rangeOf(lesson: PlanLesson): [least: number, most: number] {
	const carrying = lesson.steps.filter(carries);
	return [
		sumOf(carrying.length > 0 ? carrying : lesson.steps, ({ plan }) => plan.least),
		sumOf(lesson.steps, ({ plan }) => plan.most)
	];
}

function leastOf(lesson: PlanLesson): number {
	return sumOf(lesson.steps, ({ plan }) => plan.least);
}

function sumOf<T>(all: readonly T[], of: (one: T) => number): number {
	return all.reduce((sum, one) => sum + of(one), 0);
}

/** Something that would make a lecture shorter. */
export type Suggestion = { lesson: string; step: string; minutes: number; lost: string };

/** Steps that are held and may be left out, with what is lost then: the one on which least time is spent first. */
export function canLeaveOut(lecture: Lecture, lessons: readonly PlanLesson[]): Suggestion[] {
	return lecture.modules
		.flatMap(({ lesson: id, steps }) => {
			const lesson = lessons.find((one) => one.id === id);
			return steps.flatMap(({ id: step, minutes, out }) => {
				const lost = lesson?.steps.find((one) => one.id === step)?.plan.without;
				return out || lost === undefined ? [] : [{ lesson: id, step, minutes, lost }];
			});
		})
		.sort((a, b) => a.minutes - b.minutes);
}

/** Modules of which one alone, taken out, lets the others fit: the shortest first. Empty where all fit. */
export function oneTooMany(lecture: Lecture, lessons: readonly PlanLesson[]): string[] {
	if (leftOf(lecture) >= 0) return [];
	return lecture.modules
		.map(({ lesson }) => lesson)
		.filter((lesson) => leftOf(changed(lecture, { type: 'remove', lesson }, lessons)) >= 0);
}
