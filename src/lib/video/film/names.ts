import type { Locale } from '#lib/words/locale.ts';

/** Names of a film's files in `static/videos/`. */
export const filmFiles = (id: string, lang: Locale) => ({
	film: `${id}.${lang}.mp4`,
	captions: `${id}.${lang}.vtt`,
	chapters: `${id}.chapters.${lang}.vtt`,
	descriptions: `${id}.descriptions.${lang}.vtt`,
	poster: `${id}.${lang}.webp`
});
