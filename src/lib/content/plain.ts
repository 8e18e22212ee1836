// Every pattern here stops at the next angle bracket, so that long texts take no longer than their length.

/** The words of localised HTML without ruby readings and tags, for labels and titles. */
export function plain(html: string): string {
	// Most cells of a table are words without any mark, and there are tens of thousands of them.
	if (!html.includes('<') && !html.includes('&')) return html.trim();
	return html
		.replace(/<rt>[^<]*<\/rt>/g, '')
		.replace(/<[^<>]*>/g, '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&amp;/g, '&')
		.trim();
}

/** The same as it is read aloud: kanji with a reading have become kana, so that either can be searched for. */
export function readAloud(html: string): string {
	return plain(html.replace(/(?<![^<>])[^<>]*<rt>([^<]*)<\/rt>/g, '$1'));
}

const letter = '[\\u3041-\\u3096\\u30a1-\\u30fc\\u4e00-\\u9fff々]';
const spaceBetween = new RegExp(`(?:${letter}|[、。！？」』）]) (?=${letter}|[「『（])`, 'u');
/** Longer than any phrase between two spaces. */
const longRun = new RegExp(`${letter}{13}`, 'u');

/** Whether Japanese is written with a space after each phrase, as for young readers: it then breaks there only. */
export function isSpaced(html: string): boolean {
	if (!html.includes(' ')) return false;
	const words = plain(html);
	return spaceBetween.test(words) && !longRun.test(words);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML that shows just this text; the same escapes as markdown-it makes. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (char) => entities[char] ?? char);
}
