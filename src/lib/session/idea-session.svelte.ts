import { liveQuery, type Subscription } from 'dexie';
import * as Y from 'yjs';
import type { DeviceDb } from '#lib/db/db.ts';
import { newId } from '#lib/db/id.ts';
import { addVersion, dayOf } from '#lib/db/idea-versions.ts';
import { addPart, compactParts, deviceName, partsAfter, putSummary, sameSummary } from '#lib/db/ideas.ts';
import type { IdeaRow, Learner } from '#lib/db/rows.ts';
import { IdeaEditor } from '#lib/ideas/edit.ts';
import type { Author } from '#lib/ideas/fields.ts';
import type { Idea, Person } from '#lib/ideas/idea.ts';
import { partsOf, readIdea } from '#lib/ideas/read.ts';
import { summaryOf } from '#lib/ideas/summary.ts';
import { undoOf } from '#lib/ideas/undo.ts';
import { Outbox } from './outbox.ts';
import { session } from './session.svelte.ts';

/** Origin of changes that came out of the store: they are there already. */
const stored = Symbol('stored');
/** Origin of what came in a file or a link. */
const imported = Symbol('imported');
/** Origin of who the author is: not a step of theirs, so undo does not know it. */
const introduced = Symbol('introduced');

/** Rows of an idea before they are put together to one: when it is opened, and while it is open. */
const manyParts = 100;
const veryManyParts = 1000;

