import { liveQuery, type Subscription } from 'dexie';
import { SvelteMap } from 'svelte/reactivity';
import { isFrame, longestCaption, momentsOf, removeEvidence, saveEvidence } from '#lib/db/evidence.ts';
import { attempt } from '#lib/db/failure.ts';
import { newId } from '#lib/db/id.ts';
import { longestText, notesOf, removeNote, saveNote } from '#lib/db/notes.ts';
import { answerFilm, leaveFilm } from '#lib/db/watching.ts';
import type { FilmAnswer, FilmCard, FilmMemory, Moment, Note, Watching } from '#lib/video/memory.ts';
import type { FilmOf } from '#lib/video/memory-context.svelte.ts';
import { Outbox } from './outbox.ts';
import { saving } from './saving.svelte.ts';
import { session } from './session.svelte.ts';
import { whenLeft } from './when-left.ts';

type Device = Pick<NonNullable<typeof session.ready>, 'db' | 'learner'>;
type What = 'note' | 'kept';

/** Where the film is goes to the store this often while it plays, in milliseconds. */
const pace = 1000;

/**
 * What one learner did with one film, on this device. It is on screen at once and on its way to the store in the same
 * moment; what other windows write is followed, except where something of ours is not stored yet.
 */
export class DeviceFilmMemory implements FilmMemory {
	#film: FilmOf;
	#open: () => Promise<Device>;
	#opened: Promise<Device> | null = null;
	#outbox = new Outbox();
	#subscriptions: Subscription[] = [];
	#stopped = false;
	#leavePage: (() => void) | null = null;

	#asked = $state(false);
	#seconds = $state(0);
	#watched = $state(0);
	#answers = new SvelteMap<string, FilmAnswer>();
	#notes = new SvelteMap<string, Note>();
	#kept = new SvelteMap<string, FilmCard>();

	/** The film went on since its place was last sent off. */
	#moved = false;
	#sentAt = -Infinity;
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly watching = $derived.by<Pick<Watching, 'seconds' | 'watched' | 'answers'> | null>(() =>
		this.#asked
			? { seconds: this.#seconds, watched: this.#watched, answers: Object.fromEntries(this.#answers) }
			: null
	);
	readonly notes = $derived<readonly Note[]>(
		[...this.#notes.values()].sort((a, b) => a.seconds - b.seconds || inOrder(a, b))
	);
	readonly kept = $derived<readonly FilmCard[]>(
		[...this.#kept.values()].sort((a, b) => a.source.seconds - b.source.seconds || inOrder(a, b))
	);

	/** @param open how to get at the device; asked for when it is needed */
	constructor(film: FilmOf, open: () => Promise<Device>) {
		this.#film = film;
		this.#open = open;
	}

	#device(): Promise<Device> {
		return (this.#opened ??= this.#open());
	}

	/**
	 * Reads what is stored and follows it, until `stop`. Where the store cannot be read the film begins afresh; nothing
	 * that is stored is replaced by that.
	 */
	async start(): Promise<void> {
		this.#leavePage = whenLeft(() => this.flush());
		const read = await attempt(async () => {
			const { db, learner } = await this.#device();
			const film = this.#film.case;
			const row = () => db.watching.get([learner.id, film]);
			const notes = () => notesOf(db, learner.id, film);
			const kept = () => momentsOf(db, learner.id, film);
			return { rows: await Promise.all([row(), notes(), kept()]), row, notes, kept };
		});
		if (read.ok) {
			const [row, notes, kept] = read.value.rows;
			this.#adoptPlace(row);
			this.#adopt(this.#notes, 'note', notes);
			this.#adopt(this.#kept, 'kept', kept);
		} else {
			saving.started();
			saving.failed(read.trouble);
			console.error('What is stored of the film could not be read.', read.cause);
		}
		this.#asked = true;
		if (this.#stopped || !read.ok) return;
		this.#follow(read.value.row, (row) => this.#adoptPlace(row));
		this.#follow(read.value.notes, (rows) => {
			this.#drop(this.#notes, 'note', rows);
			this.#adopt(this.#notes, 'note', rows);
		});
		this.#follow(read.value.kept, (rows) => {
			this.#drop(this.#kept, 'kept', rows);
			this.#adopt(this.#kept, 'kept', rows);
		});
	}

