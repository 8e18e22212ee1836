import { getContext } from 'svelte';
import { whileShown } from '#lib/ui/while-shown.svelte.ts';
import type { Locale } from '#lib/words/locale.ts';
import { place, type MyIdeas, type OpenIdeas } from './my-idea-context.ts';

/**
 * The ideas on show: undefined until they are opened, null where there are none to be had (on paper, on the
 * projector). Call it while a component is being set up.
 */
export function myIdeas(lang: () => Locale): { readonly current: MyIdeas | null | undefined } {
	const open = getContext<OpenIdeas | undefined>(place);
	return whileShown(open ? () => open(lang()) : null, 'The step goes on without the ideas.');
}
