import type { Form, PlotNote, PlotTitle } from './marks.ts';
import { drawScatter } from './scatter.ts';
import type { DrawForm, Scene } from './scene.ts';
import { planeTitles, undrawn } from './titles.ts';

/** What a form has to bring. */
export type Drawing = {
	draw: DrawForm;
	/** What its axes say. */
	titles(scene: Scene): { across: PlotTitle | null; up: PlotTitle | null };
	/** What the reader must know besides. */
	notes(scene: Scene): PlotNote[];
};

const scatter: Drawing = { draw: drawScatter, titles: planeTitles, notes: undrawn };

/** A form that is not here does not compile. */
const forms: Record<Form, Drawing> = {
	scatter,
	line: scatter,
	bar: scatter,
	histogram: scatter,
	strip: scatter,
	map: scatter
};

export function drawingOf(form: Form): Drawing {
	return forms[form];
}
