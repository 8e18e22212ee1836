/** A straight line y = intercept + slope · x, with the correlation r (−1 … 1; 0 where y does not vary). */
export type Fit = { slope: number; intercept: number; r: number };

type Place = { x: number; y: number };

/**
 * The least-squares line through points; null when there is none (fewer than two points, or all at one x).
 * Sums are taken around the means, so that large values such as years do not cost digits.
 */
export function fitLine(points: readonly Place[]): Fit | null {
	const count = points.length;
	if (count < 2) return null;
	const meanX = points.reduce((sum, { x }) => sum + x, 0) / count;
	const meanY = points.reduce((sum, { y }) => sum + y, 0) / count;
	let xx = 0;
	let yy = 0;
	let xy = 0;
	for (const { x, y } of points) {
		xx += (x - meanX) ** 2;
		yy += (y - meanY) ** 2;
		xy += (x - meanX) * (y - meanY);
	}
	if (xx === 0) return null;
	const slope = xy / xx;
	return { slope, intercept: meanY - slope * meanX, r: yy === 0 ? 0 : xy / Math.sqrt(xx * yy) };
}

/** Height of the line at x. */
export function fitAt({ slope, intercept }: Fit, x: number): number {
	return intercept + slope * x;
}

/**
 * The line that is straight on a logarithmic y axis: its `slope` and `intercept` are those of log₁₀ y,
 * so `10 ** fitAt(fit, x)` is the height. Values of zero and below have no place there and are left out.
 */
export function fitLogLine(points: readonly Place[]): Fit | null {
	return fitLine(points.filter(({ y }) => y > 0).map(({ x, y }) => ({ x, y: Math.log10(y) })));
}
