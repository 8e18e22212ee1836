import { error } from '@sveltejs/kit';
import { loadCatalog } from '#lib/content/load.ts';
import { locales } from '#lib/words/locale.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { programs } = await loadCatalog('ja');
	return programs.flatMap(({ id }) => locales.map((lang) => ({ lang, program: id })));
};

export const load: PageLoad = async ({ params }) => {
	const { programs } = await loadCatalog(params.lang);
	const program = programs.find(({ id }) => id === params.program);
	if (!program) error(404);
	return { catalog: { programs }, program, accent: program.accent, crumbs: [{ text: program.short }] };
};
