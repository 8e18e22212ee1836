import { drawBars, isLying } from './bar.ts';
import { barsOf } from './bars.ts';
import { drawHistogram } from './histogram.ts';
import { drawLine } from './line.ts';
import { drawMap, mapNotes } from './map.ts';
import type { Form, PlotNote, PlotTitle } from './marks.ts';
import { drawScatter } from './scatter.ts';
import type { DrawForm, Scene } from './scene.ts';
import { drawStrip, stripAxes } from './strip.ts';
import { countTitle, planeTitles, undrawn, unknown } from './titles.ts';

/** What a form has to bring. */
export type Drawing = {
	draw: DrawForm;
	/** What its axes say. */
	titles: (scene: Scene) => { across: PlotTitle | null; up: PlotTitle | null };
	/** What the reader must know besides. */
	notes: (scene: Scene) => PlotNote[];
};

/** A form that is not here does not compile. */
const forms: Record<Form, Drawing> = {
	scatter: { draw: drawScatter, titles: planeTitles, notes: undrawn },
	line: { draw: drawLine, titles: planeTitles, notes: () => [] },
	bar: { draw: drawBars, titles: barTitles, notes: barNotes },
	histogram: {
		draw: drawHistogram,
		titles: (scene) => ({ across: planeTitles(scene).across, up: countTitle(scene) }),
		notes: (scene) => unknown(scene, scene.x)
	},
	strip: { draw: drawStrip, titles: stripTitles, notes: (scene) => unknown(scene, stripAxes(scene).value) },
	map: { draw: drawMap, titles: () => ({ across: null, up: null }), notes: mapNotes }
};

export function drawingOf(form: Form): Drawing {
	return forms[form];
}

const pens = new WeakMap<Scene, ReturnType<DrawForm>>();

/** What all panels of a scene share, ready to draw at any size. */
export function penOf(scene: Scene): ReturnType<DrawForm> {
	let pen = pens.get(scene);
	if (!pen) pens.set(scene, (pen = forms[scene.frame.view.form].draw(scene)));
	return pen;
}

function barTitles(scene: Scene) {
	const values = scene.y ? { measure: scene.y, log: false } : countTitle(scene);
	if (isLying(scene)) return { across: values, up: null };
	return { across: scene.x && { measure: scene.x, log: false }, up: values };
}

function barNotes(scene: Scene): PlotNote[] {
	const { how, year, names, all, hidden } = barsOf(scene, scene.rows);
	const notes: PlotNote[] = [];
	if (year !== null) notes.push({ type: 'last-time', time: year });
	if (how !== null && how !== 'count') notes.push({ type: 'put-together', how });
	if (hidden > 0) notes.push({ type: 'few-groups', hidden });
	if (names.length < all) notes.push({ type: 'few-bars', shown: names.length, all });
	return scene.y ? [...notes, ...unknown(scene, scene.y)] : notes;
}

function stripTitles(scene: Scene) {
	const { value, log } = stripAxes(scene);
	return { across: value && { measure: value, log }, up: null };
}
