import { deflateSync, Inflate } from 'fflate';
import * as v from 'valibot';
import { isIdeaDocument } from './document.ts';
import type { FileFault } from './format.ts';
import { sha256 } from './sha256.ts';
import { Refusal } from './unzip.ts';
import { isWholesome } from './wholesome.ts';

/** An idea small enough for a link: its words, without earlier versions. */
export type LinkIdea = {
	id: string;
	madeAt: number;
	at: number;
	from: string;
	words: Uint8Array<ArrayBuffer>;
};

/** Characters of a link with all that stands before the idea. Mail and chat programs cut longer ones. */
export const longestLink = 8000;
/** Characters in one of a series of codes: a phone still reads it from a school's screen. */
export const inOneCode = 600;
/** Codes of a series that a person would still go through. */
export const mostCodes = 30;
/** Bytes that may come out of a link. */
const unpacked = 1024 * 1024;

const Head = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[\w-]{1,200}$/)),
	madeAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
	at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
	from: v.pipe(v.string(), v.maxLength(500))
});

/** The idea as what stands behind `#` in an address: "1.<proof>.<idea>". */
export function toFragment({ words, ...head }: LinkIdea): string {
	const start = new TextEncoder().encode(JSON.stringify(head));
	const all = new Uint8Array(2 + start.length + words.length);
	new DataView(all.buffer).setUint16(0, start.length);
	all.set(start, 2);
	all.set(words, 2 + start.length);
	return seal('1', all);
}

/** What stands in a link, with the form it has: 1 is an idea, 2 are the words of a mentor. */
export type Sealed = { form: '1' | '2'; bytes: Uint8Array<ArrayBuffer> };

/** Packs bytes so that a link can hold them, with a proof that tells when something was cut off. */
export function seal(form: Sealed['form'], bytes: Uint8Array): string {
	return `${form}.${sha256(bytes).slice(0, 12)}.${toBase64url(deflateSync(bytes, { level: 9 }))}`;
}

/** The bytes in a link, as they were written. Throws a `Refusal`. */
export function openSealed(fragment: string): Sealed {
	// What was put together from codes may be longer than a link.
	if (fragment.length > inOneCode * mostCodes * 2) throw new Refusal('too-large', 'a link of this length');
	const [version, proof, packed] = fragment.split('.');
	if (version === undefined || !/^\d{1,3}$/.test(version)) throw new Refusal('not-ours', 'not our link');
	if (version !== '1' && version !== '2')
		throw new Refusal(Number(version) > 2 ? 'newer' : 'not-ours', `a link of form ${version}`);
	const bytes = inflate(fromBase64url(packed ?? ''));
	if (sha256(bytes).slice(0, 12) !== proof) throw new Refusal('damaged', 'the link is not what was written');
	return { form: version, bytes };
}

export type FromLink = { ok: true; value: LinkIdea } | { ok: false; fault: FileFault };

/** Reads what stands behind `#`. Whatever it is, the answer is a value. */
export function fromFragment(fragment: string): FromLink {
	try {
		return { ok: true, value: read(fragment) };
	} catch (cause) {
		if (cause instanceof Refusal) return { ok: false, fault: cause.fault };
		throw cause;
	}
}

function read(fragment: string): LinkIdea {
	const { form, bytes: all } = openSealed(fragment);
	if (form !== '1') throw new Refusal('not-ours', 'a link of another kind');
	if (all.length < 2) throw new Refusal('damaged', 'the link has no head');
	const length = new DataView(all.buffer).getUint16(0);
	const words = all.slice(2 + length);
	let json: unknown;
	try {
		json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(all.subarray(2, 2 + length)));
	} catch (cause) {
		throw new Refusal('damaged', 'the head of the link is not JSON', cause);
	}
	const head = v.safeParse(Head, json);
	if (!isWholesome(json) || !head.success || !isIdeaDocument(words))
		throw new Refusal('wrong-content', 'what is in the link is not an idea');
	return { ...head.output, words };
}

function inflate(packed: Uint8Array): Uint8Array<ArrayBuffer> {
	const pieces: Uint8Array[] = [];
	let come = 0;
	let whole = false;
	const reader = new Inflate((data, final) => {
		come += data.length;
		if (come > unpacked) throw new Refusal('too-large', 'too much comes out of the link');
		pieces.push(data);
		whole ||= final;
	});
	try {
		for (let at = 0; at < packed.length; at += 1024)
			reader.push(packed.subarray(at, at + 1024), at + 1024 >= packed.length);
	} catch (cause) {
		if (cause instanceof Refusal) throw cause;
		throw new Refusal('damaged', 'the link cannot be unpacked', cause);
	}
	if (!whole) throw new Refusal('damaged', 'the link is cut short');
	const all = new Uint8Array(come);
	let at = 0;
	for (const data of pieces) {
		all.set(data, at);
		at += data.length;
	}
	return all;
}

/** One of a series: the k-th of n pieces of the fragment that `series` names. */
export type CodePart = { series: string; k: number; n: number; text: string };

/** The pieces of a fragment, each as a fragment of its own: "q1.<series>.<k>.<n>.<piece>". Null where they are too many. */
export function toCodes(fragment: string): string[] | null {
	const n = Math.ceil(fragment.length / inOneCode);
	if (n > mostCodes) return null;
	const series = sha256(new TextEncoder().encode(fragment)).slice(0, 8);
	return Array.from({ length: n }, (_, i) => {
		// A piece may hold a dot, so it stands last.
		return `q1.${series}.${i + 1}.${n}.${fragment.slice(i * inOneCode, (i + 1) * inOneCode)}`;
	});
}

export function readCode(fragment: string): CodePart | null {
	const match = /^q1\.([0-9a-f]{8})\.(\d{1,3})\.(\d{1,3})\.([\w.-]+)$/.exec(fragment);
	if (!match) return null;
	const [, series = '', first, second, text = ''] = match;
	const [k, n] = [Number(first), Number(second)];
	return k >= 1 && k <= n && n <= mostCodes && text.length <= inOneCode ? { series, k, n, text } : null;
}

/** The fragment, when all pieces of a series are there and fit. */
export function joinCodes(parts: readonly CodePart[]): string | null {
	const [first] = parts;
	if (!first) return null;
	const byPlace = new Map(
		parts.filter(({ series }) => series === first.series).map((part) => [part.k, part])
	);
	if (byPlace.size !== first.n) return null;
	const whole = [...byPlace]
		.sort(([a], [b]) => a - b)
		.map(([, { text }]) => text)
		.join('');
	return sha256(new TextEncoder().encode(whole)).slice(0, 8) === first.series ? whole : null;
}

function toBase64url(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array {
	if (!/^[\w-]+$/.test(text)) throw new Refusal('damaged', 'the link holds other letters');
	try {
		return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
			char.charCodeAt(0)
		);
	} catch (cause) {
		throw new Refusal('damaged', 'the link is cut short', cause);
	}
}
