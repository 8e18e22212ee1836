import * as v from 'valibot';
import { LessonStepContent, type LessonStepFile } from '#lib/steps/registry.ts';
import { StepPlan } from '#lib/steps/step.ts';
import { ExerciseUse } from './exercise.ts';
import { levels } from './furigana/levels.ts';
import { Id } from './parts.ts';
import { Block, Inline } from './text.ts';

/** A place in a lesson where a step of another lesson of the program stands, with an id, minutes and a plan of its own. */
const StepLoan = v.strictObject({
	/** "<lesson>/<step>", the lesson by its address. */
	from: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be "lesson/step"')),
	id: Id,
	minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
	plan: StepPlan
});
export type StepLoan = v.InferOutput<typeof StepLoan>;

/**
 * A step is written out, or it is an exercise that is used, or one of another lesson. Told apart here, so that a fault
 * names the right fields.
 */
const WrittenStep = v.lazy((step): v.GenericSchema<unknown, LessonStepFile | ExerciseUse | StepLoan> => {
	if (typeof step !== 'object' || step === null) return LessonStepContent;
	return 'use' in step ? ExerciseUse : 'from' in step ? StepLoan : LessonStepContent;
});

/** One of the viewpoints of assessment: what one sees in a student's work or talk, and in which steps. */
const Viewpoint = v.strictObject({
	/** Steps in which it shows. */
	steps: v.pipe(v.array(Id), v.minLength(1)),
	/** Goes beyond what the lesson asks. */
	beyond: Inline,
	/** What the lesson asks. */
	met: Inline,
	/** Not there yet, with what helps. */
	notYet: Inline
});

/** Assessment by the three viewpoints of Japanese schools. */
export const Rubric = v.strictObject({
	/** 知識・技能 */
	knowledge: Viewpoint,
	/** 思考・判断・表現 */
	thinking: Viewpoint,
	/** 主体的に学習に取り組む態度 */
	attitude: Viewpoint
});
export type Rubric = v.InferOutput<typeof Rubric>;
export const viewpoints = ['knowledge', 'thinking', 'attitude'] as const satisfies (keyof Rubric)[];

/** Tools for work with a class that a lesson can name, because there they fit. */
export const fittingTools = ['poll', 'experiment', 'country'] as const;

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
	rubric: Rubric,
	/** Where students often get stuck, and what helps; with a step where it belongs to one. */
	difficulties: v.pipe(
		v.array(v.strictObject({ step: v.optional(Id), what: Inline, helps: Inline })),
		v.minLength(1)
	),
	/** How the lesson is held when projector or devices do not work. */
	noScreen: Block,
	/** Tools of the presenter that fit this lesson, each with what for. */
	tools: v.optional(v.array(v.strictObject({ tool: v.picklist(fittingTools), why: Inline })), []),
	/** SDGs the lesson touches, 1–17. */
	sdgs: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(17))), []),
	steps: v.pipe(v.array(WrittenStep), v.minLength(1)),
	/** Ids of steps that were once published and are no longer used. Old answers still stand under them. */
	retired: v.optional(v.array(Id), [])
});
export type WrittenLesson = v.InferOutput<typeof LessonFile>;
/** A lesson with its exercises and the steps of other lessons put in: from here on each is a step like any other. */
export type LessonFile = Omit<WrittenLesson, 'steps'> & { steps: LessonStepFile[] };

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
	parts: v.pipe(
		v.array(
			v.strictObject({
				id: Id,
				title: Inline,
				with: Inline,
				/** For whom its lessons are written: readings are shown as these readers need them, until one chooses. */
				reader: v.optional(v.picklist(levels), 'hs')
			})
		),
		v.minLength(1)
	),
	/** Ways through the program, for schools with more or less time; each is some of its parts. */
	forms: v.optional(
		v.array(
			v.strictObject({
				id: Id,
				title: Inline,
				/** For whom it is. */
				for: Inline,
				parts: v.pipe(v.array(Id), v.minLength(1)),
				/** What one does without. */
				leavesOut: Inline
			})
		),
		[]
	)
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
