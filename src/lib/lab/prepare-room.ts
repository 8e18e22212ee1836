import type { Table } from '#lib/content/table.ts';
import { cautionsOf } from '#lib/data/cautions.ts';
import { defaultView, frameOf } from '#lib/data/frame.ts';
import { prepareRowKeys, rolesOf } from '#lib/data/roles.ts';
import { preparePlot } from '#lib/plots/plot.ts';
import { nextTurn } from '#lib/ui/idle.ts';
import type { Locale } from '#lib/words/locale.ts';
import { prepareTwin } from './twin-rows.ts';

/**
 * Looks through a table before its room is shown. All of it is kept with the table; of tens of thousands of rows it
 * would hold the page up if the room asked for everything at once.
 */
export async function prepareRoom(table: Table, lang: Locale, turn = nextTurn): Promise<void> {
	await turn();
	rolesOf(table);
	await turn();
	await prepareRowKeys(table, turn);
	const view = defaultView(table);
	await turn();
	const frame = frameOf(view, { [table.name]: table }, lang);
	await turn();
	await preparePlot(frame, lang, turn);
	cautionsOf(frame);
	await turn();
	await prepareTwin(frame.rows, frame.view, lang, turn);
}
