import type { Film } from '#lib/content/case.ts';
import type { Locale } from '#lib/words/locale.ts';
import { plain } from './plain.ts';

/** Longest caption that stays on one line, in characters. */
const ONE_LINE = { ja: 22, en: 44 } as const;

const stamp = (seconds: number) => {
	const ms = Math.round(seconds * 1000);
	const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
	return `${two(ms / 3600000)}:${two((ms / 60000) % 60)}:${two((ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`;
};

/** Breaks a long caption where a reader pauses: after 、or。in Japanese, between words in English. */
export function wrapCaption(text: string, lang: Locale): string {
	if ([...text].length <= ONE_LINE[lang]) return text;
	const places = [...text.matchAll(lang === 'ja' ? /[、。]/g : / /g)].map(({ index }) => index + 1);
	const inside = places.filter((at) => at > 3 && at < text.length - 3);
	const middle = text.length / 2;
	const best = inside.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
	return best === undefined ? text : `${text.slice(0, best).trimEnd()}\n${text.slice(best)}`;
}

type Cue = { from: number; to: number; text: string };

const vtt = (cues: readonly Cue[]) =>
	'WEBVTT\n\n' +
	cues
		.map(
			({ from, to, text }, i) =>
				`${i + 1}\n${stamp(from)} --> ${stamp(to)}\n${text.replaceAll('-->', '→').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}\n`
		)
		.join('\n');

/** Captions of a film: every spoken line, word for word. */
export const captions = ({ scenes }: Film, lang: Locale) =>
	vtt(
		scenes.flatMap(({ lines }) =>
			lines.map(({ text, from, to }) => ({ from, to, text: wrapCaption(plain(text[lang]), lang) }))
		)
	);

/** Chapters of a film, each up to the next one. */
export function chapters({ scenes, seconds }: Film, lang: Locale): string {
	const begins = scenes.flatMap(({ chapter, from }) =>
		chapter ? [{ from, text: plain(chapter[lang]) }] : []
	);
	return vtt(begins.map((cue, i) => ({ ...cue, to: begins[i + 1]?.from ?? seconds })));
}

/** What is to be seen, scene by scene, for those who do not see the picture. */
export const descriptions = ({ scenes }: Film, lang: Locale) =>
	vtt(scenes.map(({ shows, from, to }) => ({ from, to, text: plain(shows[lang]) })));
