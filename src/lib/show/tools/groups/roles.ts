import type { StepSummary } from '#lib/content/catalog.ts';
import { loadStep } from '#lib/content/load.ts';
import { plain } from '#lib/content/plain.ts';
import type { Locale } from '#lib/words/locale.ts';

/** The discussion whose roles are meant: the one on screen, else the next in the lesson, else the last before. */
export function discussionAt(
	steps: readonly Pick<StepSummary, 'id' | 'kind'>[],
	step: string
): string | null {
	const at = steps.findIndex(({ id }) => id === step);
	const isTalk = ({ kind }: Pick<StepSummary, 'kind'>) => kind === 'discuss';
	return (steps.slice(Math.max(0, at)).find(isTalk) ?? steps.findLast(isTalk))?.id ?? null;
}

/** Names of the roles that the lesson gives out in a discussion; none where it has no discussion. */
export async function lessonRoles(
	lesson: string,
	steps: readonly StepSummary[],
	step: string,
	lang: Locale
): Promise<string[]> {
	const talk = discussionAt(steps, step);
	const content = talk === null ? null : await loadStep(lesson, talk, lang);
	return content?.kind === 'discuss' ? content.prompt.roles.map(({ name }) => plain(name)) : [];
}
