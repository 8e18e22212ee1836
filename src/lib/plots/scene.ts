import type { Measure } from '#lib/charts/measure.ts';
import type { Size } from '#lib/charts/plane.ts';
import type { Frame, FrameRow } from '#lib/data/frame.ts';
import type { Locale } from '#lib/words/locale.ts';
import { measureIn, numbersIn, wordsIn } from './cells.ts';
import { classesOf, type Classes } from './classes.ts';
import { groupsOf, type Groups } from './groups.ts';
import type { Extras, PlotPanel, World } from './marks.ts';
import { rowsAt } from './moment.ts';

/** What all panels of a plot have in common. */
export type Scene = {
	frame: Frame;
	lang: Locale;
	/** Rows of the moment shown; all rows where the view has no moment. */
	rows: FrameRow[];
	/** Rows that fix axes, classes and sizes: those of every time, so that nothing but the marks moves. */
	all: FrameRow[];
	x: Measure | null;
	y: Measure | null;
	size: Measure | null;
	groups: Groups;
	/** Where colours are a scale: of a map, or of a column of numbers. */
	classes: Classes | null;
	/** The year shown, which may lie between two; null when all are. */
	moment: number | null;
	world: World | null;
};

/** A panel before it has its place in the figure. */
export type Drawn = Omit<PlotPanel, 'id' | 'title' | 'box'>;
/** Draws some rows of a scene into a box of a size; what all panels share is worked out once, before. */
export type DrawForm = (scene: Scene) => (rows: FrameRow[], size: Size) => Drawn;

/** Size, picture and words are made of the same scene: of tens of thousands of rows it is not worked out for each. */
const known = new WeakMap<Frame, Partial<Record<Locale, Scene>>>();

export function sceneOf(frame: Frame, lang: Locale, extras: Extras = {}): Scene {
	// Moments come by the dozen, and each is seen once.
	if (extras.world || extras.moment !== undefined) return makeScene(frame, lang, extras);
	let scenes = known.get(frame);
	if (!scenes) known.set(frame, (scenes = {}));
	return (scenes[lang] ??= makeScene(frame, lang, {}));
}

function makeScene(frame: Frame, lang: Locale, { world, moment }: Extras): Scene {
	const { view } = frame;
	// A line shows the way through all times by itself.
	const at = view.time === null || view.form === 'line' ? null : (moment ?? view.time.at);
	const all = view.time === null ? frame.rows : frame.everyTime;
	const rows = at === null ? all : rowsAt(frame, at);
	const y = measureIn(frame, view.y);
	const groups = groupsOf(frame, all, lang);
	return {
		frame,
		lang,
		rows,
		all,
		x: measureIn(frame, view.x),
		y,
		size: view.form === 'scatter' ? measureIn(frame, view.size) : null,
		groups,
		classes: view.form === 'map' && y ? classesOf(numbersIn(all, y), y, lang) : groups.classes,
		moment: at,
		world: world ?? null
	};
}

/** Rows that are ever seen together: those of each panel at each time. For scales that all of them share. */
export function scenesRows(scene: Scene): FrameRow[][] {
	let rows = together.get(scene);
	if (!rows) together.set(scene, (rows = findTogether(scene)));
	return rows;
}

const together = new WeakMap<Scene, FrameRow[][]>();

function findTogether(scene: Scene): FrameRow[][] {
	const { frame, all, moment, lang } = scene;
	const panels = measureIn(frame, frame.view.panels);
	const time = moment === null ? null : frame.time;
	if (!panels && time === null) return [all];
	const parts = new Map<string, FrameRow[]>();
	for (const row of all) {
		const key = `${panels ? wordsIn(row, panels, lang) : ''}@${time === null ? '' : String(row.cells[time] ?? '')}`;
		const rows = parts.get(key);
		if (rows) rows.push(row);
		else parts.set(key, [row]);
	}
	return [...parts.values()];
}
