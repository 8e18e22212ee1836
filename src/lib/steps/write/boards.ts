import { defineShow, NoInner } from '../board.ts';
import { pageBoards, textPages } from '../pages.ts';
import { paginate } from '../paginate.ts';
import type { Step } from '../registry.ts';

export const pagesOf = ({ board, prompt }: Step<'write'>): string[] => textPages(board, prompt.intro);

export function examplesOf({ key }: Step<'write'>): string[] {
	return key.examples.length === 0
		? []
		: paginate(`<ul>${key.examples.map((text) => `<li>${text}</li>`).join('')}</ul>`, {
				lines: 7,
				width: 33
			});
}

/** What to write, one board a field; then what others wrote, held back until everybody had a try. */
export const boards = defineShow<'write'>()({
	inner: NoInner,
	fresh: () => null,
	boards: (step) => {
		const { fields } = step.prompt;
		const examples = examplesOf(step);
		return [
			...pageBoards(pagesOf(step), step.title),
			...fields.map(({ id, ask }) => ({
				id: `field-${id}`,
				title: ask,
				holds: false,
				seconds: Math.max(60, Math.floor((step.minutes * 60) / fields.length / 30) * 30)
			})),
			...examples.map((_, at) => ({ id: `examples-${at + 1}`, title: step.title, holds: at === 0 }))
		];
	}
});
