import tables from 'virtual:content/index/tables';
import type { Locale } from '#lib/words/locale.ts';
import type { TableSummary } from './catalog.ts';
import type { Table } from './table.ts';

/** All tables of the content as a list shows them. */
export async function loadTables(lang: Locale): Promise<TableSummary[]> {
	const { default: summaries } =
		lang === 'ja' ? await import('virtual:content/tables/ja') : await import('virtual:content/tables/en');
	return summaries;
}

/** Names of all tables of the content. */
export function tableNames(): string[] {
	return Object.keys(tables.ja);
}

/** A table of the content with its figures, or null when there is none of that name. */
export async function loadTable(name: string, lang: Locale): Promise<Table | null> {
	// A name comes from addresses too; "constructor" is not a table.
	const loader = Object.hasOwn(tables[lang], name) ? tables[lang][name] : undefined;
	return loader ? (await loader()).default : null;
}
