import type { Idea } from '#lib/ideas/idea.ts';
import { numbersFrom, randomStep } from '#lib/ideas/testing/random-step.ts';
import { openIdea, type IdeaSession } from '#lib/session/idea-session.svelte.ts';
import { saving } from '#lib/session/saving.svelte.ts';
import { session } from '#lib/session/session.svelte.ts';

declare global {
	interface Window {
		/** One idea of this browser, worked on by a program in place of a hand. */
		harness: Harness;
		/** Tells the test what was typed, and when (milliseconds since 1970). */
		typed: (n: number, at: number) => Promise<void>;
	}
}

/** What two devices have to agree on. */
function plainOf(idea: Idea): string {
	return JSON.stringify({ ...idea, aside: [...idea.aside].sort(), people: [...idea.people].sort() });
}

class Harness {
	#opened: IdeaSession | null = null;

	get #idea(): IdeaSession {
		if (!this.#opened) throw new Error('open the idea first');
		return this.#opened;
	}

	/** Opens the idea; a device that does not have it yet begins it. */
	async open(id: string): Promise<void> {
		const { db, learner } = await session.open();
		if (!(await db.ideas.get(id))) {
			const empty = { title: '', issue: '', notes: 0, people: [], sentAt: null };
			await db.ideas.add({ id, learners: [learner.id], ...empty, madeAt: Date.now(), at: Date.now() });
		}
		this.#opened = await openIdea(id);
	}

	/** Random steps; the ids of the notes that were written. */
	async steps(seed: number, count: number): Promise<string[]> {
		const next = numbersFrom(seed);
		const written: string[] = [];
		const me = this.#idea;
		for (let step = 0; step < count; step++) {
			const note = randomStep(
				{ editor: me.editor, idea: me.idea, undo: () => me.undo(), redo: () => me.redo() },
				next
			);
			if (note !== null) written.push(note);
		}
		await me.settled();
		return written;
	}

	/** Writes rising numbers into the title, like a fast hand, for ever. */
	type(from: number, every: number): void {
		let n = from;
		setInterval(() => {
			this.#idea.editor.write('title', String(++n));
			void window.typed(n, Date.now());
		}, every);
	}

	/** Takes in one file after the other, for ever, and goes on to type. */
	importAll(files: number[][], every: number): void {
		let at = 0;
		setInterval(() => {
			const file = files[at++];
			if (file) this.#idea.merge(Uint8Array.from(file));
		}, every);
	}

	canvas(): string {
		const { editor, idea } = this.#idea;
		return idea.canvases[0]?.id ?? editor.addCanvas([]);
	}

	give(): number[] {
		return [...this.#idea.state()];
	}
	async take(file: number[]): Promise<void> {
		this.#idea.merge(Uint8Array.from(file));
		await this.#idea.settled();
	}

	title(): number {
		return Number(this.#idea.idea.fields.title[0]?.text ?? 0);
	}
	plain(): string {
		return plainOf(this.#idea.idea);
	}
	/** Whether the document knows of all these notes, thrown away or not. */
	missing(notes: string[]): string[] {
		const items = this.#idea.doc.getMap('items');
		return notes.filter((id) => !items.has(id));
	}
	notesOn(canvas: string): number {
		return this.#idea.idea.notes.filter((note) => note.canvas === canvas).length;
	}
	badge(): string {
		return saving.state.type;
	}
}

window.harness = new Harness();
