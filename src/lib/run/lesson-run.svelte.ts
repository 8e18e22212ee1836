import { liveQuery, type Subscription } from 'dexie';
import { lessonId } from '#lib/content/catalog.ts';
import { answersOf, saveAnswer } from '#lib/db/answers.ts';
import { attempt } from '#lib/db/failure.ts';
import { saveProgress } from '#lib/db/progress.ts';
import type { Answer } from '#lib/db/rows.ts';
import { saving } from '#lib/session/saving.svelte.ts';
import type { session } from '#lib/session/session.svelte.ts';
import type { AnswerOf, Kind } from '#lib/steps/registry.ts';
import type { Answerable } from '#lib/steps/show.ts';

type Device = NonNullable<typeof session.ready>;
/** What a run needs to know of a lesson. */
type Plan = { program: string; slug: string; steps: readonly { id: string; kind: Kind }[] };
type Held = { kind: Kind; value: unknown; rev: string | null; at: number | null };

/**
 * One learner going through one lesson: what was answered, what is finished. Answers go to the store with every
 * change; while one is being written only the newest waits behind it. Knows nothing of pages.
 */
export class LessonRun {
	readonly id: string;
	#lesson: Plan;
	#device: Device;
	// Both are replaced whole with every change: a lesson has a dozen steps, and a reactive map would be downloaded first.
	#held = $state.raw<ReadonlyMap<string, Held>>(new Map());
	#done = $state.raw<ReadonlySet<string>>(new Set());
	/** Steps that were answered anew over such an answer, which the store is to keep. */
	#outdated = new Set<string>();
	/** Steps with something given that the store does not have yet, and how to write it. */
	#unsaved = new Map<string, () => Promise<void>>();
	#writing = new Map<string, Promise<void>>();
	/** A place the store did not take. */
	#unplaced: string | null = null;
	#subscription: Subscription | null = null;
	#stopped = false;
	#leave: () => void;
	/** Step where the learner left the lesson last time, when known. */
	left = $state.raw<string | null>(null);
	loaded = $state(false);

	constructor(lesson: Plan, device: Device) {
		this.#lesson = lesson;
		this.#device = device;
		this.id = lessonId(lesson.program, lesson.slug);
		this.#leave = saving.hold({ catchUp: () => this.#catchUp(), saveAgain: () => this.saveAgain() });
	}

