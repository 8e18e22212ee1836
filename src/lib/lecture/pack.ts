import { keep, keptFilm, type KeepResult, type Store as FilmStore } from '#lib/video/keep.ts';

/** What one module needs in a hall without a network. */
export type PackItem = {
	lesson: string;
	/** Addresses of its pages. */
	pages: readonly string[];
	/** Addresses of its films. */
	films: readonly string[];
};

/** What of it is not on this device. */
export type Missing = { lesson: string; pages: string[]; films: string[] };

/** What is needed of the browser's `caches`. */
type Store = FilmStore & {
	match: (url: string, options: { ignoreVary: boolean }) => Promise<Response | undefined>;
};

/** What is missing of each module, in their order; nothing missing is empty lists. */
export function missingOf(items: readonly PackItem[], store: Store): Promise<Missing[]> {
	return Promise.all(
		items.map(async ({ lesson, pages, films }) => {
			const [p, f] = await Promise.all([
				without(pages, async (url) => (await store.match(url, { ignoreVary: true })) !== undefined),
				without(films, async (url) => (await keptFilm(url, store)) !== null)
			]);
			return { lesson, pages: p, films: f };
		})
	);
}

async function without(all: readonly string[], here: (url: string) => Promise<boolean>): Promise<string[]> {
	const found = await Promise.all(all.map(here));
	return all.filter((_, at) => !found[at]);
}

type Means = {
	store: Store;
	fetch: typeof globalThis.fetch;
	/** The cache in which the worker of this version looks for its pages. */
	app: string;
};

/** Keeps what is missing, one after the other; stops at the first that cannot be had. */
export async function keepMissing(missing: readonly Missing[], means: Means): Promise<KeepResult> {
	const { store, fetch, app } = means;
	for (const { pages, films } of missing) {
		for (const url of pages) {
			try {
				const answer = await fetch(url);
				if (answer.status !== 200) return { ok: false, why: 'cut', cause: answer.status };
				await (await store.open(app)).put(url, answer);
			} catch (cause) {
				return { ok: false, why: 'cut', cause };
			}
		}
		for (const url of films) {
			const kept = await keep(url, { store, fetch });
			if (!kept.ok) return kept;
		}
	}
	return { ok: true, bytes: 0 };
}