/** Ideas of this window that hold what the store has not taken, also when their pages are gone. */
const holding = new Set<IdeaSession>();

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
	readonly #person: Person;
	readonly #now: () => number;
	readonly #undo: Y.UndoManager;
	readonly #outbox = new Outbox();
	#unsent: Uint8Array[] = [];
	#seen = 0;
	#rows = 0;
	#compacting = false;
	#following: Subscription | null = null;
	/** The day of which the version is kept, and what stood there before its first change. */
	#day: string | null = null;
	#before: Uint8Array<ArrayBuffer> | null = null;
	#idea = $state.raw<Idea>(readIdea(this.doc));
	#canUndo = $state(false);
	#canRedo = $state(false);
	#gone = $state(false);

	/** Use `openIdea`. */
	constructor(
		db: DeviceDb,
		{ id, author, person, now = Date.now }: { id: string; author: Author; person: Person; now?: () => number }
	) {
		this.#db = db;
		this.id = id;
		this.author = author;
		this.#person = person;
		this.#now = now;
		this.editor = new IdeaEditor(this.doc, author, {
			now,
			newId,
			onstep: () => this.#undo.stopCapturing()
		});
		this.#undo = undoOf(this.editor, now);
		const undoable = () => {
			this.#canUndo = this.#undo.undoStack.length > 0;
			this.#canRedo = this.#undo.redoStack.length > 0;
		};
		for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const)
			this.#undo.on(event, undoable);
		this.doc.on('beforeTransaction', ({ origin }: Y.Transaction) => {
			if (origin !== stored && this.#day !== dayOf(now())) this.#before ??= this.state();
		});
		this.doc.on('update', (update: Uint8Array, origin: unknown) => {
			this.#idea = readIdea(this.doc);
			if (origin === stored) return;
			this.#send(update);
			this.#keepDay();
			if (origin === this.editor) this.#introduce();
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
	/** Deleted meanwhile, perhaps in another window. What is written then is not stored until it comes back. */
	get gone(): boolean {
		return this.#gone;
	}
	/** Takes back one's own last step, whatever others did since. */
	undo(): void {
		this.#undo.undo();
	}
	redo(): void {
		this.#undo.redo();
	}

	/**
	 * Takes in what came from elsewhere (a file, a link): it is stored, and undo leaves it alone. What stood here before
	 * is kept as a version, unless nothing changed.
	 */
	merge(update: Uint8Array): void {
		const before = this.#filled ? this.state() : null;
		const idea = this.#idea;
		Y.applyUpdate(this.doc, update, imported);
		if (before && this.#idea !== idea) this.#keep('merge', before);
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
		// What an earlier page of this window could not store yet is on the way, and must not vanish from the screen.
		for (const other of holding)
			if (other.id === this.id && other.#db === this.#db) this.#apply(other.#unsent);
		if (this.#rows > manyParts) await this.#compact();
		// The row changes together with every part, and tells whether the idea is still there.
		this.#following = liveQuery(() => this.#db.ideas.get(this.id)).subscribe({
			next: (row) => void this.#follow(row),
			error: (cause) => console.error('Changes from other windows cannot be followed.', cause)
		});
	}

	async close(): Promise<void> {
		await this.settled();
		this.#following?.unsubscribe();
		this.#undo.destroy();
		this.doc.destroy();
	}

	async #follow(row: IdeaRow | undefined): Promise<void> {
		const back = this.#gone && row !== undefined;
		this.#gone = row === undefined;
		if (row === undefined) return;
		try {
			await this.#takeIn();
			// It may have been written on while it was not there.
			if (back) this.#send(this.state());
			const summary = summaryOf(this.#idea);
			if (this.#unsent.length === 0 && !sameSummary(row, summary))
				await putSummary(this.#db, this.id, summary);
			if (this.#rows > veryManyParts) await this.#compact();
		} catch (cause) {
			console.error('What another window stored cannot be read.', cause);
		}
	}

	async #takeIn(): Promise<void> {
		const rows = await partsAfter(this.#db, this.id, 'words', this.#seen);
		if (rows.length === 0) return;
		this.#seen = Math.max(this.#seen, ...rows.map(({ n }) => n));
		this.#rows += rows.length;
		this.#apply(rows.map(({ update }) => update));
	}

	#apply(updates: readonly Uint8Array[]): void {
		this.doc.transact(() => {
			for (const update of updates) Y.applyUpdate(this.doc, update, stored);
		}, stored);
	}

	/** Tidying up: on a full device it fails, and nothing depends on it. */
	async #compact(): Promise<void> {
		if (this.#compacting) return;
		this.#compacting = true;
		this.#rows = 1;
		try {
			await compactParts(this.#db, this.id, 'words', (updates) => {
				const doc = new Y.Doc();
				for (const update of updates) Y.applyUpdate(doc, update);
				return own(Y.encodeStateAsUpdate(doc));
			});
		} catch (cause) {
			console.warn('Changes of an idea could not be put together.', cause);
		} finally {
			this.#compacting = false;
		}
	}

	get #filled(): boolean {
		return this.doc.store.clients.size > 0;
	}

	/** The idea as it stood before the first change of a day is a version. */
	#keepDay(): void {
		const before = this.#before;
		this.#before = null;
		const today = dayOf(this.#now());
		if (before === null || this.#day === today) return;
		this.#day = today;
		// An idea that was empty has nothing to go back to.
		if (Y.decodeUpdate(before).structs.length > 0) this.#keep('day', before);
	}

	#keep(why: 'day' | 'merge', state: Uint8Array<ArrayBuffer>): void {
		addVersion(this.#db, this.id, { name: '', why, by: this.author, state }, this.#now()).catch(
			(cause: unknown) => console.warn('An earlier version could not be kept.', cause)
		);
	}

	/** Whoever changes something is named in the document; whoever only looks is not. */
	#introduce(): void {
		const { nickname, face } = this.#person;
		const known = this.#idea.people.get(this.author);
		if (known?.nickname === nickname && known.face === face) return;
		const { people } = partsOf(this.doc);
		this.doc.transact(() => people.set(this.author, { nickname, face }), introduced);
	}

	#send(update: Uint8Array): void {
		this.#unsent.push(update);
		holding.add(this);
		void this.#write();
	}

	/** What the store does not take waits in the outbox, with all that comes after it. */
	#write(): Promise<void> {
		return this.#outbox.put(this.id, async () => {
			const batch = [...this.#unsent];
			if (batch.length === 0) return;
			const update = own(Y.mergeUpdates(batch));
			await addPart(this.#db, this.id, { doc: 'words', update }, summaryOf(this.#idea), this.#now());
			this.#unsent.splice(0, batch.length);
			if (this.#unsent.length === 0) holding.delete(this);
		});
	}
}

/** A copy in memory of its own, which is what a store takes. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	return new Uint8Array(bytes);
}

type Device = { db: DeviceDb; learner: Learner };

/** Opens an idea of the learner at work; null when they do not have it here. Close it when the page goes. */
export async function openIdea(
	id: string,
	open: () => Promise<Device> = () => session.open()
): Promise<IdeaSession | null> {
	const { db, learner } = await open();
	const row = await db.ideas.get(id);
	if (!row?.learners.includes(learner.id)) return null;
	const opened = new IdeaSession(db, {
		id,
		author: `${learner.id}.${await deviceName(db)}`,
		person: { nickname: learner.nickname, face: learner.face }
	});
	await opened.start();
	return opened;
}
