import { mount, unmount } from 'svelte';

/** Milliseconds after which it is worth saying that something is going on. */
const soon = 400;

/** Work that may take a while: how much is done, and whether it is still wanted. */
export class LongWork {
	share = $state(0);
	readonly #control = new AbortController();

	get signal(): AbortSignal {
		return this.#control.signal;
	}
	onprogress = (share: number): void => {
		this.share = share;
	};
	cancel(): void {
		this.#control.abort();
	}
}

/**
 * Does a long piece of work. Where it takes more than a moment, the page shows how far it is and lets one give it up;
 * null when that was done. Other errors go on to the caller.
 */
export async function watched<T>(
	words: { title: string; cancel: string },
	act: (work: LongWork) => Promise<T>
): Promise<T | null> {
	const work = new LongWork();
	let shown: Promise<Record<string, unknown>> | null = null;
	const timer = setTimeout(() => {
		shown = import('./LongWork.svelte').then(({ default: Shown }) =>
			mount(Shown, { target: document.body, props: { work, ...words } })
		);
		// Without it the work goes on all the same.
		shown.catch((cause: unknown) => console.warn('Progress is not shown:', cause));
	}, soon);
	try {
		return await act(work);
	} catch (cause) {
		if (work.signal.aborted) return null;
		throw cause;
	} finally {
		clearTimeout(timer);
		void end(shown);
	}
}

async function end(shown: Promise<Record<string, unknown>> | null): Promise<void> {
	if (shown) await shown.then((component) => unmount(component)).catch(() => undefined);
}
