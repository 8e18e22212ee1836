import { on } from 'svelte/events';

/** Calls back when the page may be about to go: phones close a hidden page without another word. Hands back the end. */
export function whenLeft(call: () => void): () => void {
	const offHide = on(window, 'pagehide', call);
	const offHidden = on(document, 'visibilitychange', () => {
		if (document.visibilityState === 'hidden') call();
	});
	return () => {
		offHide();
		offHidden();
	};
}
