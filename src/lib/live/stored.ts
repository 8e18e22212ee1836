import type { Table } from '#lib/content/table.ts';
import { tableFrom } from '#lib/data/import/own-table.ts';
import type { DeviceDb } from '#lib/db/db.ts';
import { loadTable } from '#lib/db/tables.ts';
import type { Locale } from '#lib/words/locale.ts';
import { liveTableFrom } from './keep.ts';

/**
 * A table that only this device has, by how a view names it: `own:` or `live:` and its id. Null where it is not here.
 */
export async function storedTable(db: DeviceDb, ref: string, lang: Locale): Promise<Table | null> {
	const [, kind, id] = /^(own|live):(.+)$/.exec(ref) ?? [];
	const whole = id === undefined ? null : await loadTable(db, id);
	if (!whole || whole.own.kind !== kind) return null;
	return liveTableFrom(whole, lang) ?? tableFrom(whole.own, whole.cells, lang);
}
