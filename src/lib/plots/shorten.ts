import { textWidth } from '#lib/charts/format.ts';

/** A name that is too long for its place ends in an ellipsis; the table and the walk say it in full. */
export function shorten(name: string, room: number, em: number): string {
	if (textWidth(name, em) <= room) return name;
	const characters = [...name];
	while (characters.length > 1 && textWidth(`${characters.join('')}…`, em) > room) characters.pop();
	return `${characters.join('').trimEnd()}…`;
}
