import { getContext, setContext } from 'svelte';
import type { Argument, ChartView } from '#lib/db/rows.ts';

export type { Argument };

/**
 * Keeps a chart as an evidence card. What is claimed, why, and what else could explain it stand with it. Over when the
 * card is stored.
 */
export type KeepChart = (source: ChartView, says: string, argument: Argument) => Promise<void>;

const place = Symbol('keep chart');

/** How a step keeps a chart. Where it is kept is the page's business, so that a step knows nothing of the device. */
export function setKeepChart(keep: KeepChart): void {
	setContext(place, keep);
}

/** Null where nothing can be kept: on the projector, on paper. */
export function getKeepChart(): KeepChart | null {
	return getContext<KeepChart | undefined>(place) ?? null;
}
