import { canvasParts, type CaseCanvas } from '#lib/content/case-canvas.ts';
import { plain } from '#lib/content/plain.ts';
import type { Localised } from '#lib/content/text.ts';
import { columnsFor, layOut, noteWidths, type Box, type Layout } from '#lib/ideas/canvas/layout.ts';
import { paperOf } from '#lib/ideas/canvas/paper-of.ts';
import { wrap } from '#lib/lab/export.ts';

/** The parts of a canvas on paper: without the tray for what was heard. */
export type Part = (typeof canvasParts)[number];
export const parts = canvasParts;

type CaseNote = Localised<CaseCanvas>['jobs'][number];
/** What a note stands on. */
export type Known = 'figure' | 'source' | 'reading';

export type PaperNote = {
	id: string;
	kind: 'plain' | 'pain' | 'gain';
	lines: string[];
	known: Known;
	/** A need without an answer. */
	open: boolean;
	box: Box;
};

export type PaperCanvas = {
	layout: Layout;
	height: number;
	notes: PaperNote[];
	/** The person a case is for, line by line. */
	user: string[];
};

// In units of the drawing; the page scales it.
const unit = 16;
/** An empty one is as high as its page allows; a full one needs the width for its notes. */
const widths = { empty: 60 * unit, filled: 68 * unit };
export const size = 15;
export const line = 21;
const small = 18;
/** Where the words over a panel stand, and how far apart the lines of the person are. */
export const headLine = 34;
export const userLine = 20;
export const userSize = 15;

/** The canvas laid out for paper, empty or with the notes of a case. */
export function paperCanvas(canvas: Localised<CaseCanvas> | null): PaperCanvas {
	const width = canvas ? widths.filled : widths.empty;
	const noteWidth = noteWidths(unit, width);
	const columns = columnsFor(unit, width);
	const user = canvas ? wrap(plain(canvas.user), userSize, columns.inner + columns.outer - unit) : [];
	const written = canvas
		? parts.flatMap((section) =>
				canvas[section].map((note) => {
					const lines = wrap(plain(note.text), size, noteWidth[section] - 30);
					return { note, section, lines, height: 14 + lines.length * line + small };
				})
			)
		: [];
	const links = (canvas?.links ?? []).map(({ from, to }) => ({ id: `${from} ${to}`, from, to }));
	const layout = layOut({
		unit,
		width,
		head: headLine + user.length * userLine + 8,
		notes: written.map(({ note: { id }, section, height }) => ({ id, section, height })),
		links
	});
	const answered = new Set(links.map(({ to }) => to));
	const notes = written.flatMap(({ note, section, lines }): PaperNote[] => {
		const box = layout.notes.get(note.id);
		if (!box) return [];
		const need = section === 'pains' || section === 'gains';
		const open = need && !answered.has(note.id);
		return [{ id: note.id, kind: paperOf(section), lines, known: knownBy(note), open, box }];
	});
	return { layout, height: layout.value.y + layout.value.height, notes, user };
}

function knownBy({ source, figure }: CaseNote): Known {
	if (figure !== undefined) return 'figure';
	return source === undefined ? 'reading' : 'source';
}
