/** Expected trouble with this device's storage. The words for it stand in `words/`. */
export type StorageTrouble = 'blocked' | 'full' | 'failed';

export type Result<T> = { ok: true; value: T } | { ok: false; trouble: StorageTrouble; cause: unknown };

const byName: Record<string, StorageTrouble> = {
	QuotaExceededError: 'full',
	MissingAPIError: 'blocked',
	SecurityError: 'blocked',
	InvalidStateError: 'failed',
	OpenFailedError: 'blocked',
	DatabaseClosedError: 'failed',
	UnknownError: 'failed',
	TimeoutError: 'failed',
	AbortError: 'failed'
};

/**
 * The kind of trouble behind an error, or null for a mistake of our own, which must be seen. Dexie nests causes: one in
 * `inner`, or one for each row of a bulk in `failures`.
 */
export function storageTrouble(cause: unknown): StorageTrouble | null {
	if (!(cause instanceof Error) && !(typeof DOMException !== 'undefined' && cause instanceof DOMException))
		return null;
	const failures: unknown = 'failures' in cause ? cause.failures : null;
	const inner: unknown = 'inner' in cause ? cause.inner : null;
	const nested: unknown[] = Array.isArray(failures) ? failures : [inner];
	for (const one of nested) {
		const trouble = storageTrouble(one);
		if (trouble) return trouble;
	}
	return byName[cause.name] ?? null;
}

/** Runs a write; the device's trouble becomes a value, a bug is thrown on. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
	try {
		return { ok: true, value: await work() };
	} catch (cause) {
		const trouble = storageTrouble(cause);
		if (!trouble) throw cause;
		return { ok: false, trouble, cause };
	}
}
