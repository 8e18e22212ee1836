import { liveQuery } from 'dexie';

/** A read of the store that is always up to date. Loading, a missing row and trouble are told apart. */
export type Live<T> =
	{ status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; cause: unknown };

/**
 * Reads again when the rows change, in any tab, and when what `query` reads of Svelte's state changes.
 * Call it while a component is being set up. `query` returning null means: not yet.
 */
export function live<T>(query: () => (() => Promise<T>) | null): { readonly current: Live<T> } {
	let current = $state.raw<Live<T>>({ status: 'loading' });
	$effect(() => {
		const read = query();
		if (!read) return;
		const subscription = liveQuery(read).subscribe({
			next: (value) => (current = { status: 'ready', value }),
			error: (cause: unknown) => (current = { status: 'failed', cause })
		});
		return () => subscription.unsubscribe();
	});
	return {
		get current() {
			return current;
		}
	};
}
