import { createContext } from 'svelte';
import type { Locale } from '#lib/words/locale.ts';
import type { FilmMemory } from './memory.ts';

export type FilmOf = { case: string; lang: Locale };

/** Opens the memory of a film; `close` when the film is left. It is downloaded then: most pages have no film. */
type Open = (film: FilmOf) => Promise<{ memory: FilmMemory; close: () => void }>;

/**
 * How a player gets the memory of its film. Where that is kept is the page's business, so that a step knows nothing of
 * the device.
 */
export const [getFilmMemories, setFilmMemories] = createContext<Open>();

/**
 * The memory of the film on show: undefined until it is open, null where it cannot be had. Call it while a component
 * is being set up.
 */
export function filmMemory(film: () => FilmOf): { readonly current: FilmMemory | null | undefined } {
	const open = getFilmMemories();
	let current = $state.raw<FilmMemory | null | undefined>();
	$effect(() => {
		let close: (() => void) | null = null;
		let left = false;
		open(film()).then(
			(opened) => {
				if (left) return opened.close();
				close = opened.close;
				current = opened.memory;
			},
			(cause: unknown) => {
				console.error('The film goes on without its memory.', cause);
				current = null;
			}
		);
		return () => {
			left = true;
			close?.();
			current = undefined;
		};
	});
	return {
		get current() {
			return current;
		}
	};
}
