import type { DeviceDb } from '#lib/db/db.ts';
import type { PlanLesson } from '#lib/plan/plan.ts';
import { Outbox } from '#lib/session/outbox.ts';
import { changed, inLessons, type Change } from './compose.ts';
import type { Counts, Lecture } from './lecture.ts';
import { saveLecture, type StoredLecture } from './store.ts';

/** One for all pages: what the store did not take is tried again after its page is gone. */
const outbox = new Outbox();

/** One lecture being worked on. What is changed is seen at once and stored at once. */
export class LectureDesk {
	readonly lessons: readonly PlanLesson[];
	readonly #open: () => Promise<DeviceDb>;
	#lecture: Lecture;
	#past = $state.raw<readonly Lecture[]>([]);
	/** When what is shown was written. */
	#at: number;

	constructor(stored: StoredLecture, lessons: readonly PlanLesson[], open: () => Promise<DeviceDb>) {
		this.lessons = lessons;
		this.#open = open;
		this.#lecture = $state.raw(inLessons(stored.lecture, lessons));
		this.#at = stored.at;
	}

	get lecture(): Lecture {
		return this.#lecture;
	}
	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	/** What the store has: from another window. */
	follow({ lecture, at }: StoredLecture): void {
		if (at <= this.#at || lecture.id !== this.#lecture.id || outbox.has(lecture.id)) return;
		this.#at = at;
		this.#lecture = inLessons(lecture, this.lessons);
	}

	edit(change: Change): void {
		const next = changed(this.#lecture, change, this.lessons);
		if (next === this.#lecture) return;
		// What is typed is taken back in its field, letter by letter.
		if (change.type !== 'title' && change.type !== 'start')
			this.#past = [...this.#past, this.#lecture].slice(-100);
		this.#take(next);
	}
	undo(): void {
		const before = this.#past.at(-1);
		if (!before) return;
		this.#past = this.#past.slice(0, -1);
		const { title, start, counts } = this.#lecture;
		this.#take({ ...before, title, start, counts });
	}
	count(counts: Counts): void {
		this.#take({ ...this.#lecture, counts });
	}

	#take(lecture: Lecture): void {
		this.#lecture = lecture;
		// Two edits of one moment still have an order.
		this.#at = Math.max(Date.now(), this.#at + 1);
		const at = this.#at;
		void outbox.put(lecture.id, async () => saveLecture(await this.#open(), lecture, at));
	}
}
