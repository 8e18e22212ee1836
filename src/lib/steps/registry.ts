import * as v from 'valibot';
import type { Localised } from '#lib/content/text.ts';
import { chart } from './chart/chart.ts';
import { choice } from './choice/choice.ts';
import { discuss } from './discuss/discuss.ts';
import { draw } from './draw/draw.ts';
import { estimate } from './estimate/estimate.ts';
import { read } from './read/read.ts';
import { scenario } from './scenario/scenario.ts';
import { video } from './video/video.ts';
import { write } from './write/write.ts';

/** A step as an author writes it. */
export const StepContent = v.variant('kind', [
	read.content,
	video.content,
	choice.content,
	estimate.content,
	draw.content,
	chart.content,
	scenario.content,
	write.content,
	discuss.content
]);
export type StepFile = v.InferOutput<typeof StepContent>;
export type Kind = StepFile['kind'];

// A kind that is in only one of the two lists does not compile.
export const kinds = {
	read,
	video,
	choice,
	estimate,
	draw,
	chart,
	scenario,
	write,
	discuss
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
		notes: { say: string; expect: string; react: string };
		prompt: PromptOf<N>;
		key: KeyOf<N>;
	};
}[K];
/** A step as one reader gets it, in one language. */
export type Step<K extends Kind = Kind> = Of<K>;
