import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, readIndex, unpack } from './pack.ts';

const html = 'text/html; charset=utf-8';
const page = (words: string) => `<!doctype html><style>p{color:red}</style><main><p>${words}</p></main>`;

describe('a pack', () => {
	test('holds what pages have in common once', () => {
		const packed = pack([
			{ path: 'ja/', type: html, text: page('一') },
			{ path: 'en/', type: html, text: page('one') }
		]);
		expect(packed.pieces.filter((piece) => piece.startsWith('<style>'))).toHaveLength(1);
		expect(packed.pieces).toHaveLength(5);
	});

	test('leaves scripts whole', () => {
		const text = 'a<b;c<d';
		expect(pack([{ path: 'a.js', type: 'text/javascript', text }]).pieces).toEqual([text]);
	});

	test('gives every file back as it was', () => {
		const markup = fc
			.array(fc.oneof(fc.string(), fc.constantFrom('<p>', '</p>', '<rt>', '<ruby>', '<', '<main ', '\n')))
			.map((parts) => parts.join(''));
		const file = fc.record({
			path: fc.string(),
			type: fc.constantFrom(html, 'text/css'),
			text: markup
		});
		fc.assert(
			fc.property(fc.array(file), (files) => {
				expect(unpack(JSON.parse(JSON.stringify(pack(files))))).toEqual(files);
			})
		);
	});

	test('is refused when it is not a whole one', () => {
		const files = [{ path: 'a', type: html, pieces: [1] }];
		for (const broken of [
			null,
			[],
			'text',
			{},
			{ pieces: ['a'] },
			{ pieces: ['a'], files },
			{ pieces: [1], files: [] }
		])
			expect(unpack(broken)).toBeNull();
	});
});

describe('the index', () => {
	test('is read, or refused', () => {
		const index = { version: 'v', packs: [{ name: '_app/packs/0.json', paths: ['ja/'] }] };
		expect(readIndex(index)).toEqual(index);
		for (const broken of [null, {}, { version: 'v' }, { version: 'v', packs: [{ name: 'a' }] }])
			expect(readIndex(broken)).toBeNull();
	});
});
