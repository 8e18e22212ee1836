import canvases from 'virtual:content/index/canvases';
import type { Locale } from '#lib/words/locale.ts';
import type { CaseCanvas } from './case-canvas.ts';
import type { Localised } from './text.ts';

/** Ids of the cases that are drawn on a canvas. */
export function canvasCases(): string[] {
	return Object.keys(canvases.ja);
}

/** The canvas of a case, or null when it has none. */
export async function loadCaseCanvas(id: string, lang: Locale): Promise<Localised<CaseCanvas> | null> {
	const loader = canvases[lang][id];
	return loader ? (await loader()).default : null;
}
