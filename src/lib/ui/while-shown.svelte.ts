/**
 * Something that is opened while a component is on the page and closed when it goes: undefined until it is open, null
 * where it cannot be had. Call it while the component is being set up.
 * @param open read anew when what it depends on changes; null where there is nothing to open
 * @param without said to developers when it fails: the page goes on
 */
export function whileShown<T>(
	open: (() => Promise<{ value: T; close: () => void }>) | null,
	without: string
): { readonly current: T | null | undefined } {
	let current = $state.raw<T | null | undefined>(open ? undefined : null);
	$effect(() => {
		if (!open) return;
		let close: (() => void) | null = null;
		let left = false;
		open().then(
			(opened) => {
				if (left) return opened.close();
				close = opened.close;
				current = opened.value;
			},
			(cause: unknown) => {
				console.error(without, cause);
				current = null;
			}
		);
		return () => {
			left = true;
			close?.();
			current = undefined;
		};
	});
	return {
		get current() {
			return current;
		}
	};
}
