/**
 * A random id of 20 characters. `crypto.randomUUID` is missing where a school serves the app by plain http,
 * `getRandomValues` is there.
 */
export function newId(): string {
	const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
	return Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => alphabet[byte % 32]).join('');
}
