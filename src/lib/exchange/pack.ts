import {
	documentFile,
	eachPart,
	fileOf,
	formatVersion,
	partNames,
	type Cover,
	type Parts,
	type Heads,
	type IdeaFile,
	type Manifest,
	type RowParts
} from './format.ts';
import { sha256 } from './sha256.ts';
import { zip, type OnProgress } from './zip.ts';

/** What a file is made of; one without ideas, or in which nothing was said, need not say so. */
export type Packable = RowParts & { ideas?: readonly IdeaFile[]; entries?: Parts['entries'] };

const backup: Cover = { kind: 'backup', from: '', about: null };

/** The bytes of a `.mirai` file. The same rows at the same time give the same bytes. */
export function pack(
	{ ideas = [], entries = [], ...rows }: Packable,
	now: Date,
	cover: Cover = backup,
	onprogress?: OnProgress
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
	return zip(
		new Map<string, Uint8Array>([
			['manifest.json', encode(manifest)],
			...partNames.map((part): [string, Uint8Array] => [fileOf(part), files[part]]),
			...[...documents].map(([digest, bytes]): [string, Uint8Array] => [documentFile(digest), bytes])
		]),
		onprogress
	);
}

function encode(value: unknown): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(JSON.stringify(value));
}
