import { liveQuery, type Subscription } from 'dexie';
import * as Y from 'yjs';
import type { DeviceDb } from '#lib/db/db.ts';
import { newId } from '#lib/db/id.ts';
import { addPart, compactParts, deviceName, partsAfter } from '#lib/db/ideas.ts';
import type { IdeaRow, Learner } from '#lib/db/rows.ts';
import { IdeaEditor } from '#lib/ideas/edit.ts';
import { wordsOf, type Author } from '#lib/ideas/fields.ts';
import type { Idea } from '#lib/ideas/idea.ts';
import { partsOf, readIdea } from '#lib/ideas/read.ts';
import { Outbox } from './outbox.ts';
import { session } from './session.svelte.ts';

/** Origin of changes that came out of the store: they are there already. */
const stored = Symbol('stored');

/** Rows of an idea before they are put together to one. */
const manyParts = 100;

/**
 * One idea, opened in this window: what it says now, the editor that changes it, undo of one's own steps, and its way
 * into the store. A change is on screen at once and sent off in the same moment; what other windows write appears here.
 */
export class IdeaSession {
	readonly id: string;
	readonly doc = new Y.Doc();
	readonly editor: IdeaEditor;
	/** The one who writes here, as the document knows them. */
	readonly author: Author;
	readonly #db: DeviceDb;
	readonly #undo: Y.UndoManager;
	readonly #outbox = new Outbox();
	#unsent: Uint8Array[] = [];
	#seen = 0;
	#rows = 0;
	#following: Subscription | null = null;
	#idea = $state.raw<Idea>(readIdea(this.doc));
	#canUndo = $state(false);
	#canRedo = $state(false);

	/** Use `openIdea`. */
	constructor(db: DeviceDb, id: string, author: Author, now: () => number) {
		this.#db = db;
		this.id = id;
		this.author = author;
		this.editor = new IdeaEditor(this.doc, author, {
			now,
			newId,
			onstep: () => this.#undo.stopCapturing()
		});
		const { whole, items, aside } = partsOf(this.doc);
		this.#undo = new Y.UndoManager([whole, items, aside], {
			trackedOrigins: new Set([this.editor]),
			// Going on writing is one step for this long; all else begins a step of its own.
			captureTimeout: 2000
		});
		const undoable = () => {
			this.#canUndo = this.#undo.undoStack.length > 0;
			this.#canRedo = this.#undo.redoStack.length > 0;
		};
		for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const)
			this.#undo.on(event, undoable);
		this.doc.on('update', (update: Uint8Array, origin: unknown) => {
			this.#idea = readIdea(this.doc);
			if (origin !== stored) this.#send(update);
		});
	}

	/** What the idea says. A new object after each change. */
	get idea(): Idea {
		return this.#idea;
	}
	get canUndo(): boolean {
		return this.#canUndo;
	}
	get canRedo(): boolean {
		return this.#canRedo;
	}
	/** Takes back one's own last step, whatever others did since. */
	undo(): void {
		this.#undo.undo();
	}
	redo(): void {
		this.#undo.redo();
	}

	/** Takes in what came from elsewhere (a file, a link): it is stored, and undo leaves it alone. */
	merge(update: Uint8Array): void {
		Y.applyUpdate(this.doc, update, 'import');
	}

	/** The whole document as one update, for files and versions. */
	state(): Uint8Array<ArrayBuffer> {
		return own(Y.encodeStateAsUpdate(this.doc));
	}

	/** Resolves when all that was given until now is in the store, or the store has refused it (the badge says so). */
	async settled(): Promise<void> {
		if (this.#unsent.length > 0 || this.#outbox.has(this.id)) await this.#write();
	}

	/** Reads what is stored and follows what other windows store. Called once. */
	async start(): Promise<void> {
		await this.#takeIn();
		if (this.#rows > manyParts) await this.#compact();
		this.#following = liveQuery(() => partsAfter(this.#db, this.id, 'words', this.#seen)).subscribe({
			next: () => void this.#takeIn(),
			error: (cause) => console.error('Changes from other windows cannot be followed.', cause)
		});
	}

	async close(): Promise<void> {
		await this.settled();
		this.#following?.unsubscribe();
		this.#undo.destroy();
		this.doc.destroy();
	}

	async #takeIn(): Promise<void> {
		const rows = await partsAfter(this.#db, this.id, 'words', this.#seen);
		if (rows.length === 0) return;
		this.#seen = Math.max(this.#seen, ...rows.map(({ n }) => n));
		this.#rows += rows.length;
		this.doc.transact(() => {
			for (const { update } of rows) Y.applyUpdate(this.doc, update, stored);
		}, stored);
	}

	async #compact(): Promise<void> {
		await compactParts(this.#db, this.id, 'words', (updates) => {
			const doc = new Y.Doc();
			for (const update of updates) Y.applyUpdate(doc, update);
			return own(Y.encodeStateAsUpdate(doc));
		});
		this.#rows = 1;
	}

	#send(update: Uint8Array): void {
		this.#unsent.push(update);
		void this.#write();
	}

	/** What the store does not take waits in the outbox, with all that comes after it. */
	#write(): Promise<void> {
		return this.#outbox.put(this.id, async () => {
			const batch = this.#unsent;
			if (batch.length === 0) return;
			this.#unsent = [];
			try {
				const update = own(Y.mergeUpdates(batch));
				await addPart(this.#db, this.id, { doc: 'words', update }, summaryOf(this.#idea));
			} catch (cause) {
				this.#unsent = [...batch, ...this.#unsent];
				throw cause;
			}
		});
	}
}

/** A copy in memory of its own, which is what a store takes. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	return new Uint8Array(bytes);
}

/** What a list shows of an idea. */
export function summaryOf(idea: Idea): Pick<IdeaRow, 'title' | 'issue' | 'notes' | 'people'> {
	const chosen = idea.candidates.find(({ id }) => id === idea.chosen);
	const cases = new Set(idea.canvases.filter((canvas) => canvas.case !== null).map(({ id }) => id));
	return {
		title: wordsOf(idea.fields.title),
		issue: wordsOf(idea.fields.issue) || wordsOf(chosen?.issue ?? []),
		notes: idea.notes.filter(({ canvas }) => !cases.has(canvas)).length,
		people: [...idea.people.values()].map(({ nickname }) => nickname)
	};
}

type Device = { db: DeviceDb; learner: Learner };

/** Opens an idea for the learner at work; null when this device does not have it. Close it when the page goes. */
export async function openIdea(
	id: string,
	open: () => Promise<Device> = () => session.open()
): Promise<IdeaSession | null> {
	const { db, learner } = await open();
	const row = await db.ideas.get(id);
	if (!row) return null;
	const author = `${learner.id}.${await deviceName(db)}`;
	const opened = new IdeaSession(db, id, author, Date.now);
	await opened.start();
	const known = opened.idea.people.get(author);
	if (known?.nickname !== learner.nickname || known.face !== learner.face)
		opened.editor.introduce({ nickname: learner.nickname, face: learner.face });
	return opened;
}
