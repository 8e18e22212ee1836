import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { device, draw, waitingRoom } from '#lib/ideas/testing/sketch.ts';
import { isIdeaDocument } from './document.ts';
import type { Cover, FileFault, IdeaFile } from './format.ts';
import { fragmentIn } from './fragment.ts';
import { fromFragment, joinCodes, longestLink, readCode, toCodes, toFragment } from './link.ts';
import { isLocked, lock, unlock } from './lock.ts';
import { pack } from './pack.ts';
import { unpack } from './unpack.ts';
import { Refusal } from './unzip.ts';

const now = new Date('2026-11-26T04:00:00Z');
const cover: Cover = { kind: 'idea', from: 'みお', about: null };
const rows = {
	learners: [],
	answers: [],
	versions: [],
	progress: [],
	watching: [],
	notes: [],
	evidence: [],
	tables: [],
	entries: []
};

function stateOf(doc: Y.Doc): Uint8Array<ArrayBuffer> {
	return new Uint8Array(Y.encodeStateAsUpdate(doc));
}

function drawn(): Uint8Array<ArrayBuffer> {
	const on = device();
	draw(on, waitingRoom);
	return stateOf(on.doc);
}

function idea(words: Uint8Array<ArrayBuffer>, more: Partial<IdeaFile> = {}): IdeaFile {
	return { id: 'i1', learners: [], madeAt: 1, at: 2, words, dialogue: null, versions: [], ...more };
}

/** A document with something in it that this app never writes. */
function strange(write: (doc: Y.Doc) => void): Uint8Array<ArrayBuffer> {
	const doc = new Y.Doc();
	write(doc);
	return stateOf(doc);
}

function faultOf(bytes: Uint8Array): FileFault | 'none' {
	const result = unpack(bytes);
	return result.ok ? 'none' : result.fault;
}

describe('an idea in a file', () => {
	const version = { id: 'v1', idea: 'i1', name: '前', why: 'named', by: 'l1.d', at: 1 } as const;

	test('comes back with its documents and versions, byte for byte', () => {
		const words = drawn();
		const ideas = [idea(words, { versions: [{ ...version, state: words }] })];
		expect(unpack(pack({ ...rows, ideas }, now, cover))).toEqual({
			ok: true,
			value: { made: now, cover, parts: { ...rows, ideas } }
		});
	});

	test('stands there once, however many versions are equal to it', () => {
		const words = drawn();
		const ideas = [idea(words, { versions: [{ ...version, state: words }] })];
		const names = Object.keys(unzipSync(pack({ ...rows, ideas }, now, cover)));
		expect(names.filter((name) => name.startsWith('yjs/'))).toHaveLength(1);
	});

	test('with a document that is missing or another one is damaged; with one too many it is not ours', () => {
		const whole = unzipSync(pack({ ...rows, ideas: [idea(drawn())] }, now, cover));
		const name = Object.keys(whole).find((one) => one.startsWith('yjs/')) ?? '';
		const { [name]: words = new Uint8Array(), ...rest } = whole;
		expect(faultOf(zipSync(rest))).toBe('damaged');
		expect(faultOf(zipSync({ ...rest, [name]: words.slice(1) }))).toBe('damaged');
		expect(faultOf(zipSync({ ...whole, [`yjs/${'0'.repeat(64)}`]: words }))).toBe('wrong-content');
	});

	test('of a learner who is not in the file is refused', () => {
		const ideas = [idea(drawn(), { learners: ['l9'] })];
		expect(faultOf(pack({ ...rows, ideas }, now, cover))).toBe('wrong-content');
	});

	test.each<[string, Uint8Array<ArrayBuffer>]>([
		['bytes that are no update', new Uint8Array([7, 200, 3, 1, 255])],
		['an update cut short', drawn().slice(0, -20)],
		['nothing at all', new Uint8Array()]
	])('whose document is %s is damaged', (_, words) => {
		expect(faultOf(pack({ ...rows, ideas: [idea(words)] }, now, cover))).toBe('damaged');
	});

	test('whose document goes on from one that is not there is damaged', () => {
		const doc = new Y.Doc();
		const items = doc.getMap('items');
		items.set('a', new Y.Map());
		const before = Y.encodeStateVector(doc);
		items.set('b', new Y.Map());
		const words = new Uint8Array(Y.encodeStateAsUpdate(doc, before));
		expect(faultOf(pack({ ...rows, ideas: [idea(words)] }, now, cover))).toBe('damaged');
	});

	test.each<[string, (doc: Y.Doc) => void]>([
		['another part', (doc) => doc.getMap('secret').set('a', 1)],
		['a list where a map belongs', (doc) => doc.getArray('items').push([1])],
		['an item that is a text', (doc) => doc.getMap('items').set('a', 'text')],
		['a map within an item', (doc) => doc.getMap<unknown>('people').set('a', new Y.Map())],
		['a text of a megabyte', (doc) => doc.getMap('idea').set('title@a', { text: 'あ'.repeat(1e6), at: 1 })],
		['an endless key', (doc) => doc.getMap('aside').set('a'.repeat(500), true)]
	])('whose document holds %s is refused', (_, write) => {
		expect(faultOf(pack({ ...rows, ideas: [idea(strange(write))] }, now, cover))).toMatch(
			/wrong-content|damaged/
		);
	});

	test('of any bytes in place of its document is refused, never an error', () => {
		const good = drawn();
		let seed = 7;
		const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
		for (let run = 0; run < 500; run++) {
			const words = good.slice(0, run % 3 === 0 ? random(good.length) : good.length);
			for (let flip = 0; flip <= run % 4 && words.length > 0; flip++)
				words[random(words.length)] = random(256);
			try {
				isIdeaDocument(words);
			} catch (cause) {
				expect(cause).toBeInstanceOf(Refusal);
			}
		}
	});
});

