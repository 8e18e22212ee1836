/** The bytes asked for, both ends included; `whole` when no part is, `outside` when there is no such part. */
type Part = { start: number; end: number } | 'whole' | 'outside';

/**
 * Reads a `Range` header for something of `size` bytes (RFC 9110, 14). Several ranges, other units and broken
 * headers count as not asked for, as the standard allows.
 */
export function partOf(header: string | null, size: number): Part {
	const match = /^\s*bytes\s*=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '');
	const [, first = '', last = ''] = match ?? [];
	if (first === '' && last === '') return 'whole';
	if (first === '') {
		const length = Math.min(Number(last), size);
		return length > 0 ? { start: size - length, end: size - 1 } : 'outside';
	}
	const start = Number(first);
	const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
	if (last !== '' && Number(last) < start) return 'whole';
	return start < size ? { start, end } : 'outside';
}

/**
 * Answers a request, which may ask for a part, from a stored answer that holds the whole: 206 with the part, 416
 * where there is none, else 200. Without this a film kept on the device cannot be wound, and Safari does not
 * even begin to play it.
 */
export async function rangeResponse(request: Request, whole: Response): Promise<Response> {
	const blob = await whole.blob();
	const type = whole.headers.get('content-type') ?? blob.type;
	const part = partOf(request.headers.get('range'), blob.size);
	if (part === 'outside')
		return new Response(null, {
			status: 416,
			statusText: 'Range Not Satisfiable',
			headers: { 'content-range': `bytes */${blob.size}`, 'accept-ranges': 'bytes' }
		});
	const { start, end } = part === 'whole' ? { start: 0, end: blob.size - 1 } : part;
	const headers = new Headers({
		'content-type': type,
		'content-length': String(end - start + 1),
		'accept-ranges': 'bytes'
	});
	if (part === 'whole') return new Response(blob, { status: 200, headers });
	headers.set('content-range', `bytes ${start}-${end}/${blob.size}`);
	return new Response(blob.slice(start, end + 1, type), {
		status: 206,
		statusText: 'Partial Content',
		headers
	});
}
