import type * as v from 'valibot';
import type { Locale } from '#lib/words/locale.ts';
import type { Span } from '../timing.ts';

type Both = { readonly ja: string; readonly en: string };

/** A figure as a scene shows it. */
export type ShownFigure = {
	value: number | [number, number];
	/** With unit, without sign: "15%". */
	text: string;
	unit: string;
	/** With unit and sign: "−15%". */
	signed: string;
	/** What it multiplies by: −15 % is 0.85. Throws for a span. */
	factor(): number;
	label: string;
	/** Who measured it. */
	measured: string;
	/** "Source: NEC Technical Journal, 2025" */
	source: string;
	/** Short name of the source. */
	sourceName: string;
	year: string;
};

/** What a scene knows while it draws: its own clock, its spoken lines, its language and figures. */
export type Stage = {
	/** Seconds since the scene began, 0 to `seconds`. */
	t: number;
	seconds: number;
	/** When each spoken line stands, in seconds of the scene's clock. */
	lines: readonly Span[];
	lang: Locale;
	/** Title of the case. */
	title: string;
	/** One language of a text, without readings. */
	say(text: Both): string;
	/** Throws for an id that is not in the case. */
	figure(id: string): ShownFigure;
};

/** A kind of scene: the data a storyboard gives it, and the picture it makes of them at a moment. */
export type SceneKind<Picture extends v.GenericSchema> = {
	picture: Picture;
	/** Ids of the figures the picture shows. */
	figures(picture: v.InferOutput<Picture>): string[];
	/** SVG of the whole sheet. Depends on nothing but its arguments. */
	draw(picture: v.InferOutput<Picture>, stage: Stage): string;
};

export const defineScene = <Picture extends v.GenericSchema>(kind: SceneKind<Picture>) => kind;

/** When line `i` begins; a scene with fewer lines takes the last one's beginning. */
export const lineStart = ({ lines }: Stage, i: number) => lines[Math.min(i, lines.length - 1)]?.from ?? 0;
