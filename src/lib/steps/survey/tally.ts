import type { Locale } from '#lib/words/locale.ts';
import type { AnswerOf } from '../registry.ts';
import type { Tallier } from '../tallies.ts';
import { tallyOptions, tallyTexts, type Tally } from '../tally.ts';
import { sayLevel, type Item } from './say.ts';
import { isLevel, placesOf } from './survey.ts';
import { words } from './words.ts';

/** Totals of each item, without names. An item that asks for then and now has two of them. */
export const tally: Tallier<'survey'> = ({ prompt }, answers, lang) =>
	prompt.items.flatMap((item) => tallyItem(item, answers, lang)).map((one) => ({ ...one, nameless: true }));

function tallyItem(item: Item, answers: readonly (AnswerOf<'survey'> | null)[], lang: Locale): Tally[] {
	const marks = answers.map((answer) =>
		answer?.skipped.includes(item.id) ? undefined : answer?.marks[item.id]
	);
	const { scale } = item;
	if (isLevel(scale)) {
		const options = placesOf(scale).map((level) => ({
			id: String(level),
			label: sayLevel(item, level, lang)
		}));
		const row = (when: 'then' | 'now', ask: string) =>
			tallyOptions(
				ask,
				options,
				marks.map((mark) => (mark?.type === 'level' && mark[when] !== null ? [String(mark[when])] : []))
			);
		return 'thenNow' in item && item.thenNow
			? [row('then', words[lang].thenOf(item.ask)), row('now', words[lang].nowOf(item.ask))]
			: [row('now', item.ask)];
	}
	if (item.scale === 'text')
		return [
			tallyTexts(
				item.ask,
				marks.map((mark) => (mark?.type === 'text' ? mark.text : ''))
			)
		];
	return item.scale === 'one' || item.scale === 'several'
		? [
				tallyOptions(
					item.ask,
					item.options.map(({ id, text }) => ({ id, label: text })),
					marks.map((mark) => (mark?.type === 'picked' ? mark.options : [])),
					item.scale === 'several'
				)
			]
		: [];
}
