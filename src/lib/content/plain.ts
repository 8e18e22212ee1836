// Every pattern here stops at the next angle bracket, so that long texts take no longer than their length.

/** The words of localised HTML without ruby readings and tags, for labels and titles. */
export function plain(html: string): string {
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

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML that shows just this text; the same escapes as markdown-it makes. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (char) => entities[char] ?? char);
}
