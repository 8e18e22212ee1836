import * as index from 'virtual:content/index';
import type { FilmCase } from '#lib/video/film/film.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Step } from '#lib/steps/registry.ts';
import type { Materials } from '#lib/steps/view.ts';
import type { Case } from './case.ts';
import type { CaseSummary, CaseWays, Catalog, LessonContent, TableSummary } from './catalog.ts';
import type { Table } from './table.ts';
import type { Localised } from './text.ts';

/** Programs and lessons in one language. */
export async function loadCatalog(lang: Locale): Promise<Catalog> {
	const { default: catalog } =
		lang === 'ja' ? await import('virtual:content/catalog/ja') : await import('virtual:content/catalog/en');
	return catalog;
}

/** Ids of all lessons, "<program>/<slug>". */
export function lessonIds(): string[] {
	return Object.keys(index.lesson.ja);
}

/** A lesson, or null when there is none of that id. */
export async function loadLesson(id: string, lang: Locale): Promise<LessonContent | null> {
	const loader = index.lesson[lang][id];
	return loader ? (await loader()).default : null;
}

/** One step with its content, or null when the lesson has none of that id. */
export async function loadStep(lesson: string, step: string, lang: Locale): Promise<Step | null> {
	const loader = (await index.lesson[lang][lesson]?.())?.steps[step];
	return loader ? (await loader()).default : null;
}

/** All steps of a lesson, in order: for paper and the portfolio. */
export async function loadSteps(lesson: string, lang: Locale): Promise<Step[]> {
	const found = await index.lesson[lang][lesson]?.();
	return Promise.all(Object.values(found?.steps ?? {}).map(async (load) => (await load()).default));
}

/** Names of the tables a step draws on. */
function tablesOf(step: Step): string[] {
	if (step.kind === 'draw' || step.kind === 'chart') return [step.prompt.table];
	if (step.kind === 'estimate' && step.prompt.rows) return [step.prompt.rows.table];
	return [];
}

/** All cases as the library lists them. */
export async function loadCases(lang: Locale): Promise<CaseSummary[]> {
	const { default: cases } =
		lang === 'ja' ? await import('virtual:content/cases/ja') : await import('virtual:content/cases/en');
	return cases;
}

/** Ids of all cases. */
export function caseIds(): string[] {
	return Object.keys(index.film.ja);
}

/** A case with its film, or null when there is none of that id. */
export async function loadCase(id: string, lang: Locale): Promise<Localised<Case> | null> {
	const loader = index.film[lang][id];
	return loader ? (await loader()).default : null;
}

/** Where the page of a case leads, or null when there is none of that id. */
export async function loadCaseWays(id: string, lang: Locale): Promise<CaseWays | null> {
	const loader = index.film[lang][id];
	return loader ? (await loader()).ways : null;
}

/** What the film of a case is drawn from, or null when it has none. */
export async function loadStoryboard(id: string): Promise<FilmCase | null> {
	const loader = index.storyboard[id];
	return loader ? (await loader()).default : null;
}

/** All tables of the content as a list shows them. */
export async function loadTables(lang: Locale): Promise<TableSummary[]> {
	const { default: tables } =
		lang === 'ja' ? await import('virtual:content/tables/ja') : await import('virtual:content/tables/en');
	return tables;
}

/** Names of all tables of the content. */
export function tableNames(): string[] {
	return Object.keys(index.table.ja);
}

/** A table of the content with its figures, or null when there is none of that name. */
export async function loadTable(name: string, lang: Locale): Promise<Table | null> {
	const loader = Object.hasOwn(index.table[lang], name) ? index.table[lang][name] : undefined;
	return loader ? (await loader()).default : null;
}

/** What a step needs besides its own text. A dangling name is a fault of the content check, so it throws here. */
export async function loadMaterials(step: Step, lang: Locale): Promise<Materials> {
	const tables = await Promise.all(
		tablesOf(step).map(async (name) => {
			const loader = index.table[lang][name];
			if (!loader) throw new Error(`no table ${name}`);
			return [name, (await loader()).default] as const;
		})
	);
	const film = step.kind === 'video' ? await loadCase(step.prompt.case, lang) : null;
	return { tables: Object.fromEntries(tables), film };
}
