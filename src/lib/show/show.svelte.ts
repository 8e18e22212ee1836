import { SvelteMap } from 'svelte/reactivity';
import type { LessonContent } from '#lib/content/catalog.ts';
import { lessonId } from '#lib/content/catalog.ts';
import { loadMaterials, loadStep } from '#lib/content/load.ts';
import { newId } from '#lib/db/id.ts';
import type { Board } from '#lib/steps/board.ts';
import { boardsOf, innerOf, loadShow, type OnShow } from '#lib/steps/boards.ts';
import type { Around, NextModule } from '#lib/lecture/walk.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Channel } from './channel.ts';
import { forgetOlder, keepShow, keptShow } from './kept.ts';
import { goTo, handsOf, isOpen, setFront, setInner, setOpen, startTimer } from './moves.ts';
import { plannedLesson, type Planned } from './planned.ts';
import { fronts, isNewer, newShow, readShow, type ShowState } from './state.ts';

export type Role = 'projector' | 'presenter';

/** What a projector says about itself, for the presenter. */
export type Report = { width: number; height: number; full: boolean; sound: 'ok' | 'blocked' };

export type Message =
	| { type: 'state'; state: ShowState }
	| { type: 'hello'; id: string }
	| { type: 'here'; id: string; role: Role; report: Report | null }
	/** All windows go on to the module before or after this one. */
	| { type: 'walk'; by: 1 | -1 }
	| { type: 'bye'; id: string };

/** A window that was not heard of for so long is gone (milliseconds). It speaks every `pulse`. */
const silent = 12_000;
const pulse = 4_000;

/** One board of one step, ready to be drawn. */
export type Place = { shown: OnShow; boards: Board[]; at: number };

/**
 * A lesson in front of a class, as one window of it sees it. Each window holds the whole state, tells the others of
 * every change, and takes theirs when it is newer; so each may be closed or reloaded, and the rest goes on.
 */
export class Show {
	readonly lesson: LessonContent;
	readonly lang: Locale;
	readonly lecture: string | null;
	readonly #channel: Channel<Message>;
	readonly #role: Role;
	readonly #id = newId();
	#state: ShowState;
	/** By which the lesson is held, once it is read. Steps that it leaves out are passed over. */
	planned = $state.raw<Planned | null>(null);
	/** The modules before and after it, where it is one of a lecture. */
	around = $state.raw<Around | null>(null);
	/** The step on screen could not be fetched. */
	failed = $state(false);
	#place = $state.raw<OnShow | null>(null);
	#after = $state.raw<OnShow | null>(null);
	readonly #loaded = new Map<string, Promise<OnShow | null>>();
	readonly #others = new SvelteMap<string, { role: Role; report: Report | null; at: number }>();
	#report: Report | null = null;
	#waiting: { step: string; press: () => void } | null = null;
	#ends: (() => void)[] = [];

	readonly #onwalk: (to: NextModule) => void;

