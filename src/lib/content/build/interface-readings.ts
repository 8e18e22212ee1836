import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Renderer } from './localise.ts';

/** Where the words stand that a learner meets in a lesson: those of the steps, of what is around them, of the wall. */
const folders = ['src/lib/aloud', 'src/lib/show/tools', 'src/lib/steps', 'src/lib/words'];
const isWords = (name: string) => /(?:^|[-/])words\.ts$|^ja\.ts$/.test(name);

/** Japanese without marks, digits and Latin letters: what stands between them is one piece of a sentence. */
export const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;
const kanji = /\p{Script=Han}/u;

/** Files with words of the interface, in a fixed order. */
export function wordFiles(root: string): string[] {
	return folders
		.flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
				.filter((name) => isWords(name.split('/').at(-1) ?? ''))
				.map((name) => join(root, folder, name))
		)
		.concat(['src/lib/content/source-year.ts', 'src/lib/ui/sdg.ts'].map((name) => join(root, name)))
		.sort();
}

/** The key of a piece: after a number it may be read otherwise (3人, 人). */
export const keyOf = (piece: string, afterNumber: boolean): string => (afterNumber ? '0' : '') + piece;

/**
 * Readings of the interface's own words, for lessons whose readers need them: each piece of Japanese in the words'
 * files that has kanji, as HTML with ruby. They cannot stand in the words themselves, which are also names of buttons.
 */
export function interfaceReadings(root: string, render: Renderer): Record<string, string> {
	const found = new Map<string, string>();
	for (const file of wordFiles(root)) {
		const source = readFileSync(file, 'utf8');
		for (const { 0: piece, index } of source.matchAll(japanese)) {
			if (!kanji.test(piece)) continue;
			// What is put into a text where a piece follows without a gap is a number, nearly always.
			const afterNumber = /[0-9}]$/.test(source.slice(Math.max(0, index - 1), index));
			const html = afterNumber
				? render.line(`3${piece}`).replace(/^(<ruby[^>]*>)?3/, '$1')
				: render.line(piece);
			found.set(keyOf(piece, afterNumber), html);
			if (!afterNumber) continue;
			// The same words may stand alone in another text.
			const alone = keyOf(piece, false);
			if (!found.has(alone)) found.set(alone, render.line(piece));
		}
	}
	return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
