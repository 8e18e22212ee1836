import { mean, sum } from 'd3-array';
import type { FrameRow } from '#lib/data/frame.ts';
import { numberIn, wordsIn } from './cells.ts';
import type { Scene } from './scene.ts';

/** How rows of one bar are put together. */
export type How = 'sum' | 'mean' | 'count';
/** One bar before it has a place: a value for a name, and for a group where there are groups. */
export type Bar = { name: string; group: string; value: number; rows: FrameRow[] };
export type Bars = {
	/** Names in the order in which they stand; of too many only the first. */
	names: string[];
	/** Names before some were left out. */
	all: number;
	groups: string[];
	bars: Bar[];
	/** Null where each bar is one row, told as it is. */
	how: How | null;
	/** Rows of groups without a colour, which have no bar. */
	hidden: number;
	/** The only year shown, where a table of many years is shown without a moment. */
	year: number | null;
};

/** More bars than this are read by nobody; the table has them all. */
const most = 60;

/** Size, axes, bars, notes and words all ask for the same bars. */
const known = new WeakMap<Scene, WeakMap<readonly FrameRow[], Bars>>();

export function barsOf(scene: Scene, rows: readonly FrameRow[]): Bars {
	let ofScene = known.get(scene);
	if (!ofScene) known.set(scene, (ofScene = new WeakMap()));
	let bars = ofScene.get(rows);
	if (!bars) ofScene.set(rows, (bars = findBars(scene, rows)));
	return bars;
}

function findBars(scene: Scene, rows: readonly FrameRow[]): Bars {
	const { frame, x, y, lang, groups } = scene;
	const year = x ? lastYear(scene, rows) : null;
	const time = frame.time;
	const shown = year === null || time === null ? rows : rows.filter(({ cells }) => cells[time] === year);
	const column = frame.columns.find(({ name }) => name === y?.column);
	const adds = frame.view.bars === 'stacked' && (!y || column?.measure === 'total');
	const buckets = new Map<string, Bar>();
	for (const row of shown) {
		if (!x) continue;
		if (y && numberIn(row, y) === null) continue;
		const name = wordsIn(row, x, lang);
		if (name === '') continue;
		const look = groups.list.length > 0 ? groups.of(row) : null;
		// Groups beyond the coloured ones are one part together where parts make a whole; else they have no bar.
		if (look?.tone === 'rest' && !adds) continue;
		const rest = look?.tone === 'rest' ? groups.list.find(({ tone }) => tone === 'rest') : undefined;
		const group = rest?.name ?? look?.name ?? '';
		const key = group === '' ? name : `${name}\u0000${group}`;
		const bucket = buckets.get(key);
		if (bucket) bucket.rows.push(row);
		else buckets.set(key, { name, group, value: 0, rows: [row] });
	}
	const several = [...buckets.values()].some(({ rows }) => rows.length > 1);
	// Rates cannot be added: a mean of rows is the most that can be said without knowing their weights.
	const how: How | null = !y ? 'count' : !several ? null : column?.measure === 'total' ? 'sum' : 'mean';
	const bars = [...buckets.values()].map((bar) => ({ ...bar, value: valueOf(bar.rows, how, scene) }));
	const names = inOrder(scene, bars);
	const kept = new Set(names.slice(0, most));
	return {
		names: [...kept],
		all: names.length,
		groups: groups.list.filter(({ tone }) => adds || tone !== 'rest').map(({ name }) => name),
		hidden: adds ? 0 : (groups.list.find(({ tone }) => tone === 'rest')?.count ?? 0),
		bars: bars.filter(({ name }) => kept.has(name)),
		how,
		year
	};
}

function valueOf(rows: readonly FrameRow[], how: How | null, { y }: Scene): number {
	if (how === 'count') return rows.length;
	const values = rows.map((row) => numberIn(row, y) ?? 0);
	return (how === 'sum' ? sum(values) : mean(values)) ?? 0;
}

/** Without a moment, bars of countries over many years would mix the years: the last one speaks. */
function lastYear({ frame, moment, groups }: Scene, rows: readonly FrameRow[]): number | null {
	const { time, view } = frame;
	if (time === null || frame.entity === null || moment !== null) return null;
	if ([view.x, view.panels, groups.measure?.column].includes(time)) return null;
	const years = rows.map(({ cells }) => cells[time]).filter((year) => typeof year === 'number');
	return years.length === 0 ? null : Math.max(...years);
}

/** Years and numbers stand in their own order, names as the view wants them. */
function inOrder({ frame: { view }, x, lang }: Scene, bars: readonly Bar[]): string[] {
	const totals = new Map<string, number>();
	const first = new Map<string, FrameRow>();
	for (const { name, value, rows } of bars) {
		const before = totals.get(name);
		totals.set(
			name,
			before === undefined ? value : view.bars === 'stacked' ? before + value : Math.max(before, value)
		);
		const [row] = rows;
		if (row && !first.has(name)) first.set(name, row);
	}
	const names = [...totals.keys()];
	if (x && x.type !== 'string') {
		const at = (name: string) => {
			const row = first.get(name);
			return row ? (numberIn(row, x) ?? 0) : 0;
		};
		return names.sort((a, b) => at(a) - at(b));
	}
	if (view.sort === 'name') return names.sort((a, b) => a.localeCompare(b, lang));
	if (view.sort === 'value') return [...totals].sort((a, b) => b[1] - a[1]).map(([name]) => name);
	return names;
}
