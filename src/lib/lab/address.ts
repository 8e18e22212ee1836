import * as v from 'valibot';
import { readView, View } from '#lib/data/view.ts';

/** Everything of a view but its table, in the order in which an address says it. */
const parts = Object.keys(View.entries).filter((name) => name !== 'table');

/** A view with nothing said but its table and form: what it leaves out, an address leaves out too. */
function silent(view: View): View {
	return v.parse(View, { table: view.table, form: view.form });
}

/**
 * A view as the query of an address: "?form=scatter&x=share65_2022&y=…". Words and numbers stand as they are, lists as
 * JSON; what is at rest is left out. The table is part of the path, or is said by whoever needs it.
 */
export function toQuery(view: View): string {
	const query = new URLSearchParams();
	const said = Object.entries(view);
	const rest: Record<string, unknown> = { ...silent(view), form: null };
	for (const part of parts) {
		const value: unknown = said.find(([name]) => name === part)?.[1];
		const asText = typeof value === 'string' ? value : JSON.stringify(value);
		if (JSON.stringify(value) !== JSON.stringify(rest[part])) query.set(part, asText);
	}
	return `?${query}`;
}

/** Reads such a query for a table; null where it says no view, or none that can be. */
export function fromQuery(query: URLSearchParams, table: string): View | null {
	if (!query.has('form')) return null;
	const wanted: Record<string, unknown> = { table };
	for (const part of parts) {
		const text = query.get(part);
		if (text !== null) wanted[part] = isSpelled(part) ? text : parsed(text);
	}
	return readView(wanted);
}

/** Parts that are a word: the name of a column may look like a number or like JSON, and stays a name. */
const spelled = new Set(['join', 'form', 'x', 'y', 'colour', 'size', 'panels', 'sort', 'bars', 'xScale', 'yScale', 'per']);

function isSpelled(part: string): boolean {
	return spelled.has(part);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// Somebody shortened the address: the schema says no to a text.
		return text;
	}
}
