import { beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createRenderers } from '#lib/content/build/compile.ts';
import { readLibrary } from '#lib/content/build/library.ts';
import { localise, type Renderer } from '#lib/content/build/localise.ts';
import { canvasParts } from '#lib/content/case-canvas.ts';
import { locales, type Locale } from '#lib/words/locale.ts';
import { canvasFromCase } from './case-canvas.ts';
import { wordsOf } from './fields.ts';
import { fitOf } from './fit.ts';
import { remarksOn } from './mistakes.ts';
import { pitchDrafts } from './pitch.ts';
import { device } from './testing/sketch.ts';

const library = readLibrary(process.cwd());
const drawn = [...library.cases].flatMap(([id, { value }]) =>
	value.canvas ? [{ id, canvas: value.canvas }] : []
);
let renderers: Record<Locale, Renderer>;
beforeAll(async () => {
	({ renderers } = await createRenderers(library, process.cwd()));
});

test('at least six cases with a film are drawn on a canvas', () => {
	const filmed = drawn.filter(({ id }) => library.cases.get(id)?.value.film);
	expect(filmed.length).toBeGreaterThanOrEqual(6);
});

describe.each(drawn.map(({ id, canvas }) => [id, canvas] as const))('the canvas of %s', (id, canvas) => {
	const filled = (lang: Locale) => {
		const on = device();
		const there = canvasFromCase(on.editor, { id, canvas: localise(canvas, lang, renderers[lang]) });
		return { on, there, idea: on.read() };
	};

	test.each(locales)('comes into an idea with all its notes and links, as plain text (%s)', (lang) => {
		const { idea, there } = filled(lang);
		expect(idea.canvases.map(({ case: about }) => about)).toEqual([id]);
		for (const part of canvasParts) {
			const notes = idea.notes.filter(({ section }) => section === part);
			expect(notes).toHaveLength(canvas[part].length);
			for (const note of notes) {
				expect(note.canvas).toBe(there);
				expect(wordsOf(note.text)).not.toMatch(/[<>{}|]/);
			}
		}
		expect(idea.links).toHaveLength(canvas.links.length);
		const first = canvas.pains[0];
		expect(wordsOf(idea.notes.find(({ section }) => section === 'pains')?.text ?? [])).toBe(
			first && plainWords(first.text[lang])
		);
	});

	test.each(locales)('makes none of the common mistakes (%s)', (lang) => {
		const { idea, there } = filled(lang);
		expect(remarksOn(idea, there)).toEqual([]);
	});

	test('links every answer to a need, and leaves something open to find', () => {
		const { idea, there } = filled('ja');
		const fit = fitOf(idea, there);
		expect(fit?.idle).toEqual([]);
		expect(fit?.answered).toBeGreaterThan(0);
		expect([...(fit?.pains.open ?? []), ...(fit?.gains.open ?? [])]).not.toEqual([]);
	});

	test('is one step of undo, and no part of the team’s own pitch', () => {
		const on = device();
		const undo = new Y.UndoManager([on.doc.getMap('idea'), on.doc.getMap('items')], {
			trackedOrigins: new Set([on.editor]),
			captureTimeout: 0
		});
		canvasFromCase(on.editor, { id, canvas: localise(canvas, 'ja', renderers.ja) });
		expect(pitchDrafts(on.read(), 'ja').map(({ text }) => text)).toEqual(['', '', '', '', '']);
		undo.undo();
		expect(on.read().canvases).toEqual([]);
		expect(on.read().notes).toEqual([]);
	});
});

/** What an author wrote, without marks for readings. */
function plainWords(text: string): string {
	return text.replace(/\{([^|}]*)\|[^}]*\}/g, '$1');
}
