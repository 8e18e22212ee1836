import { createContext } from 'svelte';
import { whileShown } from '#lib/ui/while-shown.svelte.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { FilmMemory } from './memory.ts';

export type FilmOf = { case: string; lang: Locale };

/** Opens the memory of a film; `close` when the film is left. It is downloaded then: most pages have no film. */
type Open = (film: FilmOf) => Promise<{ value: FilmMemory; close: () => void }>;

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
	return whileShown(() => open(film()), 'The film goes on without its memory.');
}
