import films from 'virtual:content/films';
import { asset } from '$app/paths';
import type { Locale } from '#lib/words/locale.ts';
import { filmFiles } from './film/file-names.ts';

/** Addresses of what belongs to one film. */
export type FilmFiles = ReturnType<typeof filmFiles> & {
	/** Size of the film's file; null when it was not rendered. */
	bytes: number | null;
};

const address = (name: string) => asset(`/videos/${name}`);

/**
 * The film of a case in one language, as it stands in `static/videos/`. Its address names its version: browsers keep
 * the file for good, and forty students of one class fetch it once each.
 */
export function filmUrls(id: string, lang: Locale): FilmFiles {
	const { film, captions, chapters, descriptions, poster } = filmFiles(id, lang);
	const rendered = films[id]?.[lang];
	return {
		film: rendered ? `${address(film)}?v=${rendered.version}` : address(film),
		captions: address(captions),
		chapters: address(chapters),
		descriptions: address(descriptions),
		poster: address(poster),
		bytes: rendered?.bytes ?? null
	};
}