	/**
	 * @param at the step that the address asks for, if any
	 * @param lecture the lecture it is a module of, if any
	 * @param onwalk goes to another module of that lecture
	 */
	constructor(
		lesson: LessonContent,
		{
			lang,
			role,
			channel,
			at,
			lecture = null,
			onwalk = () => undefined
		}: {
			lang: Locale;
			role: Role;
			channel: Channel<Message>;
			at: string | null;
			lecture?: string | null;
			onwalk?: (to: NextModule) => void;
		}
	) {
		this.lecture = lecture;
		this.#onwalk = onwalk;
		this.lesson = lesson;
		this.lang = lang;
		this.#role = role;
		this.#channel = channel;
		const now = Date.now();
		const first = lesson.steps[0]?.id ?? '';
		const known = (id: string | null) => id !== null && lesson.steps.some((step) => step.id === id);
		const kept = keptShow(this.id, now);
		const begun = kept && known(kept.step) ? kept : newShow(this.id, first, now, this.lesson.reader);
		this.#state = $state.raw(begun);
		// An address that names another step moves the class there, in every window.
		if (at !== null && known(at) && at !== begun.step) {
			const { rev, began } = begun;
			this.#state = { ...goTo(begun, at, 0, now), began, rev: rev + 1, by: this.#id };
			keepShow(this.#state);
		}
	}

	get id(): string {
		return lessonId(this.lesson.program, this.lesson.slug);
	}

	get state(): ShowState {
		return this.#state;
	}

	/** The step on screen, once it is loaded. */
	get place(): Place | null {
		const shown = this.#place;
		if (!shown || shown.step.id !== this.state.step) return null;
		const boards = this.#boards(shown);
		return { shown, boards, at: Math.min(this.state.board, boards.length - 1) };
	}

	/** The last board of the last step is on screen. */
	get atEnd(): boolean {
		const { place } = this;
		return place !== null && place.at === place.boards.length - 1 && this.#neighbour(1) === undefined;
	}

	/** All of the last board was shown: a press forward leaves the lesson, where something comes after it. */
	get shownAll(): boolean {
		return this.atEnd && this.state.front === fronts.board && this.#onBoard() === null;
	}

	/** The first board of the first step is on screen. */
	get atStart(): boolean {
		return this.place?.at === 0 && this.#neighbour(-1) === undefined;
	}

	/** What comes after the lesson, where it is a module of a lecture. */
	get after(): NextModule | 'end' | null {
		return this.around?.after ?? null;
	}

	/** What one press forward will show, once nothing is held back any more; null at the end, or while it is fetched. */
	get following(): Place | null {
		const place = this.place;
		if (!place) return null;
		if (place.at < place.boards.length - 1) return { ...place, at: place.at + 1 };
		const shown = this.#after;
		return shown && { shown, boards: this.#boards(shown), at: 0 };
	}

	/** Windows of this show that are heard of. */
	get others(): { role: Role; report: Report | null }[] {
		return [...this.#others.values()];
	}

	get projector(): Report | null {
		return this.others.find(({ role }) => role === 'projector')?.report ?? null;
	}

	/** Someone leads from another window. */
	get hasPresenter(): boolean {
		return this.others.some(({ role }) => role === 'presenter');
	}

	/** Begins to speak with the other windows. Call once, in the browser. */
	start(): void {
		this.#ends.push(this.#channel.listen((message) => this.#hear(message)));
		this.#channel.send({ type: 'hello', id: this.#id });
		const beat = setInterval(() => this.#beat(), pulse);
		const bye = () => this.#channel.send({ type: 'bye', id: this.#id });
		// A page that comes back out of the browser's memory is there again.
		const again = () => this.#beat();
		addEventListener('pagehide', bye);
		addEventListener('pageshow', again);
		this.#ends.push(() => {
			clearInterval(beat);
			removeEventListener('pagehide', bye);
			removeEventListener('pageshow', again);
			bye();
			this.#channel.close();
		});
		this.#say();
		void this.#load();
		void this.#plan();
		void this.#lookAround();
	}

	stop(): void {
		for (const end of this.#ends.splice(0)) end();
	}

	report(report: Report): void {
		this.#report = report;
		this.#say();
	}

	/** Every change of the show goes through here: it is shown, kept and told. */
	change(move: (show: ShowState) => ShowState): void {
		const before = this.state;
		const after = move(before);
		if (after === before) return;
		const next = { ...after, rev: before.rev + 1, by: this.#id };
		this.#take(next);
		this.#channel.send({ type: 'state', state: next });
	}

	goTo(step: string, board = 0): void {
		this.change((show) => goTo(show, step, board, Date.now()));
	}

	/** One press of "forward": what lies over the board goes, the step does its next thing, or the next board comes. */
	forward(): void {
		const place = this.place;
		const { state } = this;
		if (state.front !== fronts.board) return this.change((show) => setFront(show, show.front));
		if (!place?.boards[place.at]) return this.#once(() => this.forward(), 1);
		const move = this.#onBoard();
		if (move) return this.change(move);
		const { boards, at } = place;
		if (at < boards.length - 1) return this.goTo(state.step, at + 1);
		const next = this.#neighbour(1);
		if (next) this.goTo(next);
		else this.walk(1);
	}

	/** What one press forward does while the board stays: the step's next thing, its time, what it holds back. */
	#onBoard(): ((show: ShowState) => ShowState) | null {
		const { place, state } = this;
		const board = place?.boards[place.at];
		if (!place || !board) return null;
		const { shown } = place;
		const now = Date.now();
		const hands = board.ask ? (handsOf(state, state.step, board.ask.id).at(-1) ?? {}) : {};
		const inner =
			shown.rules.forward?.(shown.step, board, innerOf(shown, state.inner[state.step]), hands, now) ?? null;
		if (inner !== null) return (show) => setInner({ ...show, began: show.began ?? now }, show.step, inner);
		const { seconds } = board;
		if (seconds !== undefined && state.timed !== `${state.step}/${board.id}`)
			return (show) => startTimer(show, seconds, now, board.id);
		if (board.holds && !isOpen(state, state.step, board.id))
			return (show) => setOpen({ ...show, began: show.began ?? now }, show.step, board.id, true);
		return null;
	}

	/** One press of "back". */
	back(): void {
		const place = this.place;
		const { state } = this;
		if (state.front !== fronts.board) return this.change((show) => setFront(show, show.front));
		if (!place) return this.#once(() => this.back(), -1);
		const { shown, boards, at } = place;
		const board = boards[at];
		const inner =
			board && shown.rules.back?.(shown.step, board, innerOf(shown, state.inner[state.step]), Date.now());
		if (inner != null) return this.change((show) => setInner(show, show.step, inner));
		if (at > 0) return this.goTo(state.step, at - 1);
		const before = this.#neighbour(-1);
		// The last board of the step before: its own count is known once it is loaded, and more than it has means the last.
		if (before) this.goTo(before, 999);
		else this.walk(-1);
	}

	/** In a lecture, on to the next module, or back to the one that was shown before; every window goes along. */
	walk(by: 1 | -1): void {
		const { around } = this;
		const to = by === 1 ? around?.after : around?.before;
		if (!to || to === 'end') return;
		const id = lessonId(to.program, to.slug);
		if (by === 1) forgetOlder(id, Date.now());
		else if (!keptShow(id, Date.now())) return;
		this.#channel.send({ type: 'walk', by });
		this.#onwalk(to);
	}

	/** From the first step on, as for another class: clock, hands and what was shown are as before it began. */
	restart(): void {
		const { lesson } = this;
		const { look } = this.state;
		const first = lesson.steps[0]?.id ?? '';
		this.change(() => ({ ...newShow(this.id, first, Date.now(), lesson.reader), look }));
	}

	/** A press while the step is still fetched counts when it is there; one that cannot be fetched holds nobody up. */
	#once(press: () => void, by: 1 | -1): void {
		if (this.failed) this.stepBy(by);
		else this.#waiting = { step: this.state.step, press };
	}

	stepBy(by: 1 | -1): void {
		const step = this.#neighbour(by);
		if (step) this.goTo(step);
	}

	/** Shows what the board holds back, or hides it again. */
	toggleOpen(): void {
		const board = this.place && this.place.boards[this.place.at];
		if (!board?.holds) return;
		this.change((show) => setOpen(show, show.step, board.id, !isOpen(show, show.step, board.id)));
	}

	#neighbour(by: 1 | -1): string | undefined {
		const out = new Set(this.planned?.plan.steps.flatMap((step) => (step.out ? step.id : [])));
		const { steps } = this.lesson;
		const at = steps.findIndex(({ id }) => id === this.state.step);
		const onward = by > 0 ? steps.slice(at + 1) : steps.slice(0, Math.max(0, at)).reverse();
		return onward.find(({ id }) => !out.has(id))?.id;
	}

	#boards(shown: OnShow): Board[] {
		return boardsOf(shown, this.state.inner[shown.step.id], this.lang);
	}

