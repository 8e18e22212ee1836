import { Unzip, UnzipInflate } from 'fflate';
import { limits, type FileFault } from './format.ts';
import { joined, type OnProgress } from './zip.ts';

/** Stops the reading of a file, with the reason that is shown. */
export class Refusal extends Error {
	readonly fault: FileFault;

	constructor(fault: FileFault, why: string, cause?: unknown) {
		super(why, { cause });
		this.fault = fault;
	}
}

/** Small enough that a piece made to swell a thousandfold is still only a few megabytes. */
const piece = 16 * 1024;

/**
 * The entries of a ZIP by name, read piece by piece: sizes that the file declares are checked before unpacking, and
 * what really comes out is counted as well, for a file can lie. Throws a `Refusal`.
 */
export function unzip(bytes: Uint8Array, onprogress: OnProgress = () => undefined): Map<string, Uint8Array> {
	const most = Math.min(limits.unpacked, bytes.length * limits.ratio);
	const entries = new Map<string, Uint8Array>();
	let declared = 0;
	let come = 0;
	const grow = (sum: number) => {
		if (sum > most) throw new Refusal('too-large', `more than ${most} bytes come out of ${bytes.length}`);
		return sum;
	};
	const reader = new Unzip((entry) => {
		if (entries.size >= limits.entries) throw new Refusal('too-large', `more than ${limits.entries} entries`);
		if (entries.has(entry.name)) throw new Refusal('wrong-content', 'two entries have the same name');
		declared = grow(declared + (entry.originalSize ?? 0));
		const pieces: Uint8Array[] = [];
		entries.set(entry.name, new Uint8Array());
		entry.ondata = (cause, data, final) => {
			if (cause) throw cause;
			come = grow(come + data.length);
			pieces.push(data);
			if (final) entries.set(entry.name, joined(pieces));
		};
		entry.start();
	});
	reader.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length; at += piece) {
			reader.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
			onprogress(Math.min(1, (at + piece) / bytes.length));
		}
	} catch (cause) {
		if (cause instanceof Refusal) throw cause;
		// Whatever the decoder stumbled over: the bytes are not those that were written.
		throw new Refusal('damaged', 'the ZIP cannot be read', cause);
	}
	return entries;
}
