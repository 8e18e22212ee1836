import { error } from '@sveltejs/kit';
import { lessonId } from '#lib/content/catalog.ts';
import { lessonIds } from '#lib/content/lesson-ids.ts';
import { loadLesson } from '#lib/content/load.ts';
import { locales } from '#lib/words/locale.ts';
import { loadWords } from '#lib/words/load.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	lessonIds().flatMap((id) => {
		const [program = '', lesson = ''] = id.split('/');
		return locales.map((lang) => ({ lang, program, lesson }));
	});

// The page stands by itself, without the app's bar and foot, so it fetches its words itself.
export const load: PageLoad = async ({ params }) => {
	const { lang, program, lesson: slug } = params;
	const [lesson, words] = await Promise.all([loadLesson(lessonId(program, slug), lang), loadWords(lang)]);
	if (!lesson) error(404);
	return { lang, lesson, words };
};
