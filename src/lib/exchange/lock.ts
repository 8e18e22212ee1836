/**
 * A file under a password: a head that says so, then the file, encrypted. The head is part of what is checked, so
 * nobody can weaken it on the way.
 *
 * | bytes | what |
 * | ---   | ---  |
 * | 10    | "MIRAI-LOCK" |
 * | 1     | version, 1 |
 * | 4     | rounds of PBKDF2-SHA-256, big-endian |
 * | 16    | salt |
 * | 12    | nonce of AES-256-GCM |
 * | rest  | the file, and 16 bytes that prove it |
 */
const magic = new TextEncoder().encode('MIRAI-LOCK');
const version = 1;
const head = magic.length + 1 + 4 + 16 + 12;
const rounds = 600_000;
/** More would only keep a device busy. */
const mostRounds = 5_000_000;

/** Browsers encrypt only on pages that came by https, or from this very computer. */
export function canLock(): boolean {
	const given: Partial<Crypto> | undefined = globalThis.crypto;
	return given?.subtle !== undefined;
}

export function isLocked(bytes: Uint8Array): boolean {
	return magic.every((byte, i) => bytes[i] === byte);
}

export async function lock(
	bytes: Uint8Array<ArrayBuffer>,
	password: string
): Promise<Uint8Array<ArrayBuffer>> {
	const start = new Uint8Array(head);
	start.set(magic);
	start[magic.length] = version;
	new DataView(start.buffer).setUint32(magic.length + 1, rounds);
	crypto.getRandomValues(start.subarray(head - 28));
	const { key, nonce } = await keyOf(start, password);
	const sealed = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv: nonce, additionalData: start },
		key,
		bytes
	);
	const whole = new Uint8Array(head + sealed.byteLength);
	whole.set(start);
	whole.set(new Uint8Array(sealed), head);
	return whole;
}

export type Unlocked =
	| { ok: true; bytes: Uint8Array<ArrayBuffer> }
	/** A wrong password and a damaged file look alike: that is what the lock is for. */
	| { ok: false; fault: 'wrong-password' | 'damaged' | 'newer' };

export async function unlock(bytes: Uint8Array<ArrayBuffer>, password: string): Promise<Unlocked> {
	if (bytes.length < head + 16) return { ok: false, fault: 'damaged' };
	if ((bytes[magic.length] ?? 0) > version) return { ok: false, fault: 'newer' };
	const start = bytes.slice(0, head);
	const asked = new DataView(start.buffer).getUint32(magic.length + 1);
	if (bytes[magic.length] !== version || asked < rounds || asked > mostRounds)
		return { ok: false, fault: 'damaged' };
	const { key, nonce } = await keyOf(start, password);
	try {
		const opened = await crypto.subtle.decrypt(
			{ name: 'AES-GCM', iv: nonce, additionalData: start },
			key,
			bytes.subarray(head)
		);
		return { ok: true, bytes: new Uint8Array(opened) };
	} catch {
		return { ok: false, fault: 'wrong-password' };
	}
}

async function keyOf(start: Uint8Array<ArrayBuffer>, password: string) {
	const salt = start.subarray(head - 28, head - 12);
	const nonce = start.subarray(head - 12, head);
	// Full-width letters of a Japanese keyboard are the same letters.
	const words = new TextEncoder().encode(password.normalize('NFKC'));
	const from = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
	const key = await crypto.subtle.deriveKey(
		{
			name: 'PBKDF2',
			hash: 'SHA-256',
			salt,
			iterations: new DataView(start.buffer).getUint32(magic.length + 1)
		},
		from,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
	return { key, nonce };
}
