import { canvasParts, type CaseCanvas } from '#lib/content/case-canvas.ts';
import type { Localised } from '#lib/content/text.ts';
import type { CanvasPart } from './canvas.ts';

type Canvas = Localised<CaseCanvas>;
export type CaseNote = { id: string; text: string; part: CanvasPart };

/** All notes of a case, each with the part it stands in. */
export function notesOf(canvas: Canvas): CaseNote[] {
	return canvasParts.flatMap((part) => canvas[part].map(({ id, text }) => ({ id, text, part })));
}

/** Notes that were placed elsewhere than the case has them. */
export function elsewhere(canvas: Canvas, placed: Readonly<Record<string, CanvasPart>>): CaseNote[] {
	return notesOf(canvas).filter(({ id, part }) => placed[id] !== undefined && placed[id] !== part);
}

/** Each need of the case with what answers it. Those with no answer stand among them. */
export function answered(canvas: Canvas): { need: CaseNote; by: CaseNote[] }[] {
	const notes = notesOf(canvas);
	return notes
		.filter(({ part }) => part === 'pains' || part === 'gains')
		.map((need) => ({
			need,
			by: notes.filter(({ id }) => canvas.links.some(({ from, to }) => from === id && to === need.id))
		}));
}

/** Placements by note, without notes that are not asked for, and only into parts of a canvas. */
export function readPlaced(
	placed: Readonly<Record<string, string>>,
	notes: readonly string[]
): Record<string, CanvasPart> {
	return Object.fromEntries(
		notes.flatMap((note) => {
			const part = canvasParts.find((one) => one === placed[note]);
			return part ? [[note, part] as const] : [];
		})
	);
}

export const sidesOf = {
	value: ['products', 'creators', 'relievers'],
	profile: ['gains', 'pains', 'jobs']
} as const satisfies Record<string, readonly CanvasPart[]>;

/** The colour of a part's notes. */
export const tones = {
	jobs: 'plain',
	products: 'plain',
	pains: 'pain',
	relievers: 'pain',
	gains: 'gain',
	creators: 'gain'
} as const satisfies Record<CanvasPart, string>;
