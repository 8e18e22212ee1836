import { attempt } from '#lib/db/failure.ts';
import type { DeviceDb } from '#lib/db/db.ts';
import { saving } from '#lib/session/saving.svelte.ts';
import type { Class } from './class.ts';
import { changeClass } from './store.ts';

type Change = (from: Class) => Class;

/** A class being worked on. What is changed is seen at once and stored at once; the badge says whether it was. */
export class ClassDesk {
	readonly id: string;
	readonly #db: DeviceDb;
	#class: Class;
	/** Changes that the store does not have yet, oldest first. */
	#open: Change[] = [];
	#writing: Promise<void> | null = null;
	readonly #leave: () => void;

	constructor(db: DeviceDb, id: string, stored: Class) {
		this.#db = db;
		this.id = id;
		this.#class = $state.raw(stored);
		this.#leave = saving.hold({
			catchUp: () => void this.#write(),
			saveAgain: () => this.#write()
		});
	}

	get class(): Class {
		return this.#class;
	}

	/** @param change is run again on what is stored, so it gives the same result whenever it is run */
	change(change: Change): void {
		this.#class = change(this.#class);
		this.#open.push(change);
		void this.#write();
	}

	/** Another window wrote. What is not stored yet comes on top of it. */
	follow(stored: Class): void {
		if (this.#open.length === 0 && this.#writing === null) this.#class = stored;
	}

	/** Resolves when nothing is on its way. */
	async settled(): Promise<void> {
		while (this.#writing) await this.#writing;
	}

	close(): void {
		this.#leave();
	}

	#write(): Promise<void> {
		return (this.#writing ??= this.#writeAll().finally(() => (this.#writing = null)));
	}

	async #writeAll(): Promise<void> {
		while (this.#open.length > 0) {
			const batch = [...this.#open];
			saving.started();
			const stored = await attempt(() => changeClass(this.#db, this.id, batch));
			if (!stored.ok) {
				saving.failed(stored.trouble);
				return;
			}
			this.#open.splice(0, batch.length);
			saving.saved(Date.now());
		}
	}
}
