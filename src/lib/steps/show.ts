import type { Component } from 'svelte';
import type { Locale } from '#lib/words/locale.ts';
import type { Kind, Step } from './registry.ts';
import { loadRules, type Rules } from './rules.ts';
import type { Materials, ViewProps } from './view.ts';
import { loadView } from './views.ts';

export type Frame = { lang: Locale; materials: Materials };

/** A step with the rules of its kind: what answering it takes. */
export type Answerable<K extends Kind> = { step: Step<K>; rules: Rules<K> };

/** A step together with its view. The pairing is made here, where the kind is known, and never taken apart. */
export type ShownView<K extends Kind> = Answerable<K> & { View: Component<ViewProps<K>> } & Frame;

export async function showView<K extends Kind>(step: Step<K>, frame: Frame): Promise<ShownView<K>> {
	const [View, rules] = await Promise.all([loadView<K>(step.kind), loadRules<K>(step.kind)]);
	return { step, rules, View, ...frame };
}
