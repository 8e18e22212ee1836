import { sha256 } from './sha256.ts';

/** Rows are plain data. The order in which their fields were written down says nothing. */
export function canonical(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}

export function same(a: unknown, b: unknown): boolean {
	return canonical(a) === canonical(b);
}

/** An id for a row that is kept beside another one: the same row of the same file always gets the same. */
export function idFor(meaning: string, at: number): string {
	return sha256(new TextEncoder().encode(`${at} ${meaning}`)).slice(0, 20);
}
