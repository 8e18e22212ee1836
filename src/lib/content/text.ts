import * as v from 'valibot';

/** Both languages of one text stand side by side, so that they cannot drift apart. */
const both = v.strictObject({
	ja: v.pipe(
		v.string('the Japanese text (ja) is missing'),
		v.trim(),
		v.minLength(1, 'the Japanese text (ja) is empty')
	),
	en: v.pipe(
		v.string('the English text (en) is missing'),
		v.trim(),
		v.minLength(1, 'the English text (en) is empty')
	)
});

/** A text as the author wrote it: a line (one phrase or sentence) or running text (paragraphs, lists, tables). */
export class Written {
	readonly ja: string;
	readonly en: string;
	readonly form: 'line' | 'running';

	constructor(text: { ja: string; en: string }, form: 'line' | 'running') {
		this.ja = text.ja;
		this.en = text.en;
		this.form = form;
	}
}

/** One line: emphasis, links and glossary words are allowed, paragraphs are not. */
export const Inline = v.pipe(
	both,
	v.transform((text) => new Written(text, 'line'))
);

/** Running text: paragraphs, lists and tables in the Markdown subset; no HTML. */
export const Block = v.pipe(
	both,
	v.transform((text) => new Written(text, 'running'))
);

/**
 * Content as one reader gets it: every text of both languages has become the HTML of one
 * (Japanese with ruby). Made at build by `localise`.
 */
export type Localised<T> = T extends Written
	? string
	: T extends readonly (infer Item)[]
		? Localised<Item>[]
		: T extends object
			? { [Key in keyof T]: Localised<T[Key]> }
			: T;
