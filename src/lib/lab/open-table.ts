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
	const [{ loadTable: load }, { db, learner }] = await Promise.all([
		import('#lib/db/tables.ts'),
		session.open()
	]);
	const whole = await load(db, id);
	if (!whole || `${whole.own.kind}:${id}` !== ref) return null;
	if (whole.own.kind === 'own' && whole.own.learner !== learner.id) return null;
	if (whole.own.kind === 'live') {
		const { liveTableFrom } = await import('#lib/live/keep.ts');
		const table = liveTableFrom(whole, lang);
		if (table) return table;
	}
	const { tableFrom } = await import('#lib/data/import/own-table.ts');
	return tableFrom(whole.own, whole.cells, lang);
}
