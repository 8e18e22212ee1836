import type { Frame } from './frame.ts';
import type { CautionId } from './view.ts';

/**
 * A note that a picture calls for, with the facts its sentence needs. Labels are HTML, as columns have them.
 * The words stand in `#lib/lab/cautions-words.ts`.
 */
export type Caution =
	| { id: 'cut-axis'; label: string; from: number; unit: string; times: number }
	| { id: 'tiny-groups'; group: string; count: number; groups: number }
	| { id: 'mixed-years'; years: [string, string] }
	| {
			id: 'totals';
			label: string;
			per: string | null;
			rate: string | null;
			rateColumn: string | null;
			perColumn: string | null;
	  }
	| { id: 'two-axes'; labels: [string, string]; units: [string, string] }
	| { id: 'cause'; x: string; y: string; r: number; count: number }
	| { id: 'missing'; missing: number; total: number; label: string | null }
	| { id: 'second-hand'; title: string; publisher: string; part: boolean }
	| { id: 'log-axis'; label: string; axis: 'x' | 'y' };

/** At most three notes, the most important first, without those the view has heeded. */
export function cautionsOf(frame: Frame): Caution[] {
	const heeded = new Set<CautionId>(frame.view.heeded);
	return rules
		.flatMap((rule) => rule(frame) ?? [])
		.filter(({ id }) => !heeded.has(id))
		.slice(0, 3);
}

const rules: ((frame: Frame) => Caution | null)[] = [];
