import type { CaseCanvas } from '#lib/content/case-canvas.ts';
import { loadCaseCanvas } from '#lib/content/load-canvases.ts';
import { plain } from '#lib/content/plain.ts';
import { sourceYear } from '#lib/content/source-year.ts';
import type { Localised } from '#lib/content/text.ts';
import type { Materials } from '#lib/steps/view.ts';
import type { Locale } from '#lib/words/locale.ts';

/** A case of the lesson as its makers might have drawn it, with what its notes stand on. */
export type FilledCase = { id: string; title: string; canvas: Localised<CaseCanvas>; sources: string[] };

/** The cases that a lesson's films are about and that are drawn on a canvas, each once. */
export async function filledCases(materials: readonly Materials[], lang: Locale): Promise<FilledCase[]> {
	const films = new Map(materials.flatMap(({ film }) => (film ? [[film.id, film] as const] : [])));
	const found = await Promise.all(
		[...films.values()].map(async (film) => {
			const canvas = await loadCaseCanvas(film.id, lang);
			if (!canvas) return [];
			const sources = film.sources.map(
				(source) => `${plain(source.publisher)} (${sourceYear(source, lang)})`
			);
			return [{ id: film.id, title: film.title, canvas, sources: [...new Set(sources)] }];
		})
	);
	return found.flat();
}
