import { createContext } from 'svelte';
import type { Locale } from '#lib/words/locale.ts';
import type { FilmMemory } from './memory.ts';

type Remember = (film: () => { case: string; lang: Locale }) => { readonly current: FilmMemory };

/**
 * How a player gets the memory of its film. Where that is kept is the page's business, so that a step knows nothing of
 * the device. What comes back is called while a component is being set up.
 */
export const [getRemember, setRemember] = createContext<Remember>();
