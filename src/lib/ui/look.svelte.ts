import { untrack } from 'svelte';

import type { ReadingLevel } from '#lib/content/furigana/levels.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export const textSizes = ['s', 'm', 'l', 'xl', 'xxl'] as const;
export type Theme = (typeof themes)[number];
export type TextSize = (typeof textSizes)[number];
type Stored = { theme?: Theme; text?: TextSize; furigana?: ReadingLevel };

/**
 * How the app looks on this device: theme, text size, readings. Kept in localStorage, because `static/look.js`
 * has to read it before the first paint. When storage is blocked it holds for this page view.
 */
class Look {
	#stored = $state.raw<Stored>(typeof document === 'undefined' ? {} : readStored());
	#reader = $state.raw<ReadingLevel>('hs');
	#held = $state.raw<ReadingLevel | null>(null);

	get theme(): Theme {
		return this.#stored.theme ?? 'auto';
	}
	get text(): TextSize {
		return this.#stored.text ?? 'm';
	}
	/** The level of a show that runs here; else the one someone chose, and until then the one the page is written for. */
	get furigana(): ReadingLevel {
		return this.#held ?? this.#stored.furigana ?? this.#reader;
	}

	/** Tells for whom the page is written: a lesson for grade 3 has its readings without a setting. Null: nobody special. */
	readFor(reader: ReadingLevel | null): void {
		this.#reader = reader ?? 'hs';
		// Said from effects, which must not run again for what they have set themselves.
		untrack(() => this.apply());
	}

	/** What a show says about readings goes before the choice of this device, as long as it runs. Null: it is over. */
	holdAt(level: ReadingLevel | null): void {
		this.#held = level;
		untrack(() => this.apply());
	}

	set(change: Stored): void {
		this.#stored = { ...this.#stored, ...change };
		try {
			localStorage.setItem('look', JSON.stringify(this.#stored));
		} catch {
			// Blocked storage: the choice holds until the page is closed, which is all it can do.
		}
		this.apply();
	}

	apply(): void {
		const root = document.documentElement;
		const dark =
			this.theme === 'dark' || (this.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
		root.dataset.theme = dark ? 'dark' : 'light';
		root.dataset.text = this.text;
		root.dataset.furigana = this.furigana;
	}
}

function readStored(): Stored {
	try {
		const value: unknown = JSON.parse(localStorage.getItem('look') ?? '{}');
		if (typeof value !== 'object' || value === null) return {};
		const pick = <T extends string>(key: string, allowed: readonly T[]) =>
			allowed.find((one) => Reflect.get(value, key) === one);
		return {
			theme: pick('theme', themes),
			text: pick('text', textSizes),
			furigana: pick('furigana', ['g3', 'g4', 'g5', 'g6', 'jh', 'hs', 'all', 'none'])
		};
	} catch {
		return {};
	}
}

export const look = new Look();
