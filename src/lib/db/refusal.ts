import { Dexie } from 'dexie';
import { storageTrouble, type StorageTrouble } from './failure.ts';

/**
 * Tells of everything that was asked of the store, was not done, and was not caught by whoever asked: a press on a
 * button that comes to nothing has to be answered all the same. Hands back how to stop.
 */
export function onRefusal(tell: (trouble: StorageTrouble) => void): () => void {
	// Dexie tells of a promise of its own, and the browser of the one around it.
	let told: unknown;
	const listen = (event: PromiseRejectionEvent) => {
		const cause: unknown = event.reason;
		// A film that was not played or a request that was given up have errors of the same names.
		const trouble = cause instanceof Dexie.DexieError ? storageTrouble(cause) : null;
		if (!trouble) return;
		event.preventDefault();
		if (told === cause) return;
		told = cause;
		console.error('What was asked for could not be stored.', cause);
		tell(trouble);
	};
	addEventListener('unhandledrejection', listen);
	return () => removeEventListener('unhandledrejection', listen);
}
