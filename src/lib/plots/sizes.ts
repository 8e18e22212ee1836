import type { Size } from '#lib/charts/plane.ts';
import type { Frame } from '#lib/data/frame.ts';
import { isLying, lyingHeight } from './bar.ts';
import { measureIn, wordsIn } from './cells.ts';
import { tileHeight, worldShape } from './map.ts';
import { mostPanels, panelColumns } from './panels.ts';
import { sceneOf } from './scene.ts';
import { stripHeight } from './strip.ts';

/** The box a plot needs in a given width: forms have shapes of their own, and lists grow with their rows. */
export function plotSize(frame: Frame, width: number, em: number): Size {
	const panels = panelCount(frame);
	if (panels === 0) return { width, em, height: heightOf(frame, width, em, leastHeight) };
	const columns = panelColumns(width, em, panels);
	const each = (width - em * (columns - 1)) / columns;
	const lines = Math.ceil(panels / columns);
	const height = Math.max(em * 9, heightOf(frame, each, em)) + em * 2;
	return { width, em, height: height * lines + em * (lines - 1) };
}

function panelCount(frame: Frame): number {
	const measure = measureIn(frame, frame.view.panels);
	if (!measure) return 0;
	const rows = frame.view.time === null ? frame.rows : frame.everyTime;
	return Math.min(mostPanels, new Set(rows.map((row) => wordsIn(row, measure, 'ja'))).size);
}

/** Lines of text that axes need for more than two numbers, where letters are twice as large on a phone. */
const leastHeight = 14;

/** @param least lines of text for a form whose shape follows the width */
function heightOf(frame: Frame, width: number, em: number, least = 0): number {
	const { form } = frame.view;
	if (form === 'scatter') return Math.max(Math.min(width / 1.1, em * 38), em * least * 1.2);
	if (form === 'map')
		return frame.tables[0]?.key === 'pref_code' ? tileHeight(width, em) : width * worldShape;
	if (form === 'strip') return Math.min(stripHeight(sceneOf(frame, 'ja')) * em, em * 50);
	if (form === 'bar') {
		const scene = sceneOf(frame, 'ja');
		if (isLying(scene)) return lyingHeight(scene) * em;
	}
	return Math.max(Math.min(width / 1.45, em * 32), em * least);
}
