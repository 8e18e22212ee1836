/**
 * Many files of the app in one: a first visit then asks for dozens of files instead of thousands, and pages that share
 * most of their text carry it once.
 */

/** A file that is text. `path` begins below the app's base, without a slash: `ja/learn/`, `_app/immutable/a.js`. */
export type TextFile = { path: string; type: string; text: string };

/** Texts are cut into pieces; what several files have in common stands once. */
export type Pack = { pieces: string[]; files: { path: string; type: string; pieces: number[] }[] };

/** Which packs there are, for one version of the app. Names and paths begin below the base too. */
export type PackIndex = { version: string; packs: { name: string; paths: string[] }[] };

/** Where the index is, below the base. */
export const packIndex = '_app/packs/index.json';

/** Before an element, but not inside a line of text: there the pieces would be too small to pay. */
const seam = /(?=<(?!\/|rt|ruby|b>|strong|span|!--))/;

export function pack(files: readonly TextFile[]): Pack {
	const places = new Map<string, number>();
	const place = (piece: string) => {
		const at = places.get(piece) ?? places.size;
		places.set(piece, at);
		return at;
	};
	return {
		files: files.map(({ path, type, text }) => ({
			path,
			type,
			pieces: (type.startsWith('text/html') ? text.split(seam) : [text]).map(place)
		})),
		pieces: [...places.keys()]
	};
}

/** The files of a pack as it came over the network; null when it is none, or not a whole one. */
export function unpack(value: unknown): TextFile[] | null {
	if (!isRecord(value) || !isTexts(value.pieces) || !Array.isArray(value.files)) return null;
	const { pieces } = value;
	const files: TextFile[] = [];
	for (const file of value.files as unknown[]) {
		if (!isRecord(file) || typeof file.path !== 'string' || typeof file.type !== 'string') return null;
		if (!Array.isArray(file.pieces)) return null;
		let text = '';
		for (const at of file.pieces as unknown[]) {
			const piece = typeof at === 'number' ? pieces[at] : undefined;
			if (piece === undefined) return null;
			text += piece;
		}
		files.push({ path: file.path, type: file.type, text });
	}
	return files;
}

/** The index as it came over the network; null when it is none. */
export function readIndex(value: unknown): PackIndex | null {
	if (!isRecord(value) || typeof value.version !== 'string' || !Array.isArray(value.packs)) return null;
	const packs: PackIndex['packs'] = [];
	for (const one of value.packs as unknown[]) {
		if (!isRecord(one) || typeof one.name !== 'string' || !isTexts(one.paths)) return null;
		packs.push({ name: one.name, paths: one.paths });
	}
	return { version: value.version, packs };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
