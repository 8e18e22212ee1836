/** Modules made from `content/` by `build/plugin.ts`. */
declare module 'virtual:content/index' {
	import type { CaseWays, LessonContent } from '#lib/content/catalog.ts';
	import type { Step } from '#lib/steps/registry.ts';
	import type { Case } from '#lib/content/case.ts';
	import type { Table } from '#lib/content/table.ts';
	import type { Localised } from '#lib/content/text.ts';
	import type { FilmCase } from '#lib/video/film/film.ts';
	import type { Locale } from '#lib/words/locale.ts';
	type Loaders<T> = Record<Locale, Record<string, () => Promise<{ default: T }>>>;
	/** A lesson, and the loaders of its steps by id. */
	export const lesson: Record<
		Locale,
		Record<
			string,
			() => Promise<{ default: LessonContent; steps: Record<string, () => Promise<{ default: Step }>> }>
		>
	>;
	export const table: Loaders<Table>;
	export const film: Record<
		Locale,
		Record<string, () => Promise<{ default: Localised<Case>; ways: CaseWays }>>
	>;
	/** What a film is drawn from, by case; not localised. */
	export const storyboard: Record<string, () => Promise<{ default: FilmCase }>>;
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
declare module 'virtual:content/glossary/*' {
	import type { GlossaryFile } from '#lib/content/lesson.ts';
	import type { Localised } from '#lib/content/text.ts';
	const glossary: Localised<GlossaryFile>;
	export default glossary;
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
