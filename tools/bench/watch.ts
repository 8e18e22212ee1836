/*
 * These functions run in the page, before its own scripts (`addInitScript`): they see nothing of this file and leave
 * what they saw as marks of the page's timeline.
 */

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
 * Marks the moment at which a learner can go on writing in the first field of the page: the badge says that the store
 * is open, the step has arrived, and its field is to be seen and takes letters. In that very frame a letter is
 * written into it, so that a field which only looks ready is found out.
 */
export function watchUsable(): void {
	const ready = () => {
		if (document.querySelector('.save')?.getAttribute('data-state') !== 'device') return null;
		const field = document.querySelector('#main textarea');
		if (!(field instanceof HTMLTextAreaElement) || field.matches(':disabled, :read-only')) return null;
		if (field.closest('[inert], [aria-busy="true"], [aria-disabled="true"]')) return null;
		return field.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ? field : null;
	};
	const observer = new MutationObserver(() => {
		const field = ready();
		if (!field) return;
		observer.disconnect();
		requestAnimationFrame(() => {
			performance.mark('bench:usable');
			field.value += 'あ';
			field.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'あ', inputType: 'insertText' }));
		});
	});
	observer.observe(document, { subtree: true, childList: true, attributes: true });
}