describe('an idea in a link', () => {
	const given = { id: 'i1', madeAt: 1, at: 2, from: 'みお', words: drawn() };
	const fragment = toFragment(given);

	test('comes back whole, also out of a pasted message', () => {
		expect(fragment.length).toBeLessThan(longestLink);
		expect(fromFragment(fragment)).toEqual({ ok: true, value: given });
		expect(fragmentIn(`見て！ https://mirai.example/ja/ideas/open/#${fragment} よろしく`)).toBe(fragment);
	});

	test('cut short, changed or made by something else says so', () => {
		const fault = (text: string) => {
			const read = fromFragment(text);
			return read.ok ? 'none' : read.fault;
		};
		expect(fault(fragment.slice(0, -30))).toBe('damaged');
		expect(fault(`${fragment.slice(0, 40)}${fragment[40] === 'A' ? 'B' : 'A'}${fragment.slice(41)}`)).toBe(
			'damaged'
		);
		expect(fault(`2${fragment.slice(1)}`)).toBe('not-ours');
		expect(fault(`3${fragment.slice(1)}`)).toBe('newer');
		expect(fault('main')).toBe('not-ours');
		expect(fault('')).toBe('not-ours');
	});

	test('goes through a series of codes in any order, and not while one is missing', () => {
		const parts = (toCodes(fragment) ?? []).flatMap((code) => readCode(code) ?? []).reverse();
		expect(parts.length).toBeGreaterThan(1);
		expect(joinCodes(parts.slice(1))).toBeNull();
		expect(joinCodes([...parts, ...parts])).toBe(fragment);
	});
});

test('a password opens its file; another one, a changed head and a cut file do not', async () => {
	const bytes = pack({ ...rows, ideas: [idea(drawn())] }, now, cover);
	const locked = await lock(bytes, 'まちあい1234');
	expect(isLocked(locked)).toBe(true);
	expect(isLocked(bytes)).toBe(false);
	// The digits as a Japanese keyboard may give them.
	expect(await unlock(locked, 'まちあい１２３４')).toEqual({ ok: true, bytes });
	expect(await unlock(locked, 'まちあい')).toEqual({ ok: false, fault: 'wrong-password' });
	const weaker = locked.slice();
	weaker.set([0, 0, 0, 1], 11);
	expect(await unlock(weaker, 'まちあい1234')).toEqual({ ok: false, fault: 'damaged' });
	expect(await unlock(locked.slice(0, 50), 'まちあい1234')).toEqual({ ok: false, fault: 'damaged' });
});

test('a document of this app is known as one', () => {
	expect(isIdeaDocument(drawn())).toBe(true);
});
