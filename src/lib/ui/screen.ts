/** What a screen can do for a show. Each is asked for and may be missing: phones, old browsers, plain http. */

export function canFill(): boolean {
	return document.fullscreenEnabled === true;
}

/** Fills the screen. Where that is refused the show goes on in the window. */
export async function fillScreen(): Promise<void> {
	if (!canFill() || document.fullscreenElement) return;
	try {
		await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
	} catch (cause) {
		console.info('The window stays as it is.', cause);
	}
}

export async function leaveScreen(): Promise<void> {
	if (document.fullscreenElement) await document.exitFullscreen();
}

/** Keeps the screen lit until the returned function is called, also after one was in another tab meanwhile. */
export function keepLit(): () => void {
	if (!('wakeLock' in navigator)) return () => undefined;
	let lock: WakeLockSentinel | null = null;
	let over = false;
	const ask = async () => {
		if (document.visibilityState !== 'visible') return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (over) await lock.release();
		} catch (cause) {
			// Low battery, or not allowed here: the screen may go dark as it does otherwise.
			console.info('The screen is not kept lit.', cause);
		}
	};
	const again = () => void ask();
	document.addEventListener('visibilitychange', again);
	void ask();
	return () => {
		over = true;
		document.removeEventListener('visibilitychange', again);
		void lock?.release();
	};
}

/** Two soft tones. Made ready by a key or a tap, as browsers want it; silent where there is no sound. */
export function bell(): { ring: () => void; close: () => void } {
	if (typeof AudioContext === 'undefined') return { ring: () => undefined, close: () => undefined };
	const audio = new AudioContext();
	const tone = (hertz: number, at: number) => {
		const volume = new GainNode(audio, { gain: 0 });
		const source = new OscillatorNode(audio, { frequency: hertz });
		volume.gain.setValueAtTime(0, at);
		volume.gain.linearRampToValueAtTime(0.12, at + 0.05);
		volume.gain.exponentialRampToValueAtTime(0.001, at + 1.4);
		source.connect(volume).connect(audio.destination);
		source.start(at);
		source.stop(at + 1.5);
	};
	return {
		ring: () => {
			tone(523.25, audio.currentTime);
			tone(392, audio.currentTime + 0.5);
		},
		close: () => void audio.close()
	};
}