	/**
	 * Reads what is stored and follows what other tabs write, until `stop`. Where the store cannot be read, the lesson
	 * begins without it; what is given then meets the stored answers when it is written, and replaces none of them.
	 */
	async start(): Promise<void> {
		const { db, learner } = this.#device;
		const stored = () => answersOf(db, learner.id, this.id);
		const read = await attempt(async () => {
			const progress = await db.progress.get([learner.id, this.id]);
			return { progress, rows: await stored() };
		});
		if (read.ok) {
			this.left = read.value.progress?.step ?? null;
			this.#done = new Set([...this.#done, ...(read.value.progress?.done ?? [])]);
			this.#adopt(read.value.rows);
		} else {
			saving.started();
			saving.failed(read.trouble);
			console.error('The stored answers could not be read.', read.cause);
		}
		this.loaded = true;
		if (this.#stopped) return;
		this.#subscription = liveQuery(stored).subscribe({
			next: (rows) => this.#adopt(rows),
			error: (cause) => console.error('The stored answers cannot be followed.', cause)
		});
	}

	stop(): void {
		this.#stopped = true;
		this.#leave();
		this.#subscription?.unsubscribe();
	}

	/** Takes over rows that are not ours, except where something of ours is not stored yet. */
	#adopt(rows: Answer[]): void {
		const held = new Map(this.#held);
		for (const { step, kind, value, rev, at } of rows) {
			if (this.#unsaved.has(step) || held.get(step)?.rev === rev) continue;
			if (this.#lesson.steps.some(({ id }) => id === step)) held.set(step, { kind, value, rev, at });
		}
		this.#held = held;
	}

	#hold(step: string, held: Held): void {
		this.#held = new Map(this.#held).set(step, held);
	}

	answer<K extends Kind>({ step, rules }: Answerable<K>): AnswerOf<K> {
		const held = this.#held.get(step.id);
		const stored = held?.kind === step.kind ? rules.readAnswer(held.value) : null;
		return stored ?? rules.empty(step.prompt);
	}

	/**
	 * Whether the stored answer has a form that this version of the lesson cannot read. It is not thrown away: it stays
	 * in the store until the learner answers anew.
	 */
	isUnreadable<K extends Kind>({ step, rules }: Answerable<K>): boolean {
		const held = this.#held.get(step.id);
		return held !== undefined && (held.kind !== step.kind || rules.readAnswer(held.value) === null);
	}

	/** When the answer was last stored, milliseconds since 1970. */
	savedAt(step: string): number | null {
		return this.#held.get(step)?.at ?? null;
	}

	isDone(step: string): boolean {
		return this.#done.has(step);
	}

	get doneCount(): number {
		return this.#lesson.steps.filter(({ id }) => this.#done.has(id)).length;
	}

	/** The learner gives an answer. It is on screen at once and on its way to the store in the same moment. */
	give<K extends Kind>(to: Answerable<K>, value: AnswerOf<K>): void {
		const { step, rules } = to;
		const plain = $state.snapshot(value);
		const held = this.#held.get(step.id);
		if (this.isUnreadable(to)) this.#outdated.add(step.id);
		this.#hold(step.id, { kind: step.kind, value: plain, rev: held?.rev ?? null, at: held?.at ?? null });
		this.#unsaved.set(step.id, () => this.#write(to));
		const { type } = rules.score(value, step.key, step.prompt);
		if (type !== 'unready' && !this.#done.has(step.id)) this.#finish(step.id);
		void this.#write(to);
	}

	/** Notes that the learner is at a step. */
	async visit(step: string): Promise<void> {
		const { db, learner } = this.#device;
		this.#unplaced = null;
		const stored = await this.#store(async () => {
			await saveProgress(db, learner.id, this.id, step, [...this.#done]);
			return true;
		});
		if (!stored) this.#unplaced = step;
	}

	#finish(step: string): void {
		this.#done = new Set(this.#done).add(step);
		void this.visit(step);
	}

	/** Writes what a step has; a write that is going on takes what was given since along. */
	#write<K extends Kind>(to: Answerable<K>): Promise<void> {
		const { id } = to.step;
		const writing = this.#writing.get(id) ?? this.#writeNewest(to);
		if (this.#unsaved.has(id)) this.#writing.set(id, writing);
		return writing;
	}

	/** Writes until the store has the newest of a step. A write that failed waits for the next occasion. */
	async #writeNewest<K extends Kind>(to: Answerable<K>): Promise<void> {
		const { step } = to;
		try {
			let tried: unknown;
			while (this.#unsaved.has(step.id)) {
				const held = this.#held.get(step.id);
				if (!held || held.value === tried) break;
				tried = held.value;
				const stored = await this.#store(() => this.#save(to, held));
				const newest = this.#held.get(step.id);
				if (!stored || !newest) continue;
				this.#outdated.delete(step.id);
				this.#hold(step.id, { ...newest, rev: stored.rev, at: stored.at });
				if (newest.value === tried) this.#unsaved.delete(step.id);
			}
		} finally {
			// In the same moment as the last look at what is unsaved: nothing given later may wait for a write that is over.
			this.#writing.delete(step.id);
		}
	}

	async #save<K extends Kind>({ step, rules }: Answerable<K>, { value, rev }: Held): Promise<Answer> {
		const { db, learner } = this.#device;
		const given = {
			learner: learner.id,
			lesson: this.id,
			step: step.id,
			kind: step.kind,
			value,
			score: rules.score(rules.readAnswer(value) ?? rules.empty(step.prompt), step.key, step.prompt)
		};
		const { saved } = await saveAnswer(db, given, rev, Date.now(), this.#outdated.has(step.id));
		return saved;
	}

	/** Runs a write and tells the badge how it went. */
	async #store<T>(work: () => Promise<T>): Promise<T | null> {
		saving.started();
		try {
			const result = await attempt(work);
			if (result.ok) {
				saving.saved(Date.now());
				return result.value;
			}
			saving.failed(result.trouble);
			console.error('The answer could not be stored.', result.cause);
			return null;
		} catch (bug) {
			saving.failed('failed');
			throw bug;
		}
	}

	/** There is room again: what could not be stored before is tried once more. */
	#catchUp(): void {
		if (this.#unplaced !== null) void this.visit(this.#unplaced);
		for (const write of [...this.#unsaved.values()]) void write();
	}

	/** Writes once more what the store did not take. */
	async saveAgain(): Promise<void> {
		if (this.#unplaced !== null) await this.visit(this.#unplaced);
		for (const [step, write] of [...this.#unsaved]) {
			// One that is going on may have begun before there was room.
			await this.#writing.get(step);
			if (this.#unsaved.has(step)) await write();
		}
	}
}
