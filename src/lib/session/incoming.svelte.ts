import type { StorageTrouble } from '#lib/db/failure.ts';
import type { FileFault } from '#lib/exchange/format.ts';
import type { Content } from '#lib/exchange/unpack.ts';
import { pageLang } from '#lib/words/page-lang.ts';
import { isUnused, settleIn } from './settle-in.ts';
import { session } from './session.svelte.ts';
import type { SaidOf, Seen } from './take-in.ts';

/** How a file is taken in: whole, or without adding learners to this device. */
export type How = 'all' | 'ideas';

export type Given =
	| { type: 'waiting' | 'reading' | 'failed' }
	/** `can`: whether this page is able to open such a file at all. */
	| { type: 'locked'; file: File; can: boolean; wrong: boolean }
	| { type: 'refused'; name: string; fault: FileFault }
	/** `asks`: it holds work of learners who are not here, on a device that somebody else uses. */
	| { type: 'seen'; content: Content; seen: Seen; asks: boolean }
	| { type: 'not-stored'; trouble: StorageTrouble }
	/** `added`: answers, notes, kept moments, tables and ideas that are new here; `changed`: whether anything is. */
	| {
			type: 'taken';
			added: number;
			changed: boolean;
			/** Nicknames of the learners who came along. */
			learners: string[];
			ideas: { id: string; title: string }[];
			/** What was said, about ideas that are here. */
			said: SaidOf[];
	  };

/**
 * The way in for everything that others hand on: read, looked at, then all of it or nothing. Work that is here stays;
 * where both have an answer the newer one stands and the other is kept. On a device where nobody has done anything
 * yet the learner of a backup becomes the one at work.
 */
export class Incoming {
	/** `always`: what came is shown before it is taken in. `strangers`: only where there is something to decide. */
	readonly #ask: 'always' | 'strangers';
	#now = $state.raw<Given>({ type: 'waiting' });
	#turn = 0;

	constructor(ask: 'always' | 'strangers') {
		this.#ask = ask;
	}

	get now(): Given {
		return this.#now;
	}

	take(file: File, password: string | null = null): Promise<void> {
		return this.#work(async () => {
			const [{ readFile }, { watched }, { longWorkWords }] = await Promise.all([
				import('./take-in.ts'),
				import('#lib/ui/long-work.svelte.ts'),
				import('#lib/words/long-work.ts')
			]);
			const { reading, cancel } = longWorkWords[pageLang()];
			const read = await watched({ title: reading, cancel }, (work) => readFile(file, password, work));
			switch (read?.type) {
				case undefined:
					return { type: 'waiting' };
				case 'locked':
					return { type: 'locked', file, can: read.can, wrong: false };
				case 'wrong-password':
					return { type: 'locked', file, can: true, wrong: true };
				case 'refused':
					return { type: 'refused', name: file.name, fault: read.fault };
				case 'read':
					return this.#show(read.content);
			}
		});
	}

	/** What stands behind `#` in a link. */
	follow(fragment: string): Promise<void> {
		return this.#work(async () => {
			const { readLink } = await import('./take-in.ts');
			const read = readLink(fragment);
			return read.type === 'read' ? this.#show(read.content) : this.#refused(read.fault);
		});
	}

	/** Something that was no file turned out not to be in order. */
	refuse(fault: FileFault): void {
		this.#now = this.#refused(fault);
	}

	merge(content: Content, seen: Seen, how: How = 'all'): Promise<void> {
		return this.#work(() => this.#merge(content, seen, how));
	}

	putOff(): void {
		this.#now = { type: 'waiting' };
	}

	#refused(fault: FileFault): Given {
		return { type: 'refused', name: '', fault };
	}

	async #show(content: Content): Promise<Given> {
		const [{ lookAt }, { db, learner }] = await Promise.all([import('./take-in.ts'), session.open()]);
		const seen = await lookAt(db, content);
		const restores = content.cover.kind === 'backup' && (await isUnused(learner.id));
		const asks = seen.strangers.length > 0 && !restores;
		// Ideas of others that a mentor was given are no work of this learner’s.
		const forMentor = content.cover.kind === 'review';
		return this.#ask === 'always' || asks || forMentor
			? { type: 'seen', content, seen, asks }
			: this.#merge(content, seen, 'all');
	}

	async #merge(whole: Content, seen: Seen, how: How): Promise<Given> {
		const [{ takeIn, withoutStrangers }, { db, learner }] = await Promise.all([
			import('./take-in.ts'),
			session.open()
		]);
		const content = how === 'all' ? whole : await withoutStrangers(db, whole);
		const { words } = await import('#lib/review/student/words.ts');
		const taken = await takeIn(db, learner, content, Date.now(), words[pageLang()].before);
		if (taken.type === 'not-stored') return taken;
		if (content.cover.kind === 'backup') await settleIn(content.parts.learners.map(({ id }) => id));
		return {
			type: 'taken',
			added: taken.added,
			changed: taken.changed,
			learners: how === 'all' ? seen.strangers : [],
			ideas: seen.ideas.map(({ id, title }) => ({ id, title })),
			// What was said about an idea that is not here waits for it.
			said: seen.said.filter(({ title }) => title !== null)
		};
	}

	async #work(act: () => Promise<Given>): Promise<void> {
		const turn = ++this.#turn;
		const show = (given: Given) => {
			// Something else was given meanwhile.
			if (turn === this.#turn) this.#now = given;
		};
		show({ type: 'reading' });
		try {
			show(await act());
		} catch (cause) {
			console.error('What was given could not be opened.', cause);
			show({ type: 'failed' });
		}
	}
}
