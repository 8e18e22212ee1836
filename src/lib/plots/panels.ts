import type { Size } from '#lib/charts/plane.ts';
import type { FrameRow } from '#lib/data/frame.ts';
import { measureIn, wordsIn } from './cells.ts';
import type { PlotNote, PlotPanel } from './marks.ts';
import type { DrawForm, Scene } from './scene.ts';
import { shorten } from './shorten.ts';
import { words } from './words.ts';

/** More panels than this are a wall, not a comparison. */
export const mostPanels = 16;
/** A panel is worth looking at from this width on, in em. */
const leastWidth = 11;

/** One panel for each value of the view's column of panels, side by side; one for all without it. */
export function layPanels(
	scene: Scene,
	size: Size,
	draw: ReturnType<DrawForm>
): { panels: PlotPanel[]; cut: PlotNote[] } {
	const parts = partsOf(scene);
	if (parts.length === 0) {
		const box = { left: 0, top: 0, width: size.width, height: size.height };
		return { panels: [{ id: '', title: '', box, ...draw(scene.rows, size) }], cut: [] };
	}
	const shown = parts.slice(0, mostPanels);
	const { em } = size;
	const columns = panelColumns(size.width, em, shown.length);
	const gap = em;
	const title = em * 2;
	const width = (size.width - gap * (columns - 1)) / columns;
	const lines = Math.ceil(shown.length / columns);
	const height = Math.max(em * 6, (size.height - gap * (lines - 1)) / lines - title);
	const panels = shown.map(({ name, rows }, at): PlotPanel => {
		const box = {
			left: (at % columns) * (width + gap),
			top: Math.floor(at / columns) * (height + title + gap) + title,
			width,
			height
		};
		return { id: name, title: shorten(name, width, em), box, ...draw(rows, { width, height, em }) };
	});
	return {
		panels,
		cut: parts.length > shown.length ? [{ type: 'few-panels', shown: shown.length, all: parts.length }] : []
	};
}

/** How many panels stand side by side: two on a phone, four at most. */
export function panelColumns(width: number, em: number, count: number): number {
	return Math.min(count, 4, Math.max(1, Math.floor((width + em) / (leastWidth * em + em))));
}

/** Rows by panel, in the order of the table; taken from all times, so that no panel comes and goes. */
export function partsOf({ frame, all, rows, lang }: Scene): { name: string; rows: FrameRow[] }[] {
	const measure = measureIn(frame, frame.view.panels);
	if (!measure) return [];
	const parts = new Map<string, FrameRow[]>();
	const nameOf = (row: FrameRow) => wordsIn(row, measure, lang) || words[lang].nameless;
	for (const row of all) if (!parts.has(nameOf(row))) parts.set(nameOf(row), []);
	for (const row of rows) parts.get(nameOf(row))?.push(row);
	return [...parts].map(([name, rows]) => ({ name, rows }));
}
