import type { CaseFigure, CaseSource, FilmScene, WrittenCase } from '#lib/content/case.ts';
import { sourceYearInFull } from '#lib/content/source-year.ts';
import type { Locale } from '#lib/words/locale.ts';
import { clamp, drift, ramp } from './ease.ts';
import { amountText, factor } from './figures.ts';
import { HEIGHT, WIDTH } from './paper.ts';
import { plain } from './plain.ts';
import { drawPicture } from './scenes/registry.ts';
import type { ShownFigure, Stage } from './scenes/scene.ts';
import { tag } from './svg.ts';
import { SLIDE_SECONDS } from './timing.ts';

/** What a film is drawn from: a case that has one. */
export type FilmCase = Pick<WrittenCase, 'title' | 'figures' | 'sources'> & {
	film: NonNullable<WrittenCase['film']>;
};

/** A case as a film, if it has a storyboard. */
export const filmOf = ({ film, title, figures, sources }: WrittenCase): FilmCase | undefined =>
	film && { film, title, figures, sources };

const sourceWords = {
	ja: (name: string, year: string) => `出典 ${name}（${year}）`,
	en: (name: string, year: string) => `Source: ${name}, ${year}`
};

function shownFigure(figure: CaseFigure, source: CaseSource, lang: Locale): ShownFigure {
	return {
		value: figure.value,
		text: amountText(figure, lang),
		unit: plain(figure.unit[lang]),
		signed: amountText(figure, lang, true),
		factor: () => factor(figure),
		label: plain(figure.label[lang]),
		measured: plain(figure.measured[lang]),
		source: sourceWords[lang](plain(source.short[lang]), sourceYearInFull(source, lang)),
		sourceName: plain(source.short[lang]),
		year: String(figure.year)
	};
}

function find<T extends { id: string }>(list: readonly T[], id: string, what: string): T {
	const found = list.find((one) => one.id === id);
	if (!found) throw new RangeError(`there is no ${what} "${id}" in this case`);
	return found;
}

/** What a scene is told of the film around it, `at` seconds after the film's beginning. */
export function stageOf(story: FilmCase, scene: FilmScene, lang: Locale, at: number): Stage {
	const seconds = scene.to - scene.from;
	return {
		t: clamp(at - scene.from, 0, seconds),
		seconds,
		lines: scene.lines.map(({ from, to }) => ({ from: from - scene.from, to: to - scene.from })),
		lang,
		title: plain(story.title[lang]),
		say: (text) => plain(text[lang]),
		figure(id) {
			const figure = find(story.figures, id, 'figure');
			return shownFigure(figure, find(story.sources, figure.source, 'source'), lang);
		}
	};
}

/** One scene on a sheet of its own, moved sideways by `dx`. Nothing is drawn beyond its edges. */
const sheet = (story: FilmCase, scene: FilmScene, lang: Locale, at: number, dx: number) =>
	tag(
		'svg',
		{ x: dx, y: 0, width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
		drawPicture(scene.picture, stageOf(story, scene, lang, at))
	);

/**
 * The film's picture at `t` seconds as SVG (viewBox 1280 × 720). It depends on its arguments only, so the same
 * moment is the same picture every time. From scene to scene the sheet slides to the left, along the road.
 */
export function frame(story: FilmCase, lang: Locale, t: number): string {
	const { scenes, seconds } = story.film;
	const at = clamp(t, 0, seconds);
	const index = Math.max(
		0,
		scenes.findLastIndex(({ from }) => from <= at)
	);
	const half = SLIDE_SECONDS / 2;
	const scene = scenes[index];
	if (!scene) throw new RangeError('a film has at least one scene');
	const next = scenes[index + 1];
	const before = scenes[index - 1];
	// Whole pixels, or a hair of nothing shows between two sheets.
	const gone = (boundary: number) => -Math.round(WIDTH * drift(ramp(at, boundary - half, SLIDE_SECONDS)));
	const pair = (left: FilmScene, right: FilmScene) =>
		sheet(story, left, lang, at, gone(right.from)) + sheet(story, right, lang, at, gone(right.from) + WIDTH);
	const sheets =
		next && at > next.from - half
			? pair(scene, next)
			: before && at < scene.from + half
				? pair(before, scene)
				: sheet(story, scene, lang, at, 0);
	return tag(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT },
		sheets
	);
}

/** The moment of the poster: the chosen scene when everything in it has come, before it slides away. */
export function posterAt({ film }: FilmCase): number {
	const { from, to } = find(film.scenes, film.poster, 'scene');
	return Math.max(from, to - SLIDE_SECONDS / 2 - 0.05);
}
