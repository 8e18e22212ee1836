import type { FilmAnswer, FilmCard, Note, Watching } from '#lib/db/rows.ts';

export type { FilmAnswer, FilmCard, Note, Watching };

/** A moment of a film as the player hands it over to be kept. */
export type Moment = { seconds: number; caption: string; frame: string | null };

/**
 * What is remembered of one film for one learner. The player asks and tells; where it is kept is for others to know
 * (`session/film-memory.svelte.ts`). Reads are live: a second window shows the same.
 */
export interface FilmMemory {
	/** Null until the device was asked; then what is stored, or a fresh start. */
	readonly watching: Pick<Watching, 'seconds' | 'watched' | 'answers'> | null;
	/** By moment, earliest first. */
	readonly notes: readonly Note[];
	/** Kept moments of this film, earliest first. */
	readonly kept: readonly FilmCard[];
	/** Told as it plays; `watched` never shrinks. With `rest` it stops here for now, and nothing waits for its turn. */
	leaveAt(seconds: number, watched: number, rest?: boolean): void;
	answer(question: string, picked: FilmAnswer['picked']): void;
	/** Returns the id of the new note. */
	addNote(seconds: number, text: string): string;
	changeNote(id: string, text: string): void;
	/** Hands back how to undo it. */
	removeNote(id: string): Promise<() => void>;
	/** Returns the id of the new card. */
	keep(moment: Moment): string;
	/** Gives a kept moment the picture that it has not got yet. */
	show(id: string, frame: string): void;
	sayOf(id: string, says: string): void;
	removeKept(id: string): Promise<() => void>;
}
