const deepest = 40;
const longestText = 1_000_000;
/** Keys that mean something to JavaScript itself. No id of ours may be one of them. */
const magic = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether parsed JSON is harmless whatever is done with it later: no key that reaches into JavaScript's own
 * objects, no depth or single text that only serves to bring a device down.
 */
export function isWholesome(json: unknown, longest = longestText): boolean {
	const open: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
	for (let next = open.pop(); next; next = open.pop()) {
		const { value, depth } = next;
		if (typeof value === 'string' && value.length > longest) return false;
		if (typeof value !== 'object' || value === null) continue;
		if (depth >= deepest) return false;
		for (const [key, inner] of Object.entries(value)) {
			if (magic.has(key) || key.length > 200) return false;
			open.push({ value: inner, depth: depth + 1 });
		}
	}
	return true;
}