	stop(): void {
		this.#stopped = true;
		this.flush();
		this.#leavePage?.();
		for (const subscription of this.#subscriptions) subscription.unsubscribe();
	}

	#follow<T>(read: () => Promise<T>, adopt: (value: T) => void): void {
		this.#subscriptions.push(
			liveQuery(read).subscribe({
				next: adopt,
				error: (cause) => console.error('What is stored of the film cannot be followed.', cause)
			})
		);
	}

	#adoptPlace(row: Watching | undefined): void {
		if (!row) return;
		if (!this.#moved && !this.#outbox.has('place')) this.#seconds = row.seconds;
		this.#watched = Math.max(this.#watched, row.watched);
		for (const [question, answer] of Object.entries(row.answers))
			if (!this.#outbox.has(`answer ${question}`)) this.#answers.set(question, answer);
	}

	/** Takes over the rows of the store, except where ours is not stored yet. */
	#adopt<Row extends { id: string }>(held: Map<string, Row>, what: What, rows: readonly Row[]): void {
		for (const row of rows) if (!this.#outbox.has(`${what} ${row.id}`)) held.set(row.id, row);
	}

	/** Lets go of what another window removed. */
	#drop<Row extends { id: string }>(held: Map<string, Row>, what: What, rows: readonly Row[]): void {
		const stored = new Set(rows.map(({ id }) => id));
		for (const id of [...held.keys()])
			if (!stored.has(id) && !this.#outbox.has(`${what} ${id}`)) held.delete(id);
	}

	leaveAt(seconds: number, watched: number, rest = false): void {
		this.#seconds = Math.max(0, seconds);
		this.#watched = Math.max(this.#watched, Math.min(1, watched));
		this.#moved = true;
		const wait = this.#sentAt + pace - Date.now();
		if (rest || wait <= 0) this.flush();
		else this.#timer ??= setTimeout(() => this.flush(), wait);
	}

	/** Sends off where the film is, without waiting for its turn: the page may be gone in a moment. */
	flush(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (!this.#moved) return;
		this.#moved = false;
		this.#sentAt = Date.now();
		const [seconds, watched] = [this.#seconds, this.#watched];
		void this.#write('place', ({ db, learner }) =>
			leaveFilm(db, learner.id, this.#film.case, seconds, watched)
		);
	}

	answer(question: string, picked: FilmAnswer['picked']): void {
		const at = Date.now();
		this.#answers.set(question, { picked, at });
		void this.#write(`answer ${question}`, ({ db, learner }) =>
			answerFilm(db, learner.id, this.#film.case, question, picked, at)
		);
	}

	addNote(seconds: number, text: string): string {
		const id = newId();
		// The learner is known when the row is written; until then nobody asks for it.
		this.#putNote({ id, learner: '', case: this.#film.case, seconds, text: cut(text), at: Date.now() });
		return id;
	}

	changeNote(id: string, text: string): void {
		const note = this.#notes.get(id);
		if (note && note.text !== text) this.#putNote({ ...note, text: cut(text), at: Date.now() });
	}

	async removeNote(id: string): Promise<() => void> {
		const note = this.#notes.get(id);
		if (!note) return () => undefined;
		this.#notes.delete(id);
		await this.#write(`note ${id}`, ({ db }) => removeNote(db, id));
		return () => this.#putNote(note);
	}

	#putNote(note: Note): void {
		this.#notes.set(note.id, note);
		void this.#write(`note ${note.id}`, ({ db, learner }) => saveNote(db, { ...note, learner: learner.id }));
	}

	keep({ seconds, caption, frame }: Moment): string {
		const id = newId();
		this.#putKept({
			id,
			learner: '',
			source: {
				type: 'film',
				...this.#film,
				seconds,
				caption: caption.slice(0, longestCaption),
				// A card without its picture is worth keeping; a file with such a picture could not be read again.
				frame: frame !== null && isFrame(frame) ? frame : null
			},
			says: '',
			at: Date.now()
		});
		return id;
	}

	show(id: string, frame: string): void {
		const card = this.#kept.get(id);
		if (!card || card.source.frame !== null || !isFrame(frame)) return;
		this.#putKept({ ...card, source: { ...card.source, frame } });
	}

	sayOf(id: string, says: string): void {
		const card = this.#kept.get(id);
		if (card && card.says !== says) this.#putKept({ ...card, says: cut(says), at: Date.now() });
	}

	async removeKept(id: string): Promise<() => void> {
		const card = this.#kept.get(id);
		if (!card) return () => undefined;
		this.#kept.delete(id);
		await this.#write(`kept ${id}`, ({ db }) => removeEvidence(db, id));
		return () => this.#putKept(card);
	}

	#putKept(card: FilmCard): void {
		this.#kept.set(card.id, card);
		void this.#write(`kept ${card.id}`, ({ db, learner }) =>
			saveEvidence(db, { ...card, learner: learner.id })
		);
	}

	#write(key: string, work: (device: Device) => Promise<void>): Promise<void> {
		return this.#outbox.put(key, async () => work(await this.#device()));
	}
}

/** The memory of a film for the learner at work, until `close`. */
export function openFilmMemory(film: FilmOf): { value: FilmMemory; close: () => void } {
	const memory = new DeviceFilmMemory(film, () => session.open());
	void memory.start();
	return { value: memory, close: () => memory.stop() };
}

function inOrder(a: { id: string; at: number }, b: { id: string; at: number }): number {
	return a.at - b.at || (a.id < b.id ? -1 : 1);
}

function cut(text: string): string {
	return text.slice(0, longestText);
}
