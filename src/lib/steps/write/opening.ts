import type { Locale } from '#lib/words/locale.ts';

/**
 * Puts an opening ("What surprised me is …") into a text in place of the selection. Its trailing dots are left out:
 * there the writer goes on. Returns the new text and where the caret then stands.
 */
export function insertOpening(
	text: string,
	selection: { start: number; end: number },
	opening: string,
	lang: Locale
): { text: string; caret: number } {
	const before = text.slice(0, selection.start);
	const glue = lang === 'en' && /\S$/.test(before) ? ' ' : '';
	const trimmed = opening.replace(/\s*(…|\.{3}|・{3}|〜|～)+\s*$/, '');
	const inserted = glue + trimmed + (lang === 'en' ? ' ' : '');
	return { text: before + inserted + text.slice(selection.end), caret: before.length + inserted.length };
}
