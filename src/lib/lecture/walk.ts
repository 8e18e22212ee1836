import { findLesson } from '#lib/content/catalog.ts';
import { loadCatalog } from '#lib/content/load.ts';
import { plain } from '#lib/content/plain.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { session } from '#lib/session/session.svelte.ts';
import type { Locale } from '#lib/words/locale.ts';
import { planOf, type Lecture, type Module } from './lecture.ts';
import { lectureOf } from './store.ts';

/** A module beside another one: where it is, and its title as plain words. */
export type NextModule = { program: string; slug: string; title: string };

async function lectureHere(id: string): Promise<Lecture | null> {
	const { db } = await session.open();
	return (await lectureOf(db, id))?.lecture ?? null;
}

/** The plan by which a lecture holds one of its lessons; null where it has none. */
export async function planWithin(id: string, lesson: string): Promise<Plan | null> {
	const module = (await lectureHere(id))?.modules.find((one) => one.lesson === lesson);
	return module ? planOf(module) : null;
}

/** A lesson of a lecture among its neighbours: modules that this app has. */
export type Around = {
	before: NextModule | null;
	/** `end` after the last one. */
	after: NextModule | 'end';
};

/** What stands before and after a lesson of a lecture; null outside of it. */
export async function aroundModule(id: string, lesson: string, lang: Locale): Promise<Around | null> {
	const [lecture, catalog] = await Promise.all([lectureHere(id), loadCatalog(lang)]);
	if (!lecture) return null;
	return aroundIn(lecture.modules, lesson, (one) => {
		const found = findLesson(catalog, one);
		return found && { program: found.program.id, slug: found.lesson.slug, title: plain(found.lesson.title) };
	});
}

/** @param find a lesson of this app; null for one that it does not have, which is passed over */
export function aroundIn(
	modules: readonly Pick<Module, 'lesson'>[],
	lesson: string,
	find: (lesson: string) => NextModule | null
): Around | null {
	const at = modules.findIndex((one) => one.lesson === lesson);
	if (at < 0) return null;
	const first = (some: readonly Pick<Module, 'lesson'>[]) => some.flatMap((one) => find(one.lesson) ?? [])[0];
	return {
		before: first(modules.slice(0, at).reverse()) ?? null,
		after: first(modules.slice(at + 1)) ?? 'end'
	};
}
