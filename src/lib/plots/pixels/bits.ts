/** A set of row numbers, one bit each: fifty thousand rows take 6 kB, and the empty stretches are skipped by the word. */
export type Bits = Uint32Array;

export function bitsFor(count: number): Bits {
	return new Uint32Array((count + 31) >>> 5);
}

export function setBit(bits: Bits, at: number): void {
	const word = at >>> 5;
	bits[word] = (bits[word] ?? 0) | (1 << (at & 31));
}

export function hasBit(bits: Bits, at: number): boolean {
	return (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

export function countBits(bits: Bits): number {
	let count = 0;
	forEachBit(bits, () => count++);
	return count;
}

/** Calls with every number in the set, in rising order. */
export function forEachBit(bits: Bits, visit: (at: number) => void): void {
	for (let word = 0; word < bits.length; word++) {
		let left = bits[word] ?? 0;
		while (left !== 0) {
			visit((word << 5) + 31 - Math.clz32(left & -left));
			left &= left - 1;
		}
	}
}

export function sameBits(a: Bits, b: Bits): boolean {
	return a.length === b.length && a.every((word, at) => word === b[at]);
}
