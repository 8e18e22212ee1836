import { createContext, tick } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import * as Y from 'yjs';
import { newId } from '#lib/db/id.ts';
import { entriesOf } from '#lib/db/entries.ts';
import { live } from '#lib/db/live.svelte.ts';
import { draftsOf, loadReview, markSeen, putDraft, removeDraft } from '#lib/db/reviews.ts';
import type { Draft } from '#lib/db/rows.ts';
import type { Idea } from '#lib/ideas/idea.ts';
import { readIdea } from '#lib/ideas/read.ts';
import { Outbox } from '#lib/session/outbox.ts';
import { session } from '#lib/session/session.svelte.ts';
import { standsOn, type Anchor } from '../anchor.ts';
import { changesSince, touchedBy } from '../changes.ts';
import { decisions, dialogueOf, marksOf, threadsOf } from '../dialogue.ts';
import type { Mood } from '../entry.ts';
import { defaultRubric } from '../rubric.ts';
import { placeKey } from './target.ts';

export type CommentDraft = Extract<Draft, { type: 'comment' }>;

/** One idea before a mentor: what it says now and said then, what was said about it, and what is being written. */
export class ReviewRoom {
	readonly idea: string;
	readonly #mentor: () => string;
	readonly #outbox = new Outbox();
	/** As this window has them: null is thrown away. They stand before what the store says. */
	readonly #typed = new SvelteMap<string, Draft | null>();
	readonly #writing = new Map<string, Promise<void>>();
	readonly #review = live(() => {
		const ready = session.ready;
		return ready && (() => loadReview(ready.db, this.idea));
	});
	readonly #said = live(() => {
		const ready = session.ready;
		return ready && (() => entriesOf(ready.db, this.idea));
	});
	readonly #drafts = live(() => {
		const ready = session.ready;
		return ready && (() => draftsOf(ready.db, this.idea));
	});

	/** What is being commented on. */
	target = $state.raw<Anchor>({ type: 'idea' });
	/** The draft in the field, where the mentor took one up again. */
	taken = $state<string | null>(null);
	/** Whether something is being written: where there is little room, the field lies over the page until it is done. */
	composing = $state(false);
	/** Told to screen readers. */
	announced = $state('');
	version = $state<'now' | 'then'>('now');
	/** Where places are looked for to give them the focus. */
	root = $state.raw<HTMLElement | null>(null);

	readonly status = $derived(this.#review.current.status);
	readonly #loaded = $derived(this.#review.current.status === 'ready' ? this.#review.current.value : null);
	readonly row = $derived(this.#loaded?.row ?? null);
	readonly #words = $derived(this.#loaded?.words ?? null);
	readonly #now = $derived(this.#words && ideaOf(this.#words.state));
	readonly #then = $derived(this.#words?.seen ? ideaOf(this.#words.seen) : null);
	/** The version that is looked at. */
	readonly shown = $derived(this.version === 'then' && this.#then ? this.#then : this.#now);
	readonly current = $derived(this.#now);
	readonly hasThen = $derived(this.#then !== null);

	readonly dialogue = $derived(
		dialogueOf(this.#said.current.status === 'ready' ? this.#said.current.value : [])
	);
	readonly threads = $derived(this.#now ? threadsOf(this.dialogue, this.#now) : []);
	readonly decided = $derived(decisions(this.dialogue));
	readonly changes = $derived(
		this.#then && this.#now ? changesSince(this.#then, this.#now, this.dialogue) : []
	);
	/** Ids of what is new or changed since the mentor last looked. */
	readonly fresh = $derived(new Set(this.changes.flatMap(({ change }) => touchedBy(change))));
	readonly key = $derived.by(() => this.row?.as ?? this.#mentor());
	readonly marks = $derived(marksOf(this.dialogue, this.key));
	readonly rubric = $derived(this.row?.rubric ?? defaultRubric);

	readonly drafts = $derived.by(() => {
		const stored = this.#drafts.current.status === 'ready' ? this.#drafts.current.value : [];
		const all = new Map<string, Draft | null>(stored.map((draft) => [draft.id, draft]));
		for (const [id, draft] of this.#typed) all.set(id, draft);
		return [...all.values()].filter((draft) => draft !== null).sort((a, b) => a.at - b.at);
	});
	readonly comments = $derived(this.drafts.filter((draft) => draft.type === 'comment'));
	readonly ready = $derived(this.comments.filter(({ ready }) => ready));
	readonly half = $derived(this.comments.filter(({ ready, text }) => !ready && text.trim() !== ''));
	/** What the field holds: the draft that was taken up again, or the newest unfinished one of this place. */
	readonly draft = $derived.by<CommentDraft | null>(() => {
		const open = this.comments.filter(({ ready }) => !ready);
		const here = placeKey(this.target);
		return (
			open.find(({ id }) => id === this.taken) ??
			open.filter(({ anchor }) => placeKey(anchor) === here).at(-1) ??
			null
		);
	});
	/** Numbers of comments by the place they stand on: said ones first, then those that are ready. */
	readonly pins = $derived.by(() => {
		const pins = new Map<string, { n: number; mood: Mood; id: string; said: boolean }[]>();
		const all = [
			...this.threads.map(({ comment }) => ({ ...comment, said: true })),
			...this.ready.map((draft) => ({ ...draft, said: false }))
		];
		for (const [i, { anchor, mood, id, said }] of all.entries()) {
			const place = placeKey(anchor);
			pins.set(place, [...(pins.get(place) ?? []), { n: i + 1, mood, id, said }]);
		}
		return pins;
	});

	/** @param mentor the key of whoever sits at this device, where the class gave none */
	constructor(idea: string, mentor: () => string) {
		this.idea = idea;
		this.#mentor = mentor;
	}

	/** Turns to a place; the field takes the focus, so that one can write at once. */
	async choose(anchor: Anchor): Promise<void> {
		this.target = anchor;
		this.taken = null;
		await this.#compose();
	}
	/** Means another point of the same thing: what is written goes along. */
	aim(anchor: Anchor): void {
		const { draft } = this;
		this.target = anchor;
		if (draft) this.#put({ ...draft, anchor });
	}
	/** Takes up a draft again. */
	async take(draft: CommentDraft): Promise<void> {
		if (draft.ready) this.#put({ ...draft, ready: false });
		this.target = draft.anchor;
		this.taken = draft.id;
		await this.#compose();
	}
	async #compose(): Promise<void> {
		this.composing = true;
		await tick();
		// Where the field lies over the page, what one writes about stands above it.
		if (matchMedia('(max-width: 1000px)').matches) this.#spot()?.scrollIntoView({ block: 'start' });
		this.root?.querySelector<HTMLElement>('[data-composer]')?.focus({ preventScroll: this.#spot() !== null });
	}
	/** The focus goes back to what is being commented on. */
	focusTarget(): void {
		this.composing = false;
		this.#spot()?.focus();
	}
	#spot(): HTMLElement | null {
		const key = placeKey(this.target);
		const spots = [...(this.root?.querySelectorAll<HTMLElement>('[data-spot]') ?? [])];
		return spots.find((spot) => spot.dataset.spot === key) ?? null;
	}
	show(id: string): void {
		const card = this.root?.querySelector<HTMLElement>(`[data-thread="${CSS.escape(id)}"]`);
		card?.scrollIntoView({ block: 'nearest' });
		card?.focus({ preventScroll: true });
	}

	write(change: { text?: string; mood?: Mood }): void {
		const before = this.draft ?? {
			id: newId(),
			idea: this.idea,
			type: 'comment' as const,
			mood: change.mood ?? 'like',
			anchor: this.target,
			text: '',
			ready: false,
			at: Date.now()
		};
		this.#put({ ...before, ...change });
	}
	/** The comment in the field waits from now on to be sent. */
	place(): boolean {
		const { draft } = this;
		if (!draft || draft.text.trim() === '') return false;
		this.taken = null;
		this.#put({ ...draft, ready: true, at: Date.now() });
		return true;
	}
	/** Throws a draft away. Hands back how to undo it. */
	throwAway(draft: Draft): () => void {
		if (this.taken === draft.id) this.taken = null;
		this.#typed.set(draft.id, null);
		this.#send(draft.id, async () => removeDraft((await session.open()).db, draft.id));
		return () => this.#put(draft);
	}
	markOf(row: string): number | null {
		const draft = this.drafts.find((one) => one.type === 'mark' && one.row === row);
		if (draft?.type === 'mark') return draft.level;
		return this.marks.get(row)?.now.level ?? null;
	}
	/** The level before the one that is chosen now; null where there was none. */
	markBefore(row: string): number | null {
		const draft = this.drafts.find((one) => one.type === 'mark' && one.row === row);
		const mark = this.marks.get(row);
		return (draft ? mark?.now.level : mark?.before?.level) ?? null;
	}
	mark(row: string, level: number | null): void {
		const id = `${this.idea} mark ${row}`;
		const said = this.marks.get(row)?.now.level ?? null;
		const draft: Draft = { id, idea: this.idea, type: 'mark', row, level, at: Date.now() };
		// As it was said before: nothing new is to be sent.
		if (level === said) this.throwAway(draft);
		else this.#put(draft);
	}
	moreOn(comment: string): Extract<Draft, { type: 'more' }> | null {
		const draft = this.drafts.find((one) => one.type === 'more' && one.to === comment);
		return draft?.type === 'more' ? draft : null;
	}
	writeMore(comment: string, text: string, ready: boolean): void {
		const id = `${this.idea} more ${comment}`;
		this.#put({ id, idea: this.idea, type: 'more', to: comment, text, ready, at: Date.now() });
	}
	async know(): Promise<void> {
		const { db } = await session.open();
		await markSeen(db, [this.idea]);
		this.version = 'now';
	}
	/** All that was typed is in the store, or the store has refused it. */
	async settled(): Promise<void> {
		await Promise.all(this.#writing.values());
	}
	/** After sending: what was ready is said, and the store knows the rest. */
	forget(): void {
		this.taken = null;
		this.#typed.clear();
	}

	#put(draft: Draft): void {
		this.#typed.set(draft.id, draft);
		this.#send(draft.id, async () => putDraft((await session.open()).db, draft));
	}
	#send(id: string, write: () => Promise<void>): void {
		const sent = this.#outbox.put(id, write);
		this.#writing.set(id, sent);
		void sent.finally(() => {
			if (this.#writing.get(id) === sent) this.#writing.delete(id);
		});
	}

	isFresh(anchor: Anchor): boolean {
		const on = standsOn(anchor);
		return this.version === 'now' && on !== null && this.fresh.has(on);
	}
}

export const [getReviewRoom, setReviewRoom] = createContext<ReviewRoom>();

function ideaOf(state: Uint8Array): Idea {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	return readIdea(doc);
}
