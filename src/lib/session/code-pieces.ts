import * as v from 'valibot';
import { inOneCode, readCode, type CodePart } from '#lib/exchange/link.ts';

/**
 * Pieces of an idea that came in codes, until all are there. They stand in localStorage, one under each key: every
 * code that a phone's camera opens is a tab of its own, and none may overwrite what another one has just put.
 */
const prefix = 'code-piece.';
const day = 24 * 60 * 60 * 1000;
/** A few series begun and left. Whoever opens more has the oldest forgotten. */
const mostPieces = 120;

const Kept = v.strictObject({ code: v.pipe(v.string(), v.maxLength(inOneCode + 40)), at: v.number() });

/** Whether something in localStorage is such a piece. */
export function isPiece(name: string): boolean {
	return name.startsWith(prefix);
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The browser's, or null where it keeps nothing. */
export function pieceStore(): Store | null {
	try {
		const name = `${prefix}try`;
		localStorage.setItem(name, '');
		localStorage.removeItem(name);
		return localStorage;
	} catch {
		return null;
	}
}

export class CodePieces {
	readonly #store: Store | null;
	/** What this page has read, also where the browser keeps nothing. */
	readonly #here = new Map<string, { part: CodePart; at: number }>();

	constructor(store: Store | null = pieceStore()) {
		this.#store = store;
	}

	/** Whether a piece will be there when the next tab opens. */
	get lasting(): boolean {
		return this.#store !== null;
	}

	/** Keeps a piece; `false` where it is here for this page only. */
	keep(part: CodePart, now = Date.now()): boolean {
		this.#here.set(nameOf(part), { part, at: now });
		if (!this.#store) return false;
		this.#tidy(now);
		try {
			this.#store.setItem(nameOf(part), JSON.stringify({ code: codeOf(part), at: now }));
			return true;
		} catch {
			// Full: the page itself still has it, and says how long.
			return false;
		}
	}

	/** All pieces of the series that `part` belongs to, by their place. */
	like({ series, n }: Pick<CodePart, 'series' | 'n'>, now = Date.now()): CodePart[] {
		const found = new Map<number, CodePart>();
		const all = [...this.#stored(), ...this.#here.values()].sort((a, b) => a.at - b.at);
		// One read again takes the place of what was read before.
		for (const { part, at } of all)
			if (part.series === series && part.n === n && now - at < day && now >= at - day)
				found.set(part.k, part);
		return [...found.values()].sort((a, b) => a.k - b.k);
	}

	/** Forgets a series, however old its pieces are. */
	forget({ series, n }: Pick<CodePart, 'series' | 'n'>): void {
		for (const name of [...this.#names(), ...this.#here.keys()]) {
			if (!name.startsWith(`${prefix}${series}.${n}.`)) continue;
			this.#here.delete(name);
			this.#store?.removeItem(name);
		}
	}

	#stored(): { name: string; part: CodePart; at: number }[] {
		return this.#names().flatMap((name) => {
			const kept = readKept(this.#store?.getItem(name) ?? null);
			return kept ? [{ name, ...kept }] : [];
		});
	}

	#names(): string[] {
		const store = this.#store;
		return store ? Array.from({ length: store.length }, (_, i) => store.key(i) ?? '').filter(isPiece) : [];
	}

	/** What is a day old goes, and so does what nobody can read. */
	#tidy(now: number): void {
		const fresh = this.#stored()
			.filter(({ at }) => now - at < day && now >= at - day)
			.sort((a, b) => b.at - a.at)
			.slice(0, mostPieces - 1);
		const stay = new Set(fresh.map(({ name }) => name));
		for (const name of this.#names()) if (!stay.has(name)) this.#store?.removeItem(name);
	}
}

function nameOf({ series, n, k }: CodePart): string {
	return `${prefix}${series}.${n}.${k}`;
}

function codeOf({ series, n, k, text }: CodePart): string {
	return `q1.${series}.${k}.${n}.${text}`;
}

function readKept(text: string | null): { part: CodePart; at: number } | null {
	try {
		const kept = v.safeParse(Kept, JSON.parse(text ?? 'null'));
		const part = kept.success ? readCode(kept.output.code) : null;
		return part && kept.success ? { part, at: kept.output.at } : null;
	} catch {
		return null;
	}
}
