import { attempt } from '#lib/db/failure.ts';
import { saving } from './saving.svelte.ts';

type Write = () => Promise<unknown>;

/**
 * What is on its way into the store, by key: while one write of a key is going on, only the newest waits behind it.
 * What the store did not take stays here, also when its page is gone, and is tried again when there is room or when
 * the learner asks. The badge is told how each write went.
 */
export class Outbox {
	#waiting = new Map<string, Write>();
	#writing = new Map<string, Promise<void>>();
	#leave: (() => void) | null = null;

	/** Whether something of that key is not in the store yet. */
	has(key: string): boolean {
		return this.#waiting.has(key);
	}

	/** Sends a write off at once. It is over when the store has it, or did not take it. */
	put(key: string, write: Write): Promise<void> {
		this.#waiting.set(key, write);
		this.#leave ??= saving.hold({ catchUp: () => this.#catchUp(), saveAgain: () => this.#saveAgain() });
		return this.#send(key);
	}

	#send(key: string): Promise<void> {
		const writing = this.#writing.get(key) ?? this.#sendNewest(key);
		if (this.#waiting.has(key)) this.#writing.set(key, writing);
		return writing;
	}

	async #sendNewest(key: string): Promise<void> {
		try {
			let tried: Write | undefined;
			for (let next = this.#waiting.get(key); next && next !== tried; next = this.#waiting.get(key)) {
				tried = next;
				const stored = await this.#store(next);
				if (stored && this.#waiting.get(key) === next) this.#waiting.delete(key);
			}
		} finally {
			// In the same moment as the last look at what waits: nothing given later may wait for a write that is over.
			this.#writing.delete(key);
			if (this.#waiting.size === 0) {
				this.#leave?.();
				this.#leave = null;
			}
		}
	}

	async #store(write: Write): Promise<boolean> {
		saving.started();
		try {
			const result = await attempt(write);
			if (result.ok) saving.saved(Date.now());
			else {
				saving.failed(result.trouble);
				console.error('What was given could not be stored.', result.cause);
			}
			return result.ok;
		} catch (bug) {
			saving.failed('failed');
			throw bug;
		}
	}

	#catchUp(): void {
		for (const key of [...this.#waiting.keys()]) void this.#send(key);
	}

	async #saveAgain(): Promise<void> {
		for (const key of [...this.#waiting.keys()]) {
			// One that is going on may have begun before there was room.
			await this.#writing.get(key);
			if (this.#waiting.has(key)) await this.#send(key);
		}
	}
}
