import * as v from 'valibot';
import { StepContent, type StepFile } from '#lib/steps/registry.ts';
import { ExerciseUse } from './exercise.ts';
import { Id } from './parts.ts';
import { Block, Inline } from './text.ts';

/** A step is written out, or it is an exercise that is used. Told apart here, so that a fault names the right fields. */
const WrittenStep = v.lazy((step): v.GenericSchema<unknown, StepFile | ExerciseUse> =>
	typeof step === 'object' && step !== null && 'use' in step ? ExerciseUse : StepContent
);

/** A lesson file: `content/programs/<program>/lessons/…/NN-slug.yaml`. */
export const LessonFile = v.strictObject({
	title: Inline,
	summary: Inline,
	minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(120)),
	/** Part of the program it belongs to (`program.yaml`). */
	part: Id,
	goals: v.pipe(v.array(Inline), v.minLength(1)),
	curriculum: v.strictObject({ inquiry: Inline, subjects: v.array(Inline) }),
	/** For the teacher, before the lesson. */
	prepare: v.pipe(v.array(Inline), v.minLength(1)),
	/** SDGs the lesson touches, 1–17. */
	sdgs: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(17))), []),
	steps: v.pipe(v.array(WrittenStep), v.minLength(1)),
	/** Ids of steps that were once published and are no longer used. Old answers still stand under them. */
	retired: v.optional(v.array(Id), [])
});
export type WrittenLesson = v.InferOutput<typeof LessonFile>;
/** A lesson with its exercises put in: from here on each is a step like any other. */
export type LessonFile = Omit<WrittenLesson, 'steps'> & { steps: StepFile[] };

/** A program file: `content/programs/<program>/program.yaml`. */
export const ProgramFile = v.strictObject({
	/** Place in lists of programs. */
	order: v.pipe(v.number(), v.integer()),
	title: Inline,
	short: Inline,
	accent: v.picklist(['future', 'enet']),
	audience: Inline,
	summary: Inline,
	about: Block,
	parts: v.pipe(v.array(v.strictObject({ id: Id, title: Inline, with: Inline })), v.minLength(1))
});
export type ProgramFile = v.InferOutput<typeof ProgramFile>;

/** `content/glossary.yaml`: a word of the subject, explained where it stands. Written `[[id]]` or `[[id|shown text]]`. */
export const GlossaryFile = v.record(Id, v.strictObject({ word: Inline, explain: Inline }));
export type GlossaryFile = v.InferOutput<typeof GlossaryFile>;

/** `content/helplines.yaml`: where to call. Numbers change, so each carries the day it was last checked. */
export const HelplineFile = v.record(
	Id,
	v.strictObject({
		name: Inline,
		number: v.string(),
		hours: Inline,
		when: Inline,
		source: v.strictObject({ title: Inline, url: v.optional(v.pipe(v.string(), v.url())) }),
		checked: v.pipe(v.string(), v.isoDate())
	})
);
export type HelplineFile = v.InferOutput<typeof HelplineFile>;
