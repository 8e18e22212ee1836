import lessons from 'virtual:content/index/lessons';
import type { Locale } from '#lib/words/locale.ts';
import type { Kind, Step } from '#lib/steps/registry.ts';
import type { Materials } from '#lib/steps/view.ts';
import type { Catalog, LessonContent } from './catalog.ts';

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

/** Kinds of steps that are whole in themselves: for them not even the lists of tables and cases are fetched. */
const whole: readonly Kind[] = ['read', 'choice', 'scenario', 'write', 'discuss'];

/** What a step needs besides its own text. */
export async function loadMaterials(step: Step, lang: Locale): Promise<Materials> {
	if (whole.includes(step.kind)) return { tables: {}, film: null };
	const { gatherMaterials } = await import('./materials.ts');
	return gatherMaterials(step, lang);
}
