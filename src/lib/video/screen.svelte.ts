import { on } from 'svelte/events';
import { filmLook } from './film-look.svelte.ts';

/** Old iPhones know a full screen for the film itself only. */
function enterNative(video: HTMLVideoElement): (() => void) | null {
	const enter: unknown = Reflect.get(video, 'webkitEnterFullscreen');
	return typeof enter === 'function' ? () => void Reflect.apply(enter, video, []) : null;
}

/**
 * Full screen and picture in picture, as far as the browser has them. Where the browser draws the film alone, our
 * captions are not there, so its own are switched on.
 */
export class FilmScreen {
	#frame: HTMLElement;
	#video: HTMLVideoElement;
	#full = $state(false);
	#small = $state(false);
	#native: (() => void) | null;

	constructor(frame: HTMLElement, video: HTMLVideoElement) {
		this.#frame = frame;
		this.#video = video;
		this.#native = document.fullscreenEnabled ? null : enterNative(video);
	}

	start(): () => void {
		const alone = (is: boolean) => {
			for (const track of this.#video.textTracks)
				if (track.kind === 'captions') track.mode = is && filmLook.captions ? 'showing' : 'disabled';
		};
		const off = [
			on(document, 'fullscreenchange', () => (this.#full = document.fullscreenElement === this.#frame)),
			on(this.#video, 'webkitbeginfullscreen', () => alone(true)),
			on(this.#video, 'webkitendfullscreen', () => alone(false)),
			on(this.#video, 'enterpictureinpicture', () => {
				this.#small = true;
				alone(true);
			}),
			on(this.#video, 'leavepictureinpicture', () => {
				this.#small = false;
				alone(false);
			})
		];
		return () => {
			for (const stop of off) stop();
		};
	}

	get full(): { on: boolean; toggle: () => void } | null {
		if (this.#native) return { on: false, toggle: this.#native };
		if (!document.fullscreenEnabled) return null;
		return {
			on: this.#full,
			toggle: () => quietly(this.#full ? document.exitFullscreen() : this.#frame.requestFullscreen())
		};
	}

	get small(): { on: boolean; toggle: () => void } | null {
		if (!document.pictureInPictureEnabled) return null;
		return {
			on: this.#small,
			toggle: () =>
				quietly(this.#small ? document.exitPictureInPicture() : this.#video.requestPictureInPicture())
		};
	}
}

/** A browser may refuse, for example before the film is loaded; then nothing changes, which can be seen. */
function quietly(asked: Promise<unknown>): void {
	asked.catch((cause: unknown) => console.warn('The browser did not change the screen:', cause));
}
