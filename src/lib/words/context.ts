import { createContext } from 'svelte';
import type { Locale } from './locale.ts';
import type { Words } from './ja.ts';

/** The words and language of the page, as a function: both change when the reader switches language. */
export const [getSpeech, setSpeech] = createContext<() => { lang: Locale; words: Words }>();
