import { untrack } from 'svelte';
import { on } from 'svelte/events';
import { stretchesOf, type Stretch } from './watched.ts';

type Told = {
	/** The film went on from one moment to another while it was played. */
	onstep: (before: number, now: number) => void;
	/** Someone went to another place. */
	onseek: (to: number) => void;
	/** What was played so far has grown; `rest` when it stops for now. */
	onplayed: (rest: boolean) => void;
};

/** How often the page hears of the moment while a film plays, in seconds of film: enough for captions, light enough. */
const beat = 0.1;

/**
 * A film as it plays: what the controls show, and what they can do. It knows the browser's element only while that is
 * on the page; a place asked for before the film is loaded is gone to as soon as it is.
 */
export class Playback {
	/** Length in seconds, known before the file is. */
	readonly seconds: number;
	#told: Told;
	#video: HTMLVideoElement | null = null;
	#before = 0;
	#wanted: number | null = null;
	#frame = 0;

	now = $state(0);
	#paused = $state(true);
	/** Waits, for example for a voice, and goes on by itself. */
	#held = $state(false);
	/** Something of it was played since the page was opened. */
	begun = $state(false);
	/** Wants to play and has nothing to play yet. */
	loading = $state(false);
	failed = $state(false);
	#rate = $state(1);
	#volume = $state(1);
	#muted = $state(false);

	constructor(seconds: number, told: Told) {
		this.seconds = seconds;
		this.#told = told;
	}

	/** As people see it: also while it waits for a voice. */
	get playing(): boolean {
		return !this.#paused || this.#held;
	}
	get rate(): number {
		return this.#rate;
	}
	get volume(): number {
		return this.#muted ? 0 : this.#volume;
	}
	get stretches(): Stretch[] {
		return this.#video ? stretchesOf(this.#video.played) : [];
	}
	get element(): HTMLVideoElement | null {
		return this.#video;
	}

	/** For the `video` element; it takes over where the one before was. */
	attach = (video: HTMLVideoElement): (() => void) =>
		// Attaching must not depend on the moment, or the film would be attached anew as it plays.
		untrack(() => this.#take(video));

	#take(video: HTMLVideoElement): () => void {
		this.#video = video;
		this.#wanted = this.now;
		video.playbackRate = this.#rate;
		const off = [
			on(video, 'loadedmetadata', () => this.#arrive()),
			on(video, 'play', () => this.#started()),
			on(video, 'pause', () => this.#stopped()),
			on(video, 'ended', () => this.#stopped()),
			on(video, 'timeupdate', () => this.#step()),
			// Also from elsewhere, such as the browser's own full screen: what lies between was not played.
			on(video, 'seeking', () => (this.#before = video.currentTime)),
			on(video, 'seeked', () => this.#seeked()),
			on(video, 'waiting', () => (this.loading = true)),
			on(video, 'playing', () => (this.loading = false)),
			on(video, 'error', () => this.#fail())
		];
		// The fault may have come before this code did.
		if (video.error) this.#fail();
		return () => {
			for (const stop of off) stop();
			cancelAnimationFrame(this.#frame);
			this.#told.onplayed(true);
			this.#video = null;
			this.#paused = true;
			this.#held = false;
			this.loading = false;
		};
	}

	play(): void {
		const video = this.#video;
		if (!video) return;
		this.#held = false;
		if (video.readyState < HTMLMediaElement.HAVE_FUTURE_DATA) this.loading = true;
		if (this.now >= this.seconds - 0.2) this.seek(0);
		// Refused or broken off by the browser: then it stays paused, or `error` follows.
		video.play().catch(() => (this.loading = false));
	}

	pause(): void {
		this.#held = false;
		// The browser tells of it a moment later; who asks meanwhile must not hear that it plays.
		this.#paused = true;
		this.#video?.pause();
	}

	toggle(): void {
		if (this.playing) this.pause();
		else this.play();
	}

	/** Waits until `release`; whoever presses pause or play meanwhile decides otherwise. */
	hold(): void {
		if (this.#paused) return;
		this.#held = true;
		this.#video?.pause();
	}
	release(): void {
		if (this.#held) this.play();
	}

	seek(to: number): void {
		const at = Math.min(this.seconds, Math.max(0, to));
		this.now = at;
		this.#before = at;
		const video = this.#video;
		if (!video || video.readyState < HTMLMediaElement.HAVE_METADATA) this.#wanted = at;
		else video.currentTime = at;
		this.#told.onseek(at);
	}

	/** Shows the picture of the moment, though nothing was played yet: until someone asks, nothing is fetched. */
	wake(): void {
		const video = this.#video;
		if (!video || video.readyState > HTMLMediaElement.HAVE_NOTHING || video.preload === 'metadata') return;
		video.preload = 'metadata';
	}

	setRate(rate: number): void {
		this.#rate = rate;
		if (this.#video) this.#video.playbackRate = rate;
	}

	setVolume(volume: number): void {
		this.#volume = volume;
		this.#muted = false;
		if (this.#video) Object.assign(this.#video, { volume, muted: false });
	}
	toggleMute(): void {
		this.#muted = !this.#muted;
		if (this.#video) this.#video.muted = this.#muted;
	}

	/** Before another try. */
	forgive(): void {
		this.failed = false;
	}

	#arrive(): void {
		const video = this.#video;
		if (!video) return;
		if (this.#wanted !== null && this.#wanted > 0) video.currentTime = this.#wanted;
		this.#wanted = null;
		video.playbackRate = this.#rate;
	}

	#started(): void {
		this.#paused = false;
		// Between two of the browser's own reports lies a quarter of a second: too long to stop for a question.
		cancelAnimationFrame(this.#frame);
		const look = () => {
			this.#step();
			if (!this.#paused) this.#frame = requestAnimationFrame(look);
		};
		this.#frame = requestAnimationFrame(look);
	}

	#stopped(): void {
		this.#paused = true;
		this.loading = false;
		if (this.#video && this.#wanted === null) this.now = this.#video.currentTime;
		if (this.#video?.ended) this.now = this.seconds;
		this.#told.onplayed(true);
	}

	#step(): void {
		const video = this.#video;
		if (!video || video.seeking || this.#wanted !== null) return;
		const at = video.currentTime;
		const before = this.#before;
		if (at === before || this.#paused) return;
		this.#before = at;
		this.begun = true;
		if (Math.abs(at - this.now) >= beat) this.now = at;
		this.#told.onstep(before, at);
		this.#told.onplayed(false);
	}

	#seeked(): void {
		const video = this.#video;
		if (!video) return;
		this.#before = video.currentTime;
		this.now = video.currentTime;
		this.#told.onplayed(true);
	}

	#fail(): void {
		this.loading = false;
		this.failed = true;
	}
}
