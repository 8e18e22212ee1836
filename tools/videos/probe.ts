import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { ffmpegPath, ffprobePath } from './tools.ts';

const run = promisify(execFile);

const Report = v.object({
	format: v.object({ duration: v.optional(v.pipe(v.string(), v.transform(Number))) }),
	streams: v.array(
		v.object({
			codec_type: v.string(),
			codec_name: v.optional(v.string()),
			width: v.optional(v.number()),
			height: v.optional(v.number()),
			pix_fmt: v.optional(v.string()),
			avg_frame_rate: v.optional(v.string()),
			nb_frames: v.optional(v.pipe(v.string(), v.transform(Number)))
		})
	)
});

/** What a film or a sound file is made of, as ffprobe tells it. Lengths are seconds; without a picture no `picture`. */
export type Probe = {
	seconds: number;
	sound: boolean;
	picture: {
		codec: string;
		width: number;
		height: number;
		pixels: string;
		fps: number;
		frames: number;
	} | null;
};

export async function probe(file: string): Promise<Probe> {
	const { stdout } = await run(ffprobePath(), [
		...['-v', 'error', '-of', 'json', '-show_entries'],
		'format=duration:stream=codec_type,codec_name,width,height,pix_fmt,avg_frame_rate,nb_frames',
		file
	]);
	const { format, streams } = v.parse(Report, JSON.parse(stdout));
	const video = streams.find(({ codec_type }) => codec_type === 'video');
	const [frames = 0, in_ = 1] = (video?.avg_frame_rate ?? '0/1').split('/').map(Number);
	return {
		seconds: format.duration ?? 0,
		sound: streams.some(({ codec_type }) => codec_type === 'audio'),
		picture: video
			? {
					codec: video.codec_name ?? '',
					width: video.width ?? 0,
					height: video.height ?? 0,
					pixels: video.pix_fmt ?? '',
					fps: Math.round((frames / in_) * 100) / 100,
					frames: video.nb_frames ?? 0
				}
			: null
	};
}

/** Runs ffmpeg and gives back what it says: its measuring filters report on stderr. */
export async function listen(...args: string[]): Promise<string> {
	const { stderr } = await run(ffmpegPath(), ['-hide_banner', '-nostats', ...args], {
		maxBuffer: 64 * 1024 * 1024
	});
	return stderr;
}
