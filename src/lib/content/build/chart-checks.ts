import { parseTable } from '#lib/data/table.ts';
import { chartTable } from '#lib/steps/chart/rows.ts';
import type { StepFile } from '#lib/steps/registry.ts';
import { startOf } from '#lib/steps/chart/view-of.ts';
import { checkView } from '#lib/steps/chart/view-task.ts';
import type { TableEntry } from './library.ts';
import type { Path } from './yaml-file.ts';

type ChartStep = Extract<StepFile, { kind: 'chart' }>;
type Task = NonNullable<ChartStep['prompt']['task']>;
type TaskKey = NonNullable<ChartStep['key']['task']>;
type Note = (path: Path, message: string) => void;
type Shown = ReturnType<typeof readTable>;

/**
 * What is wrong between a chart step and its tables: names that do not exist, and answers in the key that the figures
 * do not give. A table that is missing is the caller's to say.
 */
export function chartFaults(
	step: ChartStep,
	tables: ReadonlyMap<string, TableEntry>
): { path: Path; message: string }[] {
	const faults: { path: Path; message: string }[] = [];
	const note: Note = (path, message) => faults.push({ path, message });
	const { prompt, key } = step;
	const names = prompt.join === undefined ? [prompt.table] : [prompt.table, prompt.join];
	const read: Record<string, Shown> = {};
	for (const name of names) {
		const entry = tables.get(name);
		if (!entry) return faults;
		read[name] = readTable(name, entry);
	}
	const [first, second] = names.map((name) => tables.get(name)?.value.key);
	if (prompt.join !== undefined && (first === undefined || first !== second)) {
		note(
			['prompt', 'join'],
			`the tables ${prompt.table} and ${prompt.join} have no key in common. Take "join" out, or choose another table.`
		);
		return faults;
	}
	const whole = chartTable({ table: prompt.table, join: prompt.join }, read);
	const { x, y, label, labelEn, split, splitEn } = prompt;
	needColumns(whole, { x, y, label, labelEn, split, splitEn }, ['prompt'], note);
	if (prompt.only) {
		const { column, values } = prompt.only;
		needColumns(whole, { column }, ['prompt', 'only'], note);
		values.forEach((value, index) =>
			needRow(whole, column, value, ['prompt', 'only', 'values', index], note)
		);
	}
	const shown = chartTable(prompt, read);
	prompt.highlight.forEach((name, index) =>
		needRow(shown, split === undefined ? label : [label, split], name, ['prompt', 'highlight', index], note)
	);
	checkTask(prompt, key.task, shown, whole, note);
	return faults;
}

function readTable(name: string, { value, csv, csvFile }: TableEntry) {
	return {
		name,
		key: value.key,
		columns: value.columns,
		rows: parseTable(csvFile, csv, value.columns).rows
	};
}

function needColumns(table: Shown, columns: Record<string, string | undefined>, at: Path, note: Note) {
	const names = table.columns.map(({ name }) => name);
	for (const [field, column] of Object.entries(columns))
		if (column !== undefined && !names.includes(column))
			note([...at, field], `the table ${table.name} has no column "${column}". It has: ${names.join(', ')}.`);
}

/** @param label the column that names the row, or two of them for the lines of a split chart */
function needRow(table: Shown, label: string | string[], name: string, at: Path, note: Note) {
	const columns = [label].flat();
	const has = table.rows.some((row) => columns.map((column) => String(row[column] ?? '')).join('@') === name);
	if (!has)
		note(
			at,
			`the table ${table.name} has no row "${name}" in the column "${columns.join('@')}". Check the name.`
		);
}

