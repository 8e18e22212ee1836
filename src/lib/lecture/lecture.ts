import * as v from 'valibot';
import { longestPeriod, totalOf, type Plan, type PlannedStep } from '#lib/plan/plan.ts';

/** The program whose instructors visit schools. */
export const caravan = 'e-net-caravan';

/** The part of it that is for the instructors themselves, where there is one. */
export const trainingPart = 'instructors';

/** Lengths of a visit. */
export const lengths = [45, 60, 90] as const;
export type Length = (typeof lengths)[number];

/** A lesson as it is held in a lecture: every step of it, those that are left out too. */
export type Module = {
	/** "<program>/<slug>". */
	lesson: string;
	steps: readonly PlannedStep[];
};

/** How many raised a hand at each place of a question, by the question's id (`ask.ts`). */
export type Counts = Readonly<Record<string, readonly number[]>>;

/** A visit as an instructor means to hold it: plain data, stored as it is. What travels is all but the counts. */
export type Lecture = {
	id: string;
	title: string;
	/** Id of the part of the program: for whom it is. */
	part: string;
	minutes: Length;
	/** When it begins, "13:30". */
	start: string;
	/** Minutes before the first module and after the last one: words of welcome, and the questionnaire. */
	opening: number;
	closing: number;
	modules: readonly Module[];
	counts: Counts;
};

/** Most modules of a lecture, and characters of its title. */
export const mostModules = 12;
export const longestTitle = 60;
/** Most minutes for the opening or the questionnaire. */
export const longestFrame = 15;
/** Most people of a hall at one place of a question. */
export const mostHands = 2000;

const whole = (least: number, most: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));
const lesson = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/));

const LectureModule: v.GenericSchema<unknown, Module> = v.strictObject({
	lesson,
	steps: v.pipe(
		v.array(v.strictObject({ id, minutes: whole(1, longestPeriod), out: v.boolean() })),
		v.minLength(1),
		v.maxLength(100),
		v.check(
			(steps) => new Set(steps.map((step) => step.id)).size === steps.length,
			'a step stands there twice'
		)
	)
});

/** As it is stored and as it travels. What the lessons of today make of it, `inLessons` says. */
export const LectureData: v.GenericSchema<unknown, Lecture> = v.strictObject({
	id,
	title: v.pipe(v.string(), v.maxLength(longestTitle)),
	part: id,
	minutes: v.picklist(lengths),
	start: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
	opening: whole(0, longestFrame),
	closing: whole(0, longestFrame),
	modules: v.pipe(
		v.array(LectureModule),
		v.maxLength(mostModules),
		v.check(
			(modules) => new Set(modules.map((one) => one.lesson)).size === modules.length,
			'a lesson stands there twice'
		)
	),
	counts: v.pipe(
		v.record(
			v.pipe(v.string(), v.regex(/^[a-z0-9/-]{1,160}$/)),
			v.pipe(v.array(whole(0, mostHands)), v.maxLength(20))
		),
		v.check((counts) => Object.keys(counts).length <= 60, 'no questionnaire asks so much')
	)
});

/** A module as the plan of its lesson, the way the presenter and the pages of teachers read one. */
export function planOf({ lesson, steps }: Module): Plan {
	const plan = { lesson, wanted: 0, steps };
	return { ...plan, wanted: totalOf(plan) };
}

/** Minutes of the steps that are held. */
export function minutesOf({ steps }: Module): number {
	return steps.reduce((sum, { minutes, out }) => sum + (out ? 0 : minutes), 0);
}

/** Minutes that no part of the lecture uses; below zero, so many are missing. */
export function leftOf({ minutes, opening, closing, modules }: Lecture): number {
	return minutes - opening - closing - modules.reduce((sum, one) => sum + minutesOf(one), 0);
}

/** Minutes there are for modules. */
export function roomOf({
	minutes,
	opening,
	closing
}: Pick<Lecture, 'minutes' | 'opening' | 'closing'>): number {
	return minutes - opening - closing;
}
