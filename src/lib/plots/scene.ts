import type { Measure } from '#lib/charts/measure.ts';
import type { Size } from '#lib/charts/plane.ts';
import type { Frame, FrameRow } from '#lib/data/frame.ts';
import type { Locale } from '#lib/words/locale.ts';
import { measureIn } from './cells.ts';
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
	/** The year shown, which may lie between two; null when all are. */
	moment: number | null;
	world: World | null;
};

/** A panel before it has its place in the figure. */
export type Drawn = Omit<PlotPanel, 'id' | 'title' | 'box'>;
/** Draws some rows of a scene into a box of a size. */
export type DrawForm = (scene: Scene, rows: FrameRow[], size: Size) => Drawn;

export function sceneOf(frame: Frame, lang: Locale, { world, moment }: Extras = {}): Scene {
	const { view } = frame;
	const at = view.time === null ? null : (moment ?? view.time.at);
	const all = at === null ? frame.rows : frame.everyTime;
	const rows = at === null ? frame.rows : rowsAt(frame, at);
	return {
		frame,
		lang,
		rows,
		all,
		x: measureIn(frame, view.x),
		y: measureIn(frame, view.y),
		size: view.form === 'scatter' ? measureIn(frame, view.size) : null,
		groups: groupsOf(frame, all, lang),
		moment: at,
		world: world ?? null
	};
}
