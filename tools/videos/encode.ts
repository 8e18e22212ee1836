import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ffmpegPath } from './tools.ts';
import { ours } from './workshop.ts';

/** Tried in turn for a film of so many small moving parts that it would be too large. */
export const plainerQualities = [31, 34] as const;

/** How films are encoded. Part of every film's hash: a change here renders all films again. */
export const encoding = {
	fps: 30,
	quality: 28,
	preset: 'slow',
	posterQuality: 0.82,
	/** A film a class can load together: 3 MB. */
	maxBytes: 3_000_000,
	maxPosterBytes: 60_000
} as const;

/**
 * Makes an H.264 file of pictures that come one after the other. Throws with ffmpeg's own words when it fails;
 * then `file` is not to be used. `jumps` are the seconds a viewer jumps to (spoken lines): they get key frames,
 * so that a jump is quick and exact also on a slow device, and elsewhere none are spent. A larger `quality` makes a
 * smaller file of plainer pictures.
 */
export async function encode(
	pictures: AsyncIterable<Buffer>,
	file: string,
	jumps: readonly number[],
	quality: number = encoding.quality
): Promise<void> {
	const { fps, preset } = encoding;
	const colours = [
		'-colorspace',
		'bt709',
		'-color_primaries',
		'bt709',
		'-color_trc',
		'bt709',
		'-color_range',
		'tv'
	];
	const ffmpeg = ours(
		spawn(
			ffmpegPath(),
			[
				...['-v', 'error', '-y', '-f', 'image2pipe', '-framerate', String(fps), '-c:v', 'png', '-i', '-'],
				...['-vf', 'scale=out_range=tv:out_color_matrix=bt709,format=yuv420p', '-an', '-map_metadata', '-1'],
				...[
					'-c:v',
					'libx264',
					'-profile:v',
					'high',
					'-preset',
					preset,
					'-tune',
					'animation',
					'-crf',
					String(quality)
				],
				...['-g', String(fps * 10), '-sc_threshold', '0', '-force_key_frames', jumps.join(',')],
				...[...colours, '-fflags', '+bitexact', '-movflags', '+faststart'],
				...['-f', 'mp4', file]
			],
			{ stdio: ['pipe', 'ignore', 'pipe'] }
		)
	);
	let words = '';
	ffmpeg.stderr.on('data', (data: Buffer) => (words += data.toString()));
	// A pipe that breaks is told by the exit code, with ffmpeg's reason.
	ffmpeg.stdin.on('error', () => undefined);
	const ended = new Promise<number | null>((done, failed) => {
		ffmpeg.on('error', failed);
		ffmpeg.on('close', done);
	});
	try {
		for await (const picture of pictures) {
			if (!ffmpeg.stdin.writable) break;
			if (!ffmpeg.stdin.write(picture)) {
				await Promise.race([once(ffmpeg.stdin, 'drain').catch(() => undefined), ended]);
			}
		}
	} catch (cause) {
		// It waits for pictures that will not come, and would not hear a gentle signal.
		ffmpeg.stdin.destroy();
		ffmpeg.kill('SIGKILL');
		await ended;
		throw cause;
	}
	ffmpeg.stdin.end();
	const code = await ended;
	if (code !== 0) throw new Error(`ffmpeg stopped with code ${code}: ${words.trim()}`);
}
