import { shuffler } from 'd3-array';
import { randomLcg } from 'd3-random';

/** A number that begins a series of its own; the same one gives the same series on every device. */
export function newSeed(): number {
	return Math.floor(Math.random() * 2 ** 31);
}

/** @returns numbers from 0 up to 1 */
export function series(seed: number): () => number {
	// Seeds close to each other would begin alike.
	return randomLcg(((Math.imul(seed, 2654435761) >>> 0) + 0.5) / 2 ** 32);
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
	return shuffler(random)([...items]);
}
