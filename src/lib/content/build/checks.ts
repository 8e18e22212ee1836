import { existsSync } from 'node:fs';
import { parseTable } from '#lib/data/table.ts';
import { scenarioFaults } from '#lib/steps/scenario/faults.ts';
import type { StepFile } from '#lib/steps/registry.ts';
import { locales } from '#lib/words/locale.ts';
import type { WrittenCase } from '../case.ts';
import { tablesOf } from '../step-tables.ts';
import type { ProgramFile } from '../lesson.ts';
import type { TableFile } from '../table.ts';
import { visitTexts } from './localise.ts';
import { exercisesProgram, type ExerciseFile } from '../exercise.ts';
import { chartFaults } from './chart-checks.ts';
import { kindFaults, surveyCodes } from './kind-checks.ts';
import { ledgerFile, stepIds, type Ledger } from './ledger.ts';
import { ownFilmFaults } from './own-film.ts';
import { strangeNumbers } from './phone-checks.ts';
import { checkPlan } from './plan-checks.ts';
import { slugOf, type LessonEntry, type Library, type Read } from './library.ts';
import { openYaml, type Fault, type Path } from './yaml-file.ts';

export type { Ledger };

/** A number with a unit is a claim: 15 %, 3,000 km, 47件, ２０％, 1.2 million … Minutes and years are not. */
const claim =
	/[\d０-９][\d０-９,.，．]*\s?(%|％|パーセント|ポイント|万|億|兆|円|件|人|校|か国|km|ha|ppm|tonnes?|percent|million|billion|people|reports|yen|trillion)/;

type Note = (path: Path, message: string) => void;

/**
 * Faults that no single schema can see. Each says what to do.
 * @param ledger the published step ids; null when they cannot be read, and then they are not compared
 */
export function crossFaults(library: Library, root: string, ledger: Ledger | null, today: Date): Fault[] {
	const faults: Fault[] = [];
	const noting =
		(entry: { yaml: LessonEntry['yaml'] }): Note =>
		(path, message) =>
			faults.push(entry.yaml.fault(path, message));

	for (const entry of library.programs.values()) checkForms(entry.value, noting(entry));
	for (const [id, entry] of library.lessons) {
		const note = noting(entry);
		checkLesson(entry, library, note);
		checkPlan(entry, library, note);
		if (ledger) checkLedger(id, entry, ledger, note);
	}
	if (ledger) faults.push(...goneLessons(library, root, ledger));
	for (const [slug, entry] of library.exercises) {
		const note = noting(entry);
		checkStep(entry.value.step, ['step'], library, note);
		checkTables(entry.value, library, note);
		if (ledger) checkExerciseLedger(`${exercisesProgram}/${slug}`, entry.value.step.id, ledger, note);
	}
	surveyCodes(
		[...library.lessons.values()].flatMap((entry) =>
			entry.value.steps.map((step, index) => ({
				step,
				note: (path: Path, message: string) => noting(entry)(['steps', index, ...path], message)
			}))
		)
	);
	checkOrder(library.exercises, 'the list of exercises', noting);
	const { lessons, exercises, programs, cases, tables, glossary, helplines } = library;
	const entries = [
		// What a lesson uses is looked at where it is written.
		...[...lessons.values()].map(({ yaml, written }) => ({ yaml, value: written })),
		...exercises.values(),
		...programs.values(),
		...cases.values(),
		...tables.values(),
		glossary,
		helplines
	];
	for (const entry of entries) if (entry) checkGlossary(entry.value, library, noting(entry));
	// Where the help lines could not be read, no number can be compared.
	if (helplines)
		for (const entry of lessons.values())
			for (const { path, message } of strangeNumbers(entry.written, helplines.value))
				noting(entry)(path, message);
	for (const [slug, entry] of cases) checkCase(slug, entry.value, root, noting(entry));
	checkOrder(cases, 'the library', noting);
	for (const entry of tables.values()) {
		checkColumnNames(entry.value, noting(entry));
		for (const { line, column, message } of parseTable(entry.csvFile, entry.csv, entry.value.columns).faults)
			faults.push({ file: entry.csvFile, line, column, at: '', message });
	}
	for (const [id, line] of Object.entries(library.helplines?.value ?? {})) {
		const age = (today.getTime() - new Date(line.checked).getTime()) / 86_400_000;
		if (age > 366 && library.helplines)
			noting(library.helplines)(
				[id, 'checked'],
				`this help line was last checked on ${line.checked}, over a year ago. Look it up again and change the date.`
			);
	}
	return faults;
}

