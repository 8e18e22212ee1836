import * as v from 'valibot';
import { levels, type ReadingLevel } from '#lib/content/furigana/levels.ts';

/**
 * What presenter and projector share: one plain object. It is sent whole, kept on the device, and read back through
 * this schema, since it comes from another window or from yesterday. All times are milliseconds since 1970.
 */
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
const HandsState = v.record(v.string(), Count);

const TimerState = v.strictObject({
	/** Whole time. */
	total: v.pipe(v.number(), v.minValue(0)),
	/** When it ends, while it runs; null while it rests or is over. */
	endsAt: v.nullable(v.number()),
	/** What is left while it rests. */
	left: v.pipe(v.number(), v.minValue(0)),
	/** A tone at the end, in the window of the projector. */
	sound: v.boolean()
});
export type TimerState = v.InferOutput<typeof TimerState>;

/** A point of the board, as shares of its width and height. */
const Point = v.strictObject({
	x: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	y: v.pipe(v.number(), v.minValue(0), v.maxValue(1))
});
export type Point = v.InferOutput<typeof Point>;

export const ShowState = v.strictObject({
	/** "<program>/<slug>" */
	lesson: v.string(),
	/** Grows by one with every change; the higher one wins, and of two equal ones the later `by`. */
	rev: v.pipe(v.number(), v.integer(), v.minValue(0)),
	by: v.string(),
	step: v.string(),
	/** Point in the step's boards; what lies beyond the last one is the last one. */
	board: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** Boards whose held-back part is shown: "<step>/<board id>". */
	open: v.array(v.string()),
	/** State inside steps, by step id; each kind reads its own. */
	inner: v.record(v.string(), v.unknown()),
	/** Raised hands by "<step>/<ask id>": rounds, the newest last. */
	hands: v.record(v.string(), v.pipe(v.array(HandsState), v.minLength(1))),
	timer: v.nullable(TimerState),
	/** The board whose time was started last, "<step>/<board id>": "forward" starts it only once. */
	timed: v.nullable(v.string()),
	/** What lies over the board: nothing, a dark screen, "eyes front", or a tool of the class by its name. */
	front: v.string(),
	/** State of the tools by name; each reads its own. */
	tools: v.record(v.string(), v.unknown()),
	zoom: v.nullable(v.strictObject({ ...Point.entries, scale: v.picklist([1.5, 2, 3]) })),
	spot: v.nullable(Point),
	look: v.strictObject({ theme: v.picklist(['light', 'dark']), furigana: v.picklist(levels) }),
	/** When the lesson began; null until the first step forward or the first timer. */
	began: v.nullable(v.number()),
	/** Since when this step has been shown. */
	since: v.number(),
	/** Time spent on each step before `since`. */
	spent: v.record(v.string(), v.pipe(v.number(), v.minValue(0)))
});
export type ShowState = v.InferOutput<typeof ShowState>;

/** What may lie over the board besides the tools of the class. */
export const fronts = { board: 'board', black: 'black', eyes: 'eyes' } as const;

/** @param furigana readings that those need for whom the lesson is written */
export function newShow(lesson: string, step: string, now: number, furigana: ReadingLevel = 'hs'): ShowState {
	return {
		lesson,
		rev: 0,
		by: '',
		step,
		board: 0,
		open: [],
		inner: {},
		hands: {},
		timer: null,
		timed: null,
		front: fronts.board,
		tools: {},
		zoom: null,
		spot: null,
		look: { theme: 'light', furigana },
		began: null,
		since: now,
		spent: {}
	};
}

/** A state from another window or from the device; null for what is not one. */
export function readShow(value: unknown, lesson: string): ShowState | null {
	const read = v.safeParse(ShowState, value);
	return read.success && read.output.lesson === lesson ? read.output : null;
}

/** True when `next` takes the place of `mine`, on every window alike. */
export function isNewer(next: ShowState, mine: ShowState): boolean {
	return next.rev > mine.rev || (next.rev === mine.rev && next.by > mine.by);
}
