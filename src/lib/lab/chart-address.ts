import { writeAddress } from '#lib/data/address.ts';
import type { View } from '#lib/data/view.ts';

/**
 * Where a view opens: on the page of its table, or, where the table is only on this device, on the list's page.
 * @param list path of the list of tables
 */
export function chartAddress(view: View, list: string): string {
	const path = list.endsWith('/') ? list : `${list}/`;
	// Picked rows are the only thing that can grow beyond what an address holds.
	const query = new URLSearchParams(
		writeAddress(view) ?? writeAddress({ ...view, picked: [], annotations: [] }) ?? ''
	);
	if (view.table.includes(':')) return `${path}?${query}`;
	query.delete('table');
	return `${path}${view.table}/?${query}`;
}
