import type { Component } from 'svelte';
import type { Kind } from './registry.ts';
import type { ViewProps } from './view.ts';

type Views = { [K in Kind]: () => Promise<{ default: Component<ViewProps<K>> }> };

/** A lesson mostly begins with a text, whose view is at hand; the others stand in a list of their own. */
const atHand: Partial<Views> = { read: () => import('./read/ReadView.svelte') };

export async function loadView<K extends Kind>(kind: K): Promise<Component<ViewProps<K>>> {
	const load: Partial<Views>[K] = atHand[kind];
	const view = load ? await load() : await (await import('./later.ts')).views[kind]();
	return view.default;
}
