import type { Component } from 'svelte';
import type { Locale } from '#lib/words/locale.ts';
import { readAnswer, type AnswerOf, type Kind, type Step } from './registry.ts';
import type { Materials, SheetProps, ViewProps } from './view.ts';
import { sheets, views } from './views.ts';

type Frame = { lang: Locale; materials: Materials };

/** A step together with its view. The pairing is made here, where the kind is known, and never taken apart. */
export type ShownView<K extends Kind> = { step: Step<K>; View: Component<ViewProps<K>> } & Frame;
export type ShownSheet<K extends Kind> = { Sheet: Component<SheetProps<K>>; props: SheetProps<K> };

export async function showView<K extends Kind>(step: Step<K>, frame: Frame): Promise<ShownView<K>> {
	const { default: View } = await views[step.kind]();
	return { step, View, ...frame };
}

/** @param stored the answer as stored, or null for a blank sheet; one that cannot be read counts as none */
export async function showSheet<K extends Kind>(
	step: Step<K>,
	stored: unknown,
	frame: Frame
): Promise<ShownSheet<K>> {
	const { default: Sheet } = await sheets[step.kind]();
	const answer: AnswerOf<K> | null = stored === null ? null : readAnswer<K>(step.kind, stored);
	return { Sheet, props: { step, answer, ...frame } };
}
