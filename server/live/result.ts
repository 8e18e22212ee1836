import type { ServerFault } from '#lib/live/faults.ts';

/** Expected trouble is a value; what is thrown is a mistake of ours. */
export type Result<T> = { ok: true; value: T } | { ok: false; fault: ServerFault };

export function fail(fault: ServerFault): { ok: false; fault: ServerFault } {
	return { ok: false, fault };
}
