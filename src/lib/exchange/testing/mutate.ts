import { randomInt, randomLcg, randomUniform } from 'd3-random';
import { unzipSync, zipSync } from 'fflate';
import { sha256 } from '../sha256.ts';

/** How a file is changed. The first four harm its bytes; the others change what is inside and put the proofs right again. */
export const ways = ['bytes', 'cut', 'moved', 'grown', 'json', 'document', 'entry', 'manifest'] as const;
export type Way = (typeof ways)[number];

/** Values that a part of a file could hold in place of what belongs there. */
const strange: readonly unknown[] = [
	null,
	true,
	-1,
	1e308,
	'',
	'<img src=x onerror=alert(1)>',
	'\u202e\u0000\ud800',
	'長'.repeat(300_000),
	[],
	{},
	[[[[[[[[[[[[]]]]]]]]]]]],
	{ __proto__: { polluted: true }, constructor: { prototype: {} } },
	'../../etc',
	{ length: 1e9 }
];

/** Makes changed files out of whole ones; the same seed makes the same files. */
export class Mutator {
	readonly #next: (below: number) => number;
	readonly #real: () => number;

	constructor(seed: number) {
		const source = randomLcg(seed);
		this.#real = randomUniform.source(source)(0, 1);
		const int = randomInt.source(source);
		this.#next = (below) => int(0, Math.max(1, below))();
	}

	/** Chooses one of a list that has something in it. */
	pick<T>(list: readonly T[]): T {
		const one = list[this.#next(list.length)];
		if (one === undefined) throw new Error('nothing to choose from');
		return one;
	}

	mutate(file: Uint8Array, way: Way): Uint8Array {
		switch (way) {
			case 'bytes':
				return this.#flip(file, 1 + this.#next(8));
			case 'cut':
				return file.slice(0, this.#next(file.length));
			case 'moved':
				return this.#moved(file);
			case 'grown':
				return this.#grown(file);
			default:
				return this.#inside(file, way);
		}
	}

	#flip(bytes: Uint8Array, times: number): Uint8Array {
		const out = bytes.slice();
		for (let n = 0; n < times; n++) out[this.#next(out.length)] = this.#next(256);
		return out;
	}
	#moved(bytes: Uint8Array): Uint8Array {
		const out = bytes.slice();
		const [from, to] = [this.#next(out.length), this.#next(out.length)];
		out.copyWithin(to, from, from + 1 + this.#next(400));
		return out;
	}
	#grown(bytes: Uint8Array): Uint8Array {
		const at = this.#next(bytes.length);
		const more = Uint8Array.from({ length: 1 + this.#next(300) }, () => this.#next(256));
		return Uint8Array.from([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);
	}

	/** Changes an entry, and makes counts and checksums agree with it, so that only the content speaks against it. */
	#inside(file: Uint8Array, way: 'json' | 'document' | 'entry' | 'manifest'): Uint8Array {
		let entries: Record<string, Uint8Array> = unzipSync(file);
		const manifest: unknown = JSON.parse(text(entries['manifest.json']));
		const names = Object.keys(entries);
		const parts = names.filter((name) => name.endsWith('.json') && name !== 'manifest.json');
		if (way === 'json') {
			const name = this.pick(parts.filter((one) => text(entries[one]).length > 2));
			entries[name] = bytesOf(this.#changed(JSON.parse(text(entries[name]))));
		}
		if (way === 'document') {
			const name = this.pick(names.filter((one) => one.startsWith('yjs/')));
			const changed = this.mutate(
				entries[name] ?? new Uint8Array(),
				this.pick(['bytes', 'cut', 'moved', 'grown'])
			);
			const old = name.slice('yjs/'.length);
			const digest = sha256(changed);
			entries = without(entries, name);
			entries[`yjs/${digest}`] = changed;
			entries['ideas.json'] = new TextEncoder().encode(text(entries['ideas.json']).replaceAll(old, digest));
		}
		if (way === 'entry') {
			const name = this.pick(names);
			if (this.#real() < 0.5) entries = without(entries, name);
			else
				entries[this.pick(['../x.json', 'learners', 'yjs/', 'a'.repeat(3000), '__proto__.json'])] =
					entries[name] ?? new Uint8Array();
		}
		const right = object(manifest);
		const counts = object(right['counts']);
		const checksums = object(right['checksums']);
		for (const name of parts) {
			const data = entries[name];
			if (!data) continue;
			checksums[name] = sha256(data);
			const rows: unknown = JSON.parse(text(data));
			if (Array.isArray(rows)) counts[name.replace('.json', '')] = rows.length;
		}
		const whole = { ...right, counts, checksums };
		if (entries['manifest.json'])
			entries['manifest.json'] = bytesOf(way === 'manifest' ? this.#changed(whole) : whole);
		return zipSync(entries, { level: 1 });
	}

	/** The value with one place in it changed, taken away, doubled or put under another name. */
	#changed(value: unknown): unknown {
		if (this.#real() < 0.15) return this.pick(strange);
		if (isList(value) && value.length > 0) {
			const at = this.#next(value.length);
			const kind = this.#real();
			if (kind < 0.1) return [...value, value[at]];
			if (kind < 0.2) return value.toSpliced(at, 1);
			return value.with(at, this.#changed(value[at]));
		}
		if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
			const fields = object(value);
			const key = this.pick(Object.keys(fields));
			const kind = this.#real();
			const { [key]: inside, ...rest } = fields;
			if (kind < 0.1) return rest;
			if (kind < 0.2) return { ...fields, [`${key}x`]: inside };
			return { ...fields, [key]: this.#changed(inside) };
		}
		if (typeof value === 'string' && this.#real() < 0.5)
			return `${value}${this.pick(['\u202e', ' ', '\n<b>'])}`;
		if (typeof value === 'number' && this.#real() < 0.5) return value + this.pick([1, -1, 0.5, 1e12]);
		return this.pick(strange);
	}
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value) ?? 'null');

function object(value: unknown): Record<string, unknown> {
	if (typeof value !== 'object' || value === null) throw new Error('a file of ours holds an object here');
	return Object.fromEntries(Object.entries(value));
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

function without(entries: Record<string, Uint8Array>, name: string): Record<string, Uint8Array> {
	return Object.fromEntries(Object.entries(entries).filter(([one]) => one !== name));
}
