import { readFileSync, existsSync } from 'node:fs';
import { parse } from 'yaml';
import { createFurigana, rubyHtml } from '../furigana/furigana.ts';
import { isYearly } from '#lib/data/join.ts';
import { parseTable } from '#lib/data/table.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { StepFile } from '#lib/steps/registry.ts';
import {
	lessonId,
	type CaseSummary,
	type CaseWays,
	type Catalog,
	type LessonContent,
	type LessonPrep,
	type StepSummary,
	type TableSummary
} from '../catalog.ts';
import type { ExerciseFile, ExerciseSummary } from '../exercise.ts';
import type { Table } from '../table.ts';
import type { Localised } from '../text.ts';
import type { LessonEntry, Library } from './library.ts';
import { createRenderer, localise, type Renderer } from './localise.ts';

/** One renderer a language, with the readings and the glossary of the library. */
export async function createRenderers(
	library: Library,
	root: string
): Promise<{ renderers: Record<Locale, Renderer>; unknown: ReadonlySet<string> }> {
	const path = `${root}/content/readings.yaml`;
	const furigana = await createFurigana(existsSync(path) ? parse(readFileSync(path, 'utf8')) : {});
	const word = (lang: Locale) => (id: string) => library.glossary?.value[id]?.word[lang];
	return {
		renderers: {
			ja: createRenderer({
				ruby: (html) => rubyHtml(html, furigana),
				softbreak: '',
				table: '表',
				word: word('ja')
			}),
			en: createRenderer({ ruby: (html) => html, softbreak: '\n', table: 'Table', word: word('en') })
		},
		/** Words met so far whose reading nobody knows; grows while texts are rendered. */
		unknown: furigana.unknown
	};
}

/** Programs, parts and lessons with their steps' titles: all that lists and maps need. */
export function compileCatalog(library: Library, lang: Locale, render: Renderer): Catalog {
	return {
		programs: [...library.programs]
			.sort(([, a], [, b]) => a.value.order - b.value.order)
			.map(([id, { value }]) => ({
				...localise(value, lang, render),
				id,
				lessons: lessonsOf(library, id).map(
					({ slug, value: { title, summary, minutes, part, goals, sdgs, steps } }) => ({
						...localise({ title, summary, minutes, part, goals, sdgs }, lang, render),
						slug,
						steps: steps.map((step) => summarise(step, lang, render))
					})
				)
			}))
	};
}

/** Lessons of a program as its page has them: part by part, and within a part in the order of their files. */
function lessonsOf(library: Library, program: string): LessonEntry[] {
	const parts = library.programs.get(program)?.value.parts.map(({ id }) => id) ?? [];
	const place = (lesson: LessonEntry) => parts.indexOf(lesson.value.part);
	return [...library.lessons.values()]
		.filter((lesson) => lesson.program === program)
		.sort((a, b) => place(a) - place(b) || a.order.localeCompare(b.order));
}

export function compileLesson(library: Library, id: string, lang: Locale, render: Renderer): LessonContent {
	const { value, program, slug } = lessonOf(library, id);
	const { title, summary, minutes, part, sdgs, tools, steps } = value;
	const within = library.programs.get(program)?.value;
	if (!within) throw new Error(`no program ${program}`);
	return {
		...localise({ title, summary, minutes, part, sdgs, tools, programName: within.short }, lang, render),
		accent: within.accent,
		reader: within.parts.find((one) => one.id === part)?.reader ?? 'hs',
		program,
		slug,
		steps: steps.map((step) => summarise(step, lang, render))
	};
}

/** @param id "<program>/<slug>/<step>" */
export function compileStep(
	library: Library,
	id: string,
	lang: Locale,
	render: Renderer
): Localised<StepFile> {
	const [program = '', slug = '', name = ''] = id.split('/');
	const step = lessonOf(library, `${program}/${slug}`).value.steps.find((one) => one.id === name);
	if (!step) throw new Error(`no step ${id}`);
	// Learners do not carry what only the one who plans the period needs.
	const { plan: _, ...shown } = step;
	return localise(shown, lang, render);
}

