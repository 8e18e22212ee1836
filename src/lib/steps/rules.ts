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

type All = { [K in Kind]: () => Promise<Rules<K>> };

/** As with views: what a text to read needs is at hand, the others stand in a list of their own. */
const atHand: Partial<All> = { read: async () => (await import('./read/reading.ts')).reading };

export async function loadRules<K extends Kind>(kind: K): Promise<Rules<K>> {
	const load: Partial<All>[K] = atHand[kind];
	return load ? load() : (await import('./later.ts')).rules[kind]();
}
