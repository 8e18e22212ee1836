import type { Component } from 'svelte';
import type { Kind } from './registry.ts';
import type { ViewProps } from './view.ts';

/** A step's view is downloaded when it is needed: D3 and the player stay away from a reading step. */
export const views: { [K in Kind]: () => Promise<{ default: Component<ViewProps<K>> }> } = {
	read: () => import('./read/ReadView.svelte'),
	video: () => import('./video/VideoView.svelte'),
	choice: () => import('./choice/ChoiceView.svelte'),
	estimate: () => import('./estimate/EstimateView.svelte'),
	draw: () => import('./draw/DrawView.svelte'),
	chart: () => import('./chart/ChartView.svelte'),
	scenario: () => import('./scenario/ScenarioView.svelte'),
	write: () => import('./write/WriteView.svelte'),
	discuss: () => import('./discuss/DiscussView.svelte')
};
