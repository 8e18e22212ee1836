import type { Frame } from '#lib/data/frame.ts';
import type { Locale } from '#lib/words/locale.ts';
import { measureWords } from '#lib/charts/format.ts';
import { sceneOf } from './scene.ts';

/** The plot as one paragraph made from its data. */
export function describePlot(frame: Frame, lang: Locale): string {
	const scene = sceneOf(frame, lang);
	return [scene.x, scene.y].flatMap((measure) => (measure ? [measureWords(measure, lang)] : [])).join(' ');
}
