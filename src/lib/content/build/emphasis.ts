import type { MarkdownIt } from 'markdown-it';

/** A character of Japanese text, also its punctuation and full-width forms. */
const japanese = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const endsJapanese = new RegExp(`${japanese}$`, 'u');
const beginsJapanese = new RegExp(`^${japanese}`, 'u');

/**
 * Markdown tells from spaces which stars open and which close. Japanese has none, so 約**29%**減 and
 * これは**「本物」**です would keep their stars. Beside a Japanese character a star may open or close on either side.
 */
export function japaneseEmphasis(markdown: MarkdownIt): void {
	markdown.inline.State = class extends markdown.inline.State {
		override scanDelims(start: number, canSplitWord: boolean) {
			const found = super.scanDelims(start, canSplitWord);
			if (!canSplitWord) return found;
			const end = start + found.length;
			const before = this.src.slice(Math.max(0, start - 2), start);
			const after = this.src.slice(end, Math.min(end + 2, this.posMax));
			return {
				...found,
				can_open: found.can_open || (endsJapanese.test(before) && /^\S/.test(after)),
				can_close: found.can_close || (beginsJapanese.test(after) && /\S$/.test(before))
			};
		}
	};
}
