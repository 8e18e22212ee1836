import { createHash } from 'node:crypto';
import { frame, posterAt, type FilmCase } from '#lib/video/film/film.ts';
import type { Locale } from '#lib/words/locale.ts';
import { encoding } from './encode.ts';
import { voice } from './narration.ts';

const SAMPLES_A_SECOND = 5;

/**
 * Hash of a film: its pictures five times a second, and the way they are encoded. A storyboard or a scene kind
 * that draws something else gives another hash; code that was only tidied does not, nor does another case. A
 * narration counts with its bytes.
 */
export function fingerprint(story: FilmCase, lang: Locale, narration?: Uint8Array): string {
	const hash = createHash('sha256').update(JSON.stringify(encoding));
	for (let i = 0; i <= story.film.seconds * SAMPLES_A_SECOND; i++) {
		hash.update(frame(story, lang, i / SAMPLES_A_SECOND));
	}
	if (narration) hash.update(JSON.stringify(voice)).update(narration);
	return hash
		.update(String(posterAt(story)))
		.digest('hex')
		.slice(0, 32);
}
