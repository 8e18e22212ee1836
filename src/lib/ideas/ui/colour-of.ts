import type { Author } from '../fields.ts';

/** A colour of the data palette for an author, the same on every device: 1 to 6. */
export function colourOf(author: Author): 1 | 2 | 3 | 4 | 5 | 6 {
	// The learner is the same person on each of their devices.
	const [learner = ''] = author.split('.');
	let sum = 0;
	for (const letter of learner) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
	return colours[sum % colours.length] ?? 1;
}
const colours = [1, 2, 3, 4, 5, 6] as const;
