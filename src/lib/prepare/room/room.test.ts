import { describe, expect, test } from 'vitest';
import { askRoom } from './room.ts';
import { isScreenSaid, readable } from './size.ts';

const json = (body: unknown) => () =>
	Promise.resolve(new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } }));

describe('the address of the room', () => {
	test('is what the server says of itself', async () => {
		const addresses = ['http://192.168.1.20:4173/', 'http://10.0.0.4:4173/'];
		expect(await askRoom(json({ addresses }))).toEqual({ type: 'addresses', addresses });
		expect(await askRoom(json({ addresses: [] }))).toEqual({ type: 'alone' });
	});

	test('is not taken from anything that is none', async () => {
		expect(await askRoom(json({ addresses: ['javascript:alert(1)', 5] }))).toEqual({ type: 'alone' });
		expect(await askRoom(json({ rooms: 1 }))).toEqual({ type: 'host' });
	});

	test('is the host itself where only files are served, and unknown without a network', async () => {
		const page = () =>
			Promise.resolve(new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }));
		expect(await askRoom(page)).toEqual({ type: 'host' });
		expect(await askRoom(() => Promise.reject(new TypeError('no network')))).toEqual({ type: 'offline' });
	});
});

describe('a screen', () => {
	test.each([
		[1920, 1080, 'good'],
		[1280, 720, 'good'],
		[1024, 768, 'good'],
		[1366, 600, 'low'],
		[800, 600, 'narrow']
	] as const)('of %i × %i is %s', (width, height, is) => {
		expect(readable({ width, height })).toBe(is);
	});

	test('says its size in a form that is known', () => {
		expect(isScreenSaid({ type: 'screen', width: 1280, height: 720 })).toBe(true);
		expect(isScreenSaid({ type: 'screen', width: '1280', height: 720 })).toBe(false);
		expect(isScreenSaid(null)).toBe(false);
	});
});
