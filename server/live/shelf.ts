/** An answer kept in memory, packed, with the time it came (milliseconds since 1970). */
export type Kept = { body: Buffer; at: number };

/** Keeps the answers used last, up to a number of bytes. */
export class Shelf {
	// A Map keeps the order of writing: the first one is the one not used for longest.
	readonly #rows = new Map<string, Kept>();
	readonly #limit: number;
	#bytes = 0;

	constructor(limit: number) {
		this.#limit = limit;
	}

	get bytes(): number {
		return this.#bytes;
	}

	get(key: string): Kept | undefined {
		const kept = this.#rows.get(key);
		if (!kept) return undefined;
		this.#rows.delete(key);
		this.#rows.set(key, kept);
		return kept;
	}

	put(key: string, kept: Kept): void {
		this.#drop(key);
		if (kept.body.byteLength > this.#limit) return;
		this.#rows.set(key, kept);
		this.#bytes += kept.body.byteLength;
		for (const oldest of this.#rows.keys()) {
			if (this.#bytes <= this.#limit) break;
			this.#drop(oldest);
		}
	}

	#drop(key: string): void {
		this.#bytes -= this.#rows.get(key)?.body.byteLength ?? 0;
		this.#rows.delete(key);
	}
}
