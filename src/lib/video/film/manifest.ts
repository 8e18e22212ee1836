import * as v from 'valibot';
import type { Locale } from '#lib/words/locale.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const Rendered = v.strictObject({
	seconds: v.number(),
	/** Size of the film's file. */
	bytes: count,
	posterBytes: count,
	width: count,
	height: count,
	fps: count,
	/** Hash of what storyboard and scene code draw, and of how it is encoded: another hash, another film. */
	hash: v.string()
});

/** `static/videos/manifest.json`: what is rendered, by case and language. */
export const Manifest = v.record(
	v.string(),
	v.strictObject({ ja: v.optional(Rendered), en: v.optional(Rendered) })
);
export type Manifest = v.InferOutput<typeof Manifest>;
export type Rendered = v.InferOutput<typeof Rendered>;

/** Names of a film's files in `static/videos/`. */
export const filmFiles = (id: string, lang: Locale) => ({
	film: `${id}.${lang}.mp4`,
	captions: `${id}.${lang}.vtt`,
	chapters: `${id}.chapters.${lang}.vtt`,
	descriptions: `${id}.descriptions.${lang}.vtt`,
	poster: `${id}.${lang}.webp`
});
