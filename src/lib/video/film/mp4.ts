/**
 * Whether an MP4 file tells how to play it before the data itself, so that it begins while it loads. `start` is the
 * beginning of the file: the boxes before the data are few.
 */
export function startsFast(start: Uint8Array): boolean {
	const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
	for (let at = 0; at + 8 <= start.length;) {
		const kind = String.fromCharCode(...start.subarray(at + 4, at + 8));
		if (kind === 'moov') return true;
		if (kind === 'mdat') return false;
		const size = view.getUint32(at);
		// 1: the length stands behind the name, in 64 bits; 0: up to the end of the file.
		const long = size === 1 && at + 16 <= start.length;
		const length = long ? Number(view.getBigUint64(at + 8)) : size;
		if (length < 8) return false;
		at += length;
	}
	return false;
}
