import * as v from 'valibot';
import type {
	Answer,
	Evidence,
	IdeaVersion,
	Learner,
	Note,
	Progress,
	Version,
	Watching
} from '#lib/db/rows.ts';
import { readEntry, type Entry } from '#lib/review/entry.ts';
import { RubricRow } from '#lib/review/rubric-row.ts';
import { kinds, type Kind } from '#lib/steps/registry.ts';
import type { Score } from '#lib/steps/step.ts';
import { TableRow, type BackupTable } from './backup-table.ts';
import { EvidenceRow, id, seconds, text, time } from './evidence-row.ts';

/**
 * The `.mirai` file: a ZIP with `manifest.json` and JSON parts. The format's version grows with every change that
 * an older app could not read: a field more in a row is one.
 */
export const formatVersion = 5;

/**
 * What a file is for: everything of a device or a learner, one idea for a teammate, work for the teacher, ideas for a
 * mentor, or what a mentor or a teacher says about ideas. A kind this app does not know comes from a newer one.
 */
export const fileKinds = ['backup', 'idea', 'hand-in', 'review', 'reply'] as const;
export type FileKind = (typeof fileKinds)[number];

/** An idea as it travels: its documents whole, and its versions. What a list shows is read from the words again. */
export type IdeaFile = {
	id: string;
	/** Learners of this file who work on it; none where only the idea is handed on. */
	learners: string[];
	madeAt: number;
	at: number;
	words: Uint8Array<ArrayBuffer>;
	dialogue: Uint8Array<ArrayBuffer> | null;
	versions: IdeaVersion[];
};

/** An idea in `ideas.json`: documents stand in entries of their own, named by what is in them. */
type IdeaHead = Omit<IdeaFile, 'words' | 'dialogue' | 'versions'> & {
	words: string;
	dialogue: string | null;
	versions: (Omit<IdeaVersion, 'idea' | 'state'> & { state: string })[];
};

/** Name of the entry that holds a document: its SHA-256, so that equal ones stand there once. */
export function documentFile(digest: string): string {
	return `yjs/${digest}`;
}

/** What is said about the file as a whole: who gives it, and for a hand-in what it belongs to. */
export type Cover = {
	kind: FileKind;
	from: string;
	about: { lesson: string } | { part: string } | ForClass | ForMentor | null;
};

/** A file between a class and somebody: a team, a mentor or the teacher, by the name people know them by. */
export type ForClass = { class: { id: string; name: string }; to: string };

/** Ideas of a class for one mentor. What the mentor writes carries `mentor` as its key, so that the class knows it. */
export type ForMentor = ForClass & {
	mentor: string;
	/** Names of the teams, by idea. */
	teams: { idea: string; name: string }[];
	/** Null: the usual one. */
	rubric: RubricRow[] | null;
};

/** What a backup holds: rows of the device's tables, as they are stored. */
export type Parts = {
	learners: Learner[];
	answers: Answer[];
	versions: Version[];
	progress: Progress[];
	watching: Watching[];
	notes: Note[];
	evidence: Evidence[];
	tables: BackupTable[];
	ideas: IdeaFile[];
	/** What was said, also about ideas that are not in this file. */
	entries: Entry[];
};
export type PartName = keyof Parts;
/** The parts that belong to learners, as they are stored. Ideas are put together and taken apart by themselves. */
export type RowParts = Omit<Parts, 'ideas' | 'entries'>;
/** The parts as their JSON has them. */
export type Heads = RowParts & { ideas: IdeaHead[]; entries: Entry[] };

/** The parts of each version of the format. A file of an older one simply has none of the newer parts. */
export const partsIn = {
	1: ['learners', 'answers', 'versions', 'progress'],
	2: ['learners', 'answers', 'versions', 'progress', 'watching', 'notes', 'evidence'],
	3: ['learners', 'answers', 'versions', 'progress', 'watching', 'notes', 'evidence', 'tables'],
	4: ['learners', 'answers', 'versions', 'progress', 'watching', 'notes', 'evidence', 'tables', 'ideas'],
	5: [
		'learners',
		'answers',
		'versions',
		'progress',
		'watching',
		'notes',
		'evidence',
		'tables',
		'ideas',
		'entries'
	]
} as const satisfies Record<number, PartName[]>;
export const partNames = partsIn[formatVersion];

