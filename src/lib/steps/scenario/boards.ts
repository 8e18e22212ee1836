import * as v from 'valibot';
import { defineShow, type Ask } from '../board.ts';
import { pageBoards, textPages } from '../pages.ts';
import type { Step } from '../registry.ts';
import { inert } from './inert.ts';
import { words } from './words.ts';
import { follow, seated } from './story.ts';

export const pagesOf = ({ board, prompt }: Step<'scenario'>): string[] => textPages(board, prompt.intro);
export const whyOf = ({ key }: Step<'scenario'>): string[] => textPages(undefined, key.why);
/** What the one who pulls the strings is after, place by place. */
export const behindOf = ({ key: { behind } }: Step<'scenario'>): string[] =>
	behind ? textPages([behind.intro, ...behind.notes.map(({ text }) => `<p>${text}</p>`)], undefined) : [];
/** What happened at an end; read beside the phone. */
export const afterOf = (after: string): string[] => textPages(undefined, after);

/** Where the class is in the story: the choices it took, and in whose seat. */
export const boards = defineShow<'scenario'>()({
	inner: v.strictObject({ path: v.array(v.string()), seat: v.optional(v.string()) }),
	fresh: () => ({ path: [] }),
	boards: (step, { path, seat }, lang) => {
		const { now } = follow(seated(step.prompt, seat), path);
		const ask: Ask | undefined =
			now?.type === 'ask'
				? {
						id: now.id,
						text: inert(now.ask),
						many: false,
						options: now.choices.map(({ id, text }) => ({ id, text: inert(text) }))
					}
				: undefined;
		return [
			...pageBoards(pagesOf(step), step.title),
			{
				id: 'story',
				title: ask?.text ?? (now?.type === 'end' ? now.title : step.title),
				holds: false,
				...(ask && { ask })
			},
			...(now?.type === 'end' ? pageBoards(afterOf(now.after), now.title, 'after') : []),
			...pageBoards(whyOf(step), step.title, 'why'),
			...pageBoards(behindOf(step), step.title, 'behind'),
			{ id: 'say', title: step.key.say, holds: false },
			...(step.key.help ? [{ id: 'help', title: words[lang].help, holds: false }] : [])
		];
	},
	/** The way with most hands; the first one where none has more. */
	forward: ({ prompt }, board, { path, seat }, hands) => {
		const { now, turns } = follow(seated(prompt, seat), path);
		if (board.id !== 'story' || now?.type !== 'ask') return null;
		const first = now.choices[0];
		if (!first) return null;
		const best = now.choices.reduce(
			(best, one) => ((hands[one.id] ?? 0) > (hands[best.id] ?? 0) ? one : best),
			first
		);
		return { path: [...turns.map(({ choice }) => choice.id), best.id], ...(seat !== undefined && { seat }) };
	},
	back: ({ prompt }, board, { path, seat }) => {
		const { turns } = follow(seated(prompt, seat), path);
		return board.id === 'story' && turns.length > 0
			? {
					path: turns.slice(0, -1).map(({ choice }) => choice.id),
					...(seat !== undefined && { seat })
				}
			: null;
	}
});
