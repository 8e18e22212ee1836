import lessons from 'virtual:content/index/lessons';
import type { FilmCase } from '#lib/video/film/film.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Step } from '#lib/steps/registry.ts';
import type { Materials } from '#lib/steps/view.ts';
import type { Case } from './case.ts';
import type { Table } from './table.ts';
import type { CaseSummary, CaseWays, Catalog, LessonContent } from './catalog.ts';
import type { ExerciseFile, ExerciseSummary } from './exercise.ts';
import { tablesOf } from './step-tables.ts';
import type { Localised } from './text.ts';

// A reading step needs none of these lists, and together they are larger than its text.
const tables = async () => (await import('virtual:content/index/tables')).default;
const films = async () => (await import('virtual:content/index/films')).default;

/** Programs and lessons in one language. */
export async function loadCatalog(lang: Locale): Promise<Catalog> {
	const { default: catalog } =
		lang === 'ja' ? await import('virtual:content/catalog/ja') : await import('virtual:content/catalog/en');
	return catalog;
}

/** Ids of all lessons, "<program>/<slug>". */
export function lessonIds(): string[] {
	return Object.keys(lessons.ja);
}

/** A lesson, or null when there is none of that id. */
export async function loadLesson(id: string, lang: Locale): Promise<LessonContent | null> {
	const loader = lessons[lang][id];
	return loader ? (await loader()).default : null;
}

/** One step with its content, or null when the lesson has none of that id. */
export async function loadStep(lesson: string, step: string, lang: Locale): Promise<Step | null> {
	const loader = (await lessons[lang][lesson]?.())?.steps[step];
	return loader ? (await loader()).default : null;
}

/** All steps of a lesson, in order: for paper and the portfolio. */
export async function loadSteps(lesson: string, lang: Locale): Promise<Step[]> {
	const found = await lessons[lang][lesson]?.();
	return Promise.all(Object.values(found?.steps ?? {}).map(async (load) => (await load()).default));
}

/** An exercise in one language: its step, and what is said of it. */
export type Exercise = Localised<Omit<ExerciseFile, 'step'>> & { step: Step };

const exercises = async () => (await import('virtual:content/index/exercises')).default;

/** All exercises in their order, as lists show them. */
export async function loadExercises(lang: Locale): Promise<ExerciseSummary[]> {
	const { default: list } =
		lang === 'ja'
			? await import('virtual:content/exercises/ja')
			: await import('virtual:content/exercises/en');
	return list;
}

/** Names of all exercises. */
export async function exerciseIds(): Promise<string[]> {
	return Object.keys((await exercises()).ja);
}

/** An exercise, or null when there is none of that name. */
export async function loadExercise(id: string, lang: Locale): Promise<Exercise | null> {
	const loader = (await exercises())[lang][id];
	return loader ? (await loader()).default : null;
}

/** All cases as the library lists them. */
export async function loadCases(lang: Locale): Promise<CaseSummary[]> {
	const { default: cases } =
		lang === 'ja' ? await import('virtual:content/cases/ja') : await import('virtual:content/cases/en');
	return cases;
}

/** Ids of all cases. */
export async function caseIds(): Promise<string[]> {
	return Object.keys((await films()).ja);
}

/** A case with its film, or null when there is none of that id. */
export async function loadCase(id: string, lang: Locale): Promise<Localised<Case> | null> {
	const loader = (await films())[lang][id];
	return loader ? (await loader()).default : null;
}

/** Where the page of a case leads, or null when there is none of that id. */
export async function loadCaseWays(id: string, lang: Locale): Promise<CaseWays | null> {
	const loader = (await films())[lang][id];
	return loader ? (await loader()).ways : null;
}

/** What the film of a case is drawn from, or null when it has none. */
export async function loadStoryboard(id: string): Promise<FilmCase | null> {
	const { default: storyboards } = await import('virtual:content/index/storyboards');
	const loader = storyboards[id];
	return loader ? (await loader()).default : null;
}

/** Names of all tables. */
export async function tableNames(): Promise<string[]> {
	return Object.keys((await tables()).ja);
}

/** A table in one language; throws for a name that content does not have. */
export async function loadTable(name: string, lang: Locale): Promise<Table> {
	const loader = (await tables())[lang][name];
	if (!loader) throw new Error(`no table ${name}`);
	return (await loader()).default;
}

/** What a step needs besides its own text. A dangling name is a fault of the content check, so it throws here. */
export async function loadMaterials(step: Step, lang: Locale): Promise<Materials> {
	const needed = await Promise.all(
		tablesOf(step).map(async (name) => [name, await loadTable(name, lang)] as const)
	);
	const film = step.kind === 'video' ? await loadCase(step.prompt.case, lang) : null;
	return { tables: Object.fromEntries(needed), film };
}
