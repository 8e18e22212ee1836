import type { Geometry } from 'geojson';
import type { Label } from '#lib/charts/labels.ts';
import type { Measure } from '#lib/charts/measure.ts';
import type { Area, ScaleKind, Size, Span, Tick, ValueScale } from '#lib/charts/plane.ts';
import type { Form } from '#lib/data/view.ts';

export type { Form } from '#lib/data/view.ts';

/**
 * A frame as marks in px, apart from any page. Each panel is drawn in its own coordinates, from the left upper
 * corner of its `box`; components only put it there.
 */
export type Plot = {
	form: Form;
	size: Size;
	panels: PlotPanel[];
	key: PlotKey;
	/** What runs across and up, as the eye sees it: the values of lying bars run across. Null: names or nothing. */
	across: PlotTitle | null;
	up: PlotTitle | null;
	/** What the `value` of marks measures; null where they only count. */
	value: Measure | null;
	/** The year shown, maybe between two; null where all are. */
	moment: number | null;
	/** What the reader must know to read the picture: values put together, places without a shape … */
	notes: PlotNote[];
	/** Why there is nothing to see; null where there is something. */
	empty: Empty | null;
};

export type PlotTitle = { measure: Measure; log: boolean };

export type PlotPanel = {
	/** Value of the column that parts the panels; '' where there is one panel. */
	id: string;
	/** What stands above the panel, shortened to its width; '' where there is one panel. */
	title: string;
	/** Where the panel stands in the figure. Everything else is measured from its left upper corner. */
	box: { left: number; top: number; width: number; height: number };
	/** Inner edges: where marks may stand. */
	area: Area;
	x: PlotAxis | null;
	y: PlotAxis | null;
	/** In the order in which they are walked: from left to right, bars from the first to the last. */
	marks: Mark[];
	/** Lines below the marks: series, trails, land without a value. */
	strokes: PlotStroke[];
	/** Straight lines that say something about all marks: zero, mean, median, trend. */
	rules: PlotRule[];
	/** Names that stand by themselves: at the end of lines. */
	labels: (Label & { tone: Tone })[];
};

export type PlotAxis = {
	kind: ScaleKind | 'names';
	ticks: Tick[];
	/** Value to px of the panel; null where names stand on the axis. */
	scale: ValueScale | null;
	/** Column of the view this axis shows, so that a brush can say what it spans. */
	column: 'x' | 'y' | null;
	/** Once it is zoomed: by how many px the beginning of the whole axis lies elsewhere. A pan changes nothing else. */
	shift?: number;
};

/**
 * What a colour means, never the colour itself: nothing in particular, one of up to six groups, all other groups,
 * one of five classes from low to high, not known. CSS and the pixel layer give it a colour.
 */
export type Tone =
	'plain' | 'rest' | 'missing' | `group-${1 | 2 | 3 | 4 | 5 | 6}` | `class-${1 | 2 | 3 | 4 | 5}`;
/** Tells groups apart where colours cannot. */
export type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'ring';

export type Mark = {
	/** Unique in its panel, and the same at every time, so that a dot keeps its node while a year goes by. */
	id: string;
	/** Keys of the rows it stands for: one, or all rows of a bar. */
	keys: string[];
	name: string;
	/** Name of its group or line; '' without. */
	group: string;
	tone: Tone;
	/** The place that is pointed at, in px of the panel: the middle of a dot, the end of a bar. */
	left: number;
	top: number;
	/** What decides which mark is next above or below. */
	value: number;
	body: Body;
};

export type Body =
	| { type: 'dot'; radius: number; shape: Shape }
	| { type: 'bar'; left: number; top: number; width: number; height: number }
	| { type: 'tile'; left: number; top: number; width: number; height: number; em: number; lines: string[] }
	| { type: 'land'; path: string };

export type PlotStroke = {
	id: string;
	type: 'series' | 'trail' | 'outline';
	tone: Tone;
	path: string;
	/** Rows along it; a series is loud when one of them is talked about. */
	keys: string[];
};

export type PlotRule = {
	type: 'zero' | 'mean' | 'median' | 'fit';
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	/** Words at its end: "Mean 31.2%", "r = 0.59"; '' for zero. */
	text: string;
	label: Label | null;
};

export type PlotKey = {
	/** What the colours are about; null where there is only one. */
	colour: Measure | null;
	groups: KeyGroup[];
	/** Classes of a coloured map, from low to high, each with its span in words. */
	classes: { tone: Tone; text: string }[];
	/** How the classes were cut; '' without classes. */
	cut: string;
	/** Whether something is drawn that has no value. */
	missing: boolean;
	/** What the size of a dot is about, with two or three dots to compare. */
	sizes: { measure: Measure; dots: { radius: number; text: string }[] } | null;
	/** What one mark stands for, with how many there are: 「都道府県（47）」. */
	each: string;
	rules: PlotRule['type'][];
};

export type KeyGroup = { name: string; tone: Tone; shape: Shape; count: number };

/** Facts; `notes.ts` has the words. */
export type PlotNote =
	| { type: 'last-time'; time: number }
	| { type: 'put-together'; how: 'sum' | 'mean' | 'count' }
	| { type: 'no-place'; names: string[] }
	| { type: 'few-panels'; shown: number; all: number }
	| { type: 'few-groups'; hidden: number }
	| { type: 'few-bars'; shown: number; all: number }
	| { type: 'not-drawn'; count: number; log: boolean };

export type Empty =
	| { type: 'no-rows'; filtered: boolean }
	| { type: 'no-column'; axis: 'x' | 'y' }
	| { type: 'no-values'; label: string }
	| { type: 'no-pairs'; labels: [x: string, y: string] }
	| { type: 'not-figures'; label: string }
	| { type: 'no-places' };

/** A rectangle of values, named by the view's columns. Null: from end to end. */
export type Brush = { x: Span | null; y: Span | null };

/** What a drawing may need besides the frame. */
export type Extras = {
	/** Outlines of countries, once they are there. */
	world?: World | undefined;
	/** A moment between two years, while the years go by; the view's own moment without it. */
	moment?: number | undefined;
};

/** Countries as one projection needs them: by ISO code, in map order. */
export type World = { places: Outline[] };
export type Outline = { iso3: string | null; shape: Geometry };
