import { onDestroy } from 'svelte';
import { entriesOfAll } from '#lib/db/entries.ts';
import { live } from '#lib/db/live.svelte.ts';
import type { Dialogue } from '#lib/review/dialogue.ts';
import { session } from '#lib/session/session.svelte.ts';
import { ClassDesk } from './class-desk.svelte.ts';
import { ideasOf } from './desk.ts';
import { deskDialogue, teacherKey } from './gate.ts';
import { handInsIn, readClass } from './store.ts';

/**
 * A class on this device, always up to date: the class itself, what came in, its ideas and all that is said about them.
 * Make it while a component is being set up; it goes with the component.
 */
export class OpenClass {
	/** While files are taken in, the lists wait: reading them again after each file would take longer than the files. */
	taking = $state(false);
	#desk = $state.raw<ClassDesk | null>(null);
	readonly #id: string;
	readonly #row = live(() => {
		const ready = session.ready;
		return ready && (async () => (await ready.db.classes.get(this.#id)) ?? null);
	});
	readonly #rows = live(() => {
		const ready = session.ready;
		return ready && !this.taking ? () => handInsIn(ready.db, this.#id) : null;
	});
	readonly #stored = $derived(this.#row.current.status === 'ready' ? this.#row.current.value : undefined);
	readonly handIns = $derived(this.#rows.current.status === 'ready' ? this.#rows.current.value : []);
	readonly room = $derived(this.#desk?.class ?? null);
	readonly ideas = $derived(this.room ? ideasOf(this.room, this.handIns) : []);
	/** As one text: the same ideas in the same order are not read again. */
	readonly #ids = $derived(this.ideas.map((idea) => idea.id).join(' '));
	readonly #said = live(() => {
		const ready = session.ready;
		const wanted = this.#ids === '' ? [] : this.#ids.split(' ');
		return ready && !this.taking ? () => entriesOfAll(ready.db, wanted) : null;
	});
	/** By the id of the idea. */
	readonly dialogues = $derived.by(() => {
		const entries = this.#said.current.status === 'ready' ? this.#said.current.value : [];
		return new Map<string, Dialogue>(
			this.ideas.map(({ id }) => [
				id,
				deskDialogue(
					entries.filter((entry) => entry.idea === id),
					teacherKey(this.#id)
				)
			])
		);
	});

	constructor(id: string) {
		this.#id = id;
		// The desk is made from the first read; from then on it follows what other windows write.
		$effect(() => {
			const ready = session.ready;
			const read = this.#stored && readClass(this.#stored).class;
			if (!ready || !read) return;
			if (this.#desk) this.#desk.follow(read);
			else this.#desk = new ClassDesk(ready.db, id, read);
		});
		onDestroy(() => this.#desk?.close());
	}

	get desk(): ClassDesk | null {
		return this.#desk;
	}

	/** There is no such class on this device. */
	get isGone(): boolean {
		return this.#stored === null;
	}

	/** What came in was read, be it nothing. */
	get isRead(): boolean {
		return this.#rows.current.status === 'ready';
	}

	get failed(): 'class' | 'hand-ins' | null {
		if (this.#row.current.status === 'failed') return 'class';
		return this.#rows.current.status === 'failed' ? 'hand-ins' : null;
	}
}
