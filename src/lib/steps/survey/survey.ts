import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';

/** Scales in which one names a place. Their words stand in `words.ts`, so that every survey asks in the same ones. */
export const levels = { agree: [1, 5], often: [1, 4], ten: [0, 10] } as const satisfies Record<
	string,
	readonly [low: number, high: number]
>;
export type LevelScale = keyof typeof levels;

const asked = {
	/** For ever: answers stand under it. */
	id: Id,
	/** A name shared by surveys that ask the same, so that start and end can be compared. */
	item: v.optional(Id),
	ask: Inline,
	help: v.optional(Inline)
};
/** Marked twice: how it was before, seen from today, and how it is now. */
const thenNow = v.optional(v.boolean(), false);
const options = v.pipe(v.array(v.strictObject({ id: Id, text: Inline })), v.minLength(2));

const Item = v.variant('scale', [
	v.strictObject({ ...asked, scale: v.literal('agree'), thenNow }),
	v.strictObject({ ...asked, scale: v.literal('often'), thenNow }),
	v.strictObject({ ...asked, scale: v.literal('ten'), thenNow, low: Inline, high: Inline }),
	v.strictObject({ ...asked, scale: v.literal('one'), options }),
	v.strictObject({ ...asked, scale: v.literal('several'), options }),
	v.strictObject({ ...asked, scale: v.literal('text') })
]);

const Level = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)));
const Mark = v.variant('type', [
	/** `then` is null where only today was asked. */
	v.strictObject({ type: v.literal('level'), now: Level, then: Level }),
	v.strictObject({ type: v.literal('picked'), options: v.array(v.string()) }),
	v.strictObject({ type: v.literal('text'), text: v.string() })
]);
export type Mark = v.InferOutput<typeof Mark>;

/** Items in scales. Nothing is right or wrong, and whatever one does not want to answer is skipped. */
export const survey = defineStep({
	kind: 'survey',
	prompt: v.strictObject({
		intro: v.optional(Block),
		/** Where in a course it stands; what is compared with what follows from it. */
		when: v.optional(v.picklist(['start', 'end', 'later', 'once']), 'once'),
		/** Who gets to see the totals, as a phrase: "your teacher and your school". */
		seenBy: Inline,
		items: v.pipe(v.array(Item), v.minLength(1))
	}),
	key: v.strictObject({}),
	answer: v.strictObject({
		/** Item id → what was marked. */
		marks: v.record(v.string(), Mark),
		/** Items that were passed over on purpose. */
		skipped: v.array(v.string())
	}),
	empty: () => ({ marks: {}, skipped: [] }),
	score: ({ marks, skipped }, _key, prompt) =>
		prompt.items.every((item) => skipped.includes(item.id) || isMarked(item, marks[item.id]))
			? { type: 'done' }
			: { type: 'unready', missing: 'choose' }
});

type AskedItem = { scale: v.InferOutput<typeof Item>['scale']; thenNow?: boolean };

/** Whether an item has all it asks for. A mark of another form is from an older version of it and counts as none. */
export function isMarked({ scale, thenNow }: AskedItem, mark: Mark | undefined): boolean {
	if (!mark) return false;
	switch (mark.type) {
		case 'level':
			return isLevel(scale) && mark.now !== null && (!thenNow || mark.then !== null);
		case 'picked':
			return (scale === 'one' || scale === 'several') && mark.options.length > 0;
		case 'text':
			return scale === 'text' && mark.text.trim() !== '';
	}
}

export function isLevel(scale: AskedItem['scale']): scale is LevelScale {
	return Object.hasOwn(levels, scale);
}

/** The places of a scale, from low to high. */
export function placesOf(scale: LevelScale): number[] {
	const [low, high] = levels[scale];
	return Array.from({ length: high - low + 1 }, (_, at) => low + at);
}
