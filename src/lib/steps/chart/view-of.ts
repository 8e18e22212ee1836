import * as v from 'valibot';
import { rowKeysOf } from '#lib/data/roles.ts';
import { View } from '#lib/data/view.ts';
import type { Table } from '#lib/content/table.ts';
import type { AnswerOf, PromptOf } from '../registry.ts';
import type { TaskPromptOf } from './task.ts';

/** The picture a building task begins with. */
export function startOf(table: string, start: TaskPromptOf<'build'>['start']): View {
	return v.parse(View, { table, ...start });
}

type Given = Pick<AnswerOf<'chart'>, 'picked' | 'own' | 'task'>;

/**
 * What a learner saw and picked in a chart step, as a view that opens anywhere: what was built, where building was the
 * task; else the step's own picture with the rows that were picked.
 */
export function viewOf(prompt: PromptOf<'chart'>, { picked, own, task }: Given, table: Table): View {
	if (task?.type === 'build' && task.view) return task.view;
	const { label, split, only } = prompt;
	const keys = rowKeysOf(table);
	const named = new Set([...picked, ...(own === null ? [] : [own])]);
	const rows = table.rows.flatMap((row, at) => {
		const name = String(row[label] ?? '');
		// Where a chart has several lines, a row is named with its line (`chartData`).
		const inLine = split === undefined ? name : `${name}@${String(row[split] ?? '')}`;
		const key = keys[at];
		return key !== undefined && (named.has(name) || named.has(inLine)) ? [key] : [];
	});
	return v.parse(View, {
		table: prompt.table,
		join: prompt.join ?? null,
		form: prompt.form,
		x: prompt.x,
		y: prompt.y,
		colour: split ?? null,
		yScale: prompt.scale,
		fit: prompt.fit,
		filters: only ? [{ type: 'values', column: only.column, values: only.values }] : [],
		picked: rows
	});
}
