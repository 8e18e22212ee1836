import { range } from 'd3-array';
import { mix } from '../ease.ts';

type Spot = { x: number; y: number };

const distance = (a: Spot, b: Spot) => Math.hypot(b.x - a.x, b.y - a.y);

/** The place a share `p` (0–1) of the length along a line of points. */
export function along(points: readonly Spot[], p: number): Spot {
	const first = points[0];
	if (!first) throw new RangeError('a way has at least one point');
	const legs = points.slice(1).map((to, i) => ({ from: points[i] ?? first, to }));
	let left = legs.reduce((sum, { from, to }) => sum + distance(from, to), 0) * Math.min(1, Math.max(0, p));
	for (const { from, to } of legs) {
		const leg = distance(from, to);
		if (left <= leg && leg > 0) return { x: mix(from.x, to.x, left / leg), y: mix(from.y, to.y, left / leg) };
		left -= leg;
	}
	return points.at(-1) ?? first;
}

/** A point between two lines: `across` from the first to the second, `p` along both. */
export function between(near: readonly Spot[], far: readonly Spot[], across: number, p: number): Spot {
	const [a, b] = [along(near, p), along(far, p)];
	return { x: mix(a.x, b.x, across), y: mix(a.y, b.y, across) };
}

/** A soft way through points (Catmull–Rom), as many short straight steps. */
export function softly(points: readonly Spot[], steps = 16): Spot[] {
	const at = (i: number) => points[Math.min(points.length - 1, Math.max(0, i))] ?? { x: 0, y: 0 };
	const curve = (a: number, b: number, c: number, d: number, p: number) =>
		0.5 * (2 * b + (c - a) * p + (2 * a - 5 * b + 4 * c - d) * p ** 2 + (3 * b - a - 3 * c + d) * p ** 3);
	return range(points.length - 1)
		.flatMap((i) => {
			const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
			return range(steps).map((k) => ({
				x: curve(a.x, b.x, c.x, d.x, k / steps),
				y: curve(a.y, b.y, c.y, d.y, k / steps)
			}));
		})
		.concat(at(points.length - 1));
}

/** Where a thing is that goes there and back, `p` of the whole way. */
export const thereAndBack = (p: number) => (p <= 0.5 ? 2 * p : 2 - 2 * p);
