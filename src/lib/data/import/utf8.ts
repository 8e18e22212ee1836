/** Most bytes that one UTF-16 unit needs. */
export const perUnit = 3;

/**
 * Writes a part of a text as UTF-8 to `bytes` from `at` on; gives where it is over. As `TextEncoder` does it, which
 * takes whole strings only: of a column that would be fifty thousand, cut out, joined and thrown away.
 */
export function writeUtf8(text: string, from: number, to: number, bytes: Uint8Array, at: number): number {
	let end = at;
	for (let unit = from; unit < to; unit++) {
		let code = text.charCodeAt(unit);
		if (code < 0x80) {
			bytes[end++] = code;
			continue;
		}
		if (code < 0x800) {
			bytes[end++] = 0xc0 | (code >> 6);
			bytes[end++] = 0x80 | (code & 0x3f);
			continue;
		}
		if (code >= 0xd800 && code < 0xe000) {
			const low = unit + 1 < to ? text.charCodeAt(unit + 1) : 0;
			if (code < 0xdc00 && low >= 0xdc00 && low < 0xe000) {
				unit += 1;
				code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
				bytes[end++] = 0xf0 | (code >> 18);
				bytes[end++] = 0x80 | ((code >> 12) & 0x3f);
				bytes[end++] = 0x80 | ((code >> 6) & 0x3f);
				bytes[end++] = 0x80 | (code & 0x3f);
				continue;
			}
			// Half a letter.
			code = 0xfffd;
		}
		bytes[end++] = 0xe0 | (code >> 12);
		bytes[end++] = 0x80 | ((code >> 6) & 0x3f);
		bytes[end++] = 0x80 | (code & 0x3f);
	}
	return end;
}
