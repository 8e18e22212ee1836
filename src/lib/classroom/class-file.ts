import { zipSync, type Zippable } from 'fflate';
import * as v from 'valibot';
import { isIdeaDocument } from '#lib/exchange/document.ts';
import { limits, type FileFault } from '#lib/exchange/format.ts';
import { sha256 } from '#lib/exchange/sha256.ts';
import { Refusal, unzip } from '#lib/exchange/unzip.ts';
import { isWholesome } from '#lib/exchange/wholesome.ts';
import { readEntry, type Entry } from '#lib/review/entry.ts';
import { ClassData, type Class } from './class.ts';
import { readHandIn, type HandIn } from './hand-in.ts';

/** A class whole, for the teacher's other device or for keeping: nothing in it is meant for anyone else. */
export type ClassFile = {
	id: string;
	at: number;
	class: Class;
	handIns: HandIn[];
	entries: Entry[];
};

const mtime = new Date(1980, 0, 1);
const json = 'class.json';
const documentOf = (digest: string) => `yjs/${digest}`;

export function packClass({ handIns, ...rest }: ClassFile): Uint8Array<ArrayBuffer> {
	const documents: Zippable = {};
	const heads = handIns.map(({ data, ...row }) => ({
		...row,
		data: {
			...data,
			ideas: data.ideas.map((idea) => {
				const digest = sha256(idea.words);
				documents[documentOf(digest)] = idea.words;
				return { ...idea, words: digest };
			})
		}
	}));
	const body = new TextEncoder().encode(
		JSON.stringify({ format: 'mirai-class', version: 1, ...rest, handIns: heads })
	);
	return new Uint8Array(zipSync({ [json]: body, ...documents }, { level: 6, mtime }));
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const Head = v.object({
	format: v.literal('mirai-class'),
	version: v.literal(1),
	id,
	at: v.number(),
	class: ClassData,
	handIns: v.pipe(
		v.array(
			v.object({
				id,
				class: id,
				learner: id,
				nickname: v.pipe(v.string(), v.maxLength(500)),
				at: v.number(),
				receivedAt: v.number(),
				data: v.looseObject({
					ideas: v.array(v.looseObject({ words: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }))
				})
			})
		),
		v.maxLength(limits.entries)
	),
	entries: v.pipe(v.array(v.unknown()), v.maxLength(limits.said))
});

export type ReadClassFile = { ok: true; value: ClassFile } | { ok: false; fault: FileFault };

/** Reads a class from a file: all of it or nothing. Whatever the bytes are, the answer is a value. */
export function readClassFile(bytes: Uint8Array): ReadClassFile {
	try {
		return { ok: true, value: read(bytes) };
	} catch (cause) {
		if (cause instanceof Refusal) return { ok: false, fault: cause.fault };
		throw cause;
	}
}

function read(bytes: Uint8Array): ClassFile {
	if (bytes.length > limits.file) throw new Refusal('too-large', `the file has ${bytes.length} bytes`);
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refusal('not-ours', 'not a ZIP');
	const files = unzip(bytes);
	const body = files.get(json);
	if (!body) throw new Refusal('not-ours', `no ${json}`);
	const parsed = parse(body);
	const head = v.safeParse(Head, parsed);
	if (!head.success) {
		const newer = v.is(
			v.object({ format: v.literal('mirai-class'), version: v.pipe(v.number(), v.minValue(2)) }),
			parsed
		);
		throw new Refusal(newer ? 'newer' : 'wrong-content', v.summarize(head.issues));
	}
	const { id, at, class: room, handIns, entries } = head.output;
	return {
		id,
		at,
		class: room,
		handIns: handIns.map((row) => {
			const ideas = row.data.ideas.map((idea) => ({ ...idea, words: documentIn(files, idea.words) }));
			const whole = row.class === id ? readHandIn({ ...row, data: { ...row.data, ideas } }) : null;
			if (!whole) throw new Refusal('wrong-content', 'a hand-in is not one');
			return whole;
		}),
		entries: entries.map((value) => {
			const entry = readEntry(value);
			if (!entry) throw new Refusal('wrong-content', 'an entry is not what was written');
			return entry;
		})
	};
}

function documentIn(files: ReadonlyMap<string, Uint8Array>, digest: string): Uint8Array<ArrayBuffer> {
	const data = files.get(documentOf(digest));
	if (!data || sha256(data) !== digest) throw new Refusal('damaged', 'a document is missing or another one');
	if (!isIdeaDocument(data)) throw new Refusal('wrong-content', 'a document is not an idea');
	return new Uint8Array(data);
}

function parse(data: Uint8Array): unknown {
	let parsed: unknown;
	try {
		parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(data));
	} catch (cause) {
		throw new Refusal('damaged', `${json} is not JSON`, cause);
	}
	if (!isWholesome(parsed)) throw new Refusal('wrong-content', 'keys or texts that no class has');
	return parsed;
}
