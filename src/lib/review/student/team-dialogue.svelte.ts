import { SvelteMap } from 'svelte/reactivity';
import { addEntries, entriesOf } from '#lib/db/entries.ts';
import { live } from '#lib/db/live.svelte.ts';
import { draftsOf, putDraft } from '#lib/db/reviews.ts';
import type { Draft } from '#lib/db/rows.ts';
import type { IdeaSession } from '#lib/session/idea-session.svelte.ts';
import { Outbox } from '#lib/session/outbox.ts';
import { session as device } from '#lib/session/session.svelte.ts';
import { dialogueOf, threadsOf, type Thread } from '../dialogue.ts';
import { entryOf, type Said, type Use } from '../entry.ts';
import { placeKey } from '../idea/target.ts';

type ReplyDraft = Extract<Draft, { type: 'reply' }>;
/** What a team can say; who says it, and when, is added. */
type Saying =
	| { kind: 'reply'; to: string; use: Use; text: string }
	| { kind: 'more' | 'thanks' | 'report'; to: string; text: string };

/** What mentors said about one idea, before the team that works on it: each comment is answered, none is lost. */
export class TeamDialogue {
	readonly session: IdeaSession;
	readonly #outbox = new Outbox();
	readonly #typed = new SvelteMap<string, ReplyDraft>();
	readonly #said = live(() => {
		const { ready } = device;
		return ready && (() => entriesOf(ready.db, this.session.id));
	});
	readonly #drafts = live(() => {
		const { ready } = device;
		return ready && (() => draftsOf(ready.db, this.session.id));
	});

	readonly loaded = $derived(this.#said.current.status === 'ready');
	readonly dialogue = $derived(
		dialogueOf(this.#said.current.status === 'ready' ? this.#said.current.value : [])
	);
	readonly threads = $derived.by(() =>
		threadsOf(this.dialogue, this.session.idea).filter(({ comment }) => comment.by.role !== 'student')
	);
	readonly unanswered = $derived(this.threads.filter(({ use }) => use === null).length);
	readonly #byPlace = $derived.by(() => {
		const map = new Map<string, Thread[]>();
		for (const thread of this.threads) {
			const key = placeKey(thread.comment.anchor);
			map.set(key, [...(map.get(key) ?? []), thread]);
		}
		return map;
	});
	/** Comments that were shown to the teacher. */
	readonly reported = $derived(
		new Set([...this.dialogue.values()].flatMap((entry) => (entry.kind === 'report' ? [entry.to] : [])))
	);

	constructor(session: IdeaSession) {
		this.session = session;
	}

	/** Comments on a note of the canvas. */
	onNote(note: string): readonly Thread[] {
		return this.#byPlace.get(`note ${note}`) ?? [];
	}
	thread(id: string): Thread | null {
		return this.threads.find(({ comment }) => comment.id === id) ?? null;
	}
	draftOf(comment: string): ReplyDraft {
		const id = `${this.session.id} reply ${comment}`;
		const typed = this.#typed.get(id);
		if (typed) return typed;
		const stored = this.#drafts.current.status === 'ready' ? this.#drafts.current.value : [];
		const draft = stored.find((one) => one.id === id);
		return draft?.type === 'reply'
			? draft
			: { id, idea: this.session.id, type: 'reply', to: comment, use: null, text: '', at: 0 };
	}
	write(comment: string, change: { use?: Use; text?: string }): void {
		const draft = { ...this.draftOf(comment), ...change, at: Date.now() };
		this.#typed.set(draft.id, draft);
		void this.#outbox.put(draft.id, async () => putDraft((await device.open()).db, draft));
	}
	/** Answers a comment with what is written. From then on it stands; who thinks again answers again. */
	answer(comment: string): boolean {
		const draft = this.draftOf(comment);
		const text = draft.text.trim();
		if (draft.use === null || text === '') return false;
		this.say({ kind: 'reply', to: comment, use: draft.use, text });
		const empty: ReplyDraft = { ...draft, use: null, text: '' };
		this.#typed.set(draft.id, empty);
		void this.#outbox.put(draft.id, async () => putDraft((await device.open()).db, empty));
		return true;
	}
	say(saying: Saying): void {
		const at = Date.now();
		void this.#outbox.put(`say ${saying.kind} ${saying.to} ${at}`, async () => {
			const { db, learner } = await device.open();
			const by = { role: 'student', name: learner.nickname.slice(0, 200), key: this.session.author } as const;
			const said: Said = { ...saying, idea: this.session.id, by, at };
			await addEntries(db, [entryOf(said)]);
		});
	}
}
