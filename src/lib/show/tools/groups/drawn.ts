import { nameOf } from '../parts/people.ts';
import { rolesIn, type Groups } from './groups.ts';
import { layout, type Drawn, type Layout } from './layout.ts';

type Words = { group: (at: number) => string; and: string };

/** Groups in words, as they are drawn. A number stands by itself: in a list of numbers nobody takes it for a name. */
export function drawn(now: Groups, words: Words): Drawn[] {
	return now.groups.map((members, at) => {
		const roles = rolesIn(members.length, now);
		return {
			title: words.group(at + 1),
			members: members.map((person, place) => ({
				name: nameOf(now.people, person),
				roles: (roles[place] ?? []).join(words.and)
			}))
		};
	});
}

/** Room for the groups on the stage: all of it without margins, title and foot. */
export function roomFor(width: number, height: number): [width: number, height: number] {
	return [width - 160, height - 270];
}

export function laidOut(now: Groups, words: Words, width: number, height: number): Layout {
	return layout(drawn(now, words), ...roomFor(width, height));
}
