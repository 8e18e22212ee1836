import films from 'virtual:content/films';
import { asset } from '$app/paths';
import type { Locale } from '#lib/words/locale.ts';
import { filmFiles } from './film/file-names.ts';

/** Addresses of what belongs to one film. */
export type FilmFiles = ReturnType<typeof filmFiles> & {
	/** Size of the film's file; null when it was not rendered. */
	bytes: number | null;
	/** Whether anything is to be heard in the film itself. */
	sound: boolean;
};

const address = (name: string) => asset(`/videos/${name}`);

/**
 * The film of a case in one language, as it stands in `static/videos/`. Film and poster carry their version, so that
 * a browser may keep them for good; the small texts are asked for again each time. A real film may come without
 * chapters or descriptions: their address is then empty.
 */
export function filmUrls(id: string, lang: Locale): FilmFiles {
	const listed = films[id]?.[lang];
	const { film, captions, chapters, descriptions, poster } = listed?.files ?? filmFiles(id, lang);
	const versioned = (name: string) => address(name) + (listed ? `?v=${listed.version}` : '');
	const text = (name: string) => (name === '' ? '' : address(name));
	return {
		film: versioned(film),
		captions: address(captions),
		chapters: text(chapters),
		descriptions: text(descriptions),
		poster: versioned(poster),
		bytes: listed?.bytes ?? null,
		sound: listed?.sound ?? false
	};
}
