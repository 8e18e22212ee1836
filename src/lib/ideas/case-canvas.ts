import { canvasParts, type CaseCanvas } from '#lib/content/case-canvas.ts';
import { plain } from '#lib/content/plain.ts';
import type { Localised } from '#lib/content/text.ts';
import type { IdeaEditor } from './edit.ts';
import type { Confidence } from './idea.ts';
import { readIdea } from './read.ts';

type CaseNote = Localised<CaseCanvas>['jobs'][number];

/**
 * Fills a canvas of the idea with a finished case, as one step of undo, and gives the canvas's id. The notes are
 * plain text and the learner's to change; each says how it is known.
 */
export function canvasFromCase(
	editor: IdeaEditor,
	{ id: about, canvas: filled }: { id: string; canvas: Localised<CaseCanvas> }
): string {
	let canvas = '';
	editor.together(() => {
		canvas = editor.addCanvas(readIdea(editor.doc).canvases, { case: about });
		editor.writeItem('canvas', canvas, 'user', plain(filled.user));
		const written = new Map<string, string>();
		for (const section of canvasParts)
			for (const note of filled[section]) {
				const before = readIdea(editor.doc).notes;
				const text = plain(note.text);
				written.set(note.id, editor.addNote({ canvas, section, text, confidence: known(note) }, before));
			}
		for (const { from, to } of filled.links) {
			const answer = written.get(from);
			const need = written.get(to);
			if (answer !== undefined && need !== undefined) editor.link(answer, need);
		}
	});
	return canvas;
}

/** A figure is data, a source is somebody who said so, and our own reading is a guess. */
function known({ source, figure }: CaseNote): Confidence {
	if (figure !== undefined) return 'data';
	return source === undefined ? 'guess' : 'heard';
}
