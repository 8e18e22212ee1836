import type { Case } from '#lib/content/case.ts';
import type { Localised } from '#lib/content/text.ts';

type Scene = Pick<
	NonNullable<Localised<Case>['film']>['scenes'][number],
	'chapter' | 'from' | 'shows' | 'lines'
>;

/** What is to be read of a film, chapter by chapter. Texts are HTML; times are seconds from the beginning. */
export type Chapter = {
	title: string;
	from: number;
	scenes: { shows: string; lines: { text: string; from: number; to: number }[] }[];
};

/** Puts the scenes of a film under the chapters they belong to. */
export function chaptersOf({ scenes }: { scenes: readonly Scene[] }): Chapter[] {
	const chapters: Chapter[] = [];
	for (const { chapter, from, shows, lines } of scenes) {
		const open = chapters.at(-1);
		if (chapter !== undefined || !open)
			chapters.push({ title: chapter ?? '', from, scenes: [{ shows, lines }] });
		else open.scenes.push({ shows, lines });
	}
	return chapters;
}

/** Beginning of the line that is spoken at this moment, or was last; −1 before the first. */
export function lineBegunAt(chapters: readonly Chapter[], seconds: number): number {
	let begun = -1;
	for (const { scenes } of chapters)
		for (const { lines } of scenes)
			for (const { from } of lines) if (from <= seconds && from > begun) begun = from;
	return begun;
}
