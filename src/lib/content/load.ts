import programs from 'virtual:content/index/lessons';
import type { Locale } from '#lib/words/locale.ts';
import type { Kind, Step } from '#lib/steps/registry.ts';
import type { Materials } from '#lib/steps/view.ts';
import type { Catalog, LessonContent } from './catalog.ts';
import type { HelplineFile } from './lesson.ts';
import type { Localised } from './text.ts';

/** Programs and lessons in one language. */
export async function loadCatalog(lang: Locale): Promise<Catalog> {
	const { default: catalog } =
		lang === 'ja' ? await import('virtual:content/catalog/ja') : await import('virtual:content/catalog/en');
	return catalog;
}

/** A lesson as its module, or undefined when there is none of that id. */
async function moduleOf(id: string, lang: Locale) {
	const list = await programs[lang][id.split('/')[0] ?? '']?.();
	return list?.default[id]?.();
}

/** A lesson, or null when there is none of that id. */
export async function loadLesson(id: string, lang: Locale): Promise<LessonContent | null> {
	return (await moduleOf(id, lang))?.default ?? null;
}

/** One step with its content, or null when the lesson has none of that id. */
export async function loadStep(lesson: string, step: string, lang: Locale): Promise<Step | null> {
	const loader = (await moduleOf(lesson, lang))?.steps[step];
	return loader ? (await loader()).default : null;
}

/** All steps of a lesson, in order: for paper and the portfolio. */
export async function loadSteps(lesson: string, lang: Locale): Promise<Step[]> {
	const found = await moduleOf(lesson, lang);
	return Promise.all(Object.values(found?.steps ?? {}).map(async (load) => (await load()).default));
}

/** Where to get help, by id. */
export async function loadHelplines(lang: Locale): Promise<Localised<HelplineFile>> {
	const { default: helplines } =
		lang === 'ja'
			? await import('virtual:content/helplines/ja')
			: await import('virtual:content/helplines/en');
	return helplines;
}

/** Kinds of steps that are whole in themselves: for them not even the lists of tables and cases are fetched. */
const whole: readonly Kind[] = [
	'read',
	'choice',
	'scenario',
	'write',
	'discuss',
	'survey',
	'checklist',
	'poll',
	'spot',
	'sort',
	'match',
	'idea'
];

/** What a step needs besides its own text. */
export async function loadMaterials(step: Step, lang: Locale): Promise<Materials> {
	if (step.kind === 'scenario' && step.key.help)
		return { tables: {}, film: null, helplines: await loadHelplines(lang) };
	if (whole.includes(step.kind)) return { tables: {}, film: null };
	const { gatherMaterials } = await import('./materials.ts');
	return gatherMaterials(step, lang);
}
