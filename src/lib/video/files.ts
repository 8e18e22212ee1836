import * as v from 'valibot';
import { asset } from '$app/paths';
import type { Locale } from '#lib/words/locale.ts';
import { filmFiles, Manifest } from './film/manifest.ts';

/** Addresses of what belongs to one film. */
export type FilmFiles = ReturnType<typeof filmFiles>;

const address = (name: string) => asset(`/videos/${name}`);

/** The film of a case in one language, as it stands in `static/videos/`. */
export function filmUrls(id: string, lang: Locale): FilmFiles {
	const { film, captions, chapters, descriptions, poster } = filmFiles(id, lang);
	return {
		film: address(film),
		captions: address(captions),
		chapters: address(chapters),
		descriptions: address(descriptions),
		poster: address(poster)
	};
}

/** Size of a film in bytes; null where it cannot be told, for example offline before the first visit. */
export async function filmBytes(id: string, lang: Locale): Promise<number | null> {
	try {
		const response = await fetch(address('manifest.json'));
		return v.parse(Manifest, await response.json())[id]?.[lang]?.bytes ?? null;
	} catch (cause) {
		console.warn('The sizes of the films are not known:', cause);
		return null;
	}
}
