import MarkdownIt, { type StateInline } from 'markdown-it';
import type { Locale } from '#lib/words/locale.ts';
import { Written, type Localised } from '../text.ts';
import { japaneseEmphasis } from './emphasis.ts';

/** Turns the texts of a language into HTML. */
export type Renderer = { line: (text: string) => string; running: (text: string) => string };

type Options = {
	/** Adds ruby to the text nodes of Japanese HTML. */
	ruby: (html: string) => string;
	/** A line break inside a paragraph: a space between English words, nothing between Japanese ones. */
	softbreak: string;
	/** Name of a table's box, which can be scrolled by keyboard. */
	table: string;
	/** Word of the glossary by id, in the language; undefined when there is none. */
	word: (id: string) => string | undefined;
};

/** `[[id]]` or `[[id|shown text]]`. */
export const glossaryMark = /\[\[([a-z][a-z0-9-]*)(?:\|([^\]]+))?\]\]/g;

// On its way through Markdown a mark is {<id>shown}, with private-use characters for the brackets: its bar would end
// the cell of a table. What an author typed of these characters is taken out first.
const [before, between, after] = ['\uE000', '\uE001', '\uE002'];
const reserved = new RegExp(`[${before}${between}${after}]`, 'g');
const travelling = new RegExp(`\\{${before}([a-z0-9-]+)${between}([^${after}]*)${after}\\}`, 'y');
const stranded = new RegExp(`\\{${before}[a-z0-9-]+${between}|${after}\\}`, 'g');

/**
 * Markdown subset of the content: emphasis, lists, links, tables, and glossary words. HTML stays text.
 * In running text a glossary word is a button; in a line, which may stand inside a label or a button, it is plain.
 */
export function createRenderer({ ruby, softbreak, table, word }: Options): Renderer {
	const markdown = new MarkdownIt('zero', { html: false, linkify: false }).enable([
		'emphasis',
		'list',
		'link',
		'table',
		'newline',
		'escape',
		'entity'
	]);
	japaneseEmphasis(markdown);
	markdown.inline.ruler.before('emphasis', 'gloss', glossaryWord);
	const { rules } = markdown.renderer;
	rules.softbreak = () => softbreak;
	rules.table_open = () => `<div class="table-box" tabindex="0" role="region" aria-label="${table}"><table>`;
	rules.table_close = () => '</table></div>';
	// A column's alignment comes as a style attribute, which the content policy of the pages forbids.
	rules.th_open = () => '<th>';
	rules.td_open = () => '<td>';
	const shown = (id: string, text: string | undefined) => text ?? word(id) ?? id;
	return {
		line: (text) =>
			ruby(
				markdown.renderInline(text.replace(glossaryMark, (_, id: string, as?: string) => shown(id, as)))
			).trim(),
		running(text) {
			const marked = text
				.replace(reserved, '')
				.replace(
					glossaryMark,
					(_, id: string, as?: string) => `{${before}${id}${between}${shown(id, as)}${after}}`
				);
			// In a link's title, or over the end of a paragraph, a word is only text.
			return ruby(markdown.render(marked).replace(stranded, '')).trim();
		}
	};
}

/** Rule for Markdown: a glossary word as a button. Inside a link, which takes no button, it is plain. */
function glossaryWord(state: StateInline, silent: boolean): boolean {
	travelling.lastIndex = state.pos;
	const [whole, id, text = ''] = travelling.exec(state.src) ?? [];
	if (!whole || !id || state.pos + whole.length > state.posMax) return false;
	const { pos, posMax, linkLevel } = state;
	if (!silent) {
		if (linkLevel === 0)
			state.push('gloss_open', 'button', 1).attrs = [
				['type', 'button'],
				['class', 'gloss'],
				['data-gloss', id]
			];
		state.posMax = pos + whole.length - 2;
		state.pos = state.posMax - text.length;
		state.md.inline.tokenize(state);
		if (linkLevel === 0) state.push('gloss_close', 'button', -1);
		state.posMax = posMax;
	}
	state.pos = pos + whole.length;
	return true;
}

/** The content as one reader gets it. Structure and numbers stay, every text of both languages becomes HTML of one. */
export function localise<T>(value: T, lang: Locale, render: Renderer): Localised<T>;
export function localise(value: unknown, lang: Locale, render: Renderer): unknown {
	if (value instanceof Written) return render[value.form](value[lang]);
	if (Array.isArray(value)) return value.map((item: unknown) => localise(item, lang, render));
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(
			Object.entries(value).map(([key, item]: [string, unknown]) => [key, localise(item, lang, render)])
		);
	return value;
}

/** Visits every text with the path to it. */
export function visitTexts(value: unknown, visit: (text: Written, path: (string | number)[]) => void): void {
	const walk = (item: unknown, path: (string | number)[]): void => {
		if (item instanceof Written) visit(item, path);
		else if (Array.isArray(item)) item.forEach((child: unknown, index) => walk(child, [...path, index]));
		else if (typeof item === 'object' && item !== null)
			for (const [key, child] of Object.entries(item)) walk(child, [...path, key]);
	};
	walk(value, []);
}
