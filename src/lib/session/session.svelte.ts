import type { DeviceDb } from '#lib/db/db.ts';
import { currentLearner } from '#lib/db/learners.ts';
import { openDevice } from '#lib/db/open.ts';
import type { Learner } from '#lib/db/rows.ts';
import { saving } from './saving.svelte.ts';

type Ready = { db: DeviceDb; learner: Learner; kept: 'device' | 'memory' };

/** Forgets earlier answers whose day is over. A fresh device has none, and does not download how. */
async function tidy(db: DeviceDb): Promise<void> {
	if ((await db.versions.count()) > 0) await (await import('#lib/db/versions.ts')).pruneVersions(db);
}

/** The store of this device and the learner at it. One per window, opened once. */
class Session {
	#ready = $state.raw<Ready | null>(null);
	#opening: Promise<Ready> | null = null;

	/** Null until the store is open (and always on the server). */
	get ready(): Ready | null {
		return this.#ready;
	}

	open(): Promise<Ready> {
		return (this.#opening ??= (async () => {
			const { db, kept } = await openDevice();
			const learner = await currentLearner(db);
			this.#ready = { db, learner, kept };
			saving.opened(kept);
			// Tidying up may fail on a full device; nothing depends on it.
			tidy(db).catch((cause: unknown) => console.warn('Earlier answers could not be tidied.', cause));
			return this.#ready;
		})());
	}

	/** After a learner was renamed, chosen or deleted. */
	async refresh(): Promise<void> {
		const { db, kept } = await this.open();
		const ready = { db, kept, learner: await currentLearner(db) };
		this.#ready = ready;
		// Whoever opens from now on gets this learner, not the first one.
		this.#opening = Promise.resolve(ready);
	}
}

export const session = new Session();
