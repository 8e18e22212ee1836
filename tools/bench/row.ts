import { median, p95 } from './statistics.ts';

/** Which figure of the samples has to keep within the budget. */
export type Judged = 'median' | 'p95' | 'worst';
export type Budget = { is: 'at most' | 'at least'; limit: number; judged: Judged };

/** One line of the table. Without a budget the figures are only reported. */
export type Row = {
	what: string;
	/** `null`: the measurement broke down, and the first note says why. */
	samples: number[] | null;
	unit: string;
	/** Places behind the point when printed. */
	digits: number;
	budget: Budget | null;
	notes: string[];
};

export type Verdict = 'ok' | 'over' | 'reported' | 'broken';

/** The figure that the budget speaks of. */
export function judgedValue(samples: readonly number[], { is, judged }: Budget): number {
	switch (judged) {
		case 'median':
			return median(samples);
		case 'p95':
			return p95(samples);
		case 'worst':
			return is === 'at most' ? Math.max(...samples) : Math.min(...samples);
	}
}

export function verdictOf({ samples, budget }: Pick<Row, 'samples' | 'budget'>): Verdict {
	if (samples === null || samples.length === 0) return 'broken';
	if (budget === null) return 'reported';
	const value = judgedValue(samples, budget);
	const within = budget.is === 'at most' ? value <= budget.limit : value >= budget.limit;
	return within ? 'ok' : 'over';
}

/** A measurement that could not be made counts as a budget that is not kept: nobody knows. */
export function brokenRow(what: string, cause: unknown): Row {
	const why = cause instanceof Error ? cause.message : String(cause);
	return { what, samples: null, unit: '', digits: 0, budget: null, notes: why.split('\n').slice(0, 12) };
}
