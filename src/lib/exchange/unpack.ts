import * as v from 'valibot';
import { isDialogue, isIdeaDocument } from './document.ts';
import {
	documentFile,
	eachPart,
	fileKinds,
	fileOf,
	formatVersion,
	limits,
	Manifest,
	PartsFile,
	partsIn,
	type Cover,
	type FileFault,
	type Heads,
	type IdeaFile,
	type PartName,
	type Parts
} from './format.ts';
import { sha256 } from './sha256.ts';
import { Refusal, unzip } from './unzip.ts';
import { isWholesome } from './wholesome.ts';
import type { OnProgress } from './zip.ts';

/** A `.mirai` file that was read and found in order. */
export type Content = { made: Date; cover: Cover; parts: Parts };
export type Unpacked = { ok: true; value: Content } | { ok: false; fault: FileFault; cause: unknown };

/**
 * Reads a `.mirai` file: all of it or nothing. Everything is checked before a single row is handed out, and
 * whatever the bytes are, the answer is a value, never an error.
 */
export function unpack(bytes: Uint8Array, onprogress: OnProgress = () => undefined): Unpacked {
	try {
		return { ok: true, value: read(bytes, onprogress) };
	} catch (cause) {
		if (cause instanceof Refusal) return { ok: false, fault: cause.fault, cause };
		throw cause;
	}
}

/** Of the whole: a half for what comes out of the ZIP, the rest for checking it. */
function read(bytes: Uint8Array, onprogress: OnProgress): Content {
	if (bytes.length > limits.file) throw new Refusal('too-large', `the file has ${bytes.length} bytes`);
	if (bytes.length === 0) throw new Refusal('damaged', 'the file is empty');
	if (!startsLikeZip(bytes)) throw new Refusal('not-ours', 'not a ZIP');
	const entries = unzip(bytes, (share) => onprogress(share / 2));
	const manifest = manifestOf(entries);
	const names: readonly PartName[] = partsIn[manifest.version];
	const counts: Partial<Record<PartName, number>> = manifest.counts;
	const checksums: Partial<Record<string, string>> = manifest.checksums;
	const files = new Set<string>(['manifest.json', ...names.map(fileOf)]);
	const heads = partsOf(
		eachPart<unknown>((part) => {
			// A file of an older version has nothing of what came later.
			if (!names.includes(part)) return [];
			const data = entries.get(fileOf(part));
			if (!data || sha256(data) !== checksums[fileOf(part)])
				throw new Refusal('damaged', `${fileOf(part)} is missing or not what was written`);
			return parse(data, 'wrong-content');
		})
	);
	for (const part of names)
		if (heads[part].length !== counts[part])
			throw new Refusal('wrong-content', `the count of ${part} is not that of the manifest`);
	onprogress(0.8);
	const documents = new Documents(entries);
	const ideas = heads.ideas.map((head, at) => {
		const idea = ideaOf(head, documents);
		onprogress(0.8 + (0.2 * (at + 1)) / heads.ideas.length);
		return idea;
	});
	for (const name of entries.keys())
		if (!files.has(name) && !documents.read.has(name))
			throw new Refusal('wrong-content', `no such file holds ${JSON.stringify(name)}`);
	const { kind } = manifest;
	const cover: Cover =
		manifest.version === 4 || manifest.version === 5
			? { kind, from: manifest.from, about: manifest.about }
			: { kind, from: '', about: null };
	return { made: new Date(manifest.made), cover, parts: { ...heads, ideas } };
}

/** Documents by their digest, each checked once however many versions stand on it. */
class Documents {
	/** Names of the entries that something stands on. */
	readonly read = new Set<string>();
	readonly #entries: ReadonlyMap<string, Uint8Array>;
	readonly #good = new Map<(bytes: Uint8Array) => boolean, Map<string, Uint8Array<ArrayBuffer>>>();

	constructor(entries: ReadonlyMap<string, Uint8Array>) {
		this.#entries = entries;
	}

	get(digest: string, inForm: (bytes: Uint8Array) => boolean): Uint8Array<ArrayBuffer> {
		const good = this.#good.get(inForm) ?? new Map<string, Uint8Array<ArrayBuffer>>();
		this.#good.set(inForm, good);
		const before = good.get(digest);
		if (before) return before;
		const name = documentFile(digest);
		const data = this.#entries.get(name);
		if (!data || sha256(data) !== digest)
			throw new Refusal('damaged', `${name} is missing or not what was written`);
		this.read.add(name);
		if (!inForm(data)) throw new Refusal('wrong-content', `${name} is not a document of ours`);
		const bytes = new Uint8Array(data);
		good.set(digest, bytes);
		return bytes;
	}
}

function ideaOf(
	{ versions, words, dialogue, ...head }: Heads['ideas'][number],
	documents: Documents
): IdeaFile {
	return {
		...head,
		words: documents.get(words, isIdeaDocument),
		dialogue: dialogue === null ? null : documents.get(dialogue, isDialogue),
		versions: versions.map((version) => ({
			...version,
			idea: head.id,
			state: documents.get(version.state, isIdeaDocument)
		}))
	};
}

function startsLikeZip([p, k, three, four]: Uint8Array): boolean {
	return p === 0x50 && k === 0x4b && three === 3 && four === 4;
}

function manifestOf(entries: ReadonlyMap<string, Uint8Array>): v.InferOutput<typeof Manifest> {
	const data = entries.get('manifest.json');
	if (!data) throw new Refusal('not-ours', 'a ZIP without manifest.json');
	const json = parse(data, 'damaged');
	if (!isRecord(json) || json.format !== 'mirai')
		throw new Refusal('not-ours', 'the manifest is another one');
	if (typeof json.version === 'number' && json.version > formatVersion)
		throw new Refusal('newer', `format version ${json.version}`);
	// Files of their own form (`small-file.ts`).
	if (json.kind === 'plan') throw new Refusal('plan', 'a plan of a lesson');
	if (json.kind === 'lecture') throw new Refusal('lecture', 'a lecture of an instructor');
	const kinds: readonly unknown[] = fileKinds;
	if (json.version === formatVersion && typeof json.kind === 'string' && !kinds.includes(json.kind))
		throw new Refusal('newer', `a file of kind ${json.kind}`);
	const result = v.safeParse(Manifest, json);
	if (!result.success) throw new Refusal('wrong-content', v.summarize(result.issues));
	return result.output;
}

function partsOf(json: unknown): Heads {
	const result = v.safeParse(PartsFile, json, { abortEarly: true });
	if (result.success) return result.output;
	// A kind of step or of source that nobody here knows, in a file that is whole, was written by a newer app.
	const [{ path, input }] = result.issues;
	const [last, above] = [path?.at(-1)?.key, path?.at(-2)?.key];
	const names = last === 'kind' || (last === 'type' && above === 'source');
	const foreign = names && typeof input === 'string' && /^[a-z][a-z0-9-]*$/.test(input);
	throw new Refusal(foreign ? 'newer' : 'wrong-content', v.summarize(result.issues));
}

function parse(data: Uint8Array, fault: FileFault): unknown {
	let json: unknown;
	try {
		json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(data));
	} catch (cause) {
		throw new Refusal(fault, 'a part is not JSON', cause);
	}
	if (!isWholesome(json)) throw new Refusal('wrong-content', 'a part holds keys or texts that no row has');
	return json;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
