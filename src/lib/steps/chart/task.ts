import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Block, Inline, type Localised } from '#lib/content/text.ts';
import { forms, View } from '#lib/data/view.ts';
import { checkView, Wanted, type PartCheck } from './view-task.ts';

/** A small picture of the step's own table, to be chosen or left. */
const Picture = v.strictObject({
	id: Id,
	/** What the picture is, without judging it. */
	name: Inline,
	form: v.picklist(['bar', 'line', 'scatter']),
	x: v.string(),
	y: v.string(),
	/** Values of the step's `label` that are drawn, in this order; without it all of them. */
	rows: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
	/** One line for each value of this column (Japanese; `splitEn` for English). */
	split: v.optional(v.string()),
	splitEn: v.optional(v.string()),
	/** Where the value axis begins and ends; without it the chart decides. */
	span: v.optional(v.tuple([v.number(), v.number()]))
});

/** Something to do with a chart that has an answer. */
export const TaskPrompt = v.variant('type', [
	/** Pick the rows that are asked for. */
	v.strictObject({ type: v.literal('find'), ask: Inline }),
	/** Say which of two rows is larger, and by how much or how many times. */
	v.strictObject({
		type: v.literal('compare'),
		ask: Inline,
		/** Two rows, as the step's `label` names them. */
		rows: v.pipe(v.array(v.string()), v.length(2)),
		/** The column that is compared; without it the one going up. */
		column: v.optional(v.string()),
		how: v.picklist(['difference', 'times'])
	}),
	/** Choose the picture that answers the question honestly. */
	v.strictObject({
		type: v.literal('pick-chart'),
		ask: Inline,
		pictures: v.pipe(v.array(Picture), v.minLength(2), v.maxLength(4))
	}),
	/** Build a view in the Data Lab. */
	v.strictObject({
		type: v.literal('build'),
		ask: Inline,
		/** The picture to begin with, which is not yet the one that is asked for. */
		start: v.strictObject({
			form: v.picklist(forms),
			x: v.optional(v.string()),
			y: v.optional(v.string())
		})
	})
]);

export const TaskKey = v.variant('type', [
	v.strictObject({
		type: v.literal('find'),
		rows: v.pipe(v.array(v.string()), v.minLength(1)),
		hint: Inline,
		why: Block
	}),
	v.strictObject({
		type: v.literal('compare'),
		/** The row with the larger value, and the difference or the quotient; the content check works both out again. */
		larger: v.string(),
		by: v.number(),
		/** An answer this near is right. */
		within: v.number(),
		hint: Inline,
		why: Block
	}),
	v.strictObject({
		type: v.literal('pick-chart'),
		best: Id,
		/** What each of the other pictures does to the reader. */
		hints: v.array(v.strictObject({ picture: Id, text: Inline })),
		why: Block
	}),
	v.strictObject({ type: v.literal('build'), wanted: Wanted, hint: Inline, why: Block })
]);

const looked = {
	/** The answer as it stands was checked. A change takes this back. */
	checked: v.boolean(),
	/** The explanation was opened. */
	opened: v.boolean()
};

export const TaskAnswer = v.variant('type', [
	v.strictObject({ type: v.literal('find'), rows: v.array(v.string()), ...looked }),
	v.strictObject({
		type: v.literal('compare'),
		larger: v.nullable(v.string()),
		by: v.nullable(v.number()),
		...looked
	}),
	v.strictObject({ type: v.literal('pick-chart'), picture: v.nullable(v.string()), ...looked }),
	v.strictObject({ type: v.literal('build'), view: v.nullable(View), ...looked })
]);

export type TaskPrompt = Localised<v.InferOutput<typeof TaskPrompt>>;
export type TaskKey = Localised<v.InferOutput<typeof TaskKey>>;
export type TaskAnswer = v.InferOutput<typeof TaskAnswer>;
export type TaskType = TaskPrompt['type'];
type Of<T, Type extends TaskType> = Extract<T, { type: Type }>;
export type TaskPromptOf<Type extends TaskType> = Of<TaskPrompt, Type>;
export type TaskKeyOf<Type extends TaskType> = Of<TaskKey, Type>;
export type TaskAnswerOf<Type extends TaskType> = Of<TaskAnswer, Type>;

const untouched = { checked: false, opened: false };

export function emptyTask(type: TaskType): TaskAnswer {
	switch (type) {
		case 'find':
			return { type, rows: [], ...untouched };
		case 'compare':
			return { type, larger: null, by: null, ...untouched };
		case 'pick-chart':
			return { type, picture: null, ...untouched };
		case 'build':
			return { type, view: null, ...untouched };
	}
}

/** What was given to this task: an answer to a task of another type, which stood here before, is none. */
export function givenTo(task: TaskPrompt, stored: TaskAnswer | null): TaskAnswer {
	return stored?.type === task.type ? stored : emptyTask(task.type);
}

/** Whether there is enough to be checked. */
export function isGiven(answer: TaskAnswer): boolean {
	switch (answer.type) {
		case 'find':
			return answer.rows.length > 0;
		case 'compare':
			return answer.larger !== null && answer.by !== null;
		case 'pick-chart':
			return answer.picture !== null;
		case 'build':
			return answer.view !== null;
	}
}

/** How an answer stands to what was asked; `type` says which words fit. */
export type Verdict =
	| { type: 'find'; found: number; missing: number; others: number; earned: number; total: number }
	| { type: 'compare'; larger: boolean; by: boolean; earned: number; total: number }
	| { type: 'pick-chart'; hint: string | null; earned: number; total: number }
	| { type: 'build'; parts: PartCheck[]; earned: number; total: number };

export function isRight({ earned, total }: Pick<Verdict, 'earned' | 'total'>): boolean {
	return earned === total;
}

/**
 * Judges an answer that was given; null while something is missing, or where prompt, key and answer are not of one
 * type. What is right so far counts, so that the next step is smaller.
 * @param table the name of the step's table
 */
export function judgeTask(key: TaskKey, answer: TaskAnswer, table: string): Verdict | null {
	if (!isGiven(answer)) return null;
	if (key.type === 'find' && answer.type === 'find') {
		const found = key.rows.filter((row) => answer.rows.includes(row)).length;
		const others = answer.rows.filter((row) => !key.rows.includes(row)).length;
		const total = key.rows.length;
		// A row too many undoes one that was found: who picks everything has found nothing.
		return {
			type: 'find',
			found,
			missing: total - found,
			others,
			earned: Math.max(0, found - others),
			total
		};
	}
	if (key.type === 'compare' && answer.type === 'compare') {
		const larger = answer.larger === key.larger;
		// Decimals are not exact in binary; the slack keeps "exactly near" near.
		const by = answer.by !== null && Math.abs(answer.by - key.by) <= key.within + 1e-9;
		return { type: 'compare', larger, by, earned: Number(larger) + Number(by), total: 2 };
	}
	if (key.type === 'pick-chart' && answer.type === 'pick-chart') {
		const best = answer.picture === key.best;
		const hint = best ? null : (key.hints.find(({ picture }) => picture === answer.picture)?.text ?? null);
		return { type: 'pick-chart', hint, earned: Number(best), total: 1 };
	}
	if (key.type === 'build' && answer.type === 'build' && answer.view) {
		const parts = checkView(answer.view, table, key.wanted);
		return { type: 'build', parts, earned: parts.filter(({ met }) => met).length, total: parts.length };
	}
	return null;
}
