import { on } from 'svelte/events';
import type { Locale } from '#lib/words/locale.ts';
import { blocksOf, type Block } from './blocks.ts';
import { localVoice } from './local-voice.ts';

/** Slower than a grown-up reads: it is followed with the finger. */
const rate = 0.9;

/** Reads a part of the page aloud, block by block, and marks the one that is being read. */
export class Aloud {
	readonly #lang: Locale;
	#voice = $state.raw<SpeechSynthesisVoice | null>(null);
	#reading = $state(false);
	#left: Block[] = [];
	#now: Block | null = null;
	#watchdog: ReturnType<typeof setTimeout> | undefined;

	constructor(lang: Locale) {
		this.#lang = lang;
	}

	/** Whether the device has a voice of its own for this language. */
	get available(): boolean {
		return this.#voice !== null;
	}
	get reading(): boolean {
		return this.#reading;
	}

	/** Looks for a voice; browsers find theirs a while after the page is there. Returns what ends it. */
	start(): () => void {
		if (!('speechSynthesis' in window)) return () => undefined;
		const look = () => (this.#voice = localVoice(speechSynthesis.getVoices(), this.#lang));
		look();
		const off = on(speechSynthesis, 'voiceschanged', look);
		return () => {
			off();
			this.stop();
		};
	}

	/** Begins at the top of that part of the page. */
	read(root: Element): void {
		this.stop();
		this.#left = blocksOf(root);
		this.#reading = true;
		this.#next();
	}

	stop(): void {
		if (!this.#reading) return;
		this.#reading = false;
		this.#left = [];
		this.#mark(null);
		clearTimeout(this.#watchdog);
		speechSynthesis.cancel();
	}

	#next(): void {
		clearTimeout(this.#watchdog);
		const block = this.#left.shift();
		if (!block || !this.#voice) {
			this.stop();
			return;
		}
		this.#mark(block);
		const utterance = new SpeechSynthesisUtterance(block.text);
		utterance.voice = this.#voice;
		utterance.lang = this.#voice.lang;
		utterance.rate = rate;
		const done = () => {
			if (this.#now === block) this.#next();
		};
		utterance.onend = done;
		utterance.onerror = done;
		// Some browsers never tell the end of a long piece.
		this.#watchdog = setTimeout(
			() => {
				speechSynthesis.cancel();
				done();
			},
			6000 + block.text.length * 400
		);
		speechSynthesis.speak(utterance);
	}

	#mark(block: Block | null): void {
		this.#now?.element.removeAttribute('data-aloud');
		this.#now = block;
		if (!block) return;
		block.element.setAttribute('data-aloud', '');
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		block.element.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
	}
}
