import { on } from 'svelte/events';
import { localVoice } from '#lib/aloud/local-voice.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Playback } from './playback.svelte.ts';
import { spokenDue, spokenOf, voiceRate, type AloudMode, type Spoken } from './speech.ts';

/** A moment this near counts as reached, so that a line is spoken when someone goes to its very beginning. */
const near = 0.05;

type Player = Pick<Playback, 'hold' | 'release' | 'rate'>;

/**
 * Speaks a film's lines, and what is to be seen if asked, with a voice of the device; off until someone asks for it.
 * Voices of a server are never used: what is spoken would leave the device. The film waits while a voice needs longer.
 */
export class FilmVoice {
	#lang: Locale;
	#playback: Player;
	#scenes: Parameters<typeof spokenOf>[0];
	#voice = $state.raw<SpeechSynthesisVoice | null>(null);
	#mode = $state<AloudMode>('off');
	#pieces = $derived.by(() => spokenOf(this.#scenes, this.#mode));
	/** Up to here everything due was spoken. */
	#reach = -near;
	#speaking: Spoken | null = null;
	/** Due while another one is still spoken. */
	#next: Spoken | null = null;
	/** To be done when it is silent. */
	#then: (() => void) | null = null;
	/** Broken off by a pause; spoken again when the film goes on. */
	#cut: Spoken | null = null;
	#watchdog: ReturnType<typeof setTimeout> | undefined;

	constructor(lang: Locale, scenes: Parameters<typeof spokenOf>[0], playback: Player) {
		this.#lang = lang;
		this.#scenes = scenes;
		this.#playback = playback;
	}

	get available(): boolean {
		return this.#voice !== null;
	}
	get mode(): AloudMode {
		return this.#mode;
	}

	/** Looks for a voice; browsers find theirs a while after the page is there. */
	start(): () => void {
		if (!('speechSynthesis' in window)) return () => undefined;
		const look = () => (this.#voice = localVoice(speechSynthesis.getVoices(), this.#lang));
		look();
		const off = on(speechSynthesis, 'voiceschanged', look);
		return () => {
			off();
			this.#silence();
		};
	}

	setMode(mode: AloudMode, now: number): void {
		this.#silence();
		this.#cut = null;
		this.#mode = mode;
		this.#reach = now - near;
		this.#playback.release();
	}

	step(now: number): void {
		if (this.#mode === 'off') return;
		if (this.#cut) {
			const again = this.#cut;
			this.#cut = null;
			this.#say(again);
		}
		const due = spokenDue(this.#pieces, this.#reach, now);
		this.#reach = due ? due.at : now;
		if (!due) return;
		if (this.#speaking) {
			this.#next = due;
			this.#playback.hold();
		} else this.#say(due);
	}

	/** Does something once what is being spoken was spoken; the film waits meanwhile. */
	afterwards(then: () => void): void {
		if (!this.#speaking) {
			then();
			return;
		}
		this.#then = then;
		this.#playback.hold();
	}

	seeked(to: number): void {
		this.#silence();
		this.#cut = null;
		this.#reach = to - near;
	}

	/** The learner stopped the film. */
	paused(): void {
		const broken = this.#speaking;
		this.#silence();
		this.#cut = broken;
	}

	#say(piece: Spoken): void {
		const voice = this.#voice;
		if (!voice) return;
		this.#speaking = piece;
		const utterance = new SpeechSynthesisUtterance(piece.text);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		utterance.rate = voiceRate(piece, this.#lang, this.#playback.rate);
		const done = () => this.#done(piece);
		utterance.onend = done;
		utterance.onerror = done;
		// Some browsers never tell the end of a long piece; the film must not wait for ever.
		this.#watchdog = setTimeout(
			() => {
				speechSynthesis.cancel();
				done();
			},
			6000 + piece.text.length * 400
		);
		if (piece.kind === 'shows') this.#playback.hold();
		speechSynthesis.speak(utterance);
	}

	#done(piece: Spoken): void {
		if (this.#speaking !== piece) return;
		clearTimeout(this.#watchdog);
		this.#speaking = null;
		const next = this.#next;
		this.#next = null;
		const then = this.#then;
		if (next) this.#say(next);
		else if (then) {
			this.#then = null;
			then();
			return;
		}
		if (next?.kind !== 'shows') this.#playback.release();
	}

	#silence(): void {
		clearTimeout(this.#watchdog);
		const spoke = this.#speaking !== null;
		this.#speaking = null;
		this.#next = null;
		this.#then = null;
		if (spoke) speechSynthesis.cancel();
	}
}
