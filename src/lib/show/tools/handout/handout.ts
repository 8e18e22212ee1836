import * as v from 'valibot';
import type { Locale } from '#lib/words/locale.ts';

/** How students go on once they have opened the lesson. */
export const paces = ['stay', 'own'] as const;
export type Pace = (typeof paces)[number];

export const HandoutState = v.strictObject({
	/** Where students' devices find the app, up to the folder it lies in: "http://192.168.1.20:4173/"; '' not known yet. */
	base: v.pipe(v.string(), v.maxLength(200)),
	pace: v.picklist(paces)
});
export type HandoutState = v.InferOutput<typeof HandoutState>;

export const fresh = (): HandoutState => ({ base: '', pace: 'stay' });

/** An address as it was typed, in full; null for what no browser would open. */
export function readBase(typed: string): string | null {
	const text = typed.trim();
	if (text === '') return null;
	// As addresses are said in a room: without the beginning. Only other devices of the room are without https.
	const whole = /^[a-z]+:\/\//i.test(text)
		? text
		: `${/^[\d.]+(:\d+)?(\/|$)|^localhost/i.test(text) ? 'http' : 'https'}://${text}`;
	const url = parsed(whole);
	if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || /\s/.test(text)) return null;
	const base = `${url.origin}${url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`}`;
	return base.length <= 200 ? base : null;
}

function parsed(address: string): URL | null {
	try {
		return new URL(address);
	} catch {
		return null;
	}
}

/** Only the computer itself opens such an address. */
export function isOnlyHere(base: string): boolean {
	const url = parsed(base);
	return url !== null && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
}

export type Where = { lang: Locale; program: string; slug: string; step: string };

/** The lesson at this step, in the language of the room. */
export function addressOf(base: string, { lang, program, slug, step }: Where): string {
	return `${base}${lang}/learn/${program}/${slug}/?step=${encodeURIComponent(step)}`;
}

/** The same to be typed: lesson and step by their numbers. The page there leads on to the lesson. */
export function shortOf(base: string, lang: Locale, lesson: number, step: number): string {
	return `${base}${lang}/go/?${lesson + 1}-${step + 1}`;
}

/** Lesson and step, from 0, that a short address names; null for what is none. */
export function readShort(search: string): { lesson: number; step: number } | null {
	const [, lesson, step] = /^\??(\d{1,3})(?:-(\d{1,2}))?=?$/.exec(search) ?? [];
	return lesson === undefined ? null : { lesson: Number(lesson) - 1, step: Number(step ?? 1) - 1 };
}

/** As people type it: browsers add the beginning themselves. */
export function spoken(address: string): string {
	return address.replace(/^http:\/\//, '');
}

/** Pieces of an address, so that a line breaks after a slash and not inside a word. */
export function pieces(address: string): string[] {
	return spoken(address).match(/[^/]*\/|[^/]+/g) ?? [];
}

const Room = v.object({ addresses: v.array(v.string()) });

/**
 * Asks the app's own server where other devices find it. A host that is no such server, or no server at all (the app
 * from the device's copy, without network), says nothing: an empty list.
 */
export async function askRoom(home: string, ask: typeof fetch): Promise<string[]> {
	try {
		const answer = await ask(`${home}room/`, { headers: { accept: 'application/json' } });
		if (!answer.ok) return [];
		const read = v.safeParse(Room, await answer.json());
		return read.success ? read.output.addresses.flatMap((address) => readBase(address) ?? []) : [];
	} catch {
		return [];
	}
}

/**
 * Addresses to choose from, the likeliest first: those the server knows, and the one this page was opened under.
 *
 * @param home the app's own address as this window sees it
 */
export function choices(home: string, room: readonly string[]): string[] {
	const { pathname = '/' } = parsed(home) ?? {};
	// The server tells where it is; the app may lie in a folder there.
	const found = room.map((address) => (pathname === '/' ? address : new URL(pathname, address).href));
	const others = isOnlyHere(home) ? [] : [home];
	return [...new Set([...others, ...found, ...(others.length + found.length === 0 ? [home] : [])])];
}
