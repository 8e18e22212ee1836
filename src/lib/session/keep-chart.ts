import type { KeepChart } from '#lib/evidence/keep-context.ts';
import { ChartMemory } from './chart-memory.svelte.ts';

/** Keeps a chart for the learner at work. */
export const keepChart: KeepChart = (source, says, argument) =>
	new ChartMemory().keep(source, says, argument);
