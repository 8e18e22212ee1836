import { limits, type FileFault } from './format.ts';
import { canLock, isLocked, unlock } from './lock.ts';
import { unpack, type Content } from './unpack.ts';
import type { OnProgress } from './zip.ts';

export type Read =
	| { type: 'read'; content: Content }
	/** Under a password; `can` says whether this page is able to open such a file at all. */
	| { type: 'locked'; can: boolean }
	| { type: 'wrong-password' }
	| { type: 'refused'; fault: FileFault };

/** Reads a file and checks all of it, in the thread that calls. Nothing is stored. */
export async function readHere(file: Blob, password: string | null, onprogress?: OnProgress): Promise<Read> {
	if (file.size > limits.file) return { type: 'refused', fault: 'too-large' };
	let bytes = new Uint8Array(await file.arrayBuffer());
	if (isLocked(bytes)) {
		if (password === null || !canLock()) return { type: 'locked', can: canLock() };
		const unlocked = await unlock(bytes, password);
		if (!unlocked.ok)
			return unlocked.fault === 'wrong-password'
				? { type: 'wrong-password' }
				: { type: 'refused', fault: unlocked.fault };
		({ bytes } = unlocked);
	}
	const unpacked = unpack(bytes, onprogress);
	return unpacked.ok ? { type: 'read', content: unpacked.value } : { type: 'refused', fault: unpacked.fault };
}
