import fc from 'fast-check';
import type { PlanLesson, PlanStep } from '../plan.ts';

/** A step in few words: [least, minutes, most], and what is lost without it. */
export function step(id: string, [least, minutes, most]: readonly number[], without?: string): PlanStep {
	return { id, minutes: minutes ?? 1, plan: { least: least ?? 1, most: most ?? 1, without } };
}

export function lessonOf(...steps: PlanStep[]): PlanLesson {
	return { id: 'weather/rain', minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0), steps };
}

/** Fifty minutes: the film and the talk may be left out. */
export const rain = lessonOf(
	step('look', [3, 5, 8]),
	step('film', [4, 6, 6], 'Nobody sees the barrel.'),
	step('guess', [5, 10, 15]),
	step('write', [8, 14, 20]),
	step('talk', [6, 10, 15], 'Nobody hears another idea.'),
	step('end', [3, 5, 5])
);

/** Any lesson the content check lets pass. */
export const anyLesson: fc.Arbitrary<PlanLesson> = fc
	.array(
		fc.record({
			least: fc.integer({ min: 1, max: 12 }),
			more: fc.integer({ min: 0, max: 8 }),
			most: fc.integer({ min: 0, max: 12 }),
			carries: fc.boolean()
		}),
		{ minLength: 1, maxLength: 17 }
	)
	.map((steps) =>
		lessonOf(
			...steps.map(({ least, more, most, carries }, index) =>
				step(
					`step-${index}`,
					[least, least + more, least + more + most],
					carries ? undefined : `Lost: ${index}`
				)
			)
		)
	);

/** Any length of a period somebody may ask for. */
export const anyPeriod = fc.integer({ min: 5, max: 180 });
