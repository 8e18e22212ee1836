import { Zip, ZipDeflate, zipSync } from 'fflate';
import { limits } from './format.ts';

/** How much of a long piece of work is done, 0 to 1. */
export type OnProgress = (share: number) => void;

/** ZIP cannot hold a date before this one, and the clock of a device may stand at 1970. Nobody reads it. */
const mtime = new Date(1980, 0, 1);
/** Bytes that are packed before the work tells how far it is. */
const piece = 256 * 1024;

/** The bytes of a ZIP with these entries, in their order. The same entries give the same bytes. */
export function zip(
	entries: ReadonlyMap<string, Uint8Array>,
	onprogress: OnProgress = () => undefined
): Uint8Array<ArrayBuffer> {
	const size = [...entries.values()].reduce((sum, { length }) => sum + length, 0);
	const pieces: Uint8Array[] = [];
	let done = 0;
	const whole = new Zip((cause, data) => {
		if (cause) throw cause;
		pieces.push(data);
	});
	for (const [name, bytes] of entries) {
		const entry = new ZipDeflate(name, { level: 6 });
		entry.mtime = mtime;
		whole.add(entry);
		for (let at = 0; at === 0 || at < bytes.length; at += piece) {
			const next = bytes.subarray(at, at + piece);
			entry.push(next, at + piece >= bytes.length);
			done += next.length;
			if (size > 0) onprogress(done / size);
		}
	}
	whole.end();
	const packed = joined(pieces);
	// A text of one letter held down packs so well that reading it back would look like an attack.
	return size > (packed.length * limits.ratio) / 2
		? zipSync(Object.fromEntries(entries), { level: 0, mtime })
		: packed;
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const data of pieces) {
		whole.set(data, at);
		at += data.length;
	}
	return whole;
}
