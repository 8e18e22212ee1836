import * as v from 'valibot';
import { View, readView } from './view.ts';

/**
 * A view in an address. What people may want to read or change there (table, form, axes …) stands in parameters of
 * its own; what is long or nested stands in one more, `more`, as base64url of JSON. What is as usual is left out.
 */

/** Longer addresses are cut by servers, messengers and codes to be photographed. */
export const mostAddress = 6000;

const texts = ['table', 'join', 'form', 'x', 'y', 'colour', 'size', 'panels', 'per', 'sort', 'bars'] as const;
const switches = ['zero', 'fit', 'mean', 'median'] as const;
const nested = ['computed', 'filters', 'picked', 'brush', 'annotations', 'second', 'heeded'] as const;

/** The view's query, without "?"; null for one that is too long for any address. */
export function writeAddress(view: View): string | null {
	const query = new URLSearchParams();
	const usual = restOf(view);
	for (const name of texts) {
		const value = view[name];
		const needed = name === 'table' || name === 'form' || value !== usual[name];
		if (value !== null && needed) query.set(name, value);
	}
	for (const name of switches) if (view[name]) query.set(name, '1');
	const log = (view.xScale === 'log' ? 'x' : '') + (view.yScale === 'log' ? 'y' : '');
	if (log !== '') query.set('log', log);
	if (view.base !== null) query.set('base', String(view.base));
	if (view.time !== null) {
		query.set('time', view.time.column);
		query.set('at', String(view.time.at));
		if (view.time.trails) query.set('trails', '1');
	}
	const more = Object.fromEntries(
		nested
			.filter((name) => JSON.stringify(view[name]) !== JSON.stringify(usual[name]))
			.map((name) => [name, view[name]])
	);
	if (Object.keys(more).length > 0) query.set('more', pack(JSON.stringify(more)));
	const text = query.toString();
	return text.length > mostAddress ? null : text;
}

/**
 * The view of a query. What cannot be read is left as usual; null where it names no table or no form, or is longer
 * than any address we write.
 */
export function readAddress(address: string | URLSearchParams): View | null {
	// Browsers write some characters more briefly than others, so a little longer still is ours.
	const text = typeof address === 'string' ? address : address.toString();
	if (text.length > 2 * mostAddress) return null;
	const query = new URLSearchParams(text);
	const start = readView({ table: query.get('table'), form: query.get('form') });
	if (!start) return null;
	const wanted: Record<string, unknown> = {};
	for (const name of texts) if (query.has(name)) wanted[name] = query.get(name);
	for (const name of switches) if (query.has(name)) wanted[name] = query.get(name) === '1';
	const log = query.get('log') ?? '';
	wanted.xScale = log.includes('x') ? 'log' : 'linear';
	wanted.yScale = log.includes('y') ? 'log' : 'linear';
	if (query.has('base')) wanted.base = numberOf(query.get('base'));
	if (query.has('time'))
		wanted.time = {
			column: query.get('time'),
			at: numberOf(query.get('at')),
			trails: query.get('trails') === '1'
		};
	Object.assign(wanted, readMore(query.get('more')));
	return mended(start, wanted);
}

/** Everything at rest, for the same table and form. */
function restOf({ table, form }: View): View {
	return v.parse(View, { table, form });
}

/** Each part that can be read on its own takes its place; the others stay as usual. */
function mended(start: View, wanted: Record<string, unknown>): View {
	let view = start;
	for (const [name, value] of Object.entries(wanted)) {
		const next = readView({ ...view, [name]: value });
		if (next) view = next;
	}
	return view;
}

function readMore(packed: string | null): Record<string, unknown> {
	const text = packed === null ? null : unpack(packed);
	if (text === null) return {};
	try {
		const read: unknown = JSON.parse(text);
		if (typeof read !== 'object' || read === null || Array.isArray(read)) return {};
		const parts = new Map(Object.entries(read));
		return Object.fromEntries(
			nested.filter((name) => parts.has(name)).map((name) => [name, parts.get(name)])
		);
	} catch {
		return {};
	}
}

/** Only numbers as we write them: "1e3", " 5" and "" are none. */
function numberOf(text: string | null): number | null {
	const value = Number(text);
	return text !== null && String(value) === text && Number.isFinite(value) ? value : null;
}

/** Base64url: letters that no address has to escape. Japanese takes less room so than percent-encoded. */
function pack(text: string): string {
	let bytes = '';
	for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
	return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function unpack(packed: string): string | null {
	try {
		const bytes = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
		return new TextDecoder('utf-8', { fatal: true }).decode(
			Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))
		);
	} catch {
		return null;
	}
}
