import { limits, type Cover } from './format.ts';
import { pack, type Packable } from './pack.ts';
import type { OnProgress } from './zip.ts';

export type Packed = {
	bytes: Uint8Array<ArrayBuffer>;
	/** Names of tables whose original file, and of those whose cells too, had no room. */
	without: { originals: string[]; tables: string[] };
};

type Room = { file: number; unpacked: number };

/**
 * A backup that can be read again: one larger than a file may be would be lost work. Answers always fit. Where large
 * tables do not, their original files stay behind first (the largest before the others), then tables themselves.
 */
export function packWithin(
	parts: Packable,
	now: Date,
	room: Room = limits,
	cover?: Cover,
	onprogress?: OnProgress
): Packed {
	const without: Packed['without'] = { originals: [], tables: [] };
	const fits = (some: Packable) => {
		// What is far too large needs no packing to be known as such.
		if (sizeOf(some) > room.unpacked) return null;
		const bytes = pack(some, now, cover, onprogress);
		return bytes.length <= room.file ? bytes : null;
	};
	let left = parts;
	for (;;) {
		const bytes = fits(left);
		if (bytes) return { bytes, without };
		const [heaviest] = [...left.tables].sort((a, b) => weight(b.original) - weight(a.original));
		if (heaviest && heaviest.original.length > 0) {
			without.originals.push(heaviest.name);
			left = {
				...left,
				tables: left.tables.map((one) => (one === heaviest ? { ...one, original: [] } : one))
			};
			continue;
		}
		const [longest] = [...left.tables].sort((a, b) => b.rows * b.columns.length - a.rows * a.columns.length);
		if (!longest) return { bytes: pack(left, now, cover, onprogress), without };
		without.tables.push(longest.name);
		left = { ...left, tables: left.tables.filter((one) => one !== longest) };
	}
}

function weight(pieces: readonly string[]): number {
	return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** Bytes that tables, ideas and pictures take unpacked, roughly: they are what can be large. */
export function sizeOf({ tables, ideas = [], evidence }: Packable): number {
	const documents = ideas.reduce(
		(sum, { words, dialogue, versions }) =>
			sum +
			words.length +
			(dialogue?.length ?? 0) +
			versions.reduce((all, { state }) => all + state.length, 0),
		0
	);
	const pictures = evidence.reduce(
		(sum, { source }) => sum + ('frame' in source ? (source.frame?.length ?? 0) : 0),
		0
	);
	return tables.reduce(
		(sum, { original, cells }) =>
			sum +
			weight(original) +
			cells.reduce(
				(all, column) =>
					all +
					(column.type === 'texts'
						? weight(column.values) * 3 + column.values.length * 3
						: column.values.length * 20),
				0
			),
		documents + pictures
	);
}
