import { spawn } from 'node:child_process';
import * as v from 'valibot';
import { listen, probe } from './probe.ts';
import { ffmpegPath } from './tools.ts';
import { ours } from './workshop.ts';

/** How a voice goes into a film. Part of the hash of every film that has one. */
export const voice = {
	/** Loudness of the whole, in LUFS: what phones and laptops are made for. */
	loudness: -16,
	/** Highest true peak, in dBTP. */
	peak: -1.5,
	/** Allowed spread of loudness, in LU. */
	spread: 11,
	rate: 48_000,
	kbits: 64
} as const;

const number = v.pipe(v.string(), v.transform(Number), v.finite());
const Loudness = v.object({
	input_i: number,
	input_tp: number,
	input_lra: number,
	input_thresh: number,
	target_offset: number
});

const target = `I=${voice.loudness}:TP=${voice.peak}:LRA=${voice.spread}`;

/** Measures a recording, so that the second run can turn it up or down as a whole. */
async function measure(recording: string): Promise<v.InferOutput<typeof Loudness>> {
	const said = await listen(
		...['-i', recording, '-map', '0:a:0'],
		...['-af', `aformat=channel_layouts=mono,loudnorm=${target}:print_format=json`, '-f', 'null', '-']
	);
	const report = v.safeParse(
		Loudness,
		JSON.parse(said.slice(said.lastIndexOf('{'), said.lastIndexOf('}') + 1))
	);
	if (!report.success)
		throw new Error(`${recording} is silent, or too short to be measured: record it again`);
	return report.output;
}

/**
 * Puts a recording under a film whose picture stays as it is; after the recording there is silence. `film` has no
 * sound yet, `to` is a new file. A recording that is longer than the film is refused: what is said would be cut off.
 */
export async function addNarration(film: string, recording: string, to: string): Promise<void> {
	const [picture, spoken] = [await probe(film), await probe(recording)];
	if (!spoken.sound) throw new Error(`${recording} has no sound in it`);
	if (spoken.seconds > picture.seconds + 0.05)
		throw new Error(
			`the narration ${recording} takes ${spoken.seconds.toFixed(1)} s, the film ${picture.seconds.toFixed(1)} s. ` +
				'Speak faster, cut the end, or give the last scene a longer "hold".'
		);
	const { input_i, input_tp, input_lra, input_thresh, target_offset } = await measure(recording);
	const measured =
		`measured_I=${input_i}:measured_TP=${input_tp}:measured_LRA=${input_lra}:` +
		`measured_thresh=${input_thresh}:offset=${target_offset}:linear=true`;
	const sound =
		`aformat=channel_layouts=mono,loudnorm=${target}:${measured},aresample=${voice.rate},` +
		`apad=whole_dur=${picture.seconds},atrim=duration=${picture.seconds}`;
	const ffmpeg = ours(
		spawn(
			ffmpegPath(),
			[
				...['-v', 'error', '-y', '-i', film, '-i', recording, '-map', '0:v:0', '-map', '1:a:0'],
				...['-c:v', 'copy', '-af', sound, '-c:a', 'aac', '-b:a', `${voice.kbits}k`, '-ac', '1'],
				...['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'],
				...['-movflags', '+faststart', '-f', 'mp4', to]
			],
			{ stdio: ['ignore', 'ignore', 'pipe'] }
		)
	);
	let words = '';
	ffmpeg.stderr.on('data', (data: Buffer) => (words += data.toString()));
	const code = await new Promise((done, failed) => ffmpeg.once('error', failed).once('close', done));
	if (code !== 0) throw new Error(`ffmpeg stopped with code ${String(code)}: ${words.trim()}`);
}