	#take(next: ShowState): void {
		this.#state = next;
		keepShow(next);
		void this.#load();
	}

	async #plan(): Promise<void> {
		this.planned = await plannedLesson(this.id, this.lang, this.lecture);
		// What comes next may have changed with it.
		void this.#load();
	}

	async #lookAround(): Promise<void> {
		if (this.lecture === null) return;
		try {
			const { aroundModule } = await import('#lib/lecture/walk.ts');
			this.around = await aroundModule(this.lecture, this.id, this.lang);
		} catch (cause) {
			console.warn('The lecture of this lesson could not be read:', cause);
		}
	}

	async #load(): Promise<void> {
		const { step } = this.state;
		const shown = await this.#read(step);
		if (this.state.step !== step) return;
		this.failed = shown === null;
		this.#place = shown;
		const waiting = this.#waiting;
		this.#waiting = null;
		if (waiting?.step === step) waiting.press();
		if (this.state.step !== step) return;
		const next = this.#neighbour(1);
		const after = next === undefined ? null : await this.#read(next);
		if (this.state.step === step) this.#after = after;
	}

	#read(id: string): Promise<OnShow | null> {
		const known = this.#loaded.get(id);
		if (known) return known;
		const reading = (async () => {
			const step = await loadStep(this.id, id, this.lang);
			return step && loadShow(step, { lang: this.lang, materials: await loadMaterials(step, this.lang) });
		})();
		// A step that could not be fetched is asked for again next time; till then the show goes on without it.
		const safe = reading.catch((cause: unknown) => {
			console.error(cause);
			this.#loaded.delete(id);
			return null;
		});
		this.#loaded.set(id, safe);
		return safe;
	}

	#hear(message: unknown): void {
		if (typeof message !== 'object' || message === null) return;
		const type: unknown = Reflect.get(message, 'type');
		const id: unknown = Reflect.get(message, 'id');
		if (type === 'state') {
			const state = readShow(Reflect.get(message, 'state'), this.id);
			if (state && isNewer(state, this.state)) this.#take(state);
		} else if (type === 'hello') {
			this.#channel.send({ type: 'state', state: this.state });
			this.#say();
		} else if (type === 'walk') {
			const to = Reflect.get(message, 'by') === -1 ? this.around?.before : this.around?.after;
			if (to && to !== 'end') this.#onwalk(to);
		} else if (typeof id !== 'string') return;
		else if (type === 'bye') this.#others.delete(id);
		else if (type === 'here') {
			const role: unknown = Reflect.get(message, 'role');
			if (role !== 'projector' && role !== 'presenter') return;
			this.#others.set(id, { role, report: readReport(Reflect.get(message, 'report')), at: Date.now() });
		}
	}

	#say(): void {
		this.#channel.send({ type: 'here', id: this.#id, role: this.#role, report: this.#report });
	}

	#beat(): void {
		const now = Date.now();
		for (const [id, { at }] of this.#others) if (now - at > silent) this.#others.delete(id);
		this.#say();
	}
}

function readReport(value: unknown): Report | null {
	if (typeof value !== 'object' || value === null) return null;
	const width: unknown = Reflect.get(value, 'width');
	const height: unknown = Reflect.get(value, 'height');
	if (typeof width !== 'number' || typeof height !== 'number') return null;
	return {
		width,
		height,
		full: Reflect.get(value, 'full') === true,
		sound: Reflect.get(value, 'sound') === 'blocked' ? 'blocked' : 'ok'
	};
}
