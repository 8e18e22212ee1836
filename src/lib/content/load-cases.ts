import films from 'virtual:content/index/films';
import storyboards from 'virtual:content/index/storyboards';
import type { FilmCase } from '#lib/video/film/film.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Case } from './case.ts';
import type { CaseSummary, CaseWays } from './catalog.ts';
import type { Localised } from './text.ts';

/** All cases as the library lists them. */
export async function loadCases(lang: Locale): Promise<CaseSummary[]> {
	const { default: cases } =
		lang === 'ja' ? await import('virtual:content/cases/ja') : await import('virtual:content/cases/en');
	return cases;
}

/** Ids of all cases. */
export function caseIds(): string[] {
	return Object.keys(films.ja);
}

/** A case with its film, or null when there is none of that id. */
export async function loadCase(id: string, lang: Locale): Promise<Localised<Case> | null> {
	const loader = films[lang][id];
	return loader ? (await loader()).default : null;
}

/** Where the page of a case leads, or null when there is none of that id. */
export async function loadCaseWays(id: string, lang: Locale): Promise<CaseWays | null> {
	const loader = films[lang][id];
	return loader ? (await loader()).ways : null;
}

/** What the film of a case is drawn from, or null when it has none. */
export async function loadStoryboard(id: string): Promise<FilmCase | null> {
	const loader = storyboards[id];
	return loader ? (await loader()).default : null;
}
