/** Keeps `x` between `low` and `high`. */
export const clamp = (x: number, low = 0, high = 1) => Math.min(high, Math.max(low, x));

/** The value a share `p` of the way from `a` to `b`. */
export const mix = (a: number, b: number, p: number) => a + (b - a) * p;

/** How far a movement has come at `t` that begins at `from` and takes `seconds`: 0–1, even pace. */
export const ramp = (t: number, from: number, seconds: number) => clamp((t - from) / seconds);

/** Even pace to slow start and slow end. */
export const glide = (p: number) => (p < 0.5 ? 4 * p ** 3 : 1 - (-2 * p + 2) ** 3 / 2);

/** Even pace to a soft start and end, never much faster than the even pace: for things as large as the picture. */
export const drift = (p: number) => p * p * (3 - 2 * p);

/** Even pace to quick start and slow end: a thing that arrives. */
export const settle = (p: number) => 1 - (1 - p) ** 3;

/** Goes to and fro between −1 and 1 for ever, once in `period` seconds. */
export const sway = (t: number, period: number, phase = 0) => Math.sin((t / period + phase) * Math.PI * 2);

/** A number between 0 and 1 that looks drawn by lot and is always the same for the same `i`. */
export const scatter = (i: number) => {
	const x = Math.sin(i * 12.9898 + 4.1414) * 43758.5453;
	return x - Math.floor(x);
};

/** The colour a share `p` of the way between two `#rrggbb` colours. */
export function blend(a: string, b: string, p: number): string {
	const part = (colour: string, at: number) => parseInt(colour.slice(at, at + 2), 16);
	return `#${[1, 3, 5]
		.map((at) =>
			Math.round(mix(part(a, at), part(b, at), clamp(p)))
				.toString(16)
				.padStart(2, '0')
		)
		.join('')}`;
}
