import { flushSync } from 'svelte';

/* For the harnesses: they run in the page, and leave measures of its timeline under "harness:<name>". */

/** The work of the frame that is under way, layout and paint included, is done before this task gets its turn. */
export function afterFrame(then: () => void): void {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		port1.close();
		then();
	};
	port2.postMessage(null);
}

/** An event changes something, and the next frame shows it: the time both take, without the wait between them. */
export function frame(name: string, change: () => void): Promise<void> {
	return new Promise((resolve) => {
		let began = 0;
		// Asked for before the change, so that it comes before the layer's own turn in the same frame.
		requestAnimationFrame(() => {
			const start = performance.now();
			afterFrame(() => {
				const end = performance.now();
				performance.measure(`harness:${name}`, { start: start - began, end });
				resolve();
			});
		});
		const before = performance.now();
		change();
		flushSync();
		began = performance.now() - before;
	});
}
