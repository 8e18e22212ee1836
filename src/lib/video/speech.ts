import { plain } from '#lib/content/plain.ts';
import type { Locale } from '#lib/words/locale.ts';

/** Characters a second that the devices' voices speak at their own rate. */
const PACE = { ja: 7, en: 15 } as const;

/** Slower or faster than this a voice is hard to follow. */
const SLOWEST = 0.9;
const FASTEST = 1.35;

/** Something to be spoken: from this moment, best done by that one. */
export type Spoken = { at: number; by: number; text: string; kind: 'line' | 'shows' };

type Scene = {
	from: number;
	to: number;
	shows: string;
	lines: readonly { from: number; to: number; text: string }[];
};

/** What is spoken: nothing, the lines, what is to be seen, or both. */
export type AloudMode = 'off' | 'lines' | 'shows' | 'all';

/**
 * What there is to choose from. A film that speaks for itself has its lines read by nobody else; what is to be seen
 * can still be told, where it was written down.
 */
export function aloudModesFor(scenes: readonly Pick<Scene, 'shows'>[], sound: boolean): AloudMode[] {
	const described = scenes.some(({ shows }) => shows !== '');
	if (sound) return described ? ['off', 'shows'] : ['off'];
	return described ? ['off', 'lines', 'all'] : ['off', 'lines'];
}

/**
 * What a voice says in a film, in order: its lines, and before those of each scene what is to be seen there, as asked.
 * Texts come as HTML and go out as plain words.
 */
export function spokenOf(scenes: readonly Scene[], mode: AloudMode): Spoken[] {
	const shows = mode === 'shows' || mode === 'all';
	const lines = mode === 'lines' || mode === 'all';
	const pieces = scenes.flatMap((scene): Omit<Spoken, 'by'>[] => [
		...(shows && scene.shows !== ''
			? [{ at: scene.from, text: plain(scene.shows), kind: 'shows' as const }]
			: []),
		...(lines ? scene.lines : []).map(({ from, text }) => ({
			at: from,
			text: plain(text),
			kind: 'line' as const
		}))
	]);
	const end = scenes.at(-1)?.to ?? 0;
	return pieces.map((piece, index) => ({ ...piece, by: pieces[index + 1]?.at ?? end }));
}

/** The first piece whose moment lies after `before` and not after `now`. */
export function spokenDue(pieces: readonly Spoken[], before: number, now: number): Spoken | null {
	return pieces.find(({ at }) => before < at && at <= now) ?? null;
}

/**
 * How fast a voice speaks so that it is done when the picture goes on, as far as it stays easy to follow; when that is
 * not enough, the film waits. A description has no time of its own, so it is never hurried.
 */
export function voiceRate({ at, by, text, kind }: Spoken, lang: Locale, speed: number): number {
	if (kind === 'shows') return 1;
	const seconds = (by - at) / speed;
	const needed = [...text].length / PACE[lang];
	if (!(seconds > 0)) return FASTEST;
	return Math.min(FASTEST, Math.max(SLOWEST, Math.round((needed / seconds) * 100) / 100));
}