/** What a teacher prepares the lesson with; notes and keys come with the steps. */
export function compilePrep(library: Library, id: string, lang: Locale, render: Renderer): LessonPrep {
	const { value, program, slug } = lessonOf(library, id);
	const { title, summary, minutes, part, goals, curriculum, prepare, rubric, difficulties, noScreen, sdgs } =
		value;
	const within = library.programs.get(program)?.value;
	if (!within) throw new Error(`no program ${program}`);
	const head = { title, summary, minutes, goals, curriculum, prepare, rubric, difficulties, noScreen, sdgs };
	const partTitle = within.parts.find((one) => one.id === part)?.title ?? within.short;
	return {
		...localise({ ...head, programName: within.short, partTitle }, lang, render),
		id: lessonId(program, slug),
		accent: within.accent,
		program,
		slug,
		steps: value.steps.map((step) => ({
			...summarise(step, lang, render),
			plan: localise(step.plan, lang, render)
		}))
	};
}

function lessonOf(library: Library, id: string) {
	const entry = library.lessons.get(id);
	if (!entry) throw new Error(`no lesson ${id}`);
	return entry;
}

function summarise({ id, kind, title, minutes }: StepFile, lang: Locale, render: Renderer): StepSummary {
	return { ...localise({ title }, lang, render), id, kind, minutes };
}

/** Exercises in their order, as lists show them. */
export function compileExercises(library: Library, lang: Locale, render: Renderer): ExerciseSummary[] {
	return [...library.exercises]
		.sort(([, a], [, b]) => a.value.order - b.value.order)
		.map(([id, { value }]) => {
			const { summary, level, place, tables, sdgs, step } = value;
			return {
				...localise({ summary, level, place, sdgs, title: step.title }, lang, render),
				id,
				minutes: step.minutes,
				kind: step.kind,
				step: step.id,
				tables: tables.flatMap((name) => {
					const table = library.tables.get(name)?.value;
					return table ? [{ name, ...localise({ title: table.title }, lang, render) }] : [];
				})
			};
		});
}

export function compileExercise(
	library: Library,
	slug: string,
	lang: Locale,
	render: Renderer
): Localised<ExerciseFile> {
	const entry = library.exercises.get(slug);
	if (!entry) throw new Error(`no exercise ${slug}`);
	return localise(entry.value, lang, render);
}

/** Cases as the library shows them. */
function inOrder(library: Library) {
	return [...library.cases].sort(([, a], [, b]) => a.value.order - b.value.order);
}

export function compileCases(library: Library, lang: Locale, render: Renderer): CaseSummary[] {
	return inOrder(library).map(([id, { value }]) => {
		const { title, summary, layer, evidence, who, sdgs, film } = value;
		return {
			...localise({ title, summary, layer, evidence }, lang, render),
			id,
			who: who.map(({ name }) => localise({ name }, lang, render).name),
			goals: [...new Set(sdgs.map(({ goal }) => goal))],
			seconds: film ? film.seconds : null
		};
	});
}

export function compileWays(library: Library, id: string, lang: Locale, render: Renderer): CaseWays {
	const cases = inOrder(library);
	const at = cases.findIndex(([one]) => one === id);
	const link = (index: number) => {
		const [other, entry] = cases[index] ?? [];
		return other && entry
			? { id: other, title: localise({ title: entry.value.title }, lang, render).title }
			: null;
	};
	return {
		previous: link(at - 1),
		next: link(at + 1),
		lessons: [...library.lessons.values()].flatMap(({ program, slug, value: { title, steps } }) => {
			const step = steps.find((one) => one.kind === 'video' && one.prompt.case === id);
			return step ? [{ ...localise({ title }, lang, render), program, slug, step: step.id }] : [];
		})
	};
}

/** All tables as the list shows them. */
export function compileTables(library: Library, lang: Locale, render: Renderer): TableSummary[] {
	return [...library.tables.keys()].map((id) => {
		const table = compileTable(library, id, lang, render);
		const { name, title, sdgs, key, grade, questions, source, columns, rows } = table;
		const years = columns.flatMap(({ name, type, year }) =>
			type === 'year'
				? rows.map((row) => row[name]).filter((cell) => typeof cell === 'number')
				: String(year ?? '')
						.split(/[–-]/)
						.filter(Boolean)
						.map(Number)
		);
		return {
			name,
			title,
			sdgs,
			...(key && { key }),
			grade,
			question: questions[0] ?? '',
			publisher: source.publisher,
			rows: rows.length,
			columns: [...new Set(columns.map(({ label }) => label))],
			years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null,
			yearly: isYearly(table)
		};
	});
}

export function compileTable(library: Library, name: string, lang: Locale, render: Renderer): Table {
	const entry = library.tables.get(name);
	if (!entry) throw new Error(`no table ${name}`);
	const meta = localise(entry.value, lang, render);
	return {
		...meta,
		name,
		rowLabel: meta.rowLabel[lang],
		rows: parseTable(name, entry.csv, entry.value.columns).rows
	};
}
