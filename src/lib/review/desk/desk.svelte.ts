import { live } from '#lib/db/live.svelte.ts';
import { restoreReview, removeReview, reviewsOn } from '#lib/db/reviews.ts';
import type { FileFault } from '#lib/exchange/format.ts';
import { Outbox } from '#lib/session/outbox.ts';
import { session } from '#lib/session/session.svelte.ts';
import type { Read } from '#lib/session/take-in.ts';
import { changeMentor, mentorOn, type Mentor } from '../mentor.ts';
import { deskCards } from './order.ts';

/** Why something that was given does not lie on the desk. */
export type Refused = { name: string; why: FileFault | 'not-for-mentors' | 'full' | 'failed' };

export type Import =
	| { type: 'idle' }
	| { type: 'reading'; done: number; of: number }
	| {
			type: 'done';
			added: number;
			changed: number;
			said: number;
			given: number;
			refused: Refused[];
			locked: File[];
			/** The password that was tried opened none of them. */
			wrong: boolean;
			/** Whether this page is able to open what is locked. */
			can: boolean;
	  };

const given = () => import('./given.ts');

/** The mentor's desk: what lies on it, who sits at it, and what is being laid on it. */
export class Desk {
	import = $state.raw<Import>({ type: 'idle' });
	/** What was typed and may not be in the store yet. */
	#typed = $state.raw<Partial<Mentor>>({});
	readonly #outbox = new Outbox();
	readonly #rows = live(() => {
		const ready = session.ready;
		return (
			ready &&
			(async () => {
				const { db } = ready;
				const [reviews, entries, drafts] = await Promise.all([
					reviewsOn(db),
					db.entries.toArray(),
					db.drafts.toArray()
				]);
				return { reviews, entries, drafts };
			})
		);
	});
	#stored = $state.raw<Mentor | null>(null);

	readonly mentor = $derived.by<Mentor | null>(() => this.#stored && { ...this.#stored, ...this.#typed });
	readonly status = $derived(this.#rows.current.status);
	readonly cards = $derived.by(() => {
		const { current } = this.#rows;
		if (current.status !== 'ready' || this.#stored === null) return null;
		const { reviews, entries, drafts } = current.value;
		return deskCards(reviews, entries, drafts, this.#stored.key);
	});

	/** Reads who sits here; a device nobody gave a name gets a mentor without one. Called once. */
	async start(): Promise<void> {
		const { db } = await session.open();
		this.#stored = await mentorOn(db);
	}

	change(change: Partial<Omit<Mentor, 'key'>>): void {
		this.#typed = { ...this.#typed, ...change };
		const typed = this.#typed;
		void this.#outbox.put('mentor', async () => changeMentor((await session.open()).db, typed));
	}

	async take(files: readonly File[], password: string | null = null): Promise<void> {
		const result = {
			type: 'done' as const,
			added: 0,
			changed: 0,
			said: 0,
			given: files.length,
			refused: [] as Refused[],
			locked: [] as File[],
			wrong: false,
			can: true
		};
		for (const [i, file] of files.entries()) {
			this.import = { type: 'reading', done: i, of: files.length };
			const read = await attemptToRead(async () => (await given()).readFile(file, password));
			if (read === null) result.refused.push({ name: file.name, why: 'failed' });
			else if (read.type === 'locked' || read.type === 'wrong-password') {
				result.locked.push(file);
				result.wrong ||= read.type === 'wrong-password';
				if (read.type === 'locked') result.can = read.can;
			} else await this.#lay(read, file.name, result);
		}
		this.import = result;
	}

	async follow(fragment: string): Promise<void> {
		const result = {
			type: 'done' as const,
			added: 0,
			changed: 0,
			said: 0,
			given: 1,
			refused: [] as Refused[],
			locked: [] as File[],
			wrong: false,
			can: true
		};
		this.import = { type: 'reading', done: 0, of: 1 };
		const read = await attemptToRead(async () => (await given()).readLink(fragment));
		if (read === null) result.refused.push({ name: '', why: 'failed' });
		else await this.#lay(read, '', result);
		this.import = result;
	}

	async #lay(
		read: Extract<Read, { type: 'read' | 'refused' }>,
		name: string,
		result: Extract<Import, { type: 'done' }>
	): Promise<void> {
		if (read.type === 'refused') {
			result.refused.push({ name, why: read.fault });
			return;
		}
		const { db } = await session.open();
		const { layOnDesk } = await given();
		const laid = await layOnDesk(db, read.content);
		if (laid.type === 'laid') {
			result.added += laid.added;
			result.changed += laid.changed;
			result.said += laid.said;
		} else
			result.refused.push({
				name,
				why: laid.type === 'not-for-mentors' ? 'not-for-mentors' : laid.trouble === 'full' ? 'full' : 'failed'
			});
	}

	/** Hands back how to undo it. */
	async remove(idea: string): Promise<(() => void) | null> {
		const { db } = await session.open();
		const removed = await removeReview(db, idea);
		return removed && (() => void restoreReview(db, removed));
	}
}

/** Null where a mistake of ours, or a script that did not come, stood in the way. */
async function attemptToRead<Found extends Read>(read: () => Promise<Found>): Promise<Found | null> {
	try {
		return await read();
	} catch (cause) {
		console.error('What was given could not be read.', cause);
		return null;
	}
}
