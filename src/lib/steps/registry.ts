import * as v from 'valibot';
import type { Localised } from '#lib/content/text.ts';
import { canvas } from './canvas/canvas.ts';
import { chart } from './chart/chart.ts';
import { checklist } from './checklist/checklist.ts';
import { choice } from './choice/choice.ts';
import { discuss } from './discuss/discuss.ts';
import { draw } from './draw/draw.ts';
import { estimate } from './estimate/estimate.ts';
import { idea } from './idea/idea.ts';
import { match } from './match/match.ts';
import { poll } from './poll/poll.ts';
import { read } from './read/read.ts';
import { scenario } from './scenario/scenario.ts';
import { sort } from './sort/sort.ts';
import { spot } from './spot/spot.ts';
import { survey } from './survey/survey.ts';
import { video } from './video/video.ts';
import { write } from './write/write.ts';

/** A step as an author writes it by itself. */
export const StepContent = v.variant('kind', [
	read.content,
	video.content,
	choice.content,
	estimate.content,
	draw.content,
	chart.content,
	scenario.content,
	write.content,
	discuss.content,
	survey.content,
	canvas.content,
	checklist.content,
	poll.content,
	spot.content,
	sort.content,
	match.content,
	idea.content
]);
export type StepFile = v.InferOutput<typeof StepContent>;
export type Kind = StepFile['kind'];

/** A step as it is written in a lesson, with its place in the plan of a period. */
export const LessonStepContent = v.variant('kind', [
	read.inLesson,
	video.inLesson,
	choice.inLesson,
	estimate.inLesson,
	draw.inLesson,
	chart.inLesson,
	scenario.inLesson,
	write.inLesson,
	discuss.inLesson,
	survey.inLesson,
	canvas.inLesson,
	checklist.inLesson,
	poll.inLesson,
	spot.inLesson,
	sort.inLesson,
	match.inLesson,
	idea.inLesson
]);
export type LessonStepFile = v.InferOutput<typeof LessonStepContent>;

// A kind that is in only some of the lists does not compile.
export const kinds = {
	read,
	video,
	choice,
	estimate,
	draw,
	chart,
	scenario,
	write,
	discuss,
	survey,
	canvas,
	checklist,
	poll,
	spot,
	sort,
	match,
	idea
} satisfies Record<Kind, unknown>;
type Kinds = typeof kinds;

export type PromptOf<K extends Kind> = Localised<v.InferOutput<Kinds[K]['prompt']>>;
export type KeyOf<K extends Kind> = Localised<v.InferOutput<Kinds[K]['key']>>;
export type AnswerOf<K extends Kind> = v.InferOutput<Kinds[K]['answer']>;

type Of<K extends Kind> = {
	[N in K]: {
		id: string;
		kind: N;
		title: string;
		minutes: number;
		/** What the room reads in place of the running text, if the author wrote it. */
		board?: string[] | undefined;
		notes: { say: string; expect: string; react: string };
		prompt: PromptOf<N>;
		key: KeyOf<N>;
	};
}[K];
/** A step as one reader gets it, in one language. */
export type Step<K extends Kind = Kind> = Of<K>;
