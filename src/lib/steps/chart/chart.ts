import * as v from 'valibot';
import { TableName } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';
import { givenTo, emptyTask, judgeTask, TaskAnswer, TaskKey, TaskPrompt } from './task.ts';

/**
 * Explore real figures, do something with them that can be checked, and say what they show: claim, evidence from
 * the points, reason, what else could explain it, certainty.
 */
export const chart = defineStep({
	kind: 'chart',
	prompt: v.strictObject({
		intro: v.optional(Block),
		ask: Inline,
		/** The finding as the chart's title; it says no more than the data do. */
		finding: Inline,
		table: TableName,
		/** A second table with the same key; its columns are named "<table>.<column>". */
		join: v.optional(TableName),
		/** Rows that are shown: those with one of these values in a column. */
		only: v.optional(
			v.strictObject({ column: v.string(), values: v.pipe(v.array(v.string()), v.minLength(1)) })
		),
		form: v.picklist(['scatter', 'line', 'bar']),
		x: v.string(),
		y: v.string(),
		/** Column that names a row (47 prefectures, years …). Japanese; `labelEn` for English. */
		label: v.string(),
		labelEn: v.optional(v.string()),
		/** One line for each value of this column (Japanese; `splitEn` for English), where a definition changed. */
		split: v.optional(v.string()),
		splitEn: v.optional(v.string()),
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
		/** A task that is checked. */
		task: v.optional(TaskPrompt),
		/** Leave out for a chart that is only looked at. */
		claim: v.optional(v.strictObject({ ask: Inline, starters: v.optional(v.array(Inline), []) })),
		/** A guard-rail: what the chart does not show (cause or not?). */
		caution: Inline
	}),
	key: v.strictObject({
		/** What one can see, for comparison after one's own words. */
		seen: Block,
		/** What checks and explains the task. */
		task: v.optional(TaskKey)
	}),
	answer: v.strictObject({
		own: v.nullable(v.string()),
		picked: v.array(v.string()),
		claim: v.string(),
		reason: v.string(),
		/** What else could explain it. Answers from before this was asked have none. */
		alternative: v.optional(v.string(), ''),
		certainty: v.nullable(v.picklist(['guess', 'fairly', 'sure'])),
		shown: v.boolean(),
		task: v.optional(v.nullable(TaskAnswer), null)
	}),
	empty: ({ task }) => ({
		own: null,
		picked: [],
		claim: '',
		reason: '',
		alternative: '',
		certainty: null,
		shown: false,
		task: task ? emptyTask(task.type) : null
	}),
	score({ claim, shown, task }, key, prompt) {
		const given = prompt.task ? givenTo(prompt.task, task) : null;
		const verdict = given?.checked && key.task ? judgeTask(key.task, given, prompt.table) : null;
		if (given && !verdict) return { type: 'unready', missing: 'choose' };
		if (prompt.claim && claim.trim() === '') return { type: 'unready', missing: 'write' };
		if (verdict) return { type: 'points', earned: verdict.earned, total: verdict.total };
		return shown || prompt.claim ? { type: 'done' } : { type: 'unready', missing: 'finish' };
	}
});
