import * as v from 'valibot';
import type { Locale } from '#lib/words/locale.ts';
import type { Kind, Step } from './registry.ts';
import type { Materials } from './view.ts';

/**
 * A question that the room answers by a show of hands. The presenter types or taps the counts; the board shows them
 * at its options.
 */
export type Ask = {
	/** Unique in the step. */
	id: string;
	/** HTML from content. */
	text: string;
	/** True where everybody may raise a hand more than once. */
	many: boolean;
	/** `text` is HTML from content. */
	options: { id: string; text: string }[];
};

/** One picture of a step on the projector. A step is shown as one or several, in this order. */
export type Board = {
	/** Unique in the step. */
	id: string;
	/** What the list of the presenter calls it; HTML from content, or words. */
	title: string;
	/** Something is held back here until the presenter shows it. */
	holds: boolean;
	ask?: Ask;
	/** A time that goes with it, in seconds: one press starts it. */
	seconds?: number;
};

/** Raised hands, option id → count. */
export type Hands = Readonly<Record<string, number>>;

/** What a kind of step knows to do in front of a class. Pure: tests and the presenter's list use it too. */
export type ShowRules<K extends Kind, Inner> = {
	/**
	 * State inside the step that presenter and projector share: a place in a film, a way through a story. It is
	 * sent as a plain object and read back through this schema, so it must be one that JSON can hold.
	 */
	inner: v.GenericSchema<unknown, Inner>;
	fresh: (step: Step<K>) => Inner;
	/** At least one, for any inner state. */
	boards: (step: Step<K>, inner: Inner, lang: Locale, materials: Materials) => Board[];
	/**
	 * What "forward" does inside a board before the next one comes: start the film, take the choice with most
	 * hands. Null: nothing more to do here. A clicker has no other key.
	 */
	forward?: (step: Step<K>, board: Board, inner: Inner, hands: Hands, now: number) => Inner | null;
	/** What "back" takes back inside a board; null: nothing. */
	back?: (step: Step<K>, board: Board, inner: Inner, now: number) => Inner | null;
};

/** Ties the rules of one kind to the type of its inner state. */
export function defineShow<K extends Kind>() {
	return <Inner>(rules: ShowRules<K, Inner>): ShowRules<K, Inner> => rules;
}

/** Kinds without a state of their own on the projector. */
export const NoInner = v.null();

/** What a board gets. It draws at 1920 × 1080 or 1600 × 1200 px (4:3), without scrolling; the stage makes it fit. */
export type BoardProps<K extends Kind, Inner> = {
	step: Step<K>;
	board: Board;
	inner: Inner;
	/** What the board holds back is shown. */
	open: boolean;
	/** Counts at the board's question, now and of the rounds before; all empty until somebody counted. */
	hands: Hands;
	earlier: readonly Hands[];
	/** False for small pictures of a board: they play no film and take no keys. */
	live: boolean;
	lang: Locale;
	materials: Materials;
	/** The board's own doing (a film that came to its end), to be shared. */
	set: (inner: Inner) => void;
};

/** What the presenter's controls for a kind get. */
export type DeskProps<K extends Kind, Inner> = Omit<BoardProps<K, Inner>, 'live' | 'earlier'>;
