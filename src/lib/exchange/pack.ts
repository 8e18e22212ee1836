import { zipSync, type Zippable } from 'fflate';
import { fileOf, formatVersion, limits, partNames, type Manifest, type Parts } from './format.ts';
import { sha256 } from './sha256.ts';

/** ZIP cannot hold a date before this one, and the clock of a device may stand at 1970. Nobody reads it. */
const mtime = new Date(1980, 0, 1);

/** A backup as the bytes of a `.mirai` file. The same rows at the same time give the same bytes. */
export function pack(parts: Parts, now: Date): Uint8Array<ArrayBuffer> {
	const files = {
		'learners.json': encode(parts.learners),
		'answers.json': encode(parts.answers),
		'versions.json': encode(parts.versions),
		'progress.json': encode(parts.progress)
	};
	const manifest: Manifest = {
		format: 'mirai',
		version: formatVersion,
		kind: 'backup',
		made: now.toISOString(),
		counts: {
			learners: parts.learners.length,
			answers: parts.answers.length,
			versions: parts.versions.length,
			progress: parts.progress.length
		},
		checksums: {
			'learners.json': sha256(files['learners.json']),
			'answers.json': sha256(files['answers.json']),
			'versions.json': sha256(files['versions.json']),
			'progress.json': sha256(files['progress.json'])
		}
	};
	// First in the file, so that one cut off on the way can still be told for one of ours.
	const all: Zippable = { 'manifest.json': encode(manifest) };
	for (const part of partNames) all[fileOf(part)] = files[fileOf(part)];
	const bytes = zipSync(all, { level: 6, mtime });
	const size = Object.values(files).reduce((sum, file) => sum + file.length, 0);
	// A text of one letter held down packs so well that reading it back would look like an attack.
	return size > (bytes.length * limits.ratio) / 2 ? zipSync(all, { level: 0, mtime }) : bytes;
}

function encode(value: unknown): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(JSON.stringify(value));
}