/** A file that could not be read has its own faults; what refers to it is not wrong on top of that. */
function isBroken(library: Library, file: string): boolean {
	return library.faults.some((fault) => fault.file === file);
}

/** Published lessons that are no longer there. */
function goneLessons(library: Library, root: string, ledger: Ledger): Fault[] {
	const unread = new Set(
		library.faults.flatMap(({ file }) => {
			const [, exercise] = /^content\/exercises\/(.+)\.yaml$/.exec(file) ?? [];
			if (exercise) return [`${exercisesProgram}/${exercise}`];
			const [, program, lesson] = /^content\/programs\/([^/]+)\/lessons\/(.+)$/.exec(file) ?? [];
			return program && lesson ? [`${program}/${slugOf(lesson)}`] : [];
		})
	);
	const now = stepIds(library);
	return Object.entries(ledger).flatMap(([id, published]) =>
		Object.hasOwn(now, id) || unread.has(id) || published.length === 0
			? []
			: [
					openYaml(root, ledgerFile).fault(
						[id],
						`the lesson ${id} is gone, but answers may stand under it. Put it back, or take it out of this list on purpose.`
					)
				]
	);
}

/** Ways through a program lead through parts it has. */
function checkForms({ parts, forms }: ProgramFile, note: Note) {
	const known = parts.map(({ id }) => id);
	forms.forEach((form, at) =>
		form.parts.forEach((part, index) => {
			if (!known.includes(part))
				note(
					['forms', at, 'parts', index],
					`the program has no part "${part}". It has: ${known.join(', ')}.`
				);
		})
	);
}

function checkLesson({ value, written, program }: LessonEntry, library: Library, note: Note) {
	const parts = library.programs.get(program)?.value.parts.map(({ id }) => id);
	if (parts && !parts.includes(value.part))
		note(['part'], `the program has no part "${value.part}". It has: ${parts.join(', ')}.`);
	const minutes = value.steps.reduce((sum, step) => sum + step.minutes, 0);
	if (minutes !== value.minutes)
		note(
			['minutes'],
			`the steps take ${minutes} minutes together, the lesson says ${value.minutes}. Change one of them.`
		);
	const seen = new Map<string, number>();
	value.steps.forEach((step, index) => {
		const first = seen.get(step.id);
		if (first !== undefined)
			note(
				['steps', index, 'id'],
				`the step id "${step.id}" is used twice (also in step ${first + 1}). Give one a new id.`
			);
		seen.set(step.id, index);
		const writing = written.steps[index];
		if (writing && !('use' in writing) && !('from' in writing))
			checkStep(step, ['steps', index], library, note);
	});
}

