import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnFilm } from '#lib/content/case.ts';
import type { Rendered } from '#lib/video/film/manifest.ts';
import { probe } from './probe.ts';

/** What the manifest says of a real film; its files are those the case names. */
export async function measureOwn(videos: string, own: OwnFilm): Promise<Rendered> {
	const { file, captions, chapters = '', descriptions = '', poster } = own;
	const [film, picture] = [readFileSync(join(videos, file)), readFileSync(join(videos, poster))];
	const { seconds, sound, picture: shown } = await probe(join(videos, file));
	if (!shown) throw new Error(`${file} has no picture in it`);
	return {
		seconds: Math.round(seconds * 100) / 100,
		bytes: film.length,
		posterBytes: picture.length,
		width: shown.width,
		height: shown.height,
		fps: Math.round(shown.fps),
		hash: createHash('sha256').update(film).update(picture).digest('hex').slice(0, 32),
		sound,
		files: { film: file, captions, chapters, descriptions, poster }
	};
}
