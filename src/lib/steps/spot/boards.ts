import { defineShow, NoInner } from '../board.ts';
import { pageBoards, textPages } from '../pages.ts';
import { paginate } from '../paginate.ts';
import type { Step } from '../registry.ts';

export const pagesOf = ({ board, prompt }: Step<'spot'>): string[] => textPages(board, prompt.intro);

/** Each sign with its reason, then the last word. */
export function whyOf({ prompt, key }: Step<'spot'>): string[] {
	const textOf = (part: string) =>
		[...(prompt.picture?.parts ?? []), ...prompt.lines].find(({ id }) => id === part)?.text ?? '';
	const signs = key.signs.map(({ part, why }) => `<li><strong>${textOf(part)}</strong> ${why}</li>`);
	return [
		...paginate(`<ul>${signs.join('')}</ul>`, { lines: 7, width: 33 }),
		...textPages(undefined, key.after)
	];
}

/** The exhibit, whose signs are held back; then why. */
export const boards = defineShow<'spot'>()({
	inner: NoInner,
	fresh: () => null,
	boards: (step) => [
		...pageBoards(pagesOf(step), step.title),
		{ id: 'exhibit', title: step.prompt.ask, holds: true },
		...pageBoards(whyOf(step), step.title, 'why')
	]
});
