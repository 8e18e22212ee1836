import { decimalPlaces } from '#lib/charts/measure.ts';

type Bounds = { min: number; max: number; step: number };

/** The value a slider could stand on that is nearest to a number: a whole number of steps from `min`. */
export function settle(value: number, { min, max, step }: Bounds): number {
	const most = Math.floor((max - min) / step + 1e-9);
	const steps = Math.min(most, Math.max(0, Math.round((value - min) / step)));
	// Sums of decimal steps such as 0.1 collect binary dust; the step's own places are all there can be.
	return Number((min + steps * step).toFixed(Math.max(decimalPlaces(step), decimalPlaces(min))));
}

/** Where a slider stands before it was touched. */
export function middle(bounds: Bounds): number {
	return settle((bounds.min + bounds.max) / 2, bounds);
}
