import { plain } from '#lib/content/plain.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { PromptOf } from '../registry.ts';
import { words } from './words.ts';

export type People = PromptOf<'scenario'>['people'];
export type Shown = PromptOf<'scenario'>['nodes'][number];
export type Line = Shown['lines'][number];

/** The person of the story who says or shows this, with their place in the list; null: nobody of the list. */
export function personOf(line: Line, people: People): { name: string; face: number } | null {
	if (!('who' in line) || line.who === undefined) return null;
	const face = people.findIndex(({ id }) => id === line.who);
	const found = people[face];
	return found ? { name: found.name, face } : null;
}

/** Who says or shows this, or what kind of thing it is, in plain words: said before the line where it is not seen. */
export function speakerOf(line: Line, place: Pick<Shown, 'with'>, people: People, lang: Locale): string {
	const w = words[lang];
	const mine = 'who' in line && line.who === 'me';
	const name = mine ? w.by.me : plain(personOf(line, people)?.name ?? place.with);
	switch (line.by) {
		case 'them':
			return name;
		case 'me':
		case 'app':
		case 'scene':
			return w.by[line.by];
		case 'post':
			return w.post(name);
		case 'picture':
			return w.picture(name);
		case 'field':
		case 'button':
		case 'item':
			return w[line.by];
		case 'switch':
			return w.switch[line.on ? 'on' : 'off'];
	}
}

/** What stands beside the text of a line: likes, readers, a price, what a field holds. HTML where it is a text. */
export function besideOf(line: Line, lang: Locale): string | null {
	const w = words[lang];
	switch (line.by) {
		case 'post':
			return w.likes(line.likes);
		case 'me':
			return line.read === undefined ? null : w.read(line.read);
		case 'item':
			return w.price(line.price);
		case 'field':
			return line.filled === undefined ? w.blank : w.filled(line.filled);
		default:
			return null;
	}
}
