/** The time of day, read four times a second while something runs. Call while a component is made. */
export function ticking(runs: () => boolean): { readonly now: number } {
	let now = $state(Date.now());
	$effect(() => {
		now = Date.now();
		if (!runs()) return;
		const timer = setInterval(() => (now = Date.now()), 250);
		return () => clearInterval(timer);
	});
	return {
		get now() {
			return now;
		}
	};
}
