import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type {
	Answer,
	ClassRow,
	Draft,
	Entry,
	Evidence,
	HandInRow,
	IdeaPart,
	IdeaRow,
	IdeaVersion,
	Learner,
	Note,
	OwnTable,
	PlanRow,
	Progress,
	Review,
	ReviewState,
	Setting,
	TableFile,
	TablePart,
	Version,
	Watching
} from './rows.ts';

/** Everything the app keeps on this device. */
export class DeviceDb extends Dexie {
	learners!: EntityTable<Learner, 'id'>;
	answers!: Table<Answer, [learner: string, lesson: string, step: string]>;
	versions!: EntityTable<Version, 'id'>;
	progress!: Table<Progress, [learner: string, lesson: string]>;
	watching!: Table<Watching, [learner: string, film: string]>;
	notes!: EntityTable<Note, 'id'>;
	evidence!: EntityTable<Evidence, 'id'>;
	ownTables!: EntityTable<OwnTable, 'id'>;
	tableFiles!: EntityTable<TableFile, 'id'>;
	tableParts!: Table<TablePart, [table: string, at: number]>;
	ideas!: EntityTable<IdeaRow, 'id'>;
	ideaParts!: EntityTable<IdeaPart, 'n'>;
	ideaVersions!: EntityTable<IdeaVersion, 'id'>;
	entries!: Table<Entry, string>;
	reviews!: EntityTable<Review, 'idea'>;
	reviewStates!: EntityTable<ReviewState, 'idea'>;
	drafts!: Table<Draft, string>;
	classes!: EntityTable<ClassRow, 'id'>;
	handIns!: EntityTable<HandInRow, 'id'>;
	plans!: EntityTable<PlanRow, 'lesson'>;
	settings!: EntityTable<Setting, 'name'>;

	constructor(name = 'mirai-caravan', options?: DexieOptions) {
		super(name, options);
		// Append only: a version that has shipped is never edited, the next one is added below it.
		this.version(1).stores({
			learners: 'id, lastAt',
			answers: '[learner+lesson+step], [learner+lesson], learner, at',
			versions: 'id, [learner+lesson+step], learner, at',
			progress: '[learner+lesson], learner, at',
			watching: '[learner+case], learner',
			settings: 'name'
		});
		this.version(2)
			.stores({
				notes: 'id, [learner+case], learner, at',
				evidence: 'id, learner, at'
			})
			.upgrade((transaction) =>
				// Version 1 knew only where a film was left.
				transaction
					.table<Partial<Watching>>('watching')
					.toCollection()
					.modify((row) => {
						row.watched ??= 0;
						row.answers ??= {};
					})
			);
		// `tables` is Dexie's own word for the list of all tables.
		this.version(3).stores({
			ownTables: 'id, learner, at',
			tableFiles: 'id, learner'
		});
		this.version(4).stores({
			ideas: 'id, *learners, at',
			ideaParts: '++n, [idea+n]',
			ideaVersions: 'id, [idea+why+at], idea'
		});
		this.version(5).stores({
			entries: 'id, idea',
			reviews: 'idea',
			reviewStates: 'idea',
			drafts: 'id, idea',
			classes: 'id',
			handIns: 'id, class'
		});
		this.version(6).stores({
			plans: 'lesson'
		});
		// Tables that lie in `tableFiles` stay there: to move what may be large while the app opens is a risk for nothing.
		this.version(7).stores({
			tableParts: '[table+at], learner'
		});
	}
}

/** How far each table may travel: nothing but this list decides it. */
export const scope = {
	learners: 'learner',
	answers: 'learner',
	versions: 'learner',
	progress: 'learner',
	watching: 'learner',
	notes: 'learner',
	evidence: 'learner',
	ownTables: 'learner',
	tableFiles: 'learner',
	tableParts: 'learner',
	ideas: 'shared',
	ideaParts: 'shared',
	ideaVersions: 'shared',
	entries: 'shared',
	reviews: 'device',
	reviewStates: 'device',
	drafts: 'device',
	classes: 'device',
	handIns: 'device',
	plans: 'device',
	settings: 'device'
} as const satisfies Record<
	| 'learners'
	| 'answers'
	| 'versions'
	| 'progress'
	| 'watching'
	| 'notes'
	| 'evidence'
	| 'ownTables'
	| 'tableFiles'
	| 'tableParts'
	| 'ideas'
	| 'ideaParts'
	| 'ideaVersions'
	| 'entries'
	| 'reviews'
	| 'reviewStates'
	| 'drafts'
	| 'classes'
	| 'handIns'
	| 'plans'
	| 'settings',
	'device' | 'learner' | 'shared'
>;
