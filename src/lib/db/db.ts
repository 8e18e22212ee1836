import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { Answer, Learner, Progress, Setting, Version, Watching } from './rows.ts';

/** Everything the app keeps on this device. */
export class DeviceDb extends Dexie {
	learners!: EntityTable<Learner, 'id'>;
	answers!: Table<Answer, [learner: string, lesson: string, step: string]>;
	versions!: EntityTable<Version, 'id'>;
	progress!: Table<Progress, [learner: string, lesson: string]>;
	watching!: Table<Watching, [learner: string, film: string]>;
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
	}
}

/** How far each table may travel: nothing but this list decides it. */
export const scope = {
	learners: 'learner',
	answers: 'learner',
	versions: 'learner',
	progress: 'learner',
	watching: 'device',
	settings: 'device'
} as const satisfies Record<
	'learners' | 'answers' | 'versions' | 'progress' | 'watching' | 'settings',
	'device' | 'learner' | 'shared'
>;
