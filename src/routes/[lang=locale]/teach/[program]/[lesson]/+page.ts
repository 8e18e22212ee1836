import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { lessonId } from '#lib/content/catalog.ts';
import { loadPrep } from '#lib/content/load-prep.ts';
import { lessonIds } from '#lib/content/lesson-ids.ts';
import { loadSteps } from '#lib/content/load.ts';
import { prepareWords } from '#lib/prepare/words.ts';
import { locales } from '#lib/words/locale.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	lessonIds().flatMap((id) => {
		const [program = '', lesson = ''] = id.split('/');
		return locales.map((lang) => ({ lang, program, lesson }));
	});

export const load: PageLoad = async ({ params: { lang, program, lesson } }) => {
	const id = lessonId(program, lesson);
	const [prep, steps] = await Promise.all([loadPrep(id, lang), loadSteps(id, lang)]);
	if (!prep) error(404);
	return {
		prep,
		steps,
		accent: prep.accent,
		crumbs: [
			{ href: resolve('/[lang=locale]/teach', { lang }), text: prepareWords[lang].title },
			{ text: prep.title }
		]
	};
};
