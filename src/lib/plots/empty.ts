import type { Measure } from '#lib/charts/measure.ts';
import { plain } from '#lib/content/plain.ts';
import type { FrameRow } from '#lib/data/frame.ts';
import { isMeasured } from '#lib/data/roles.ts';
import type { Locale } from '#lib/words/locale.ts';
import { numberIn } from './cells.ts';
import type { Empty } from './marks.ts';
import type { Scene } from './scene.ts';
import { words } from './words.ts';

/** Why a scene shows nothing; null where it shows something. Found out before anything is drawn. */
export function emptyOf(scene: Scene): Empty | null {
	const { frame, rows, all } = scene;
	const { form, filters } = frame.view;
	if (rows.length === 0) return { type: 'no-rows', filtered: frame.total > 0 && filters.length > 0 };
	const needs = {
		scatter: ['x', 'y'],
		line: ['x', 'y'],
		bar: ['x'],
		histogram: ['x'],
		strip: [],
		map: ['y']
	} as const satisfies Record<typeof form, ('x' | 'y')[]>;
	for (const axis of needs[form]) if (scene[axis] === null) return { type: 'no-column', axis };
	const figures = measuredAxes(scene);
	if (form === 'strip' && figures.length === 0) return { type: 'no-column', axis: 'x' };
	for (const axis of figures) {
		const measure = scene[axis];
		if (!measure) continue;
		if (!isMeasured(measure)) return { type: 'not-figures', label: measure.label };
		if (!all.some((row) => numberIn(row, measure) !== null))
			return { type: 'no-values', label: measure.label };
	}
	const { x, y } = scene;
	if (form !== 'strip' && figures.length === 2 && x && y && !all.some((row) => areKnown(row, x, y)))
		return { type: 'no-pairs', labels: [x.label, y.label] };
	const key = frame.tables[0]?.key;
	if (form === 'map' && key === undefined) return { type: 'no-places' };
	return null;
}

/** A dot stands at two values: one alone has no place. */
function areKnown(row: FrameRow, x: Measure, y: Measure): boolean {
	return numberIn(row, x) !== null && numberIn(row, y) !== null;
}

/** Axes on which a form needs figures. */
function measuredAxes({ frame: { view }, x, y }: Scene): ('x' | 'y')[] {
	if (view.form === 'scatter' || view.form === 'line') return ['x', 'y'];
	if (view.form === 'histogram') return ['x'];
	if (view.form === 'map') return ['y'];
	// A bar chart without a second column counts rows.
	if (view.form === 'bar') return y ? ['y'] : [];
	return (['x', 'y'] as const).filter((axis) => {
		const measure = axis === 'x' ? x : y;
		return measure !== null && isMeasured(measure);
	});
}

/** What to do when there is nothing to see. */
export function emptyWords(empty: Empty, lang: Locale): string {
	const { empties } = words[lang];
	if (empty.type === 'no-rows') return empty.filtered ? empties.filtered : empties['no-rows'];
	if (empty.type === 'no-column') return empties['no-column'][empty.axis];
	if (empty.type === 'no-places') return empties['no-places'];
	if (empty.type === 'no-pairs') return empties['no-pairs'](plain(empty.labels[0]), plain(empty.labels[1]));
	return empties[empty.type](plain(empty.label));
}
