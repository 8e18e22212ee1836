/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const constants = fractions(64, Math.cbrt);
/** The same of the square roots of the first eight primes (5.3.3). */
const initial = fractions(8, Math.sqrt);

function fractions(count: number, root: (prime: number) => number): Uint32Array {
	const primes: number[] = [];
	for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
	return Uint32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32);
}

/**
 * SHA-256 as 64 hexadecimal digits. The browser's own (`crypto.subtle`) is missing where a school serves the app by
 * plain http, and a backup has to be possible there too.
 */
export function sha256(bytes: Uint8Array): string {
	const state = initial.slice();
	const words = new Uint32Array(64);
	const padded = pad(bytes);
	for (let at = 0; at < padded.byteLength; at += 64) {
		for (let i = 0; i < 16; i++) words[i] = padded.getUint32(at + 4 * i);
		mix(state, words);
	}
	return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The message, a one bit, zeros, and its length in bits, in whole blocks of 64 bytes. */
function pad(bytes: Uint8Array): DataView {
	const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
	new Uint8Array(view.buffer).set(bytes);
	view.setUint8(bytes.length, 0x80);
	view.setUint32(view.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(view.byteLength - 4, (bytes.length << 3) >>> 0);
	return view;
}

/** One block, its first 16 words filled in; names as in FIPS 180-4, 6.2.2. */
function mix(state: Uint32Array, w: Uint32Array): void {
	for (let t = 16; t < 64; t++) {
		const x = w[t - 15] ?? 0;
		const y = w[t - 2] ?? 0;
		const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
		const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
		w[t] = s1 + (w[t - 7] ?? 0) + s0 + (w[t - 16] ?? 0);
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let t = 0; t < 64; t++) {
		const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
		const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + (w[t] ?? 0)) | 0;
		const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + t1) | 0;
		d = c;
		c = b;
		b = a;
		a = (t1 + t2) | 0;
	}
	[a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (state[i] ?? 0) + word));
}

function turn(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}
