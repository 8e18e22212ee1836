import type { Kind } from '#lib/steps/registry.ts';
import type { StepPlan } from '#lib/steps/step.ts';
import type { Case } from './case.ts';
import type { ReadingLevel } from './furigana/levels.ts';
import type { LessonFile, ProgramFile } from './lesson.ts';
import type { Table } from './table.ts';
import type { Localised } from './text.ts';

export type StepSummary = { id: string; kind: Kind; title: string; minutes: number };

export type LessonSummary = Localised<
	Pick<LessonFile, 'title' | 'summary' | 'minutes' | 'part' | 'goals' | 'sdgs'>
> & {
	slug: string;
	steps: StepSummary[];
};

export type Program = Localised<ProgramFile> & { id: string; lessons: LessonSummary[] };

/** What there is to learn, in one language. */
export type Catalog = { programs: Program[] };

/** A lesson in one language, without its steps' contents: each step is loaded when it is shown. */
export type LessonContent = Localised<
	Pick<LessonFile, 'title' | 'summary' | 'minutes' | 'part' | 'sdgs' | 'tools'>
> & {
	/** Id of the program, its short name and colour. */
	program: string;
	programName: string;
	accent: ProgramFile['accent'];
	/** Readings its readers need: what is shown until one chooses otherwise. */
	reader: ReadingLevel;
	slug: string;
	steps: StepSummary[];
};

/** What a teacher prepares a lesson with, in one language. Steps' notes and keys are loaded with the steps. */
export type LessonPrep = Localised<
	Pick<
		LessonFile,
		| 'title'
		| 'summary'
		| 'minutes'
		| 'goals'
		| 'curriculum'
		| 'prepare'
		| 'rubric'
		| 'difficulties'
		| 'noScreen'
		| 'sdgs'
	>
> & {
	/** "<program>/<slug>". */
	id: string;
	program: string;
	programName: string;
	/** Title of the part of the program. */
	partTitle: string;
	accent: ProgramFile['accent'];
	slug: string;
	steps: (StepSummary & { plan: Localised<StepPlan> })[];
};

/** A case as the library lists it: enough to choose by, without its film and figures. */
export type CaseSummary = Localised<Pick<Case, 'title' | 'summary' | 'layer' | 'evidence'>> & {
	id: string;
	/** Names of those who did it, to be searched. */
	who: string[];
	/** Each goal once, in the order of the case. */
	goals: number[];
	/** Length of its film; null for a case to read. */
	seconds: number | null;
};

/** Where a page of a case leads: the cases before and after it in the library, and steps of lessons that show it. */
export type CaseWays = {
	previous: { id: string; title: string } | null;
	next: { id: string; title: string } | null;
	lessons: { program: string; slug: string; step: string; title: string }[];
};

/** A table as the list of tables shows it: enough to choose by, without its figures. */
export type TableSummary = Pick<Table, 'name' | 'title' | 'sdgs' | 'key' | 'grade'> & {
	/** The first of the questions one could ask of it. */
	question: string;
	publisher: string;
	rows: number;
	/** Labels of the columns, each once, to be searched. */
	columns: string[];
	/** First and last year its values speak of; null where no column says. */
	years: [number, number] | null;
	/** One row for each year and nothing else: it can be joined to another such table by the year. */
	yearly: boolean;
};

/** How answers name a lesson. */
export function lessonId(program: string, slug: string): string {
	return `${program}/${slug}`;
}

export function findLesson(catalog: Catalog, id: string): { program: Program; lesson: LessonSummary } | null {
	for (const program of catalog.programs)
		for (const lesson of program.lessons)
			if (lessonId(program.id, lesson.slug) === id) return { program, lesson };
	return null;
}
