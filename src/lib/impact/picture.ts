import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';

export type Size = { width: number; height: number; em: number };

/** A series: how often each place of the scale was marked. */
export type Series = { name: string; counts: readonly number[] };

/** Beside each other at each place of a scale: an outlined bar for before, a full one for after. */
export function placeBars(places: readonly number[], series: readonly Series[], { width, height, em }: Size) {
	const [top, foot] = [em * 1.2, height - em * 1.3];
	const x = scaleBand(places, [0, width]).paddingInner(0.22).paddingOuter(0.1);
	const within = scaleBand(
		series.map(({ name }) => name),
		[0, x.bandwidth()]
	).paddingInner(0.08);
	const most = max(series, ({ counts }) => max(counts)) ?? 0;
	// A bar's length is its meaning, so it begins at zero.
	const y = scaleLinear([0, Math.max(1, most)], [foot, top]);
	return {
		foot,
		bars: series.flatMap(({ name, counts }, at) =>
			places.flatMap((place, i) => {
				const count = counts[i] ?? 0;
				return count === 0
					? []
					: [
							{
								key: `${name} ${place}`,
								series: at,
								count,
								x: (x(place) ?? 0) + (within(name) ?? 0),
								width: within.bandwidth(),
								y: y(count),
								height: foot - y(count)
							}
						];
			})
		),
		labels: places.map((place) => ({ place, x: (x(place) ?? 0) + x.bandwidth() / 2, y: height - em * 0.2 }))
	};
}
