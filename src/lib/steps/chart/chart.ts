import * as v from 'valibot';
import { TableName } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';

/** Explore real figures, then say what they show: claim, evidence from the points, reason, certainty. */
export const chart = defineStep({
	kind: 'chart',
	prompt: v.strictObject({
		intro: v.optional(Block),
		ask: Inline,
		/** The finding as the chart's title; it says no more than the data do. */
		finding: Inline,
		table: TableName,
		form: v.picklist(['scatter', 'line', 'bar']),
		x: v.string(),
		y: v.string(),
		/** Column that names a row (47 prefectures, years …). Japanese; `labelEn` for English. */
		label: v.string(),
		labelEn: v.optional(v.string()),
		scale: v.optional(v.picklist(['linear', 'log']), 'linear'),
		/** Show the least-squares line (scatter). */
		fit: v.optional(v.boolean(), false),
		/** Rows (values of `label`) talked about from the start. */
		highlight: v.optional(v.array(v.string()), []),
		/** The learner's own row is asked for and coloured. */
		own: v.optional(Inline),
		/** Explains a logarithmic axis, a break in the series and the like; opens beside the chart. */
		help: v.optional(Block),
		/** Questions that guide the look. */
		look: v.pipe(v.array(Inline), v.minLength(1)),
		/** Leave out for a chart that is only looked at. */
		claim: v.optional(v.strictObject({ ask: Inline, starters: v.optional(v.array(Inline), []) })),
		/** A guard-rail: what the chart does not show (cause or not?). */
		caution: Inline
	}),
	key: v.strictObject({
		/** What one can see, for comparison after one's own words. */
		seen: Block
	}),
	answer: v.strictObject({
		own: v.nullable(v.string()),
		picked: v.array(v.string()),
		claim: v.string(),
		reason: v.string(),
		certainty: v.nullable(v.picklist(['guess', 'fairly', 'sure'])),
		shown: v.boolean()
	}),
	empty: () => ({ own: null, picked: [], claim: '', reason: '', certainty: null, shown: false }),
	score({ claim, shown }, _key, prompt) {
		if (prompt.claim && claim.trim() === '') return { type: 'unready', missing: 'write' };
		return shown || prompt.claim ? { type: 'done' } : { type: 'unready', missing: 'finish' };
	}
});
