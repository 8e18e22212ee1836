import { zipSync, type Zippable } from 'fflate';
import {
	documentFile,
	eachPart,
	fileOf,
	formatVersion,
	limits,
	partNames,
	type Cover,
	type Parts,
	type Heads,
	type IdeaFile,
	type Manifest,
	type RowParts
} from './format.ts';
import { sha256 } from './sha256.ts';

/** ZIP cannot hold a date before this one, and the clock of a device may stand at 1970. Nobody reads it. */
const mtime = new Date(1980, 0, 1);

/** What a file is made of; one without ideas, or in which nothing was said, need not say so. */
export type Packable = RowParts & { ideas?: readonly IdeaFile[]; entries?: Parts['entries'] };

const backup: Cover = { kind: 'backup', from: '', about: null };

/** The bytes of a `.mirai` file. The same rows at the same time give the same bytes. */
export function pack(
	{ ideas = [], entries = [], ...rows }: Packable,
	now: Date,
	cover: Cover = backup
): Uint8Array<ArrayBuffer> {
	const documents = new Map<string, Uint8Array>();
	const stored = (bytes: Uint8Array) => {
		const digest = sha256(bytes);
		documents.set(digest, bytes);
		return digest;
	};
	const parts: Heads = {
		...rows,
		entries,
		ideas: ideas.map(({ words, dialogue, versions, ...head }) => ({
			...head,
			words: stored(words),
			dialogue: dialogue && stored(dialogue),
			versions: versions.map(({ id, name, why, by, at, state }) => ({
				id,
				name,
				why,
				by,
				at,
				state: stored(state)
			}))
		}))
	};
	const files = eachPart((part) => encode(parts[part]));
	const manifest: Manifest = {
		format: 'mirai',
		version: formatVersion,
		...cover,
		made: now.toISOString(),
		counts: eachPart((part) => parts[part].length),
		checksums: {
			'learners.json': sha256(files.learners),
			'answers.json': sha256(files.answers),
			'versions.json': sha256(files.versions),
			'progress.json': sha256(files.progress),
			'watching.json': sha256(files.watching),
			'notes.json': sha256(files.notes),
			'evidence.json': sha256(files.evidence),
			'tables.json': sha256(files.tables),
			'ideas.json': sha256(files.ideas),
			'entries.json': sha256(files.entries)
		}
	};
	// First in the file, so that one cut off on the way can still be told for one of ours.
	const all: Zippable = { 'manifest.json': encode(manifest) };
	for (const part of partNames) all[fileOf(part)] = files[part];
	for (const [digest, bytes] of documents) all[documentFile(digest)] = bytes;
	const bytes = zipSync(all, { level: 6, mtime });
	const size = [...Object.values(files), ...documents.values()].reduce((sum, file) => sum + file.length, 0);
	// A text of one letter held down packs so well that reading it back would look like an attack.
	return size > (bytes.length * limits.ratio) / 2 ? zipSync(all, { level: 0, mtime }) : bytes;
}

function encode(value: unknown): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(JSON.stringify(value));
}
