import type { Component } from 'svelte';
import type { Kind, Step } from './registry.ts';
import type { Frame } from './show.ts';
import type { KeySheetProps } from './view.ts';

/**
 * The answers to a step on paper, for the teacher: what is right and why, what is true and who says so, how others have
 * put it. What students are likely to say (`notes.expect`) stands below each of them by itself; a kind of which
 * that is all there is to know says `'notes'`.
 */
const keySheets: {
	[K in Kind]: 'notes' | (() => Promise<{ default: Component<KeySheetProps<K>> }>);
} = {
	read: 'notes',
	video: () => import('./video/VideoKeySheet.svelte'),
	choice: () => import('./choice/ChoiceKeySheet.svelte'),
	estimate: () => import('./estimate/EstimateKeySheet.svelte'),
	draw: () => import('./draw/DrawKeySheet.svelte'),
	chart: () => import('./chart/ChartKeySheet.svelte'),
	scenario: () => import('./scenario/ScenarioKeySheet.svelte'),
	write: () => import('./write/WriteKeySheet.svelte'),
	discuss: 'notes',
	survey: 'notes',
	canvas: () => import('./canvas/CanvasKeySheet.svelte'),
	checklist: 'notes',
	poll: 'notes',
	spot: () => import('./spot/SpotKeySheet.svelte'),
	sort: () => import('./sort/SortKeySheet.svelte'),
	match: () => import('./match/MatchKeySheet.svelte'),
	idea: () => import('./idea/IdeaKeySheet.svelte')
};

export type ShownKey<K extends Kind> = { Sheet: Component<KeySheetProps<K>>; props: KeySheetProps<K> };

/** The sheet with the answers to a step, or null where the notes say it all. */
export async function showKeySheet<K extends Kind>(step: Step<K>, frame: Frame): Promise<ShownKey<K> | null> {
	const sheet = keySheets[step.kind];
	if (sheet === 'notes') return null;
	const { default: Sheet } = await sheet();
	return { Sheet, props: { step, ...frame } };
}
