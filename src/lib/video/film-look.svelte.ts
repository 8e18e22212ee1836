import { browser } from '$app/environment';

export const captionSizes = ['s', 'm', 'l', 'xl'] as const;
export const rates = [0.75, 1, 1.25, 1.5, 2] as const;
export type CaptionSize = (typeof captionSizes)[number];
type Stored = { captions?: boolean; size?: CaptionSize; rate?: number; keys?: boolean };

/**
 * How films are watched on this device. Kept in localStorage, as the look of the app is; when storage is blocked it
 * holds for this page view.
 */
class FilmLook {
	#stored = $state.raw<Stored>(browser ? readStored() : {});

	get captions(): boolean {
		return this.#stored.captions ?? true;
	}
	get size(): CaptionSize {
		return this.#stored.size ?? 'm';
	}
	get rate(): number {
		return this.#stored.rate ?? 1;
	}
	/** Whether letters are keys of the player. */
	get keys(): boolean {
		return this.#stored.keys ?? true;
	}

	set(change: Stored): void {
		this.#stored = { ...this.#stored, ...change };
		try {
			localStorage.setItem('film', JSON.stringify(this.#stored));
		} catch {
			// Blocked storage: the choice holds until the page is closed, which is all it can do.
		}
	}
}

function readStored(): Stored {
	try {
		const value: unknown = JSON.parse(localStorage.getItem('film') ?? '{}');
		if (typeof value !== 'object' || value === null) return {};
		const get = (key: string): unknown => Reflect.get(value, key);
		const flag = (key: string) => (typeof get(key) === 'boolean' ? get(key) === true : undefined);
		return {
			captions: flag('captions'),
			size: captionSizes.find((size) => size === get('size')),
			rate: rates.find((rate) => rate === get('rate')),
			keys: flag('keys')
		};
	} catch {
		return {};
	}
}

export const filmLook = new FilmLook();
