import { liveQuery, type Subscription } from 'dexie';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { LessonContent } from '#lib/content/catalog.ts';
import { lessonId } from '#lib/content/catalog.ts';
import { answersOf, saveAnswer } from '#lib/db/answers.ts';
import { attempt } from '#lib/db/failure.ts';
import { saveProgress } from '#lib/db/progress.ts';
import type { Answer } from '#lib/db/rows.ts';
import { saving } from '#lib/session/saving.svelte.ts';
import type { session } from '#lib/session/session.svelte.ts';
import { emptyAnswer, readAnswer, score, type AnswerOf, type Kind, type Step } from '#lib/steps/registry.ts';

type Device = NonNullable<typeof session.ready>;
type Held = { value: unknown; rev: string | null; at: number | null };

/**
 * One learner going through one lesson: what was answered, what is finished. Answers go to the store with every
 * change; while one is being written only the newest waits behind it. Knows nothing of pages.
 */
export class LessonRun {
	readonly id: string;
	#lesson: LessonContent;
	#device: Device;
	#held = new SvelteMap<string, Held>();
	#done = new SvelteSet<string>();
	#unreadable = new SvelteSet<string>();
	#writing = new Set<string>();
	#waiting = new Set<string>();
	#subscription: Subscription | null = null;
	#retry = () => this.saveAgain();
	/** Step where the learner left the lesson last time, when known. */
	left = $state.raw<string | null>(null);
	loaded = $state(false);

	constructor(lesson: LessonContent, device: Device) {
		this.#lesson = lesson;
		this.#device = device;
		this.id = lessonId(lesson.program, lesson.slug);
	}

	/** Reads what is stored and follows what other tabs write, until `stop`. */
	async start(): Promise<void> {
		const { db, learner } = this.#device;
		const progress = await db.progress.get([learner.id, this.id]);
		this.left = progress?.step ?? null;
		for (const step of progress?.done ?? []) this.#done.add(step);
		this.#adopt(await answersOf(db, learner.id, this.id));
		this.loaded = true;
		saving.retry = this.#retry;
		this.#subscription = liveQuery(() => answersOf(db, learner.id, this.id)).subscribe({
			next: (rows) => this.#adopt(rows)
		});
	}

	stop(): void {
		if (saving.retry === this.#retry) saving.retry = null;
		this.#subscription?.unsubscribe();
	}

	/** Takes over rows that are not ours, except where something of ours is still on its way. */
	#adopt(rows: Answer[]): void {
		for (const row of rows) {
			if (this.#writing.has(row.step) || this.#waiting.has(row.step)) continue;
			if (this.#held.get(row.step)?.rev === row.rev) continue;
			const step = this.#lesson.steps.find(({ id }) => id === row.step);
			if (!step) continue;
			// A stored answer of an older form is not thrown away: it stays in the store until the learner answers anew.
			if (row.kind !== step.kind || readAnswer(step.kind, row.value) === null) this.#unreadable.add(row.step);
			this.#held.set(row.step, { value: row.value, rev: row.rev, at: row.at });
		}
	}

	answer<K extends Kind>(step: Step<K>): AnswerOf<K> {
		const held = this.#held.get(step.id);
		return (held ? readAnswer<K>(step.kind, held.value) : null) ?? emptyAnswer<K>(step);
	}

	/** When the answer was last stored, milliseconds since 1970. */
	savedAt(step: string): number | null {
		return this.#held.get(step)?.at ?? null;
	}

	isUnreadable(step: string): boolean {
		return this.#unreadable.has(step);
	}

	isDone(step: string): boolean {
		return this.#done.has(step);
	}

	get doneCount(): number {
		return this.#lesson.steps.filter(({ id }) => this.#done.has(id)).length;
	}

	/** The learner gives an answer. It is on screen at once and on its way to the store in the same moment. */
	give<K extends Kind>(step: Step<K>, value: AnswerOf<K>): void {
		const plain = $state.snapshot(value);
		const held = this.#held.get(step.id);
		this.#held.set(step.id, { value: plain, rev: held?.rev ?? null, at: held?.at ?? null });
		this.#unreadable.delete(step.id);
		if (score(step, value).type !== 'unready' && !this.#done.has(step.id)) this.#finish(step.id);
		void this.#write(step);
	}

	/** Notes that the learner is at a step. */
	async visit(step: string): Promise<void> {
		const { db, learner } = this.#device;
		await this.#store(() => saveProgress(db, learner.id, this.id, step, [...this.#done]));
	}

	#finish(step: string): void {
		this.#done.add(step);
		void this.visit(step);
	}

	async #write<K extends Kind>(step: Step<K>): Promise<void> {
		if (this.#writing.has(step.id)) {
			this.#waiting.add(step.id);
			return;
		}
		this.#writing.add(step.id);
		const { db, learner } = this.#device;
		do {
			this.#waiting.delete(step.id);
			const held = this.#held.get(step.id);
			if (!held) break;
			const value = held.value;
			const stored = await this.#store(() =>
				saveAnswer(
					db,
					{
						learner: learner.id,
						lesson: this.id,
						step: step.id,
						kind: step.kind,
						value,
						score: score(step, readAnswer<K>(step.kind, value) ?? emptyAnswer<K>(step))
					},
					held.rev
				)
			);
			const newest = this.#held.get(step.id);
			if (stored && newest) this.#held.set(step.id, { ...newest, rev: stored.saved.rev, at: stored.saved.at });
		} while (this.#waiting.has(step.id));
		this.#writing.delete(step.id);
	}

	/** Runs a write and tells the badge how it went. A failed one is tried again with the next change. */
	async #store<T>(work: () => Promise<T>): Promise<T | null> {
		saving.started();
		const result = await attempt(work);
		if (result.ok) saving.saved(Date.now());
		else {
			saving.failed(result.trouble);
			console.error('The answer could not be stored.', result.cause);
		}
		return result.ok ? result.value : null;
	}

	/** Writes once more everything that is on screen, after trouble. */
	async saveAgain(): Promise<void> {
		for (const step of this.#lesson.steps) if (this.#held.has(step.id)) await this.#write(step);
	}
}
