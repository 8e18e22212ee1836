import type { Component } from 'svelte';
import type { Kind } from './registry.ts';
import type { Rules } from './rules.ts';
import type { ViewProps } from './view.ts';

/*
 * Where the views and rules of all kinds are. The lists are downloaded when the first step is met that is more than a
 * text to read, so that the first page does not carry them; then each kind by itself, when it is needed: D3 and the
 * player stay away from a question.
 */

export const views: { [K in Kind]: () => Promise<{ default: Component<ViewProps<K>> }> } = {
	read: () => import('./read/ReadView.svelte'),
	video: () => import('./video/VideoView.svelte'),
	choice: () => import('./choice/ChoiceView.svelte'),
	estimate: () => import('./estimate/EstimateView.svelte'),
	draw: () => import('./draw/DrawView.svelte'),
	chart: () => import('./chart/ChartView.svelte'),
	scenario: () => import('./scenario/ScenarioView.svelte'),
	write: () => import('./write/WriteView.svelte'),
	discuss: () => import('./discuss/DiscussView.svelte'),
	survey: () => import('./survey/SurveyView.svelte'),
	canvas: () => import('./canvas/CanvasView.svelte'),
	checklist: () => import('./checklist/ChecklistView.svelte'),
	poll: () => import('./poll/PollView.svelte'),
	spot: () => import('./spot/SpotView.svelte'),
	sort: () => import('./sort/SortView.svelte'),
	match: () => import('./match/MatchView.svelte'),
	idea: () => import('./idea/IdeaView.svelte')
};

export const rules: { [K in Kind]: () => Promise<Rules<K>> } = {
	read: async () => (await import('./read/reading.ts')).reading,
	video: async () => (await import('./video/video.ts')).video,
	choice: async () => (await import('./choice/choice.ts')).choice,
	estimate: async () => (await import('./estimate/estimate.ts')).estimate,
	draw: async () => (await import('./draw/draw.ts')).draw,
	chart: async () => (await import('./chart/chart.ts')).chart,
	scenario: async () => (await import('./scenario/scenario.ts')).scenario,
	write: async () => (await import('./write/write.ts')).write,
	discuss: async () => (await import('./discuss/discuss.ts')).discuss,
	survey: async () => (await import('./survey/survey.ts')).survey,
	canvas: async () => (await import('./canvas/canvas.ts')).canvas,
	checklist: async () => (await import('./checklist/checklist.ts')).checklist,
	poll: async () => (await import('./poll/poll.ts')).poll,
	spot: async () => (await import('./spot/spot.ts')).spot,
	sort: async () => (await import('./sort/sort.ts')).sort,
	match: async () => (await import('./match/match.ts')).match,
	idea: async () => (await import('./idea/idea.ts')).idea
};
