import { plain } from './plain.ts';

/** A stretch of the film, in seconds from its beginning. */
export type Span = { from: number; to: number };

/** Fastest captions a reader of 16 follows while watching a picture, in characters a second. */
export const READING_LIMIT = { ja: 7, en: 15 } as const;

/** Pace of the films: a little below the limit. */
const PACE = { ja: 6.6, en: 14 } as const;

/** The next scene slides in for this long; half of it lies before the scene's beginning. */
export const SLIDE_SECONDS = 1.2;

const LEAD = 0.6;
const GAP = 0.3;
const TAIL = 0.7;
const SHORTEST_LINE = 1.8;

const round = (seconds: number) => Math.round(seconds * 100) / 100;

/** How long a spoken line stands: long enough for the slower of the two languages. */
export function lineSeconds(line: { ja: string; en: string }): number {
	return Math.max(SHORTEST_LINE, [...plain(line.ja)].length / PACE.ja, [...plain(line.en)].length / PACE.en);
}

/**
 * Lays scenes and their spoken lines one after another. Both languages share the times, so that both
 * films show the same picture at the same moment. `hold` keeps a scene longer after its last line.
 */
export function timeScenes(
	scenes: readonly { lines: readonly { ja: string; en: string }[]; hold: number }[]
): (Span & { lines: Span[] })[] {
	let at = 0;
	return scenes.map(({ lines, hold }) => {
		const from = at;
		at = round(at + LEAD);
		const spans = lines.map((line) => {
			const span = { from: at, to: round(at + lineSeconds(line)) };
			at = round(span.to + GAP);
			return span;
		});
		at = round(at - GAP + TAIL + hold);
		return { from, to: at, lines: spans };
	});
}

/** When the film waits for a question after a scene: everything is there, and the next scene not yet on its way. */
export const askedAt = (sceneEnds: number) => round(sceneEnds - SLIDE_SECONDS / 2 - 0.1);
