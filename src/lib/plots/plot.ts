import type { Size } from '#lib/charts/plane.ts';
import type { Frame } from '#lib/data/frame.ts';
import type { Locale } from '#lib/words/locale.ts';
import { emptyOf } from './empty.ts';
import { drawingOf } from './forms.ts';
import { emptyKey, keyOf } from './key.ts';
import type { Extras, Plot, PlotPanel, PlotRule, Tone } from './marks.ts';
import { layPanels } from './panels.ts';
import { sceneOf } from './scene.ts';

export type * from './marks.ts';
export { describePlot } from './describe.ts';
export { plotSize } from './sizes.ts';

/** A picture of a frame as marks in px: frame in, drawing out, nothing else decides. */
export function drawPlot(frame: Frame, size: Size, lang: Locale, extras: Extras = {}): Plot {
	const scene = sceneOf(frame, lang, extras);
	const { form } = frame.view;
	const empty = emptyOf(scene);
	if (empty)
		return {
			form,
			size,
			panels: [],
			key: emptyKey,
			across: null,
			up: null,
			value: null,
			moment: null,
			notes: [],
			empty
		};
	const key = keyOf(scene, size.em);
	const { draw, titles, notes } = drawingOf(form);
	const { panels, cut } = layPanels(scene, size, draw);
	return {
		form,
		size,
		panels,
		key: { ...key, groups: key.groups.filter(({ tone }) => isThere(panels, tone)), rules: rulesIn(panels) },
		...titles(scene),
		value: form === 'histogram' ? null : scene.y,
		moment: scene.moment,
		notes: [...notes(scene), ...cut],
		empty: null
	};
}

/** Groups that fell out of the drawing need no key. */
function isThere(panels: readonly PlotPanel[], tone: Tone): boolean {
	return panels.some(({ marks }) => marks.some((mark) => mark.tone === tone));
}

/** Lines that are really there: a trend needs more than two points. */
function rulesIn(panels: readonly PlotPanel[]): PlotRule['type'][] {
	const there = new Set(panels.flatMap(({ rules }) => rules.map(({ type }) => type)));
	return (['fit', 'mean', 'median'] as const).filter((type) => there.has(type));
}
