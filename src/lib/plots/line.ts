import { line as linePath } from 'd3-shape';
import { textWidth } from '#lib/charts/format.ts';
import type { Label } from '#lib/charts/labels.ts';
import { spanFromZero, type Area, type ScaleKind, type Size, type Span } from '#lib/charts/plane.ts';
import { spanOf } from '#lib/charts/scatter.ts';
import type { FrameRow } from '#lib/data/frame.ts';
import { cloudSpan, fits, kindOf, laid, timeSpan } from './axes.ts';
import { measureIn, numberIn, numbersIn, thingOf, wordsIn } from './cells.ts';
import type { Mark, Shape, Tone } from './marks.ts';
import { rulesOf } from './rules.ts';
import type { DrawForm, Scene } from './scene.ts';
import { shorten } from './shorten.ts';

/** All lines have their names at their ends as long as there are no more of them than this. */
const mostNamed = 12;

type Series = { id: string; name: string; tone: Tone; shape: Shape; rows: FrameRow[] };

/** One line for each thing or group, through its rows in x order; it breaks where a value is not known. */
export const drawLine: DrawForm = (scene) => {
	const { view } = scene.frame;
	const xKind = kindOf(view.xScale, scene.all, scene.x);
	const yKind = kindOf(view.yScale, scene.all, scene.y);
	const xs = numbersIn(scene.all, scene.x).filter((value) => fits(value, xKind));
	const ys = numbersIn(scene.all, scene.y).filter((value) => fits(value, yKind));
	const xPlan = {
		measure: { type: scene.x?.type ?? 'number' },
		span: xKind === 'log' ? cloudSpan(xs, xKind) : timeSpan(xs),
		kind: xKind
	};
	const yPlan = {
		measure: { type: scene.y?.type ?? 'number' },
		span: levelSpan(ys, yKind, view.zero),
		kind: yKind
	};
	return (rows, size) => {
		const series = linesOf(scene, rows);
		const named = series.filter(
			({ name, tone }) =>
				name !== '' &&
				((series.length <= mostNamed && !view.panels) || (isOwnGroup(scene) && tone !== 'rest'))
		);
		// On a wide picture a fifth of it, so that few names need to be cut.
		const most = Math.min(size.width * 0.3, Math.max(size.em * 9, size.width * 0.2));
		const names = named.map(({ name }) => shorten(name, most, size.em));
		const room = Math.max(0, ...names.map((name) => textWidth(name, size.em) + size.em * 0.3));
		const { plane, x, y } = laid(xPlan, yPlan, { ...size, width: size.width - room }, scene.lang);
		const path = linePath<FrameRow>()
			.defined((row) => fits(numberIn(row, scene.x), xKind) && fits(numberIn(row, scene.y), yKind))
			.x((row) => plane.x(numberIn(row, scene.x) ?? 0))
			.y((row) => plane.y(numberIn(row, scene.y) ?? 0))
			.digits(1);
		const radius = size.em * (scene.all.length > 150 ? 0.14 : scene.all.length > 60 ? 0.22 : 0.32);
		const marks = series.flatMap(({ id, tone, shape, rows }) =>
			rows.flatMap((row): Mark[] => {
				const across = numberIn(row, scene.x);
				const up = numberIn(row, scene.y);
				if (!fits(across, xKind) || !fits(up, yKind)) return [];
				return [
					{
						id: row.key,
						keys: [row.key],
						name: row.name,
						group: id,
						tone,
						left: plane.x(across),
						top: plane.y(up),
						value: up,
						body: { type: 'dot', radius, shape }
					}
				];
			})
		);
		const ends = named.flatMap(({ id, tone }, at): End[] => {
			const last = marks.findLast(({ group }) => group === id);
			return last ? [{ id, tone, text: names[at] ?? '', left: last.left, top: last.top }] : [];
		});
		return {
			area: plane.area,
			x,
			y,
			marks,
			strokes: [...series]
				// Grey lines lie below coloured ones.
				.sort((a, b) => Number(b.tone === 'rest') - Number(a.tone === 'rest'))
				.map(({ id, tone, rows }) => ({
					id,
					type: 'series' as const,
					tone,
					path: path(rows) ?? '',
					keys: rows.map(({ key }) => key)
				})),
			rules: rulesOf(scene, rows, plane, { x: xKind, y: yKind }, size),
			labels: endLabels(ends, plane.area, size)
		};
	};
};

/** Whether each group is one line, so that its name can stand at the end. */
function isOwnGroup({ frame, groups }: Scene): boolean {
	return groups.measure?.column === frame.entity || frame.entity === null;
}

/** Lines of a scene, each with its rows in x order. */
export function linesOf(scene: Scene, rows: readonly FrameRow[]): Series[] {
	const { frame, groups, lang } = scene;
	// Rows of a table without time are one line, or one for each group.
	const entity = frame.time === null ? null : measureIn(frame, frame.entity);
	const series = new Map<string, Series>();
	for (const row of rows) {
		const group = groups.of(row);
		const id = entity ? thingOf(row.key) : group.name;
		const found = series.get(id);
		if (found) {
			found.rows.push(row);
			continue;
		}
		const name = entity && groups.measure?.column !== entity.column ? wordsIn(row, entity, lang) : group.name;
		series.set(id, { id, name, tone: group.tone, shape: group.shape, rows: [row] });
	}
	const at = (row: FrameRow) => numberIn(row, scene.x) ?? -Infinity;
	return [...series.values()].map((one) => ({ ...one, rows: one.rows.sort((a, b) => at(a) - at(b)) }));
}

/** A line may start above zero, but where zero is not far away it is shown, so that heights can be compared. */
function levelSpan(values: readonly number[], kind: ScaleKind, zero: boolean): Span {
	const [least, most] = spanOf(values);
	if (kind === 'linear' && least >= 0 && least <= most * 0.4) return spanFromZero([least, most]);
	return cloudSpan(values, kind, zero);
}

type End = { id: string; tone: Tone; text: string; left: number; top: number };

/** Names at the ends of lines, moved apart where lines end close together; those without room are left out. */
export function endLabels(
	ends: readonly End[],
	area: Area,
	{ em }: Pick<Size, 'em'>
): (Label & { tone: Tone })[] {
	const line = em * 1.2;
	const most = Math.max(1, Math.floor((area.bottom - area.top + em) / line));
	// Coloured lines first, should there be too many.
	const kept = [...ends].sort((a, b) => Number(a.tone === 'rest') - Number(b.tone === 'rest')).slice(0, most);
	const sorted = kept.sort((a, b) => a.top - b.top);
	const tops = sorted.map(({ top }) => Math.min(area.bottom, Math.max(area.top, top)));
	for (let at = 1; at < tops.length; at++) tops[at] = Math.max(tops[at] ?? 0, (tops[at - 1] ?? 0) + line);
	// What was pushed out at the bottom pushes back upwards.
	let floor = area.bottom;
	for (let at = tops.length - 1; at >= 0; at--) {
		tops[at] = Math.min(tops[at] ?? 0, floor);
		floor = (tops[at] ?? 0) - line;
	}
	return sorted.map(({ id, tone, text, left }, at) => ({
		key: id,
		text,
		tone,
		x: left + em * 0.55,
		y: (tops[at] ?? 0) + em * 0.35,
		anchor: 'start'
	}));
}
