import type { StorageTrouble } from '#lib/db/failure.ts';

/** Where the work is, in the badge's words. It never says more than what is known. */
export type SaveState =
	| { type: 'opening' }
	| { type: 'saving' }
	| { type: 'device'; at: number | null }
	| { type: 'failed'; trouble: StorageTrouble };

/** One per window: counts what is on its way into the store. */
class Saving {
	#pending = $state(0);
	#trouble = $state.raw<StorageTrouble | null>(null);
	#savedAt = $state<number | null>(null);
	#open = $state(false);

	readonly state = $derived.by<SaveState>(() => {
		if (this.#trouble) return { type: 'failed', trouble: this.#trouble };
		if (!this.#open) return { type: 'opening' };
		if (this.#pending > 0) return { type: 'saving' };
		return { type: 'device', at: this.#savedAt };
	});

	/** Writes once more what could not be stored; set by whoever holds it. */
	retry = $state.raw<(() => Promise<void>) | null>(null);

	opened(kept: 'device' | 'memory'): void {
		this.#open = true;
		if (kept === 'memory') this.#trouble = 'blocked';
	}
	started(): void {
		this.#pending++;
	}
	/** A write reached the store. A full device may have room again; a blocked one stays blocked. */
	saved(at: number): void {
		this.#pending--;
		this.#savedAt = at;
		if (this.#trouble !== 'blocked') this.#trouble = null;
	}
	failed(trouble: StorageTrouble): void {
		this.#pending--;
		if (this.#trouble !== 'blocked') this.#trouble = trouble;
	}
}

export const saving = new Saving();
