import { resolve } from '$app/paths';
import { loadCatalog } from '#lib/content/load.ts';
import { caravan } from '#lib/lecture/lecture.ts';
import { lectureWords } from '#lib/lecture/words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { lang } }) => {
	const { programs } = await loadCatalog(lang);
	const program = programs.find(({ id }) => id === caravan);
	return {
		accent: 'enet' as const,
		program,
		crumbs: [
			...(program
				? [
						{
							href: resolve('/[lang=locale]/learn/[program]', { lang, program: program.id }),
							text: program.short
						}
					]
				: []),
			{ text: lectureWords[lang].title }
		]
	};
};
