import type { Tone } from '#lib/data/sound-of.ts';

/** What happens while a series sounds. */
export type Listener = {
	onstart: () => void;
	/** The value that is heard now, for showing it. */
	ontone: (key: string) => void;
	/** `stopped`: before its end, by the listener or because the page was muted. */
	onend: (stopped: boolean) => void;
	/** Asked again and again; when it says yes, the series ends. */
	muted: () => boolean;
};

/** What makes tones; a test brings one of its own. */
export type Player = {
	/** Seconds on its clock. */
	now: () => number;
	/** A tone at a moment of its clock. Tones come in their order and do not overlap. */
	plan: (at: number, length: number, frequency: number) => void;
	/** Silence, at once and for good. */
	close: () => void;
};

/** A moment between the click and the first tone, in which the device wakes up. */
const breath = 0.1;
/** How often it looks which tone sounds, in milliseconds. */
const look = 30;

/** Whether this browser can play tones. */
export function canPlay(): boolean {
	return typeof AudioContext === 'function';
}

/**
 * Plays a series; call it in a click, browsers ask for that. Gives a function that stops it, which may be called at
 * any time. Nothing sounds, and `onend` is told at once, when the page is muted or there is nothing to hear.
 */
export function playSeries(
	tones: readonly Tone[],
	listener: Listener,
	open: () => Player = openPlayer
): () => void {
	const last = tones.at(-1);
	if (!last || listener.muted()) {
		listener.onend(true);
		return () => undefined;
	}
	const player = open();
	const begin = player.now() + breath;
	for (const { time, length, frequency } of tones) player.plan(begin + time, length, frequency);
	const end = begin + last.time + last.length;

	let next = 0;
	let over = false;
	const finish = (stopped: boolean) => {
		if (over) return;
		over = true;
		clearInterval(timer);
		player.close();
		listener.onend(stopped);
	};
	const timer = setInterval(() => {
		if (listener.muted()) return finish(true);
		const now = player.now();
		let heard: Tone | undefined;
		for (let tone = tones[next]; tone && begin + tone.time <= now; tone = tones[next]) {
			heard = tone;
			next += 1;
		}
		if (heard) listener.ontone(heard.key);
		if (now >= end) finish(false);
	}, look);
	listener.onstart();
	return () => finish(true);
}

const loud = 0.2;
/** Without a rise and a fall every tone would begin and end with a click. */
const edge = 0.015;

/** One voice of Web Audio that changes its height. */
function openPlayer(): Player {
	const context = new AudioContext();
	void context.resume();
	const voice = new OscillatorNode(context);
	const volume = new GainNode(context, { gain: 0 });
	voice.connect(volume).connect(context.destination);
	voice.start();
	return {
		now: () => context.currentTime,
		plan: (at, length, frequency) => {
			const rise = Math.min(edge, length / 4);
			voice.frequency.setValueAtTime(frequency, at);
			volume.gain.setValueAtTime(0, at);
			volume.gain.linearRampToValueAtTime(loud, at + rise);
			volume.gain.setValueAtTime(loud, at + length - 2 * rise);
			volume.gain.linearRampToValueAtTime(0, at + length - rise);
		},
		close: () => void context.close()
	};
}
