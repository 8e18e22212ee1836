import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 as 64 hexadecimal digits. The browser's own (`crypto.subtle`) is missing where a school serves the app by
 * plain http, and a backup has to be possible there too.
 */
export function sha256(bytes: Uint8Array): string {
	return bytesToHex(digest(bytes));
}
