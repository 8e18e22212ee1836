import type { AnswerOf, Kind, KeyOf, PromptOf } from './registry.ts';
import type { Score } from './step.ts';

/** What a kind of step knows to do with answers. */
export type Rules<K extends Kind> = {
	/** An answer before anything was given. */
	empty: (prompt: PromptOf<K>) => AnswerOf<K>;
	score: (answer: AnswerOf<K>, key: KeyOf<K>, prompt: PromptOf<K>) => Score;
	/** A stored answer, if it still has the form this kind of step gives; null for one that cannot be read. */
	readAnswer: (stored: unknown) => AnswerOf<K> | null;
};

/** A kind's rules are downloaded with its view: a reading step needs none of the others. */
const loaders: { [K in Kind]: () => Promise<Rules<K>> } = {
	read: async () => (await import('./read/reading.ts')).reading,
	video: async () => (await import('./video/video.ts')).video,
	choice: async () => (await import('./choice/choice.ts')).choice,
	estimate: async () => (await import('./estimate/estimate.ts')).estimate,
	draw: async () => (await import('./draw/draw.ts')).draw,
	chart: async () => (await import('./chart/chart.ts')).chart,
	scenario: async () => (await import('./scenario/scenario.ts')).scenario,
	write: async () => (await import('./write/write.ts')).write,
	discuss: async () => (await import('./discuss/discuss.ts')).discuss
};

export function loadRules<K extends Kind>(kind: K): Promise<Rules<K>> {
	return loaders[kind]();
}
