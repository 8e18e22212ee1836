import { look } from './look.svelte.ts';
import type { Piece } from './said-pieces.ts';

type Cut = (text: string) => Piece[] | null;

/** Finds the readings of the interface's words; null until somebody needs them, for most readers do not. */
let cut = $state.raw<Cut | null>(null);
let asked = false;

async function fetchReadings(): Promise<void> {
	try {
		const [{ piecesIn }, { default: readings }] = await Promise.all([
			import('./said-pieces.ts'),
			import('virtual:content/interface')
		]);
		cut = (text) => piecesIn(text, readings);
	} catch (cause) {
		// The words stand there without them.
		asked = false;
		console.warn('Readings of the interface could not be fetched.', cause);
	}
}

/** Whether whoever reads this page wants readings above words of the interface; then they are fetched, once. */
export function wantsReadings(): boolean {
	const wanted = look.furigana !== 'hs' && look.furigana !== 'none';
	if (wanted && !asked && typeof document !== 'undefined') {
		asked = true;
		void fetchReadings();
	}
	return wanted;
}

/** A text of the interface in pieces, those with a reading as HTML. Null where there is none, or none is known yet. */
export function piecesOf(text: string): Piece[] | null {
	return cut?.(text) ?? null;
}
