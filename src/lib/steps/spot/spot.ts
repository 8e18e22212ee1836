import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';
import { shapes } from './shapes.ts';

/** A line of a message, mail, page or profile. How it looks says what it is: nothing in it is a link. */
const Line = v.strictObject({
	id: Id,
	look: v.optional(
		v.picklist(['line', 'name', 'address', 'subject', 'bubble', 'reply', 'button', 'fact', 'small']),
		'line'
	),
	text: Inline
});

const across = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const down = v.pipe(v.number(), v.minValue(0), v.maxValue(70));

/** Something drawn. Its words say what is to be seen, for the list and for those who do not see it. */
const Drawn = v.strictObject({
	id: Id,
	shape: v.picklist(shapes),
	/** The middle of it, in a picture 100 wide and 70 high. */
	at: v.strictTuple([across, down]),
	/** How wide it is. */
	wide: v.optional(v.pipe(v.number(), v.minValue(6), v.maxValue(60)), 16),
	/** Written on it: on a sign, a label, a badge. */
	letters: v.optional(Inline),
	text: Inline
});

/** A message, page, profile or picture with signs in it, among things that are harmless. False alarms count too. */
export const spot = defineStep({
	kind: 'spot',
	prompt: v.strictObject({
		intro: v.optional(Block),
		ask: Inline,
		medium: v.picklist(['chat', 'mail', 'page', 'profile', 'post']),
		/** Who sends it, or what it is. Cannot be marked. */
		from: Inline,
		lines: v.optional(v.array(Line), []),
		picture: v.optional(
			v.strictObject({
				/** What the picture shows as a whole. */
				shows: Inline,
				ground: v.optional(v.picklist(['street', 'room', 'shore']), 'street'),
				parts: v.pipe(v.array(Drawn), v.minLength(1))
			})
		),
		/** Told after every mark, or all together at the end. */
		tell: v.optional(v.picklist(['each', 'end']), 'end')
	}),
	key: v.strictObject({
		signs: v.pipe(v.array(v.strictObject({ part: Id, why: Inline })), v.minLength(1)),
		/** Why something that looks like a sign is none. What stands in neither list is harmless too. */
		harmless: v.optional(v.array(v.strictObject({ part: Id, why: Inline })), []),
		after: Block
	}),
	answer: v.strictObject({
		/** Parts taken for a sign, in the order of the exhibit. */
		marked: v.array(v.string()),
		checked: v.boolean(),
		opened: v.boolean()
	}),
	empty: () => ({ marked: [], checked: false, opened: false }),
	score({ marked, checked }, key, prompt) {
		if (!checked) return { type: 'unready', missing: marked.length === 0 ? 'choose' : 'finish' };
		const { found, alarms } = judge(marked, key, prompt);
		// Marking everything would find every sign.
		return {
			type: 'points',
			earned: Math.max(0, found.length - alarms.length),
			total: key.signs.length
		};
	}
});

type Parts = { lines: readonly { id: string }[]; picture?: { parts: readonly { id: string }[] } | undefined };

/** All that can be marked, in the order in which it is read. */
export function partIds({ lines, picture }: Parts): string[] {
	return [...(picture?.parts ?? []), ...lines].map(({ id }) => id);
}

/** What was found, what is still open, and what was taken for a sign without being one. */
export function judge(
	marked: readonly string[],
	{ signs }: { signs: readonly { part: string }[] },
	prompt: Parts
): { found: string[]; open: string[]; alarms: string[] } {
	const parts = partIds(prompt);
	const isSign = new Set(signs.map(({ part }) => part));
	const isMarked = new Set(marked);
	return {
		found: parts.filter((id) => isSign.has(id) && isMarked.has(id)),
		open: parts.filter((id) => isSign.has(id) && !isMarked.has(id)),
		alarms: parts.filter((id) => !isSign.has(id) && isMarked.has(id))
	};
}
