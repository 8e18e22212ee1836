import { zipSync } from 'fflate';
import * as v from 'valibot';
import { formatVersion, limits, type FileFault } from './format.ts';
import { sha256 } from './sha256.ts';
import { Refusal, unzip } from './unzip.ts';
import { isWholesome } from './wholesome.ts';

/**
 * `.mirai` files that hold one thing of a teacher or an instructor: a ZIP with a manifest like every other's and one
 * part. Each is a kind of its own; nothing of a learner is in it.
 */
export const smallKinds = ['plan', 'lecture'] as const;
export type SmallKind = (typeof smallKinds)[number];

type Form<Value> = {
	kind: SmallKind;
	/** Version of what stands in the part; it grows with every change that an older app could not read. */
	version: number;
	schema: v.GenericSchema<unknown, Value>;
};

export type ReadSmall<Value> = { ok: true; value: Value } | { ok: false; fault: FileFault | 'other-kind' };

const mtime = new Date(1980, 0, 1);

export function packSmall<Value>(
	{ kind, version }: Form<Value>,
	value: Value,
	now: Date
): Uint8Array<ArrayBuffer> {
	const part = `${kind}.json`;
	const body = encode(value);
	const manifest = encode({
		format: 'mirai',
		version: formatVersion,
		kind,
		made: now.toISOString(),
		[kind]: version,
		checksums: { [part]: sha256(body) }
	});
	return new Uint8Array(zipSync({ 'manifest.json': manifest, [part]: body }, { level: 6, mtime }));
}

/** Such a thing is some kilobytes; a larger file is none. */
const largest = Math.min(limits.file, 1024 * 1024);

/** Reads such a file: all of it or nothing. Whatever the bytes are, the answer is a value. */
export function readSmall<Value>(bytes: Uint8Array, form: Form<Value>): ReadSmall<Value> {
	try {
		return read(bytes, form);
	} catch (cause) {
		if (cause instanceof Refusal) return { ok: false, fault: cause.fault };
		throw cause;
	}
}

function read<Value>(bytes: Uint8Array, { kind, version, schema }: Form<Value>): ReadSmall<Value> {
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refusal('not-ours', 'not a ZIP');
	// A learner's file may be large and is none the less one of ours: its manifest says so.
	if (bytes.length > limits.file) throw new Refusal('too-large', `the file has ${bytes.length} bytes`);
	const files = unzip(bytes);
	const head = files.get('manifest.json');
	if (!head) throw new Refusal('not-ours', 'a ZIP without manifest.json');
	const json = parse(head);
	if (!v.is(v.looseObject({ format: v.literal('mirai') }), json))
		throw new Refusal('not-ours', 'the manifest is another one');
	if (!v.is(v.looseObject({ kind: v.literal(kind) }), json)) {
		const other = smallKinds.find((one) => v.is(v.looseObject({ kind: v.literal(one) }), json));
		return { ok: false, fault: other ?? 'other-kind' };
	}
	if (v.is(v.looseObject({ [kind]: v.pipe(v.number(), v.minValue(version + 1)) }), json))
		throw new Refusal('newer', `a later ${kind}`);
	if (bytes.length > largest) throw new Refusal('too-large', `the file has ${bytes.length} bytes`);
	const part = `${kind}.json`;
	const Manifest = v.strictObject({
		format: v.literal('mirai'),
		version: v.number(),
		kind: v.literal(kind),
		made: v.pipe(v.string(), v.isoTimestamp()),
		[kind]: v.literal(version),
		checksums: v.strictObject({ [part]: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })
	});
	const manifest = v.safeParse(Manifest, json);
	if (!manifest.success) throw new Refusal('wrong-content', v.summarize(manifest.issues));
	const { checksums } = v.parse(v.object({ checksums: v.record(v.string(), v.string()) }), json);
	const data = files.get(part);
	if (!data || sha256(data) !== checksums[part])
		throw new Refusal('damaged', `${part} is missing or not what was written`);
	if (files.size !== 2) throw new Refusal('wrong-content', `more files than a ${kind} has`);
	const value = v.safeParse(schema, parse(data));
	if (!value.success) throw new Refusal('wrong-content', v.summarize(value.issues));
	return { ok: true, value: value.output };
}

function encode(value: unknown): Uint8Array {
	return new TextEncoder().encode(JSON.stringify(value));
}

function parse(data: Uint8Array): unknown {
	let parsed: unknown;
	try {
		parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(data));
	} catch (cause) {
		throw new Refusal('damaged', 'a part is not JSON', cause);
	}
	if (!isWholesome(parsed)) throw new Refusal('wrong-content', 'keys or texts that no such file has');
	return parsed;
}
