import { lessonId, type Catalog } from '#lib/content/catalog.ts';
import { loadStep } from '#lib/content/load.ts';
import type { Item } from '#lib/steps/survey/say.ts';
import type { Locale } from '#lib/words/locale.ts';

/** A survey with its place in the course. */
export type AskedSurvey = {
	lesson: string;
	step: string;
	when: 'start' | 'end' | 'later' | 'once';
	items: readonly Item[];
};

/** A lesson as far as its effect is measured. */
export type CourseLesson = {
	id: string;
	steps: readonly { id: string; minutes: number }[];
	surveys: AskedSurvey[];
};

/** Lessons of all programs with their surveys. */
export async function loadCourse(catalog: Catalog, lang: Locale): Promise<CourseLesson[]> {
	return Promise.all(
		catalog.programs.flatMap((program) =>
			program.lessons.map(async ({ slug, steps }) => {
				const id = lessonId(program.id, slug);
				const found = await Promise.all(
					steps.filter(({ kind }) => kind === 'survey').map((step) => loadStep(id, step.id, lang))
				);
				return {
					id,
					steps,
					surveys: found.flatMap((step) =>
						step?.kind === 'survey'
							? [{ lesson: id, step: step.id, when: step.prompt.when, items: step.prompt.items }]
							: []
					)
				};
			})
		)
	);
}
