import * as v from 'valibot';
import { defineShow } from '../board.ts';
import type { Materials } from '../view.ts';

export const Inner = v.strictObject({
	playing: v.boolean(),
	/** Seconds of the film at the moment `at`. */
	from: v.pipe(v.number(), v.minValue(0)),
	/** When it stood there, in milliseconds since 1970. */
	at: v.number(),
	/** The projector's browser did not allow sound. */
	muted: v.boolean()
});
export type Inner = v.InferOutput<typeof Inner>;

/** Where a film is now, in seconds. */
export function timeOf(
	{ playing, from, at }: Pick<Inner, 'playing' | 'from' | 'at'>,
	now: number,
	length: number
): number {
	return Math.min(length, Math.max(0, playing ? from + (now - at) / 1000 : from));
}

export function playFrom(inner: Inner, from: number, now: number): Inner {
	return { ...inner, playing: true, from, at: now };
}

export function restAt(inner: Inner, from: number, now: number): Inner {
	return { ...inner, playing: false, from, at: now };
}

const questionsOf = ({ film }: Materials) => film?.film?.questions ?? [];

/** What to look for, the film, then the film's own questions. */
export const boards = defineShow<'video'>()({
	inner: Inner,
	fresh: () => ({ playing: false, from: 0, at: 0, muted: false }),
	boards: (step, _inner, _lang, materials) => [
		{ id: 'watch', title: step.title, holds: false },
		{ id: 'film', title: step.title, holds: false },
		...questionsOf(materials).map(({ id, ask, options, correct }) => ({
			id: `ask-${id}`,
			title: ask,
			holds: correct !== undefined,
			ask: { id, text: ask, many: false, options }
		}))
	],
	/** The first press plays; the next one goes on, whether the film is over or not. */
	forward: (_step, board, inner, _hands, now) =>
		board.id === 'film' && !inner.playing && inner.from === 0 ? playFrom(inner, 0, now) : null,
	back: (_step, board, inner, now) =>
		board.id === 'film' && inner.at > 0 && (inner.playing || inner.from > 0) ? restAt(inner, 0, now) : null
});
