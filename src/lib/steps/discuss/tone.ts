/** A short, soft double tone at the end of a round. `wake` is called in a click: browsers ask for that. */
export class Tone {
	#context: AudioContext | undefined;

	wake() {
		this.#context ??= new AudioContext();
		void this.#context.resume();
	}

	play() {
		const context = this.#context;
		if (!context) return;
		for (const [delay, pitch] of [
			[0, 660],
			[0.28, 880]
		] as const) {
			const begin = context.currentTime + delay;
			const tone = new OscillatorNode(context, { frequency: pitch });
			const volume = new GainNode(context, { gain: 0 });
			volume.gain.linearRampToValueAtTime(0.2, begin + 0.02);
			volume.gain.exponentialRampToValueAtTime(0.001, begin + 0.6);
			tone.connect(volume).connect(context.destination);
			tone.start(begin);
			tone.stop(begin + 0.6);
		}
	}

	close() {
		void this.#context?.close();
	}
}
