import tables from 'virtual:content/index/tables';
import type { Locale } from '#lib/words/locale.ts';
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
