/** The bytes of a file that a request asks for, both ends included. */
export interface Range {
	start: number;
	end: number;
}

/**
 * Reads a `Range` header for a file of `size` bytes (RFC 9110, 14). Forms it does not know, several ranges
 * among them, count as not asked for, as the standard allows; a range past the end is `outside` (status 416).
 */
export function readRange(header: string | undefined, size: number): Range | 'whole' | 'outside' {
	const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
	if (!match) return 'whole';
	const [, first = '', last = ''] = match;
	if (first === '' && last === '') return 'whole';
	if (first === '') {
		const length = Math.min(Number(last), size);
		return length === 0 ? 'outside' : { start: size - length, end: size - 1 };
	}
	const start = Number(first);
	const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
	if (last !== '' && Number(last) < start) return 'whole';
	return start < size ? { start, end } : 'outside';
}
