import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';

const items = v.pipe(v.array(v.strictObject({ id: Id, text: Inline })), v.minLength(3), v.maxLength(12));
const hints = v.optional(v.array(v.strictObject({ item: Id, text: Inline })), []);

const Answer = v.variant('mode', [
	v.strictObject({
		mode: v.literal('groups'),
		/** Item → group. */
		placed: v.record(v.string(), v.string()),
		opened: v.boolean()
	}),
	v.strictObject({
		mode: v.literal('order'),
		order: v.array(v.string()),
		/** "Check my answer" was pressed: until then nobody said that this is their order. */
		said: v.boolean(),
		opened: v.boolean()
	})
]);

/** Items to be put into groups, or into an order. */
export const sort = defineStep({
	kind: 'sort',
	prompt: v.variant('mode', [
		v.strictObject({
			mode: v.literal('groups'),
			intro: v.optional(Block),
			ask: Inline,
			groups: v.pipe(
				v.array(v.strictObject({ id: Id, name: Inline, about: v.optional(Inline) })),
				v.minLength(2),
				v.maxLength(4)
			),
			items
		}),
		v.strictObject({
			mode: v.literal('order'),
			intro: v.optional(Block),
			ask: Inline,
			/** What stands at either end: "first", "last". */
			first: Inline,
			last: Inline,
			/** As they lie before anyone touched them; not in the right order. */
			items
		})
	]),
	key: v.variant('mode', [
		v.strictObject({
			mode: v.literal('groups'),
			/** Where each belongs; several groups where it may stand in each of them. */
			belongs: v.array(v.strictObject({ item: Id, groups: v.pipe(v.array(Id), v.minLength(1)) })),
			hints,
			why: Block
		}),
		v.strictObject({ mode: v.literal('order'), order: v.array(Id), hints, why: Block })
	]),
	answer: Answer,
	empty: (prompt): v.InferOutput<typeof Answer> =>
		prompt.mode === 'groups'
			? { mode: 'groups', placed: {}, opened: false }
			: { mode: 'order', order: prompt.items.map(({ id }) => id), said: false, opened: false },
	score(answer, key, prompt) {
		if (answer.mode === 'groups' && key.mode === 'groups') {
			if (prompt.items.some(({ id }) => answer.placed[id] === undefined))
				return { type: 'unready', missing: 'choose' };
			const again = misplaced(answer.placed, key.belongs);
			return { type: 'points', earned: key.belongs.length - again.length, total: key.belongs.length };
		}
		if (answer.mode === 'order' && key.mode === 'order' && answer.said) {
			const now = inOrder(answer.order, prompt.items);
			return { type: 'points', earned: stepsInOrder(now, key.order), total: key.order.length - 1 };
		}
		return { type: 'unready', missing: 'finish' };
	}
});

/** Placed items that lie in a group where they do not belong. */
export function misplaced(
	placed: Readonly<Record<string, string>>,
	belongs: readonly { item: string; groups: readonly string[] }[]
): string[] {
	return belongs
		.filter(({ item, groups }) => {
			const group = placed[item];
			return group !== undefined && !groups.includes(group);
		})
		.map(({ item }) => item);
}

/** How many neighbours follow each other the right way round: all of them only in the right order. */
export function stepsInOrder(order: readonly string[], right: readonly string[]): number {
	const place = new Map(right.map((id, at) => [id, at]));
	const places = order.flatMap((id) => place.get(id) ?? []);
	return places.filter((at, i) => i > 0 && at > (places[i - 1] ?? at)).length;
}

/** Items that stand after one that belongs behind them. */
export function outOfOrder(order: readonly string[], right: readonly string[]): string[] {
	return order.filter((id, i) => i > 0 && right.indexOf(id) < right.indexOf(order[i - 1] ?? id));
}

/** A stored order, with items that came or went since: new ones at the end. */
export function inOrder(order: readonly string[], items: readonly { id: string }[]): string[] {
	const ids = items.map(({ id }) => id);
	const known = order.filter((id, i) => ids.includes(id) && order.indexOf(id) === i);
	return [...known, ...ids.filter((id) => !known.includes(id))];
}

/** Moves one item to another place; the others close up. */
export function moveTo(order: readonly string[], id: string, to: number): string[] {
	const rest = order.filter((one) => one !== id);
	const at = Math.max(0, Math.min(rest.length, to));
	return [...rest.slice(0, at), id, ...rest.slice(at)];
}
