import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { findLesson, lessonId } from '#lib/content/catalog.ts';
import { lessonIds } from '#lib/content/lesson-ids.ts';
import { loadCatalog, loadLesson, loadMaterials, loadSteps } from '#lib/content/load.ts';
import { showSheet } from '#lib/steps/sheets.ts';
import { locales } from '#lib/words/locale.ts';
import { pageWords } from './words.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	lessonIds().flatMap((id) => {
		const [program = '', lesson = ''] = id.split('/');
		return locales.map((lang) => ({ lang, program, lesson }));
	});

export const load: PageLoad = async ({ params }) => {
	const { lang, program, lesson: slug } = params;
	const id = lessonId(program, slug);
	const [lesson, steps, catalog] = await Promise.all([
		loadLesson(id, lang),
		loadSteps(id, lang),
		loadCatalog(lang)
	]);
	const listed = findLesson(catalog, id);
	if (!lesson || !listed) error(404);
	const blank = await Promise.all(
		steps.map(async (step) => {
			const materials = await loadMaterials(step, lang);
			return { step, materials, shown: await showSheet(step, null, { lang, materials }) };
		})
	);
	return {
		id,
		lesson,
		programTitle: listed.program.title,
		goals: listed.lesson.goals,
		blank,
		accent: lesson.accent,
		crumbs: [
			{
				href: resolve('/[lang=locale]/learn/[program]/[lesson]', { lang, program, lesson: slug }),
				text: lesson.title
			},
			{ text: pageWords[lang].title }
		]
	};
};
