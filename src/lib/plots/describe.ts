import { group, median } from 'd3-array';
import { formatNumber, formatValue, measureWords } from '#lib/charts/format.ts';
import type { Measure } from '#lib/charts/measure.ts';
import { plain } from '#lib/content/plain.ts';
import type { Frame, FrameRow } from '#lib/data/frame.ts';
import type { Locale } from '#lib/words/locale.ts';
import { fits, kindOf } from './axes.ts';
import { measureIn, numberIn } from './cells.ts';
import { describing, type Amount, type Direction, type Strength } from './describe-words.ts';
import { emptyOf, emptyWords } from './empty.ts';
import { drawingOf } from './forms.ts';
import { linesOf } from './line.ts';
import { partsOf } from './panels.ts';
import { fitRows } from './rules.ts';
import { sceneOf, type Scene } from './scene.ts';
import { brief, measured } from './describe-measure.ts';
import { describeBars, describeSteps } from './describe-counts.ts';
import { noteWords } from './speak.ts';
import { bandsOf, bandNameOf, stripAxes } from './strip.ts';

const known = new WeakMap<Frame, Partial<Record<Locale, string>>>();

/** The plot as one paragraph made from its data, for those who do not see it and for all who want it in words. */
export function describePlot(frame: Frame, lang: Locale): string {
	let texts = known.get(frame);
	if (!texts) known.set(frame, (texts = {}));
	return (texts[lang] ??= [...sentences(frame, lang)].join(describing[lang].between));
}

/** The same for a large frame, a sentence in each turn of the page. It is kept with the frame. */
export async function prepareDescription(
	frame: Frame,
	lang: Locale,
	turn: () => Promise<void>
): Promise<void> {
	const said: string[] = [];
	for (const sentence of sentences(frame, lang)) {
		said.push(sentence);
		await turn();
	}
	known.set(frame, { ...known.get(frame), [lang]: said.join(describing[lang].between) });
}

function* sentences(frame: Frame, lang: Locale): Generator<string> {
	const scene = sceneOf(frame, lang);
	const empty = emptyOf(scene);
	if (empty) {
		yield emptyWords(empty, lang);
		return;
	}
	yield* forms[frame.view.form](scene);
	const panels = partsOf(scene);
	const column = measureIn(frame, frame.view.panels);
	if (column && panels.length > 0) yield describing[lang].panels(plain(column.label), panels.length);
	for (const note of drawingOf(frame.view.form).notes(scene)) yield noteWords(note, lang);
}

const forms: Record<Frame['view']['form'], (scene: Scene) => Iterable<string>> = {
	scatter: describeScatter,
	line: describeLines,
	bar: describeBars,
	histogram: describeSteps,
	strip: describeStrip,
	map: describeMap
};

function* describeScatter(scene: Scene): Generator<string> {
	const { x, y, lang, size, groups, moment } = scene;
	if (!x || !y) return;
	const w = describing[lang];
	const kinds = {
		x: kindOf(scene.frame.view.xScale, scene.all, x),
		y: kindOf(scene.frame.view.yScale, scene.all, y)
	};
	const rows = scene.rows.filter((row) => fits(numberIn(row, x), kinds.x) && fits(numberIn(row, y), kinds.y));
	yield w.scatter(measured(x, lang), measured(y, lang), thingsOf(scene, rows.length));
	if (moment !== null) yield w.moment(Math.round(moment));
	if (size) yield w.size(measureWords(size, lang));
	if (groups.measure && groups.list.length > 0)
		yield w.groups(plain(groups.measure.label), largest(scene, rows));
	yield* ends(scene, rows, y);
	yield* relation(scene, rows, kinds);
}

/** How x and y go together, in words that claim no cause. */
function relation(scene: Scene, rows: FrameRow[], kinds: Parameters<typeof fitRows>[2]): string[] {
	const { x, y, lang } = scene;
	const fit = rows.length < 5 ? null : fitRows(scene, rows, kinds);
	if (!fit || !x || !y) return [];
	const size = Math.abs(fit.r);
	const strength: Strength = size < 0.2 ? 'none' : size < 0.4 ? 'weak' : size < 0.7 ? 'fair' : 'clear';
	const names = { x: plain(x.label), y: plain(y.label) };
	return [describing[lang].relation[strength](names, fit.r > 0, formatNumber(fit.r, 2, lang))];
}

