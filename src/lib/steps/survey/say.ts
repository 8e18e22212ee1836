import { plain } from '#lib/content/plain.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { PromptOf } from '../registry.ts';
import { isLevel, levels } from './survey.ts';
import { words } from './words.ts';

export type Item = PromptOf<'survey'>['items'][number];

/** A place of an item's scale in words: "Very much", "7", or "10 (for sure)" at an end that has words. */
export function sayLevel(item: Item, level: number, lang: Locale): string {
	if (!isLevel(item.scale)) return String(level);
	if (item.scale === 'ten') {
		const end = level === levels.ten[0] ? item.low : level === levels.ten[1] ? item.high : null;
		if (end === null) return String(level);
		return lang === 'ja' ? `${level}（${plain(end)}）` : `${level} (${plain(end)})`;
	}
	return words[lang].scales[item.scale].places[level - levels[item.scale][0]] ?? String(level);
}
