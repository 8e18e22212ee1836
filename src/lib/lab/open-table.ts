import { loadTable } from '#lib/content/load.ts';
import type { Table } from '#lib/content/table.ts';
import type { Locale } from '#lib/words/locale.ts';

/** A table, or why there is none: it is not on this device, or it could not be fetched. */
export type Opened = { type: 'table'; table: Table } | { type: 'gone' } | { type: 'unreachable' };

/** Opens a table by how a view names it. */
export async function openTable(ref: string, lang: Locale): Promise<Opened> {
	try {
		const table = await loadTable(ref, lang);
		return table ? { type: 'table', table } : { type: 'gone' };
	} catch (cause) {
		console.warn(`The table ${ref} could not be opened.`, cause);
		return { type: 'unreachable' };
	}
}