function describeLines(scene: Scene): string[] {
	const { x, y, lang } = scene;
	if (!x || !y) return [];
	const w = describing[lang];
	const lines = linesOf(scene, scene.rows);
	const places = scene.rows.map((row) => numberIn(row, x)).filter((value) => value !== null);
	const [from, to] = [Math.min(...places), Math.max(...places)];
	const told =
		lines.length <= 6 ? lines : lines.filter(({ tone }) => tone !== 'rest' && tone !== 'plain').slice(0, 6);
	return [
		w.lines(measured(y, lang), formatValue(from, x, lang), formatValue(to, x, lang), lines.length),
		...told.flatMap(({ name, rows }) => {
			const known = rows.filter((row) => numberIn(row, x) !== null && numberIn(row, y) !== null);
			const [first, last] = [known[0], known.at(-1)];
			if (!first || !last || first === last) return [];
			const [start, end] = [numberIn(first, y) ?? 0, numberIn(last, y) ?? 0];
			const spread =
				Math.max(...known.map((row) => numberIn(row, y) ?? 0)) -
				Math.min(...known.map((row) => numberIn(row, y) ?? 0));
			// A small step in a line that moves a lot is no change.
			const still = start === end || Math.abs(end - start) < spread * 0.05;
			const way: Direction = still ? 'still' : end > start ? 'up' : 'down';
			const when = (row: FrameRow) => formatValue(numberIn(row, x) ?? 0, x, lang);
			return [
				w.change[way](
					lines.length > 1 ? name : '',
					when(first),
					say(start, y, lang),
					when(last),
					say(end, y, lang)
				)
			];
		}),
		...(lines.length === 1 || told.length < lines.length ? ends(scene, scene.rows, y) : [])
	];
}

function* describeStrip(scene: Scene): Generator<string> {
	const { lang } = scene;
	const w = describing[lang];
	const { value, band } = stripAxes(scene);
	if (!value) return;
	const rows = scene.rows.filter((row) => numberIn(row, value) !== null);
	yield w.strip(measured(value, lang), thingsOf(scene, rows.length), band ? plain(band.label) : '');
	if (scene.moment !== null) yield w.moment(Math.round(scene.moment));
	yield* ends(scene, rows, value);
	const middle = (of: readonly FrameRow[]) => median(of, (row) => numberIn(row, value) ?? undefined);
	if (band) {
		const byBand = group(rows, (row) => bandNameOf(scene, row));
		const middles = bandsOf(scene).flatMap((name): Amount[] => {
			const at = middle(byBand.get(name) ?? []);
			return at === undefined ? [] : [{ name, value: say(at, value, lang) }];
		});
		if (middles.length > 1) {
			yield w.middles(middles);
			return;
		}
	}
	const all = middle(rows);
	if (all !== undefined) yield w.middle(say(all, value, lang));
}

function describeMap(scene: Scene): string[] {
	const { y, lang, classes, moment } = scene;
	if (!y) return [];
	const w = describing[lang];
	const known = scene.rows.filter((row) => numberIn(row, y) !== null);
	return [
		w.map(measured(y, lang), thingsOf(scene, known.length), classes?.list.length ?? 0),
		...(moment === null ? [] : [w.moment(Math.round(moment))]),
		...ends(scene, known, y),
		...(known.length < scene.rows.length ? [w.missing(scene.rows.length - known.length)] : [])
	];
}

/** The row with the smallest value and the one with the largest. */
function ends({ lang }: Scene, rows: readonly FrameRow[], measure: Measure): string[] {
	let least: FrameRow | null = null;
	let most: FrameRow | null = null;
	for (const row of rows) {
		const value = numberIn(row, measure);
		if (value === null) continue;
		if (!least || value < (numberIn(least, measure) ?? 0)) least = row;
		if (!most || value > (numberIn(most, measure) ?? 0)) most = row;
	}
	if (!least || !most) return [];
	const amount = (row: FrameRow): Amount => ({
		name: row.name,
		value: say(numberIn(row, measure) ?? 0, measure, lang)
	});
	const w = describing[lang];
	return [least === most ? w.only(amount(least)) : w.ends(plain(measure.label), amount(least), amount(most))];
}

function say(value: number, measure: Measure, lang: Locale): string {
	return formatValue(value, brief(measure), lang);
}

/** What is counted: 「都道府県は47」. */
function thingsOf({ frame, lang, moment }: Scene, count: number): string {
	const single = frame.time === null || moment !== null;
	const column = single ? measureIn(frame, frame.entity) : null;
	return describing[lang].things(column ? plain(column.label) : '', count);
}

function largest({ groups, lang }: Scene, rows: readonly FrameRow[]): { count: number; most: Amount } {
	const counts = new Map<string, number>();
	for (const row of rows) counts.set(groups.of(row).name, (counts.get(groups.of(row).name) ?? 0) + 1);
	const [name, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
	return { count: counts.size, most: { name, value: describing[lang].things('', count) } };
}
