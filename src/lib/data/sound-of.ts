/** A value of a series; `at` is its place across (a year, or its number in the row). */
export type Heard = { key: string; at: number; value: number | null };

/** One tone: when it begins, in seconds from the start, how long it lasts, and how high it is. */
export type Tone = { key: string; time: number; length: number; frequency: number };

/** Two octaves, from the A below middle C: heard well from small speakers and by most people. */
export const lowest = 220;
export const highest = 880;
/** A series is over before anyone gets tired of it. */
export const longest = 8;
/** Time for one value where there are few. */
const unhurried = 0.35;
/** Shorter tones cannot be told from each other; of a longer series only some values sound. */
const shortest = 0.04;

/**
 * A series to be heard: the higher the value, the higher the tone. The place across becomes time, so that a gap of years
 * is a longer silence; a missing value is silent too. Values that are all alike sound in the middle.
 */
export function soundOf(series: readonly Heard[], scale: 'linear' | 'log' = 'linear'): Tone[] {
	const places = series
		.map(({ key, at, value }) => ({ key, at, height: heightOf(value, scale) }))
		.filter(({ at }) => Number.isFinite(at))
		.sort((a, b) => a.at - b.at);
	const known = places.filter(({ height }) => height !== null);
	const heights = known.map(({ height }) => height ?? 0);
	const first = places[0]?.at ?? 0;
	const span = (places.at(-1)?.at ?? 0) - first;
	const steps = Math.max(1, places.length - 1);
	const duration = Math.min(longest - unhurried, unhurried * steps);
	const most = Math.floor(longest / shortest);
	const heard = thinned(known, most);
	const [least, top] = heights.reduce(
		([least, top], height) => [Math.min(least, height), Math.max(top, height)],
		[Infinity, -Infinity]
	);
	const length = Math.max(shortest, Math.min(unhurried, duration / steps));
	return heard.map(({ key, at, height }) => {
		const part = top > least ? ((height ?? least) - least) / (top - least) : 0.5;
		return {
			key,
			time: span > 0 ? (duration * (at - first)) / span : 0,
			length,
			frequency: lowest * (highest / lowest) ** part
		};
	});
}

function heightOf(value: number | null, scale: 'linear' | 'log'): number | null {
	if (value === null || !Number.isFinite(value)) return null;
	if (scale === 'linear') return value;
	return value > 0 ? Math.log10(value) : null;
}

/** At most so many, evenly spread, with the first and the last. */
function thinned<Item>(items: readonly Item[], most: number): Item[] {
	if (items.length <= most) return [...items];
	const step = (items.length - 1) / (most - 1);
	return Array.from({ length: most }, (_, at) => items[Math.round(at * step)]).filter(
		(item) => item !== undefined
	);
}