/** Something for every part; one that is forgotten does not compile. */
export function eachPart<T>(of: (part: PartName) => T): Record<PartName, T> {
	return {
		learners: of('learners'),
		answers: of('answers'),
		versions: of('versions'),
		progress: of('progress'),
		watching: of('watching'),
		notes: of('notes'),
		evidence: of('evidence'),
		tables: of('tables'),
		ideas: of('ideas'),
		entries: of('entries')
	};
}

export function fileOf<Part extends PartName>(part: Part): `${Part}.json` {
	return `${part}.json`;
}

/**
 * Why a file is refused; `words/` has the words for each. Not a file of this app; broken on the way; made by a
 * newer app; too much in it; whole, but not what such a file may hold; or a teacher's plan or an instructor's lecture,
 * which are opened elsewhere.
 */
export type FileFault = 'not-ours' | 'damaged' | 'newer' | 'too-large' | 'wrong-content' | 'plan' | 'lecture';

/** Sizes in bytes. A year's work of a device is below them; a file made to fill up a device is not. */
export const limits = {
	file: 80 * 1024 * 1024,
	/** A document has an entry of its own: some hundred ideas with all their versions. */
	entries: 10_000,
	unpacked: 200 * 1024 * 1024,
	/** What was said: a class in which everybody says a hundred things is far below it. */
	said: 50_000,
	/** Bytes unpacked for each byte of the file. */
	ratio: 200
};

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A kind this app knows. One it does not know comes from a newer app. */
export const KnownKind = v.custom<Kind>((kind) => typeof kind === 'string' && Object.hasOwn(kinds, kind));

const ScoreRow: v.GenericSchema<unknown, Score> = v.variant('type', [
	v.strictObject({
		type: v.literal('unready'),
		missing: v.picklist(['choose', 'write', 'number', 'draw', 'finish'])
	}),
	v.strictObject({ type: v.literal('points'), earned: v.number(), total: v.number() }),
	v.strictObject({ type: v.literal('done') })
]);

const LearnerRow: v.GenericSchema<unknown, Learner> = v.strictObject({
	id,
	nickname: v.pipe(v.string(), v.maxLength(500)),
	grade: v.nullable(v.picklist(['g3', 'g4', 'g5', 'g6', 'jh', 'hs', 'adult'])),
	face: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
	pin: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}$/))),
	createdAt: time,
	lastAt: time
});

const step = { learner: id, lesson: id, step: id, kind: KnownKind };

const AnswerRow: v.GenericSchema<unknown, Answer> = v.strictObject({
	...step,
	// The step's own kind reads it when it is shown (`readAnswer`); what is unsafe in any value was sought before.
	value: v.unknown(),
	score: v.nullable(ScoreRow),
	at: time,
	firstAt: time,
	changes: count,
	rev: id
});

const VersionRow: v.GenericSchema<unknown, Version> = v.strictObject({
	id,
	...step,
	value: v.unknown(),
	at: time,
	why: v.picklist(['earlier', 'other-tab', 'import'])
});

const ProgressRow: v.GenericSchema<unknown, Progress> = v.strictObject({
	learner: id,
	lesson: id,
	step: id,
	done: v.pipe(v.array(id), v.maxLength(1000)),
	startedAt: time,
	at: time
});

const WatchingRow: v.GenericSchema<unknown, Watching> = v.strictObject({
	learner: id,
	case: id,
	seconds,
	watched: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	answers: v.pipe(
		v.record(id, v.strictObject({ picked: v.nullable(id), at: time })),
		v.check((answers) => Object.keys(answers).length <= 200, 'no film asks so much')
	),
	at: time
});

const NoteRow: v.GenericSchema<unknown, Note> = v.strictObject({
	id,
	learner: id,
	case: id,
	seconds,
	text,
	at: time
});

const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const IdeaRow: v.GenericSchema<unknown, IdeaHead> = v.strictObject({
	id,
	learners: v.pipe(v.array(id), v.maxLength(100)),
	madeAt: time,
	at: time,
	words: digest,
	dialogue: v.nullable(digest),
	versions: v.pipe(
		rowsOf(
			v.strictObject({
				id,
				name: v.pipe(v.string(), v.maxLength(200)),
				why: v.picklist(['named', 'day', 'merge', 'restore']),
				by: v.pipe(v.string(), v.maxLength(200)),
				at: time,
				state: digest
			}),
			({ id }) => id
		),
		v.maxLength(1000)
	)
});

