import { describe, expect, test } from 'vitest';
import { addressOf, askRoom, choices, isOnlyHere, pieces, readBase, readShort, shortOf } from './handout.ts';

describe('An address that a teacher typed', () => {
	test('As it is said in a room, without its beginning', () => {
		expect(readBase('192.168.1.20:4173')).toBe('http://192.168.1.20:4173/');
		expect(readBase(' http://192.168.1.20:4173/ ')).toBe('http://192.168.1.20:4173/');
		expect(readBase('caravan.example')).toBe('https://caravan.example/');
	});
	test('In a folder of a larger site', () => {
		expect(readBase('https://school.example/caravan')).toBe('https://school.example/caravan/');
	});
	test('What no browser would open is none', () => {
		for (const text of [
			'',
			'javascript:alert(1)',
			'http://',
			'a b',
			'https://user@host.example',
			'ftp://a.example'
		])
			expect(readBase(text), text).toBeNull();
	});
});

test('A lesson opens at its step, in the language of the room', () => {
	expect(
		addressOf('http://192.168.1.20:4173/', {
			lang: 'ja',
			program: 'e-net-caravan',
			slug: 'high-school-phishing',
			step: 'first'
		})
	).toBe('http://192.168.1.20:4173/ja/learn/e-net-caravan/high-school-phishing/?step=first');
});

test('A short address says lesson and step by number, and is understood again', () => {
	const address = shortOf('http://192.168.1.20:4173/', 'ja', 1, 2);
	expect(address).toBe('http://192.168.1.20:4173/ja/go/?2-3');
	expect(readShort(new URL(address).search)).toEqual({ lesson: 1, step: 2 });
	expect(readShort('?2')).toEqual({ lesson: 1, step: 0 });
	for (const none of ['', '?', '?a-1', '?1-2-3', '?-1']) expect(readShort(none), none).toBeNull();
});

test('A long address breaks after a slash', () => {
	expect(pieces('http://192.168.1.20:4173/ja/learn/?step=a')).toEqual([
		'192.168.1.20:4173/',
		'ja/',
		'learn/',
		'?step=a'
	]);
});

test('Some addresses work on this computer only', () => {
	expect(['http://localhost:4173/', 'http://127.0.0.1/', 'http://[::1]:80/'].every(isOnlyHere)).toBe(true);
	expect(isOnlyHere('http://192.168.1.20/')).toBe(false);
});

describe('Which addresses there are', () => {
	const room = ['http://192.168.1.20:4173/', 'http://10.0.0.4:4173/'];
	test('A page opened as localhost is not offered when the server knows better', () => {
		expect(choices('http://localhost:4173/', room)).toEqual(room);
	});
	test('The address a page has in the room stands first', () => {
		expect(choices('http://10.0.0.4:4173/', room)).toEqual([room[1], room[0]]);
	});
	test('Where nothing is known there is still the one of the page', () => {
		expect(choices('http://localhost:4173/', [])).toEqual(['http://localhost:4173/']);
	});
	test('A folder of the app is part of it', () => {
		expect(choices('http://localhost:4173/caravan/', ['http://192.168.1.20:4173/'])).toEqual([
			'http://192.168.1.20:4173/caravan/'
		]);
	});
	test('A server that is not ours, or none, knows none', async () => {
		const answers = [
			() => Promise.resolve(new Response('<html>', { status: 200 })),
			() => Promise.resolve(new Response('', { status: 404 })),
			() => Promise.resolve(Response.json({ addresses: ['javascript:1', 5] })),
			() => Promise.reject(new TypeError('no network'))
		];
		for (const answer of answers) expect(await askRoom('http://localhost/', answer)).toEqual([]);
		const ours = () => Promise.resolve(Response.json({ addresses: room }));
		expect(await askRoom('http://localhost/', ours)).toEqual(room);
	});
});
