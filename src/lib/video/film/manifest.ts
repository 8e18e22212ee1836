import * as v from 'valibot';

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
	hash: v.string(),
	/** Whether anything is to be heard. */
	sound: v.optional(v.boolean(), false),
	/** Names of the files, where they are not those of a drawn film. */
	files: v.optional(
		v.strictObject({
			film: v.string(),
			captions: v.string(),
			chapters: v.string(),
			descriptions: v.string(),
			poster: v.string()
		})
	)
});

/** `static/videos/manifest.json`: what is rendered, by case and language. */
export const Manifest = v.record(
	v.string(),
	v.strictObject({ ja: v.optional(Rendered), en: v.optional(Rendered) })
);
export type Manifest = v.InferOutput<typeof Manifest>;
export type Rendered = v.InferOutput<typeof Rendered>;

export { filmFiles } from './file-names.ts';
