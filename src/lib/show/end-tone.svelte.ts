import { bell } from '#lib/ui/screen.ts';
import { timeLeft } from './moves.ts';
import type { Show } from './show.svelte.ts';

/** Rings once when a time runs out while one looks on. Call while a component is made. */
export function ringAtEnd(show: () => Show | null, tones: () => ReturnType<typeof bell> | null): void {
	$effect(() => {
		const timer = show()?.state.timer;
		if (!timer?.sound || timer.endsAt === null) return;
		const left = timer.endsAt - Date.now();
		if (left <= 0) return;
		const wait = setTimeout(() => {
			const state = show()?.state;
			if (state && timeLeft(state, Date.now()) === 0) tones()?.ring();
		}, left);
		return () => clearTimeout(wait);
	});
}
