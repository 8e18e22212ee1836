import { SvelteMap } from 'svelte/reactivity';
import type { Case } from '#lib/content/case.ts';
import type { Localised } from '#lib/content/text.ts';
import type { Locale } from '#lib/words/locale.ts';
import { begunAt, questionDue } from './cues.ts';
import type { FilmAnswer, FilmMemory } from './memory.ts';
import { Playback } from './playback.svelte.ts';
import { chaptersOf, type Chapter } from './transcript.ts';
import { aloudModesFor, type AloudMode } from './speech.ts';
import { FilmVoice } from './voice.svelte.ts';
import { coverage } from './watched.ts';

export type Film = NonNullable<Localised<Case>['film']>;
export type Question = Film['questions'][number];
export type Line = Film['scenes'][number]['lines'][number];

type Means = {
	about: Localised<Case>;
	film: Film;
	lang: Locale;
	/** Whether the film itself can be heard. */
	sound: boolean;
	memory: () => FilmMemory | null;
	onwatched: (share: number) => void;
};

/** What was watched is worked out this often, in milliseconds, and at every rest. */
const pace = 1000;
/** Handing it on stores an answer; five seconds are soon watched again. */
const tellPace = 5000;

/**
 * One sitting with one film: how it plays, the question it waits at, and what of it is handed on to be remembered.
 * The film and its stills share it, so that answers and place are the same in both.
 */
export class Viewing {
	readonly about: Localised<Case>;
	readonly film: Film;
	readonly lang: Locale;
	readonly chapters: Chapter[];
	readonly lines: Line[];
	readonly sound: boolean;
	/** What a voice of the device can add to the film; nothing where there is only "off". */
	readonly aloud: readonly AloudMode[];
	readonly playback: Playback;
	readonly voice: FilmVoice;
	#memory: () => FilmMemory | null;
	#onwatched: (share: number) => void;

	/** The question whose card is open. */
	asking = $state.raw<Question | null>(null);
	/** Answers of this sitting, where nothing is remembered. */
	#passing = new SvelteMap<string, FilmAnswer>();
	/** Share watched in earlier sittings; fixed when this one begins to play. */
	#earlier: number | null = null;
	#noted = 0;
	#toldAt = 0;
	#told = 0;

	constructor({ about, film, lang, sound, memory, onwatched }: Means) {
		this.about = about;
		this.film = film;
		this.lang = lang;
		this.#memory = memory;
		this.#onwatched = onwatched;
		this.chapters = chaptersOf(film);
		this.lines = film.scenes.flatMap(({ lines }) => lines);
		this.sound = sound;
		this.aloud = aloudModesFor(film.scenes, sound);
		this.playback = new Playback(film.seconds, {
			onstep: (before, now) => this.#step(before, now),
			onseek: (to) => this.voice.seeked(to),
			onplayed: (rest) => this.#played(rest)
		});
		this.voice = new FilmVoice(lang, film.scenes, this.playback);
	}

	get memory(): FilmMemory | null {
		return this.#memory();
	}

	get answers(): Readonly<Partial<Record<string, FilmAnswer>>> {
		return this.memory?.watching?.answers ?? Object.fromEntries(this.#passing);
	}

	stateOf(question: string): 'answered' | 'skipped' | 'open' {
		const answer = this.answers[question];
		if (!answer) return 'open';
		return answer.picked === null ? 'skipped' : 'answered';
	}

	/** Number and title of the chapter at a moment. */
	chapterAt(seconds: number): { number: number; title: string } {
		const chapter = begunAt(this.chapters, seconds);
		return chapter
			? { number: this.chapters.indexOf(chapter) + 1, title: chapter.title }
			: { number: 0, title: '' };
	}

	toggle(): void {
		if (this.asking) this.leaveQuestion();
		else if (this.playback.playing) this.pause();
		else this.playback.play();
	}

	pause(): void {
		this.voice.paused();
		this.playback.pause();
	}

	/** Plays from a place; a card that was open is closed. */
	playFrom(seconds: number): void {
		this.asking = null;
		this.playback.seek(seconds);
		this.playback.play();
	}

	move(by: number): void {
		this.moveTo(this.playback.now + by);
	}

	moveTo(seconds: number): void {
		this.asking = null;
		this.playback.seek(seconds);
		this.playback.wake();
	}

	open(question: Question): void {
		this.pause();
		this.playback.seek(question.at);
		this.playback.wake();
		this.asking = question;
	}

	answer(question: Question, picked: string | null): void {
		this.memory?.answer(question.id, picked);
		if (!this.memory) this.#passing.set(question.id, { picked, at: Date.now() });
	}

	/** Goes on from an open card; without an answer, that is remembered too, so that the film waits only once. */
	leaveQuestion(): void {
		const question = this.asking;
		if (!question) return;
		if (this.stateOf(question.id) === 'open') this.answer(question, null);
		this.asking = null;
		if (this.playback.now < this.playback.seconds - 0.2) this.playback.play();
	}

	/** The scene before the question once more. */
	watchAgain(question: Question): void {
		const scene = this.film.scenes.find(({ id }) => id === question.after);
		this.playFrom(scene?.from ?? question.at);
	}

	#step(before: number, now: number): void {
		const due = questionDue(this.film.questions, before, now, (id) => this.stateOf(id) !== 'open');
		if (due) this.voice.afterwards(() => this.open(due));
		else this.voice.step(now);
	}

	#played(rest: boolean): void {
		const { playback, memory } = this;
		if (!playback.begun || (!rest && Date.now() - this.#noted < pace)) return;
		this.#noted = Date.now();
		this.#earlier ??= memory?.watching?.watched ?? 0;
		const share = coverage(
			[{ from: 0, to: this.#earlier * playback.seconds }, ...playback.stretches],
			playback.seconds
		);
		const watched = Math.round(share * 1000) / 1000;
		memory?.leaveAt(playback.now, watched, rest);
		if (watched <= this.#told || (!rest && Date.now() - this.#toldAt < tellPace)) return;
		this.#told = watched;
		this.#toldAt = Date.now();
		this.#onwatched(watched);
	}
}
