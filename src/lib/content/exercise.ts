import * as v from 'valibot';
import { StepContent } from '#lib/steps/registry.ts';
import { StepPlan } from '#lib/steps/step.ts';
import { Id, TableName } from './parts.ts';
import { Block, Inline, type Localised } from './text.ts';

/**
 * An exercise file: `content/exercises/<slug>.yaml`. It is one step with real figures, which stands by itself in the
 * Data Lab and can be used by any lesson. Title and minutes are the step's own.
 */
export const ExerciseFile = v.strictObject({
	/** Place in the list of exercises, smallest first. */
	order: v.pipe(v.number(), v.integer()),
	/** What one finds out, for the list. */
	summary: Inline,
	/** How much it asks for. */
	level: v.picklist(['start', 'next', 'deep']),
	/** What the figures are about: one's own region, Japan, the world. */
	place: v.picklist(['region', 'japan', 'world']),
	/** The tables its figures come from, the step's own first. */
	tables: v.pipe(v.array(TableName), v.minLength(1)),
	/** SDGs it touches, 1–17. */
	sdgs: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(17))), v.minLength(1)),
	/** Where the figures lead one astray, for the teacher. */
	trap: v.optional(Block),
	step: StepContent
});
export type ExerciseFile = v.InferOutput<typeof ExerciseFile>;

/** A place in a lesson where an exercise stands, with an id, minutes and a plan of the lesson's own. */
export const ExerciseUse = v.strictObject({
	use: Id,
	id: Id,
	minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
	plan: StepPlan
});
export type ExerciseUse = v.InferOutput<typeof ExerciseUse>;

/** An exercise as lists show it. */
export type ExerciseSummary = Localised<Pick<ExerciseFile, 'summary' | 'level' | 'place' | 'sdgs'>> & {
	id: string;
	title: string;
	minutes: number;
	kind: ExerciseFile['step']['kind'];
	/** Id of the step: answers are stored under it. */
	step: string;
	/** The tables its figures come from. */
	tables: { name: string; title: string }[];
};

/** Answers to exercises stand under "exercises/<slug>", as if this were a program. */
export const exercisesProgram = 'exercises';
