import * as v from 'valibot';

/** How large a class may be. */
export const limits = { people: 120, name: 30 };

/** Who is in the room: numbers from 1, or names. Everywhere else a person is a place in this list, from 0. */
export const People = v.variant('by', [
	v.strictObject({
		by: v.literal('numbers'),
		count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.people))
	}),
	v.strictObject({
		by: v.literal('names'),
		names: v.pipe(
			v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(limits.name))),
			v.minLength(1),
			v.maxLength(limits.people)
		)
	})
]);
export type People = v.InferOutput<typeof People>;

export const Person = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.people - 1));

export const usual: People = { by: 'numbers', count: 40 };

export function countOf(people: People): number {
	return people.by === 'numbers' ? people.count : people.names.length;
}

export function everyone(people: People): number[] {
	return Array.from({ length: countOf(people) }, (_, person) => person);
}

/** What a person is called on the screen: a name, or a number. */
export function nameOf(people: People, person: number): string {
	return people.by === 'numbers' ? String(person + 1) : (people.names[person] ?? '');
}

export function numbered(count: number): People {
	return { by: 'numbers', count: Math.min(limits.people, Math.max(1, Math.round(count) || 1)) };
}

/**
 * A pasted list: one name a line, or separated by commas or tabs where it is only one line. Two of the same name are
 * told apart. Null where there is no name in it.
 */
export function named(text: string): People | null {
	const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
	const parts = lines.length > 1 ? lines : text.split(/[,、，\t]/u);
	const seen = new Map<string, number>();
	const names = parts.flatMap((part) => {
		const name = shorten(part.replaceAll(/\s+/gu, ' ').trim(), limits.name - 6);
		if (name === '') return [];
		const before = seen.get(name) ?? 0;
		seen.set(name, before + 1);
		return [before === 0 ? name : `${name} (${before + 1})`];
	});
	return names.length === 0 ? null : { by: 'names', names: names.slice(0, limits.people) };
}

export function listOf(people: People): string {
	return people.by === 'names' ? people.names.join('\n') : '';
}

/** Cut at whole characters: half of a pair of surrogates would be shown as a box. */
function shorten(text: string, most: number): string {
	let short = '';
	for (const character of text) {
		if (short.length + character.length > most) break;
		short += character;
	}
	return short;
}
