import tables from 'virtual:content/index/tables';
import type { Locale } from '#lib/words/locale.ts';
import type { TableSummary } from './catalog.ts';
import type { Table } from './table.ts';

/** Names of all tables. */
export function tableNames(): string[] {
	return Object.keys(tables.ja);
}

/** A table in one language; throws for a name that content does not have. */
export async function loadTable(name: string, lang: Locale): Promise<Table> {
	const loader = tables[lang][name];
	if (!loader) throw new Error(`no table ${name}`);
	return (await loader()).default;
}

/** The same for a name from outside, such as an address: null when there is no table of that name. */
export async function findTable(name: string, lang: Locale): Promise<Table | null> {
	return Object.hasOwn(tables[lang], name) ? loadTable(name, lang) : null;
}

/** All tables as a list shows them. */
export async function listTables(lang: Locale): Promise<TableSummary[]> {
	const { default: list } =
		lang === 'ja' ? await import('virtual:content/tables/ja') : await import('virtual:content/tables/en');
	return list;
}
