import { resolve } from '$app/paths';
import { lessonId } from '#lib/content/catalog.ts';
import { loadCatalog, loadStep } from '#lib/content/load.ts';
import { roomWords } from '#lib/prepare/room/words.ts';
import { prepareWords } from '#lib/prepare/words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { lang } }) => {
	const catalog = await loadCatalog(lang);
	// Films by lesson: the address says which lesson is meant, the prerendered page does not know it.
	const lessons = await Promise.all(
		catalog.programs.flatMap((program) =>
			program.lessons.map(async ({ slug, title, steps }) => {
				const id = lessonId(program.id, slug);
				const shown = await Promise.all(
					steps
						.filter(({ kind }) => kind === 'video')
						.map(async (step) => {
							const found = await loadStep(id, step.id, lang);
							return found?.kind === 'video' ? [{ id: found.prompt.case, title: step.title }] : [];
						})
				);
				return { id, program: program.id, slug, title, films: shown.flat() };
			})
		)
	);
	return {
		accent: 'future' as const,
		lessons,
		crumbs: [
			{ href: resolve('/[lang=locale]/teach', { lang }), text: prepareWords[lang].title },
			{ text: roomWords[lang].title }
		]
	};
};