function checkStep(step: StepFile, path: Path, library: Library, note: Note) {
	const needTable = (name: string, columns: Record<string, string | undefined>, at: Path) => {
		const table = library.tables.get(name);
		const file = `content/data/${name}.yaml`;
		if (!table) {
			if (!isBroken(library, file))
				note([...path, ...at, 'table'], `there is no table ${file}. Check the name, or add the table.`);
			return;
		}
		const names = table.value.columns.map((column) => column.name);
		for (const [field, column] of Object.entries(columns))
			if (column !== undefined && !names.includes(column))
				note(
					[...path, ...at, field],
					`the table ${name} has no column "${column}". It has: ${names.join(', ')}.`
				);
	};
	if (step.kind === 'video') {
		const file = `content/cases/${step.prompt.case}.yaml`;
		const found = library.cases.get(step.prompt.case)?.value;
		if (!found?.film && !found?.video.ja && !isBroken(library, file))
			note(
				[...path, 'prompt', 'case'],
				`there is no case with a film ${file}. Check the name, or add the case.`
			);
	}
	if (step.kind === 'draw') {
		const { prompt } = step;
		const label = prompt.mode === 'trend' ? prompt.label : undefined;
		needTable(prompt.table, { x: prompt.x, y: prompt.y, label }, ['prompt']);
	}
	if (step.kind === 'chart') {
		const { table, join } = step.prompt;
		needTable(table, {}, ['prompt']);
		if (join !== undefined && !library.tables.has(join) && !isBroken(library, `content/data/${join}.yaml`))
			note(
				[...path, 'prompt', 'join'],
				`there is no table content/data/${join}.yaml to join. Check the name, or add the table.`
			);
		for (const fault of chartFaults(step, library.tables)) note([...path, ...fault.path], fault.message);
	}
	if (step.kind === 'estimate') {
		if (step.prompt.rows)
			needTable(step.prompt.rows.table, { column: step.prompt.rows.column }, ['prompt', 'rows']);
		else if (step.key.truth === undefined)
			note([...path, 'key'], 'an estimate needs the true value: add "truth", or "rows" in the prompt.');
	}
	if (step.kind === 'choice') checkChoice(step, path, note);
	for (const fault of kindFaults(step, library)) note([...path, ...fault.path], fault.message);
	// A story names its places and choices once for the whole, which its own check knows.
	if (step.kind === 'scenario')
		for (const fault of scenarioFaults(step.prompt, step.key)) note([...path, ...fault.path], fault.message);
	else checkIds(step.prompt, [...path, 'prompt'], note);
	if (step.kind === 'read' || step.kind === 'choice') {
		const sourced =
			step.prompt.sources.length > 0 || (step.kind === 'read' && step.prompt.figures.length > 0);
		if (!sourced)
			visitTexts(step.kind === 'read' ? step.prompt.body : (step.prompt.reading ?? null), (text, at) => {
				if (claim.test(text.ja) || claim.test(text.en))
					note(
						[...path, 'prompt', step.kind === 'read' ? 'body' : 'reading', ...at],
						'a figure is given without source and year. Add it to "sources" of this step.'
					);
			});
	}
}

/** Answers are stored under the ids of questions, options, fields, roles and rounds, so none stands twice in its list. */
function checkIds(value: unknown, path: Path, note: Note) {
	if (Array.isArray(value)) {
		const seen = new Set<string>();
		value.forEach((item: unknown, index) => {
			if (typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string') {
				if (seen.has(item.id))
					note([...path, index, 'id'], `the id "${item.id}" stands in this list twice. Give one a new id.`);
				seen.add(item.id);
			}
			checkIds(item, [...path, index], note);
		});
	} else if (typeof value === 'object' && value !== null)
		for (const [key, child] of Object.entries(value)) checkIds(child, [...path, key], note);
}

function checkChoice(step: Extract<StepFile, { kind: 'choice' }>, path: Path, note: Note) {
	for (const [index, question] of step.prompt.questions.entries()) {
		const options = question.options.map(({ id }) => id);
		const at = [...path, 'prompt', 'questions', index];
		const place = step.key.questions.findIndex(({ id }) => id === question.id);
		const explained = step.key.questions[place];
		if (!explained) {
			note(at, `the key does not explain question "${question.id}". Add it under key.questions.`);
			continue;
		}
		const inKey = [...path, 'key', 'questions', place];
		const need = (id: string, at: Path) => {
			if (!options.includes(id))
				note(at, `question "${question.id}" has no option "${id}". It has: ${options.join(', ')}.`);
		};
		explained.correct.forEach((id, index) => need(id, [...inKey, 'correct', index]));
		explained.hints.forEach(({ option }, index) => need(option, [...inKey, 'hints', index, 'option']));
		if (!question.many && explained.correct.length > 1)
			note(
				[...inKey, 'correct'],
				`question "${question.id}" has several right options. Add "many: true" to it, or leave one.`
			);
	}
	const explained = new Set<string>();
	for (const [index, { id }] of step.key.questions.entries()) {
		const at = [...path, 'key', 'questions', index, 'id'];
		if (!step.prompt.questions.some((question) => question.id === id))
			note(at, `the key explains "${id}", which is not asked. Correct the id, or take it out.`);
		if (explained.has(id)) note(at, `the key explains "${id}" twice. Take one of them out.`);
		explained.add(id);
	}
}

