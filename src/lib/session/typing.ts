import { saving } from './saving.svelte.ts';
import { whenLeft } from './when-left.ts';

/** Milliseconds of typing that are one writing. */
const pause = 80;

/**
 * What is typed is written every few letters: whoever types on and on is written now and then, not at the end. Until
 * then the badge does not say that all is stored. The page may be gone in a moment; then nothing waits any longer.
 */
export class Typing {
	#write: () => void;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	/** @param write hands over what was typed, in the same moment */
	constructor(write: () => void) {
		this.#write = write;
	}

	/** For `onMount`: what waits is written when the field goes, too. */
	start = (): (() => void) => {
		const off = whenLeft(this.flush);
		return () => {
			off();
			this.flush();
		};
	};

	/** A letter was typed. */
	typed(): void {
		if (this.#waiting !== undefined) return;
		saving.started();
		this.#waiting = setTimeout(this.flush, pause);
	}

	/** Writes what waits; nothing where nothing does. */
	flush = (): void => {
		if (this.#waiting === undefined) return;
		clearTimeout(this.#waiting);
		this.#waiting = undefined;
		try {
			this.#write();
		} finally {
			// Whoever it was written to counts it from here on.
			saving.handedOn();
		}
	};
}