function checkTask(
	prompt: ChartStep['prompt'],
	key: TaskKey | undefined,
	shown: Shown,
	whole: Shown,
	note: Note
) {
	const { task, label } = prompt;
	const at: Path = ['key', 'task'];
	if (!task || !key || task.type !== key.type) {
		if (task || key)
			note(
				key ? at : ['key'],
				task
					? `the task is of type "${task.type}"; the key needs "task" with this type.`
					: 'the key has a task, but the prompt has none. Add it there, or take it out here.'
			);
		return;
	}
	if (key.type === 'find')
		key.rows.forEach((name, index) => needRow(shown, label, name, [...at, 'rows', index], note));
	if (task.type === 'compare' && key.type === 'compare') checkCompare(prompt, task, key, shown, note);
	if (task.type === 'pick-chart' && key.type === 'pick-chart') checkPictures(prompt, task, key, whole, note);
	if (task.type === 'build' && key.type === 'build') {
		const { x, y, pair, colour, per, base, only } = key.wanted;
		const lists = { x, y, pair, colour, per };
		for (const [field, columns] of Object.entries(lists))
			for (const [index, column] of (columns ?? []).entries())
				needColumns(whole, { [index]: column }, [...at, 'wanted', field], note);
		if (only) needColumns(whole, { column: only.column }, [...at, 'wanted', 'only'], note);
		const { x: startX, y: startY } = task.start;
		for (const column of base === undefined ? [] : (x ?? []))
			if (!whole.rows.some((row) => row[column] === base))
				note(
					[...at, 'wanted', 'base'],
					`the table ${whole.name} has no ${base} in the column "${column}". Choose a year that it has.`
				);
		needColumns(whole, { x: startX, y: startY }, ['prompt', 'task', 'start'], note);
		if (checkView(startOf(prompt.table, task.start), prompt.table, key.wanted).every(({ met }) => met))
			note(
				['prompt', 'task', 'start'],
				'the picture to begin with is already the one that is asked for. Begin with another form, or other columns.'
			);
	}
}

/** The figures decide: the key says what they give. */
function checkCompare(
	{ label, y }: ChartStep['prompt'],
	{ rows, column = y, how }: Extract<Task, { type: 'compare' }>,
	key: Extract<TaskKey, { type: 'compare' }>,
	shown: Shown,
	note: Note
) {
	needColumns(shown, { column }, ['prompt', 'task'], note);
	rows.forEach((name, index) => needRow(shown, label, name, ['prompt', 'task', 'rows', index], note));
	const values = rows.map((name) => shown.rows.find((row) => String(row[label] ?? '') === name)?.[column]);
	const [a, b] = values;
	if (typeof a !== 'number' || typeof b !== 'number') {
		note(['prompt', 'task', 'rows'], `both rows need a known value in "${column}" to be compared.`);
		return;
	}
	const [larger = ''] = a >= b ? rows : [...rows].reverse();
	if (key.larger !== larger)
		note(['key', 'task', 'larger'], `by the table, "${larger}" is larger. Write that.`);
	const by = how === 'difference' ? Math.abs(a - b) : Math.max(a, b) / Math.min(a, b);
	if (Math.abs(by - key.by) > key.within)
		note(
			['key', 'task', 'by'],
			`by the table it is ${Number(by.toPrecision(4))}, further from ${key.by} than "within" allows.`
		);
}

function checkPictures(
	{ label }: ChartStep['prompt'],
	{ pictures }: Extract<Task, { type: 'pick-chart' }>,
	{ best, hints }: Extract<TaskKey, { type: 'pick-chart' }>,
	whole: Shown,
	note: Note
) {
	pictures.forEach(({ x, y, split, splitEn, rows }, index) => {
		const at = ['prompt', 'task', 'pictures', index];
		needColumns(whole, { x, y, split, splitEn }, at, note);
		rows?.forEach((name, row) => needRow(whole, label, name, [...at, 'rows', row], note));
	});
	const ids = pictures.map(({ id }) => id);
	if (!ids.includes(best))
		note(['key', 'task', 'best'], `there is no picture "${best}". There are: ${ids.join(', ')}.`);
	const explained = hints.map(({ picture }) => picture);
	explained.forEach((id, index) => {
		if (!ids.includes(id) || id === best)
			note(
				['key', 'task', 'hints', index, 'picture'],
				`a hint belongs to one of the other pictures: ${ids.filter((one) => one !== best).join(', ')}.`
			);
	});
	for (const id of ids)
		if (id !== best && !explained.includes(id))
			note(['key', 'task', 'hints'], `the picture "${id}" has no hint. Say what it does to the reader.`);
}
