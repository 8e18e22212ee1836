import type { StorageTrouble } from '#lib/db/failure.ts';

/** Where the work is, in the badge's words. It never says more than what is known. */
export type SaveState =
	| { type: 'opening' }
	| { type: 'saving' }
	| { type: 'device'; at: number | null }
	| { type: 'failed'; trouble: StorageTrouble };

/** Whoever has something that the store may not have taken. */
export type Holder = {
	/** There is room again: begins in this same moment to write what was not stored. */
	catchUp: () => void;
	/** The learner asks for another try. */
	saveAgain: () => Promise<void>;
};

/** One per window: counts what is on its way into the store. */
class Saving {
	#pending = $state(0);
	#trouble = $state.raw<StorageTrouble | null>(null);
	#savedAt = $state<number | null>(null);
	#open = $state(false);
	#holders = new Set<Holder>();
	#held = $state(0);

	readonly state = $derived.by<SaveState>(() => {
		if (this.#trouble) return { type: 'failed', trouble: this.#trouble };
		if (!this.#open) return { type: 'opening' };
		if (this.#pending > 0) return { type: 'saving' };
		return { type: 'device', at: this.#savedAt };
	});

	/** Whether there is anyone who could write once more what was not stored. */
	get canRetry(): boolean {
		return this.#held > 0;
	}

	opened(kept: 'device' | 'memory'): void {
		this.#open = true;
		if (kept === 'memory') this.#trouble = 'blocked';
	}
	started(): void {
		this.#pending++;
	}
	/**
	 * A write reached the store. A full device may have room again; a blocked one stays blocked. All who hold
	 * something begin to write it in this moment, so that the badge never says all is stored while something is not.
	 */
	saved(at: number): void {
		this.#pending--;
		this.#savedAt = at;
		if (this.#trouble !== 'blocked') this.#trouble = null;
		for (const { catchUp } of [...this.#holders]) catchUp();
	}
	/** What was begun is in the hands of one who counts it, too. */
	handedOn(): void {
		this.#pending--;
	}
	failed(trouble: StorageTrouble): void {
		this.#pending--;
		if (this.#trouble !== 'blocked') this.#trouble = trouble;
	}

	/** Hands back how to leave. */
	hold(holder: Holder): () => void {
		this.#holders.add(holder);
		this.#held = this.#holders.size;
		return () => {
			this.#holders.delete(holder);
			this.#held = this.#holders.size;
		};
	}
	async saveAgain(): Promise<void> {
		for (const holder of [...this.#holders]) await holder.saveAgain();
	}
	/** What was not stored is not wanted any more: everything on the device was deleted. */
	forget(): void {
		this.#holders.clear();
		this.#held = 0;
	}
}

export const saving = new Saving();
