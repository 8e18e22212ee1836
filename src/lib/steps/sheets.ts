import type { Component } from 'svelte';
import type { AnswerOf, Kind, Step } from './registry.ts';
import { loadRules } from './rules.ts';
import type { Frame } from './show.ts';
import type { SheetProps } from './view.ts';

/** The same step on paper and in the portfolio. */
const sheets: { [K in Kind]: () => Promise<{ default: Component<SheetProps<K>> }> } = {
	read: () => import('./read/ReadSheet.svelte'),
	video: () => import('./video/VideoSheet.svelte'),
	choice: () => import('./choice/ChoiceSheet.svelte'),
	estimate: () => import('./estimate/EstimateSheet.svelte'),
	draw: () => import('./draw/DrawSheet.svelte'),
	chart: () => import('./chart/ChartSheet.svelte'),
	scenario: () => import('./scenario/ScenarioSheet.svelte'),
	write: () => import('./write/WriteSheet.svelte'),
	discuss: () => import('./discuss/DiscussSheet.svelte'),
	survey: () => import('./survey/SurveySheet.svelte'),
	canvas: () => import('./canvas/CanvasSheet.svelte'),
	checklist: () => import('./checklist/ChecklistSheet.svelte'),
	poll: () => import('./poll/PollSheet.svelte'),
	spot: () => import('./spot/SpotSheet.svelte'),
	sort: () => import('./sort/SortSheet.svelte'),
	match: () => import('./match/MatchSheet.svelte'),
	idea: () => import('./idea/IdeaSheet.svelte')
};

export type ShownSheet<K extends Kind> = { Sheet: Component<SheetProps<K>>; props: SheetProps<K> };

/** @param stored the answer as stored, or null for a blank sheet; one that cannot be read counts as none */
export async function showSheet<K extends Kind>(
	step: Step<K>,
	stored: unknown,
	frame: Frame
): Promise<ShownSheet<K>> {
	const [{ default: Sheet }, rules] = await Promise.all([sheets[step.kind](), loadRules<K>(step.kind)]);
	const answer: AnswerOf<K> | null = stored === null ? null : rules.readAnswer(stored);
	return { Sheet, props: { step, answer, ...frame } };
}
