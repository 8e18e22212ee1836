/** Modules made from `content/` by `build/plugin.ts`. */
declare module 'virtual:content/index/lessons' {
	import type { LessonContent } from '#lib/content/catalog.ts';
	import type { Step } from '#lib/steps/registry.ts';
	import type { Locale } from '#lib/words/locale.ts';
	/** A lesson, and the loaders of its steps by id. */
	type Lesson = { default: LessonContent; steps: Record<string, () => Promise<{ default: Step }>> };
	/** Lessons by id, for each program. */
	const programs: Record<
		Locale,
		Record<string, () => Promise<{ default: Record<string, () => Promise<Lesson>> }>>
	>;
	export default programs;
}
declare module 'virtual:content/index/lesson-ids' {
	const ids: string[];
	export default ids;
}
declare module 'virtual:content/index/preps' {
	import type { LessonPrep } from '#lib/content/catalog.ts';
	import type { Locale } from '#lib/words/locale.ts';
	const preps: Record<Locale, Record<string, () => Promise<{ default: LessonPrep }>>>;
	export default preps;
}
declare module 'virtual:content/index/tables' {
	import type { Table } from '#lib/content/table.ts';
	import type { Locale } from '#lib/words/locale.ts';
	const tables: Record<Locale, Record<string, () => Promise<{ default: Table }>>>;
	export default tables;
}
declare module 'virtual:content/index/exercises' {
	import type { Exercise } from '#lib/content/load-exercises.ts';
	import type { Locale } from '#lib/words/locale.ts';
	const exercises: Record<Locale, Record<string, () => Promise<{ default: Exercise }>>>;
	export default exercises;
}
declare module 'virtual:content/exercises/*' {
	import type { ExerciseSummary } from '#lib/content/exercise.ts';
	const exercises: ExerciseSummary[];
	export default exercises;
}
declare module 'virtual:content/index/films' {
	import type { Case } from '#lib/content/case.ts';
	import type { CaseWays } from '#lib/content/catalog.ts';
	import type { Localised } from '#lib/content/text.ts';
	import type { Locale } from '#lib/words/locale.ts';
	const films: Record<Locale, Record<string, () => Promise<{ default: Localised<Case>; ways: CaseWays }>>>;
	export default films;
}
declare module 'virtual:content/index/canvases' {
	import type { CaseCanvas } from '#lib/content/case-canvas.ts';
	import type { Localised } from '#lib/content/text.ts';
	import type { Locale } from '#lib/words/locale.ts';
	/** Cases that are drawn on a canvas. */
	const canvases: Record<Locale, Record<string, () => Promise<{ default: Localised<CaseCanvas> }>>>;
	export default canvases;
}
declare module 'virtual:content/index/storyboards' {
	import type { FilmCase } from '#lib/video/film/film.ts';
	/** What a film is drawn from, by case; not localised. */
	const storyboards: Record<string, () => Promise<{ default: FilmCase }>>;
	export default storyboards;
}
declare module 'virtual:content/films' {
	import type { Rendered } from '#lib/video/film/manifest.ts';
	import type { Locale } from '#lib/words/locale.ts';
	type Listed = Pick<Rendered, 'bytes' | 'sound' | 'files'> & { version: string };
	const films: Record<string, Partial<Record<Locale, Listed>>>;
	export default films;
}
declare module 'virtual:content/catalog/*' {
	import type { Catalog } from '#lib/content/catalog.ts';
	const catalog: Catalog;
	export default catalog;
}
declare module 'virtual:content/cases/*' {
	import type { CaseSummary } from '#lib/content/catalog.ts';
	const cases: CaseSummary[];
	export default cases;
}
declare module 'virtual:content/tables/*' {
	import type { TableSummary } from '#lib/content/catalog.ts';
	const tables: TableSummary[];
	export default tables;
}
declare module 'virtual:content/glossary/*' {
	import type { GlossaryFile } from '#lib/content/lesson.ts';
	import type { Localised } from '#lib/content/text.ts';
	const glossary: Localised<GlossaryFile>;
	export default glossary;
}
declare module 'virtual:content/interface' {
	const readings: Readonly<Record<string, string>>;
	export default readings;
}
declare module 'virtual:content/helplines/*' {
	import type { HelplineFile } from '#lib/content/lesson.ts';
	import type { Localised } from '#lib/content/text.ts';
	const helplines: Localised<HelplineFile>;
	export default helplines;
}
declare module 'virtual:content/about/*' {
	import type { Localised } from '#lib/content/text.ts';
	import type { Case } from '#lib/content/case.ts';
	import type { Table } from '#lib/content/table.ts';
	const about: {
		tables: (Pick<Table, 'title' | 'source' | 'grade' | 'readAt'> & { id: string })[];
		cases: (Pick<Localised<Case>, 'title' | 'sources'> & { id: string })[];
	};
	export default about;
}
