import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { inOneCode, joinCodes, readCode, toCodes } from '#lib/exchange/link.ts';
import { codeShape, type CodeShape } from './code-shape.ts';

/** The drawing as a camera would see it. */
function picture({ size, path }: CodeShape, scale = 4) {
	const width = size * scale;
	const data = new Uint8Array(width * width * 4).fill(255);
	for (const [, x = 0, y = 0, run = 0] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
			const start = (row * width + Number(x) * scale) * 4;
			for (let at = start; at < start + Number(run) * scale * 4; at += 4) data.fill(0, at, at + 3);
		}
	return { width, height: width, data };
}

const address = 'https://school.example/ja/ideas/open/#';

test('what is drawn is read again, with a margin of four modules', () => {
	const shape = codeShape(`${address}q1.0123abcd.1.1.x`);
	expect(decodeQR(picture(shape))).toBe(`${address}q1.0123abcd.1.1.x`);
	const columns = [...shape.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, , run]) => [
		Number(x),
		Number(x) + Number(run)
	]);
	expect(Math.min(...columns.map(([from = 0]) => from))).toBe(4);
	expect(Math.max(...columns.map(([, to = 0]) => to))).toBe(shape.size - 4);
});

test('the codes of a series are equally fine and come together again, whichever is read first', () => {
	const fragment = `1.0123456789ab.${Array.from({ length: 3000 }, (_, i) => ((i * 7919) % 36).toString(36)).join('')}`;
	const addresses = (toCodes(fragment) ?? []).map((code) => address + code);
	expect(addresses).toHaveLength(Math.ceil(fragment.length / inOneCode));
	const { version } = codeShape(addresses[0] ?? '');
	const shapes = addresses.map((text) => codeShape(text, version));
	expect(new Set(shapes.map(({ size }) => size)).size).toBe(1);
	const parts = shapes
		.reverse()
		.map((shape) => readCode(decodeQR(picture(shape)).slice(address.length)))
		.flatMap((part) => part ?? []);
	expect(joinCodes(parts)).toBe(fragment);
});
