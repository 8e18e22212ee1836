import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partOf, rangeResponse } from './range.ts';

const film = Uint8Array.from({ length: 100 }, (_, index) => index);

async function ask(range?: string) {
	const request = new Request('https://mirai.test/videos/film.ja.mp4', range ? { headers: { range } } : {});
	const response = await rangeResponse(
		request,
		new Response(film, { headers: { 'content-type': 'video/mp4' } })
	);
	return { response, bytes: [...new Uint8Array(await response.arrayBuffer())] };
}

describe('a film from the cache', () => {
	test('comes whole when no part is asked for', async () => {
		const { response, bytes } = await ask();
		expect(response.status).toBe(200);
		expect(response.headers.get('accept-ranges')).toBe('bytes');
		expect(response.headers.get('content-length')).toBe('100');
		expect(response.headers.get('content-range')).toBeNull();
		expect(bytes).toHaveLength(100);
	});

	test('comes in the part asked for, both ends included', async () => {
		const { response, bytes } = await ask('bytes=10-19');
		expect(response.status).toBe(206);
		expect(response.headers.get('content-range')).toBe('bytes 10-19/100');
		expect(response.headers.get('content-length')).toBe('10');
		expect(response.headers.get('content-type')).toBe('video/mp4');
		expect(bytes).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
	});

	test('Safari asks for the first two bytes before it plays', async () => {
		const { response, bytes } = await ask('bytes=0-1');
		expect([response.status, response.headers.get('content-range'), bytes]).toEqual([
			206,
			'bytes 0-1/100',
			[0, 1]
		]);
	});

	test('an open range goes to the end', async () => {
		const { response, bytes } = await ask('bytes=97-');
		expect([response.status, response.headers.get('content-range'), bytes]).toEqual([
			206,
			'bytes 97-99/100',
			[97, 98, 99]
		]);
	});

	test('Chromium asks for everything as an open range, and that is a part too', async () => {
		const { response, bytes } = await ask('bytes=0-');
		expect([response.status, response.headers.get('content-range'), bytes.length]).toEqual([
			206,
			'bytes 0-99/100',
			100
		]);
	});

	test('a suffix range counts from the end', async () => {
		const { response, bytes } = await ask('bytes=-2');
		expect([response.status, response.headers.get('content-range'), bytes]).toEqual([
			206,
			'bytes 98-99/100',
			[98, 99]
		]);
	});

	test('a range past the end of the film is cut there', async () => {
		expect((await ask('bytes=95-5000')).response.headers.get('content-range')).toBe('bytes 95-99/100');
		expect((await ask('bytes=-5000')).response.headers.get('content-range')).toBe('bytes 0-99/100');
	});

	test.each(['bytes=100-', 'bytes=100-200', 'bytes=-0'])('there is nothing at %s', async (range) => {
		const { response, bytes } = await ask(range);
		expect(response.status).toBe(416);
		expect(response.headers.get('content-range')).toBe('bytes */100');
		expect(bytes).toEqual([]);
	});

	test.each(['bytes=0-1,5-6', 'bytes=9-3', 'bytes=-', 'seconds=1-2', 'bytes=a-b', '1-2'])(
		'%s counts as not asked',
		async (range) => {
			expect((await ask(range)).response.status).toBe(200);
		}
	);

	test('an empty file has no part', () => {
		expect(partOf('bytes=0-', 0)).toBe('outside');
		expect(partOf(null, 0)).toBe('whole');
	});
});

test('whatever is asked, the bytes are those the header names', async () => {
	const number = fc.option(fc.nat(150), { nil: null });
	await fc.assert(
		fc.asyncProperty(number, number, async (first, last) => {
			const { response, bytes } = await ask(`bytes=${first ?? ''}-${last ?? ''}`);
			const match = /^bytes (\d+)-(\d+)\/100$/.exec(response.headers.get('content-range') ?? '');
			const named = match ? film.slice(Number(match[1]), Number(match[2]) + 1) : film;
			if (response.status === 416) expect(bytes).toEqual([]);
			else expect(bytes).toEqual([...named]);
			expect(response.status === 206).toBe(match !== null);
		})
	);
});