/** An exercise names every table its figures come from, so that the list can say where it can be worked on. */
function checkTables({ tables, step }: ExerciseFile, library: Library, note: Note) {
	tables.forEach((name, index) => {
		const file = `content/data/${name}.yaml`;
		if (!library.tables.has(name) && !isBroken(library, file))
			note(['tables', index], `there is no table ${file}. Check the name, or add the table.`);
	});
	for (const name of tablesOf(step))
		if (!tables.includes(name)) note(['tables'], `the step draws on ${name}. Add it to the list.`);
}

/** An exercise has one step, which may not be exchanged for another. */
function checkExerciseLedger(id: string, step: string, ledger: Ledger, note: Note) {
	const published = ledger[id];
	if (published?.includes(step)) return;
	note(
		['step', 'id'],
		published
			? `the step of this exercise was published as "${published.join(', ')}": answers are stored under it. Put that id back.`
			: `the step id "${step}" is new. When it is final, run "npm run content:check -- --accept" to publish it.`
	);
}

function checkLedger(id: string, { value }: LessonEntry, ledger: Ledger, note: Note) {
	const now = value.steps.map((step) => step.id);
	for (const published of ledger[id] ?? [])
		if (!now.includes(published) && !value.retired.includes(published))
			note(
				['steps'],
				`the step "${published}" was published and is gone: answers are stored under its id. Put the id back, or list it under "retired".`
			);
	now.forEach((step, index) => {
		const at = ['steps', index, 'id'];
		if (value.retired.includes(step))
			note(
				at,
				`the step id "${step}" is retired: old answers to another step stand under it. Give this step a new id.`
			);
		else if (!ledger[id]?.includes(step))
			note(
				at,
				`the step id "${step}" is new. When it is final, run "npm run content:check -- --accept" to publish it.`
			);
	});
}

/** Anything in double brackets; what is in them need not be an id of the right form. */
const brackets = /\[\[([^\]|]*)/g;

function checkGlossary(value: unknown, library: Library, note: Note) {
	const words = library.glossary?.value;
	if (!words) return;
	visitTexts(value, (text, path) => {
		for (const lang of locales)
			for (const [, id = ''] of text[lang].matchAll(brackets))
				if (!Object.hasOwn(words, id))
					note(
						[...path, lang],
						`the glossary has no word "${id}". Add it to content/glossary.yaml, or take the brackets away.`
					);
	});
}

function checkColumnNames({ rowLabel, key, columns }: TableFile, note: Note) {
	const names = columns.map(({ name }) => name);
	for (const lang of locales)
		if (!names.includes(rowLabel[lang]))
			note(['rowLabel', lang], `there is no column "${rowLabel[lang]}". Use one of: ${names.join(', ')}.`);
	if (key && !names.includes(key))
		note(['key'], `there is no column "${key}" to join other tables by. Use one of: ${names.join(', ')}.`);
}

function checkCase(slug: string, { id, film, narration, video }: WrittenCase, root: string, note: Note) {
	if (id !== slug)
		note(['id'], `the id "${id}" is not the name of the file. Write ${slug}, or rename the file.`);
	for (const lang of locales) {
		const own = video[lang];
		if (own) for (const { path, message } of ownFilmFaults(id, own, lang, root)) note(path, message);
		const recording = narration[lang];
		if (recording !== undefined && !existsSync(`${root}/content/cases/${recording}`))
			note(
				['narration', lang],
				`the recording content/cases/${recording} is missing. Put it there, or correct the name.`
			);
		if (!film || own) continue;
		for (const [file, what] of [
			[`static/videos/${slug}.${lang}.mp4`, 'the film'],
			[`static/videos/${slug}.${lang}.vtt`, 'the captions file'],
			[`static/videos/${slug}.${lang}.webp`, 'the poster']
		] as const)
			if (!existsSync(`${root}/${file}`))
				note(['film'], `${what} ${file} is missing. Run "npm run videos" to make it.`);
	}
}

/** What has the same place would stand in a list as the files happen to be named. */
function checkOrder(
	entries: ReadonlyMap<string, Read<{ order: number }>>,
	list: string,
	noting: (entry: { yaml: LessonEntry['yaml'] }) => Note
) {
	const taken = new Map<number, string>();
	for (const entry of entries.values()) {
		const { order } = entry.value;
		const other = taken.get(order);
		if (other)
			noting(entry)(
				['order'],
				`the place ${order} in ${list} is taken by ${other}. Give one of them another number.`
			);
		else taken.set(order, entry.yaml.file);
	}
}
