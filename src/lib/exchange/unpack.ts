import * as v from 'valibot';
import {
	eachPart,
	fileOf,
	formatVersion,
	limits,
	Manifest,
	PartsFile,
	partsIn,
	type FileFault,
	type PartName,
	type Parts
} from './format.ts';
import { sha256 } from './sha256.ts';
import { Refusal, unzip } from './unzip.ts';
import { isWholesome } from './wholesome.ts';

export type Backup = { made: Date; parts: Parts };
export type Unpacked = { ok: true; value: Backup } | { ok: false; fault: FileFault; cause: unknown };

/**
 * Reads a `.mirai` file: all of it or nothing. Everything is checked before a single row is handed out, and
 * whatever the bytes are, the answer is a value, never an error.
 */
export function unpack(bytes: Uint8Array): Unpacked {
	try {
		return { ok: true, value: read(bytes) };
	} catch (cause) {
		if (cause instanceof Refusal) return { ok: false, fault: cause.fault, cause };
		throw cause;
	}
}

function read(bytes: Uint8Array): Backup {
	if (bytes.length > limits.file) throw new Refusal('too-large', `the file has ${bytes.length} bytes`);
	if (bytes.length === 0) throw new Refusal('damaged', 'the file is empty');
	if (!startsLikeZip(bytes)) throw new Refusal('not-ours', 'not a ZIP');
	const entries = unzip(bytes);
	const manifest = manifestOf(entries);
	const names: readonly PartName[] = partsIn[manifest.version];
	const counts: Partial<Record<PartName, number>> = manifest.counts;
	const checksums: Partial<Record<string, string>> = manifest.checksums;
	const files = new Set<string>(['manifest.json', ...names.map(fileOf)]);
	for (const name of entries.keys())
		if (!files.has(name)) throw new Refusal('wrong-content', `no such file holds ${JSON.stringify(name)}`);
	const parts = partsOf(
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
		if (parts[part].length !== counts[part])
			throw new Refusal('wrong-content', `the count of ${part} is not that of the manifest`);
	return { made: new Date(manifest.made), parts };
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
	const result = v.safeParse(Manifest, json);
	if (!result.success) throw new Refusal('wrong-content', v.summarize(result.issues));
	return result.output;
}

function partsOf(json: unknown): Parts {
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
