import { ImportRefusal } from './fault.ts';

/** What a school's files are written in. `shift_jis` is what Windows and Excel write in Japan (CP932). */
export const encodings = ['utf-8', 'shift_jis', 'euc-jp', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

export type Decoded = { text: string; encoding: Encoding };

/**
 * Bytes as text. Without `wanted` the encoding is found out: by the mark at the beginning, else UTF-8 where the
 * bytes are UTF-8 without a slip (text in Shift_JIS practically never is), else Shift_JIS or EUC-JP.
 * Bytes that mean nothing become U+FFFD.
 */
export function decode(bytes: Uint8Array, wanted: Encoding | null = null): Decoded {
	const marked = markOf(bytes);
	if (!marked) refuseBinary(bytes);
	const encoding = wanted ?? marked;
	if (encoding) return { text: read(bytes, encoding), encoding };
	const utf8 = readStrictly(bytes, 'utf-8');
	if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
	const shiftJis = readStrictly(bytes, 'shift_jis');
	if (shiftJis !== null && !looksLikeEuc(shiftJis)) return { text: shiftJis, encoding: 'shift_jis' };
	const euc = readStrictly(bytes, 'euc-jp');
	if (euc !== null) return { text: euc, encoding: 'euc-jp' };
	if (shiftJis !== null) return { text: shiftJis, encoding: 'shift_jis' };
	// Damaged in any case: the one with fewer holes.
	const [one, two] = [read(bytes, 'utf-8'), read(bytes, 'shift_jis')];
	return holes(one) <= holes(two) ? { text: one, encoding: 'utf-8' } : { text: two, encoding: 'shift_jis' };
}

function read(bytes: Uint8Array, encoding: Encoding): string {
	return new TextDecoder(encoding).decode(bytes);
}

function readStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		// That is how a decoder says "not in this encoding".
		return null;
	}
}

function markOf([one, two, three]: Uint8Array): Encoding | null {
	if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8';
	if (one === 0xff && two === 0xfe) return 'utf-16le';
	if (one === 0xfe && two === 0xff) return 'utf-16be';
	return null;
}

/**
 * EUC-JP read as Shift_JIS is a stream of half-width katakana, which hardly anyone writes. Only the beginning is
 * looked at.
 */
function looksLikeEuc(shiftJis: string): boolean {
	let kana = 0;
	let others = 0;
	for (let at = 0; at < Math.min(shiftJis.length, 20_000); at++) {
		const code = shiftJis.charCodeAt(at);
		if (code < 0x80) continue;
		if (code >= 0xff61 && code <= 0xff9f) kana += 1;
		else others += 1;
	}
	return kana > others;
}

function holes(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
	return count;
}

const zip = [0x50, 0x4b, 0x03, 0x04];
/** Workbooks of Excel before 2007. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

function refuseBinary(bytes: Uint8Array): void {
	const begins = (signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
	if (begins(zip) || begins(compound)) throw new ImportRefusal({ type: 'workbook' });
	// No text in an encoding of one or more bytes holds a zero; pictures and programs do, early on.
	if (bytes.subarray(0, 4096).includes(0)) throw new ImportRefusal({ type: 'not-text' });
	if (begins([0x25, 0x50, 0x44, 0x46])) throw new ImportRefusal({ type: 'not-text' });
}
