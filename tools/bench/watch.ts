/*
 * These functions run in the page, before its own scripts (`addInitScript`): they see nothing of this file and leave
 * what they saw as marks of the page's timeline.
 */

declare global {
	interface Window {
		/** Put into the page by whoever measures an import. */
		reportImport: (times: ImportTimes) => Promise<void>;
	}
}

/** Marks each change of a text field, and each answer row when the transaction that wrote it is complete. */
export function watchAnswers(): void {
	addEventListener(
		'input',
		({ target, timeStamp }) => {
			if (target instanceof HTMLTextAreaElement)
				performance.mark('bench:input', { startTime: timeStamp, detail: target.value });
		},
		{ capture: true }
	);
	const store = IDBObjectStore.prototype;
	for (const write of ['put', 'add'] as const) {
		const own = Reflect.get(store, write);
		store[write] = function (this: IDBObjectStore, ...given: Parameters<IDBObjectStore['put']>) {
			if (this.name === 'answers') {
				const detail = JSON.stringify(given[0]);
				this.transaction.addEventListener('complete', () => performance.mark('bench:stored', { detail }));
				performance.mark('bench:durability', { detail: this.transaction.durability });
			}
			return own.apply(this, given);
		};
	}
}

/**
 * Marks the moment at which a learner who comes back can go on: the badge says that the store is open, and the first
 * field of the step is to be seen, takes letters and holds what was written before. In that frame a letter is written
 * into it, so that a field which only looks ready is found out. "bench:badge" is when the badge said so.
 */
export function watchUsable(): void {
	const field = () => {
		const found = document.querySelector('#main textarea');
		if (!(found instanceof HTMLTextAreaElement) || found.value === '') return null;
		if (found.matches(':disabled, :read-only')) return null;
		if (found.closest('[inert], [aria-busy="true"], [aria-disabled="true"]')) return null;
		return found.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ? found : null;
	};
	let opened = false;
	const look = () => {
		if (!opened && document.querySelector('.save')?.getAttribute('data-state') === 'device') {
			opened = true;
			performance.mark('bench:badge');
		}
		const ready = opened ? field() : null;
		if (!ready) return;
		observer.disconnect();
		requestAnimationFrame(() => {
			performance.mark('bench:usable');
			ready.value += 'あ';
			ready.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'あ', inputType: 'insertText' }));
		});
	};
	const observer = new MutationObserver(look);
	observer.observe(document, { subtree: true, childList: true, attributes: true });
	// What stands in a field is no part of the document, so a change of it is told apart.
	const property = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
	Object.defineProperty(HTMLTextAreaElement.prototype, 'value', {
		...property,
		set(this: HTMLTextAreaElement, text: string) {
			property?.set?.call(this, text);
			this.dataset.benchFilled = String(text !== '');
		}
	});
}

/** Measures each task that held the page up for 50 ms or more. */
export function watchTasks(): void {
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			performance.measure('bench:task', { start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
}

/** What one import cost, in milliseconds. */
export type ImportTimes = {
	/** In the worker: bytes → table with guessed types. */
	worker: number;
	/** From the choice of the file until its first rows are shown. */
	shown: number;
	/** From the press of the button until the table is in the store. */
	kept: number;
	/** The longest time in which the page did nothing else, over all of it. */
	blocked: number;
};

/** Tells `window.reportImport` what the next import of a file cost, once its table is stored. */
export function watchImport(): void {
	const times: ImportTimes = { worker: 0, shown: 0, kept: 0, blocked: 0 };
	let chosen = 0;
	let pressed = 0;
	let done = false;
	// A message to oneself comes back at once, unless the page is busy.
	const { port1, port2 } = new MessageChannel();
	let last = 0;
	port1.onmessage = () => {
		const now = performance.now();
		times.blocked = Math.max(times.blocked, now - last);
		last = now;
		if (!done) setTimeout(() => port2.postMessage(null));
	};
	addEventListener(
		'change',
		({ target }) => {
			if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
			chosen = last = performance.now();
			port2.postMessage(null);
		},
		{ capture: true }
	);
	addEventListener('click', () => (pressed = performance.now()), { capture: true });
	new MutationObserver(() => {
		if (times.shown === 0 && chosen > 0 && document.querySelector('#main h2[tabindex="-1"]'))
			requestAnimationFrame(() => (times.shown ||= performance.now() - chosen));
	}).observe(document, { subtree: true, childList: true });
	window.Worker = class extends Worker {
		constructor(...given: ConstructorParameters<typeof Worker>) {
			super(...given);
			this.addEventListener('message', ({ data }: MessageEvent<{ type: string; ms: number }>) => {
				if (data.type === 'read') times.worker = data.ms;
			});
		}
	};
	const store = IDBObjectStore.prototype;
	const put = Reflect.get(store, 'put');
	store.put = function (this: IDBObjectStore, ...given: Parameters<IDBObjectStore['put']>) {
		// What is said of a table and all its parts are written in one transaction.
		if (this.name === 'ownTables')
			this.transaction.addEventListener('complete', () => {
				times.kept = performance.now() - pressed;
				done = true;
				void window.reportImport(times);
			});
		return put.apply(this, given);
	};
}
