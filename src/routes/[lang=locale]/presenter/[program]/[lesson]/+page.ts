import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { lessonId } from '#lib/content/catalog.ts';
import { lessonIds } from '#lib/content/lesson-ids.ts';
import { loadLesson } from '#lib/content/load.ts';
import { words } from '#lib/show/words.ts';
import { locales } from '#lib/words/locale.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	lessonIds().flatMap((id) => {
		const [program = '', lesson = ''] = id.split('/');
		return locales.map((lang) => ({ lang, program, lesson }));
	});

export const load: PageLoad = async ({ params }) => {
	const { lang, program, lesson: slug } = params;
	const lesson = await loadLesson(lessonId(program, slug), lang);
	if (!lesson) error(404);
	return {
		lesson,
		accent: lesson.accent,
		inLesson: true,
		crumbs: [
			{
				href: resolve('/[lang=locale]/learn/[program]/[lesson]', { lang, program, lesson: slug }),
				text: lesson.title
			},
			{ text: words[lang].presenter }
		]
	};
};
