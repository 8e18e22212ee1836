import { fail, type Result } from './result.ts';

/** Bytes that may still come in; shared by the pages of one question. */
export type Allowance = { bytes: number };

/**
 * Asks another host for JSON. Nothing of the one who asked us goes along: no cookie, no address, no browser's name.
 * The answer is read as it comes and broken off when it is larger than allowed or the signal says so.
 */
export async function askJson(
	url: URL,
	{ allowance, signal }: { allowance: Allowance; signal: AbortSignal }
): Promise<Result<unknown>> {
	try {
		const response = await fetch(url, {
			headers: { accept: 'application/json', 'user-agent': 'mirai-caravan' },
			redirect: 'error',
			signal
		});
		const text = await readText(response, allowance);
		if (text === null) return fail('too-large');
		return parse(text, response.ok);
	} catch (cause) {
		if (signal.aborted) return fail('timeout');
		// What `fetch` throws when there is no way, or when it breaks off on the way.
		if (cause instanceof TypeError) return fail('unreachable');
		throw cause;
	}
}

/** The whole text, or null as soon as it is larger than allowed. */
async function readText(response: Response, allowance: Allowance): Promise<string | null> {
	if (!response.body) return '';
	const decoder = new TextDecoder();
	let text = '';
	for await (const chunk of response.body) {
		allowance.bytes -= chunk.byteLength;
		// Leaving the loop cancels the rest.
		if (allowance.bytes < 0) return null;
		text += decoder.decode(chunk, { stream: true });
	}
	return text + decoder.decode();
}

function parse(text: string, good: boolean): Result<unknown> {
	try {
		const value: unknown = JSON.parse(text);
		return { ok: true, value };
	} catch {
		// An error page says that it is one; a good answer that is no JSON came from something in between.
		return fail(good ? 'garbled' : 'refused');
	}
}
