import type { Size } from '#lib/charts/plane.ts';
import type { Frame } from '#lib/data/frame.ts';
import type { Locale } from '#lib/words/locale.ts';
import { describePlot, prepareDescription } from './describe.ts';
import { emptyOf } from './empty.ts';
import { drawingOf, penOf } from './forms.ts';
import { emptyKey, keyOf } from './key.ts';
import type { Extras, Plot, PlotPanel, PlotRule, Tone } from './marks.ts';
import { layPanels } from './panels.ts';
import { sceneOf } from './scene.ts';

export type * from './marks.ts';
export { describePlot };
export { plotSize } from './sizes.ts';

type Drawn = { wanted: string; plot: Plot };
const lastDrawn = new WeakMap<Frame, Drawn>();

/**
 * A picture of a frame as marks in px: frame in, drawing out, nothing else decides. The last one is kept with the
 * frame, so that thousands of marks can be drawn in a turn of their own before they are asked for.
 */
export function drawPlot(frame: Frame, size: Size, lang: Locale, extras: Extras = {}): Plot {
	// Moments come by the dozen, and each is seen once.
	if (extras.world || extras.moment !== undefined) return draw(frame, size, lang, extras);
	const wanted = JSON.stringify([size, lang]);
	let drawn = lastDrawn.get(frame);
	if (drawn?.wanted !== wanted)
		lastDrawn.set(frame, (drawn = { wanted, plot: draw(frame, size, lang, extras) }));
	return drawn.plot;
}

function draw(frame: Frame, size: Size, lang: Locale, extras: Extras): Plot {
	const scene = sceneOf(frame, lang, extras);
	const { form } = frame.view;
	const empty = emptyOf(scene);
	if (empty) return { ...blankPlot(frame, size), empty };
	const key = keyOf(scene, size.em);
	const { titles, notes } = drawingOf(form);
	const { panels, cut } = layPanels(scene, size, penOf(scene));
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

/** Paper of a plot's size, with nothing on it. */
export function blankPlot({ view: { form } }: Frame, size: Size): Plot {
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
		empty: null
	};
}

/**
 * Works out what the first picture of a large frame needs, one piece in each turn of the page, so that fingers and
 * keys are answered in between. Everything is kept with the frame: drawing and describing it then are quick.
 */
export async function preparePlot(frame: Frame, lang: Locale, turn: () => Promise<void>): Promise<void> {
	const scene = sceneOf(frame, lang);
	await turn();
	if (emptyOf(scene)) return;
	penOf(scene);
	await turn();
	await prepareDescription(frame, lang, turn);
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
