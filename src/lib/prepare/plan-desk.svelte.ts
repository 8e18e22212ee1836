import type { DeviceDb } from '#lib/db/db.ts';
import { after, begin, undo, type Edit, type History } from '#lib/plan/edit.ts';
import type { Plan, PlanLesson } from '#lib/plan/plan.ts';
import { Outbox } from '#lib/session/outbox.ts';
import type { Prepared } from './prepared.ts';
import { ticked } from './ready.ts';
import { savePrepared, type StoredPrepared } from './store.ts';

/** One for all pages: what the store did not take is tried again after its page is gone. */
const outbox = new Outbox();

/** The plan of one lesson being worked on. What is changed is seen at once and stored at once. */
export class PlanDesk {
	readonly #lesson: PlanLesson;
	readonly #open: () => Promise<DeviceDb>;
	#history = $state.raw<History>({ plan: { lesson: '', wanted: 0, steps: [] }, past: [] });
	#ready = $state.raw<readonly string[]>([]);
	/** When what is shown was written. */
	#at = 0;

	constructor(lesson: PlanLesson, open: () => Promise<DeviceDb>) {
		this.#lesson = lesson;
		this.#open = open;
		this.#history = begin(lesson, null);
	}

	get plan(): Plan {
		return this.#history.plan;
	}
	get ready(): readonly string[] {
		return this.#ready;
	}
	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}
	get prepared(): Prepared {
		return { plan: this.plan, ready: this.ready };
	}

	/** What the store has: from earlier, from another window, or from a file. */
	follow(stored: StoredPrepared): void {
		if (stored.at <= this.#at || outbox.has(this.#lesson.id)) return;
		this.#at = stored.at;
		this.#history = begin(this.#lesson, stored.plan);
		this.#ready = stored.ready;
	}

	/** False where the edit changes nothing. */
	edit(edit: Edit): boolean {
		return this.#take(after(this.#lesson, this.#history, edit));
	}
	undo(): boolean {
		return this.#take(undo(this.#history));
	}
	tick(name: string, on: boolean): void {
		this.#ready = ticked(this.#ready, name, on);
		this.#save();
	}

	#take(history: History): boolean {
		if (history === this.#history) return false;
		this.#history = history;
		this.#save();
		return true;
	}

	#save(): void {
		// Two edits of one moment still have an order.
		this.#at = Math.max(Date.now(), this.#at + 1);
		const [at, prepared] = [this.#at, this.prepared];
		void outbox.put(this.#lesson.id, async () => savePrepared(await this.#open(), prepared, at));
	}
}
