import type { View } from '#lib/data/view.ts';
import type { OwnCells } from '#lib/data/import/own-table.ts';
import type { PackedColumn } from '#lib/data/import/pack.ts';
import type { Anchor } from '#lib/review/anchor.ts';
import type { Mood, Use } from '#lib/review/entry.ts';
import type { RubricRow } from '#lib/review/rubric.ts';
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

/** One learner and the film of one case, wherever it was watched: in a lesson or in the library. */
export type Watching = {
	learner: string;
	case: string;
	/** Where the film was left, in seconds. */
	seconds: number;
	/** Share of the film that was played, 0–1. */
	watched: number;
	/** By the id of the film's question. */
	answers: Record<string, FilmAnswer>;
	at: number;
};

/** The option picked at a question of a film; null when the learner went on without one. */
export type FilmAnswer = { picked: string | null; at: number };

/** What a learner wrote at a moment of a film. */
export type Note = { id: string; learner: string; case: string; seconds: number; text: string; at: number };

/**
 * A card a learner keeps: where it was found and what they say of it. It reopens at its source.
 * Kinds of sources are added to; a kind that is not known comes from a newer app.
 */
export type Evidence = Kept<FilmMoment | ChartView>;

type Kept<Source> = {
	id: string;
	learner: string;
	source: Source;
	/** In the learner's words; may be empty. Of a chart it is what the learner claims. */
	says: string;
	/** What makes a sentence about a chart an argument. */
	argument?: Argument | undefined;
	at: number;
};

export type FilmCard = Kept<FilmMoment>;
export type ChartCard = Kept<ChartView>;

/** How sure a learner is of a claim: a guess, fairly, certain. */
export const sureness = ['guess', 'fair', 'certain'] as const;
export type Sureness = (typeof sureness)[number];

export type Argument = {
	/** Why the chart speaks for the claim. */
	reason: string;
	/** What else could explain what the chart shows. */
	other: string;
	/** Null until the learner has said. */
	sure: Sureness | null;
};

export type FilmMoment = {
	type: 'film';
	case: string;
	lang: 'ja' | 'en';
	seconds: number;
	/** Plain words of the line that was spoken. */
	caption: string;
	/** A small picture (data: URL, WebP or JPEG) of a film that is a file; null where the frame can be drawn again. */
	frame: string | null;
};

/** A chart as it was when the card was made; it is drawn again from the view. */
export type ChartView = {
	type: 'chart';
	view: View;
	/** Plain words of the first table's title, in the language of the moment. */
	title: string;
	/** Names of the tables the view draws on. */
	tables: string[];
	/** Plain words of the line under the chart: who published the figures, and of which year. */
	sourceLine: string;
};
/** A table the learner brought along or had fetched. What is heavy lies in `TablePart`s, so that a list stays light. */
export type { OwnTable } from '#lib/data/import/own-table.ts';

/**
 * A column of such a table, or a piece of the file it was read from, byte for byte. Each is stored and fetched by itself:
 * all at once would hold the page up. The pieces of the file are counted from `fileAt` on.
 */
export type TablePart = { table: string; at: number; learner: string } & (
	{ type: 'column'; column: PackedColumn } | { type: 'file'; bytes: Uint8Array<ArrayBuffer> }
);

/** The same in one row, as tables lie that were stored before version 7. */
export type TableFile = { id: string; learner: string; original: Uint8Array<ArrayBuffer> } & OwnCells;

/**
 * An idea on this device. Its words are a Yjs document, kept as updates in `IdeaPart`; what stands here besides ids is
 * read from the document, so that a list need not open it.
 */
export type IdeaRow = {
	id: string;
	/** Learners of this device who work on it: one, or several of a team that share the device. */
	learners: string[];
	title: string;
	issue: string;
	/** Notes on the team's own canvases. */
	notes: number;
	/** Nicknames of all who wrote in it, on any device. */
	people: string[];
	madeAt: number;
	at: number;
	/** When it last left this device as a file or a link; null: never. */
	sentAt: number | null;
};

/** Changes of one document of an idea, in Yjs's update format (version 1). Applied in any order, also twice. */
export type IdeaPart = {
	/** Given by the store; rises with every row. */
	n?: number;
	idea: string;
	/** What students write, or the dialogue with mentors. */
	doc: 'words' | 'dialogue';
	update: Uint8Array<ArrayBuffer>;
	at: number;
};

/** An idea's words as they once were. */
export type IdeaVersion = {
	id: string;
	idea: string;
	/** In the learner's words; empty where the app made it. */
	name: string;
	/** named: by a learner; day: the first change of a day; merge, restore: before one. */
	why: 'named' | 'day' | 'merge' | 'restore';
	/** Author who was at work. */
	by: string;
	at: number;
	/** The whole document as one update. */
	state: Uint8Array<ArrayBuffer>;
};

/** What was said about an idea, by whom ever, on whichever desk of this device it is read. Only ever added to. */
export type { Entry } from '#lib/review/entry.ts';

/** An idea on a mentor's desk. What is heavy lies in `ReviewState`, so that a desk with many stays light. */
export type Review = {
	idea: string;
	title: string;
	/** What the team asks. */
	ask: string;
	/** SDGs of the idea, by number. */
	goals: number[];
	people: number;
	notes: number;
	/** Characters to be read, from which the time is told. */
	length: number;
	/** Changes since the mentor last looked; null: never looked. */
	changes: number | null;
	/** Who gave it. */
	from: string;
	/** The class it comes from; null where somebody handed on the idea alone. */
	class: { id: string; name: string } | null;
	team: string;
	/** The mentor as the class knows them; null: as this device does. */
	as: string | null;
	/** The rubric of the class; null: the usual one. */
	rubric: RubricRow[] | null;
	/** When the idea was last changed by its team, by their clock. */
	at: number;
	receivedAt: number;
	seenAt: number | null;
	/** When what the mentor wrote last left this device. */
	sentAt: number | null;
};

/** The words of an idea on a mentor's desk, and as the mentor last left them. */
export type ReviewState = {
	idea: string;
	state: Uint8Array<ArrayBuffer>;
	seen: Uint8Array<ArrayBuffer> | null;
};

/**
 * What is not said yet: it can still be changed and thrown away. A mentor's comment that is ready waits for the file
 * in which all go back together.
 */
export type Draft = { id: string; idea: string; at: number } & (
	| { type: 'comment'; mood: Mood; anchor: Anchor; text: string; ready: boolean }
	| { type: 'mark'; row: string; level: number | null }
	| { type: 'more'; to: string; text: string; ready: boolean }
	| { type: 'reply'; to: string; use: Use | null; text: string }
);

/** A class on the teacher's device; its own part of the app reads what is in it. */
export type ClassRow = { id: string; at: number; data: unknown };

/**
 * How a teacher means to hold a lesson, or an instructor a lecture ("lecture:<id>" in place of the lesson's); its own
 * part of the app reads what is in it.
 */
export type PlanRow = { lesson: string; at: number; data: unknown };

/** What a student of a class handed in, as it came. */
export type HandInRow = {
	id: string;
	class: string;
	learner: string;
	nickname: string;
	at: number;
	receivedAt: number;
	data: unknown;
};

/** Something this device remembers for all its learners. */
export type Setting = { name: 'learner' | 'persist-asked' | 'device' | 'mentor'; value: string };
