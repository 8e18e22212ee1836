import { browser } from '$app/environment';
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
	#stored = $state.raw<Stored>(browser ? readStored() : {});

	get theme(): Theme {
		return this.#stored.theme ?? 'auto';
	}
	get text(): TextSize {
		return this.#stored.text ?? 'm';
	}
	get furigana(): ReadingLevel {
		return this.#stored.furigana ?? 'hs';
	}
	/** True once someone chose a level by hand; the grade of a learner no longer changes it then. */
	get furiganaChosen(): boolean {
		return this.#stored.furigana !== undefined;
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
