import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { lessonId } from '#lib/content/catalog.ts';
import { loadLesson, loadMaterials, loadStep } from '#lib/content/load.ts';
import { showView } from '#lib/steps/show.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const { lang, program, lesson: slug } = params;
	const id = lessonId(program, slug);
	const lesson = await loadLesson(id, lang);
	const first = lesson && (await loadStep(id, lesson.steps[0]?.id ?? '', lang));
	if (!lesson || !first) error(404);
	return {
		lesson,
		// The prerendered page is the first step; the page itself goes on to the step that the address asks for.
		first: await showView(first, { lang, materials: await loadMaterials(first, lang) }),
		accent: lesson.accent,
		inLesson: true,
		crumbs: [
			{ href: resolve('/[lang=locale]/learn/[program]', { lang, program }), text: lesson.programName },
			{ text: lesson.title }
		]
	};
};