/** Words that are not those an id was made from are refused with the whole file: somebody changed them on the way. */
const EntryRow: v.GenericSchema<unknown, Entry> = v.pipe(
	v.unknown(),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const entry = readEntry(dataset.value);
		if (entry) return entry;
		addIssue({ message: 'not an entry, or not what its id was made from' });
		return NEVER;
	})
);

/** A row stands once under its key; the same key twice would let the file decide silently which one is lost. */
function rowsOf<Row>(schema: v.GenericSchema<unknown, Row>, key: (row: Row) => string) {
	return v.pipe(
		v.array(schema),
		v.check((rows) => new Set(rows.map(key)).size === rows.length, 'two rows have the same key')
	);
}

/** The parts together: a row of a learner who is not in the file would be work that nobody sees. */
export const PartsFile: v.GenericSchema<unknown, Heads> = v.pipe(
	v.strictObject({
		learners: rowsOf(LearnerRow, ({ id }) => id),
		answers: rowsOf(AnswerRow, keyOf),
		versions: rowsOf(VersionRow, ({ id }) => id),
		progress: rowsOf(ProgressRow, ({ learner, lesson }) => JSON.stringify([learner, lesson])),
		watching: rowsOf(WatchingRow, filmOf),
		notes: rowsOf(NoteRow, ({ id }) => id),
		evidence: rowsOf(EvidenceRow, ({ id }) => id),
		tables: rowsOf(TableRow, ({ id }) => id),
		ideas: rowsOf(IdeaRow, ({ id }) => id),
		entries: v.pipe(
			rowsOf(EntryRow, ({ id }) => id),
			v.maxLength(limits.said)
		)
	}),
	v.check(({ learners, ideas, entries: _, ...others }) => {
		const known = new Set(learners.map(({ id }) => id));
		return (
			Object.values(others).every((rows) => rows.every(({ learner }) => known.has(learner))) &&
			ideas.every((idea) => idea.learners.every((learner) => known.has(learner)))
		);
	}, 'a row belongs to a learner who is not in the file')
);

/** Where an answer stands: its learner, lesson and step. */
export function keyOf({ learner, lesson, step }: Pick<Answer, 'learner' | 'lesson' | 'step'>): string {
	return JSON.stringify([learner, lesson, step]);
}

/** A learner and the film of a case. */
export function filmOf({ learner, case: film }: Pick<Watching, 'learner' | 'case'>): string {
	return JSON.stringify([learner, film]);
}

function manifestOf<const Version extends number, const Part extends PartName>(
	version: Version,
	parts: readonly Part[]
) {
	return {
		format: v.literal('mirai'),
		version: v.literal(version),
		made: v.pipe(v.string(), v.isoTimestamp()),
		/** Rows in each part. */
		counts: v.strictObject(v.entriesFromList(parts, count)),
		/** SHA-256 of each part. */
		checksums: v.strictObject(v.entriesFromList(parts.map(fileOf), digest))
	};
}

const backup = v.literal('backup');

const name = v.pipe(v.string(), v.maxLength(500));
const forClass = { class: v.strictObject({ id, name }), to: name };

const AboutRow: v.GenericSchema<unknown, Cover['about']> = v.nullable(
	v.union([
		v.strictObject({ lesson: id }),
		v.strictObject({ part: id }),
		v.strictObject(forClass),
		v.strictObject({
			...forClass,
			mentor: id,
			teams: v.pipe(v.array(v.strictObject({ idea: id, name })), v.maxLength(1000)),
			rubric: v.nullable(v.pipe(v.array(RubricRow), v.minLength(1), v.maxLength(20)))
		})
	])
);

export const Manifest = v.variant('version', [
	v.strictObject({ ...manifestOf(1, partsIn[1]), kind: backup }),
	v.strictObject({ ...manifestOf(2, partsIn[2]), kind: backup }),
	v.strictObject({ ...manifestOf(3, partsIn[3]), kind: backup }),
	v.strictObject({
		...manifestOf(4, partsIn[4]),
		kind: v.picklist(['backup', 'idea', 'hand-in']),
		/** Nickname of the one who gives it. */
		from: name,
		about: AboutRow
	}),
	v.strictObject({ ...manifestOf(5, partsIn[5]), kind: v.picklist(fileKinds), from: name, about: AboutRow })
]);
/** As it is written now. */
export type Manifest = Extract<v.InferOutput<typeof Manifest>, { version: typeof formatVersion }>;
