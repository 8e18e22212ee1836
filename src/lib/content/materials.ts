import type { Step } from '#lib/steps/registry.ts';
import type { Materials } from '#lib/steps/view.ts';
import type { Locale } from '#lib/words/locale.ts';
import { loadCase } from './load-cases.ts';
import { loadTable } from './load-tables.ts';
import { tablesOf } from './step-tables.ts';

/** What a step needs besides its own text. A dangling name is a fault of the content check, so it throws here. */
export async function gatherMaterials(step: Step, lang: Locale): Promise<Materials> {
	const needed = await Promise.all(
		tablesOf(step).map(async (name) => [name, await loadTable(name, lang)] as const)
	);
	const film = step.kind === 'video' ? await loadCase(step.prompt.case, lang) : null;
	const canvas =
		step.kind === 'canvas' && step.prompt.mode === 'case'
			? await (await import('./load-canvases.ts')).loadCaseCanvas(step.prompt.case, lang)
			: null;
	return { tables: Object.fromEntries(needed), film, canvas };
}
