import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { findTable, tableNames } from '#lib/content/load-tables.ts';
import { locales } from '#lib/words/locale.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	tableNames().flatMap((table) => locales.map((lang) => ({ lang, table })));

export const load: PageLoad = async ({ params, parent }) => {
	const { lang } = params;
	const [{ words }, table] = await Promise.all([parent(), findTable(params.table, lang)]);
	if (!table) error(404);
	return {
		table,
		accent: 'future' as const,
		crumbs: [{ href: resolve('/[lang=locale]/data', { lang }), text: words.nav.data }, { text: table.title }]
	};
};
