import type { Kind } from '#lib/steps/registry.ts';
import type { Score } from '#lib/steps/step.ts';

/** School year of a learner, as far as it was told: it sets the first reading level. */
export type SchoolGrade = 'g3' | 'g4' | 'g5' | 'g6' | 'jh' | 'hs' | 'adult';

/** A learner is a nickname on this device; nothing else is known. */
export type Learner = {
	id: string;
	/** Empty until someone writes one. */
	nickname: string;
	grade: SchoolGrade | null;
	/** Number of a drawn face, 0–5. */
	face: number;
	/** Four digits that hide this learner's work from the next person; not a lock. */
	pin: string | null;
	createdAt: number;
	lastAt: number;
};

/** One answer to one step. `lesson` is "<program>/<slug>". */
export type Answer = {
	learner: string;
	lesson: string;
	step: string;
	kind: Kind;
	/** In the form of the kind's answer schema; read through `readAnswer`. */
	value: unknown;
	score: Score | null;
	/** Milliseconds since 1970. */
	at: number;
	firstAt: number;
	changes: number;
	/** Changes with every write, so that a tab sees when another one wrote in between. */
	rev: string;
};

/** An answer that is no longer the current one, kept so that nothing is lost. */
export type Version = {
	id: string;
	learner: string;
	lesson: string;
	step: string;
	kind: Kind;
	value: unknown;
	/** When it was given; for an earlier one, when it was put aside. */
	at: number;
	/** earlier: before a change, kept for a day; other-tab and import: kept until the learner decides. */
	why: 'earlier' | 'other-tab' | 'import';
};

/** Where a learner is in a lesson. */
export type Progress = {
	learner: string;
	lesson: string;
	/** Step last looked at. */
	step: string;
	/** Steps that were finished. */
	done: string[];
	startedAt: number;
	at: number;
};

/** Where a film was left, in seconds. */
export type Watching = { learner: string; case: string; seconds: number; at: number };

/** Something this device remembers for all its learners. */
export type Setting = { name: 'learner' | 'persist-asked'; value: string };
