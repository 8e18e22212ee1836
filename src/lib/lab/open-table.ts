import { findTable } from '#lib/content/load-tables.ts';
import type { Table } from '#lib/content/table.ts';
import { session } from '#lib/session/session.svelte.ts';
import type { Locale } from '#lib/words/locale.ts';

/** A table, or why there is none: it is not on this device, or it could not be fetched. */
export type Opened = { type: 'table'; table: Table } | { type: 'gone' } | { type: 'unreachable' };

/** Opens a table by how a view names it: one of the content, or one that this device keeps. */
export async function openTable(ref: string, lang: Locale): Promise<Opened> {
	try {
		const table = ref.includes(':') ? await storedTable(ref, lang) : await findTable(ref, lang);
		return table ? { type: 'table', table } : { type: 'gone' };
	} catch (cause) {
		console.warn(`The table ${ref} could not be opened.`, cause);
		return { type: 'unreachable' };
	}
}

/**
 * A table that was imported or fetched before. An imported one is nobody's but the learner's who brought it; fetched
 * figures are public, and open for whoever uses the device.
 */
async function storedTable(ref: string, lang: Locale): Promise<Table | null> {
	const id = ref.slice(ref.indexOf(':') + 1);
	const [{ openTable: open, loadTable: load }, { db, learner }] = await Promise.all([
		import('#lib/db/tables.ts'),
		session.open()
	]);
	const found = await open(db, id);
	if (!found || `${found.own.kind}:${id}` !== ref) return null;
	if (found.own.kind === 'own' && found.own.learner !== learner.id) return null;
	if (found.own.kind === 'live') {
		// What was said of the figures is the file of such a table.
		const [{ liveTableFrom }, whole] = await Promise.all([import('#lib/live/keep.ts'), load(db, id)]);
		const table = whole && liveTableFrom(whole, lang);
		if (table) return table;
	}
	const { tableFrom } = await import('#lib/data/import/own-table.ts');
	return tableFrom(found.own, found.cells, lang);
}
