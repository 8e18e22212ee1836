import { liveQuery, type Subscription } from 'dexie';
import { addIdea, ideasOf } from '#lib/db/ideas.ts';
import { ideaState } from '#lib/ideas/idea-state.ts';
import type { IdeaState, MyIdea, MyIdeas } from '#lib/ideas/my-idea-context.ts';
import { readIdea } from '#lib/ideas/read.ts';
import { roomPath, type StudioRoom } from '#lib/ideas/studio-rooms.ts';
import { curtain } from './curtain.svelte.ts';
import { storedDoc } from './idea-rows.ts';
import { session } from './session.svelte.ts';

type Device = Pick<NonNullable<typeof session.ready>, 'db' | 'learner'>;

/** The ideas of one learner, as a step sees them. What other windows write appears here. */
export class DeviceIdeas implements MyIdeas {
	readonly #device: Device;
	readonly #base: string;
	#list = $state.raw<readonly MyIdea[] | null>(null);
	#state = $state.raw<IdeaState | null>(null);
	#rows: Subscription;
	#followed: { id: string; subscription: Subscription } | null = null;

	/** @param base address of the studio */
	constructor(device: Device, base: string) {
		this.#device = device;
		this.#base = base;
		this.#rows = liveQuery(() => ideasOf(device.db, device.learner.id)).subscribe({
			next: (rows) => (this.#list = rows.map(({ id, title, notes }) => ({ id, title, notes }))),
			error: (cause) => {
				console.error('The ideas cannot be read.', cause);
				this.#list = [];
			}
		});
	}

	get hidden(): boolean {
		return curtain.isDown(this.#device.learner);
	}
	get list(): readonly MyIdea[] | null {
		return this.hidden ? [] : this.#list;
	}
	get state(): IdeaState | null {
		return this.hidden ? null : this.#state;
	}

	follow(id: string | null): void {
		if (this.#followed?.id === id) return;
		this.#followed?.subscription.unsubscribe();
		this.#followed = null;
		this.#state = null;
		if (id === null) return;
		const { db, learner } = this.#device;
		const subscription = liveQuery(async () => {
			const row = await db.ideas.get(id);
			return row?.learners.includes(learner.id)
				? ideaState(readIdea(await storedDoc(db, id, 'words')))
				: null;
		}).subscribe({
			next: (state) => (this.#state = state),
			error: (cause) => console.error('The idea cannot be followed.', cause)
		});
		this.#followed = { id, subscription };
	}

	create(): Promise<string> {
		return addIdea(this.#device.db, this.#device.learner.id);
	}

	href(id: string | null, room: StudioRoom = 'canvas'): string {
		return id === null ? `${this.#base}/` : `${this.#base}/${roomPath(room, id)}`;
	}

	close(): void {
		this.#rows.unsubscribe();
		this.follow(null);
	}
}

/**
 * The ideas of the learner at work, until `close`.
 * @param base address of the studio
 */
export async function openMyIdeas(base: string): Promise<{ value: MyIdeas; close: () => void }> {
	const { db, learner } = await session.open();
	const ideas = new DeviceIdeas({ db, learner }, base);
	return { value: ideas, close: () => ideas.close() };
}
