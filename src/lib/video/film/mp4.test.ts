import { expect, test } from 'vitest';
import { startsFast } from './mp4.ts';

/** A box of `size` bytes; with `long` its length stands in 64 bits. */
function box(kind: string, size: number, long = false): Uint8Array {
	const bytes = new Uint8Array(size);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, long ? 1 : size);
	bytes.set(new TextEncoder().encode(kind), 4);
	if (long) view.setBigUint64(8, BigInt(size));
	return bytes;
}
const file = (...boxes: Uint8Array[]) => Uint8Array.from(boxes.flatMap((one) => [...one]));

test('a film plays while it loads when the box that explains it comes before the data', () => {
	expect(startsFast(file(box('ftyp', 24), box('free', 32, true), box('moov', 100), box('mdat', 9)))).toBe(
		true
	);
	expect(startsFast(file(box('ftyp', 24), box('mdat', 40), box('moov', 100)))).toBe(false);
	expect(startsFast(file(box('ftyp', 24), new Uint8Array(64)))).toBe(false);
	expect(startsFast(new Uint8Array())).toBe(false);
});
