import type * as Y from 'yjs';

/** Who writes, and on which device: "<learner>.<device>". One learner may write on two devices at once. */
export type Author = string;

/** A wording of a field: who wrote it, and when (milliseconds since 1970). */
export type Wording = { text: string; by: Author; at: number };

/**
 * What stands in a field. Usually one wording; several where people wrote without knowing of each other, until
 * somebody decides. Newest first. Empty where nothing was ever written.
 */
export type Field = readonly Wording[];

/** The words of a field as they are shown. */
export function wordsOf(field: Field): string {
	return field[0]?.text ?? '';
}

const mark = '@';

/**
 * Each author's wording has a key of its own (`text@<author>`), and whoever writes takes away the wordings that they
 * saw. Two who write without knowing of each other take away the same old wording and leave two new ones: nothing
 * is lost in a merge, and the choice is theirs. (A multi-value register, in the words of the trade.)
 *
 * `seen`: what stood there when the writing began; what came meanwhile stays. Without it all that is there was seen.
 */
export function writeField(
	map: Y.Map<unknown>,
	name: string,
	{ text, by, at }: Wording,
	seen: Field = readField(map, name)
): void {
	const key = `${name}${mark}${by}`;
	for (const other of readField(map, name))
		if (other.by !== by && seen.some((one) => one.by === other.by && one.at === other.at))
			map.delete(`${name}${mark}${other.by}`);
	const now = map.get(key);
	if (isStored(now) && now.text === text) return;
	map.set(key, { text, at });
}

/** The wordings of a field, newest first; of two that are equally old the order is the same on every device. */
export function readField(map: Y.Map<unknown>, name: string): Field {
	return keysOf(map, name)
		.flatMap((key): Wording[] => {
			const stored = map.get(key);
			return isStored(stored) ? [{ text: stored.text, by: key.slice(name.length + 1), at: stored.at }] : [];
		})
		.sort((a, b) => b.at - a.at || (a.by < b.by ? -1 : 1));
}

function keysOf(map: Y.Map<unknown>, name: string): string[] {
	return [...map.keys()].filter((key) => key.startsWith(name + mark));
}

function isStored(value: unknown): value is { text: string; at: number } {
	return (
		typeof value === 'object' &&
		value !== null &&
		'text' in value &&
		typeof value.text === 'string' &&
		'at' in value &&
		typeof value.at === 'number'
	);
}
