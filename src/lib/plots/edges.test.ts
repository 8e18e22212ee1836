import { expect, test } from 'vitest';
import { textWidth } from '#lib/charts/format.ts';
import type { Cell } from '#lib/content/table.ts';
import type { View } from '#lib/data/view.ts';
import type { Locale } from '#lib/words/locale.ts';
import { describePlot } from './describe.ts';
import { emptyWords } from './empty.ts';
import type { Mark, Plot, PlotPanel } from './marks.ts';
import { nameMarks } from './names.ts';
import { drawPlot, plotSize } from './plot.ts';
import { frame } from './sample.ts';
import { world } from './world.ts';

/** Every kind of chart, in the states in which tables of learners come: nearly empty, all the same, with endless names. */
type Wanted = Partial<View> & Pick<View, 'table' | 'form'>;
const moment = { column: 'year', at: 2000, trails: true };
const kinds: Record<string, Wanted> = {
	scatter: { table: 'places', form: 'scatter', x: 'aged', y: 'vacant', fit: true },
	'scatter on logarithmic axes': {
		table: 'places',
		form: 'scatter',
		x: 'aged',
		y: 'vacant',
		xScale: 'log',
		yScale: 'log'
	},
	bubbles: { table: 'places', form: 'scatter', x: 'aged', y: 'vacant', size: 'people', colour: 'part' },
	line: { table: 'countries', form: 'line', x: 'year', y: 'life' },
	'sorted bars': { table: 'places', form: 'bar', x: 'name_ja', y: 'aged', mean: true },
	'grouped bars': { table: 'countries', form: 'bar', x: 'year', y: 'life', colour: 'country_ja' },
	'stacked bars': {
		table: 'countries',
		form: 'bar',
		x: 'country_ja',
		y: 'life',
		colour: 'country_ja',
		bars: 'stacked'
	},
	histogram: { table: 'places', form: 'histogram', x: 'aged', median: true },
	strip: { table: 'places', form: 'strip', x: 'aged', y: 'part' },
	'map of the world': { table: 'countries', form: 'map', y: 'life', time: moment },
	'map of Japan': { table: 'places', form: 'map', y: 'aged' },
	'small multiples': { table: 'places', form: 'scatter', x: 'aged', y: 'vacant', panels: 'part' },
	'years that go by': { table: 'countries', form: 'scatter', x: 'children', y: 'life', time: moment }
};

const long = '南魚沼市および周辺の町村をふくむ広域行政事務組合が管理する区域のうち人口が減少している地区';
type Row = Cell[];
const prefectures: Row[] = [
	['01', '北海道', 'Hokkaido', '北', 32.8, 15.6, 5140],
	['13', '東京都', 'Tokyo', '東', 22.8, 10.6, 14038],
	['47', '沖縄県', 'Okinawa', '西', 23.1, 10.4, 1468]
];
const years: Row[] = [
	['JPN', '日本', 'Japan', 2000, 81, 1.4, 127],
	['RWA', 'ルワンダ', 'Rwanda', 2000, 48, 6, 8],
	['BRA', 'ブラジル', 'Brazil', 2000, 70, 2.3, 175]
];
const states: Record<string, (rows: Row[], table: Wanted['table']) => Row[]> = {
	'no rows': () => [],
	'one row': (rows) => rows.slice(0, 1),
	'a column without any value': (rows) => rows.map((row) => row.with(4, null)),
	'two columns that are never known together': (rows, table) =>
		rows.map((row, at) => row.with(at % 2 === 0 ? 4 : 5, null).with(3, table === 'places' ? '北' : 2000)),
	'one value only, many times': (rows) => rows.map((row) => row.with(4, 25).with(5, 7).with(6, 100)),
	'zero only': (rows) => rows.map((row) => row.with(4, 0).with(5, 0).with(6, 0)),
	'endless names': (rows, table) =>
		rows.map((row, at) => {
			const named = row.with(1, `${long}${at + 1}`).with(2, `${long}${at + 1}`);
			return table === 'places' ? named.with(3, `${at + 1}${long}`) : named;
		}),
	'numbers of many digits': (rows) =>
		rows.map((row, at) =>
			row
				.with(4, -123_456_789_012.34 * (at - 1))
				.with(5, 0.000_012_3 * (at + 1))
				.with(6, 9e14 + at)
		)
};

const sizes = {
	phone: { width: 330, em: 13 },
	'phone with letters twice as large': { width: 290, em: 26 },
	board: { width: 1200, em: 24 }
};

function drawn(view: Wanted, state: string, size: keyof typeof sizes, lang: Locale = 'ja') {
	const change = states[state];
	const rows = view.table === 'places' ? prefectures : years;
	const here = frame(view, lang, change?.(rows, view.table) ?? rows);
	const { width, em } = sizes[size];
	const plot = drawPlot(here, plotSize(here, width, em), lang, view.form === 'map' ? { world } : {});
	return { here, plot };
}

/** What a person would see at once: a mark outside, words that are cut off or lie over each other, a broken number. */
function faultsOf(plot: Plot): string[] {
	const { em } = plot.size;
	return plot.panels.flatMap((panel) => [
		...brokenNumbers(panel),
		...marksOutside(panel),
		...cutTicks(panel, em),
		...cutNames(panel, plot)
	]);
}

function brokenNumbers(panel: PlotPanel): string[] {
	const found: string[] = [];
	const look = (value: unknown, path: string): void => {
		if (typeof value === 'number' && !Number.isFinite(value)) found.push(`${path} is ${value}`);
		if (typeof value === 'string' && /NaN|Infinity|undefined/.test(value)) found.push(`${path}: ${value}`);
		if (typeof value !== 'object' || value === null) return;
		for (const [name, part] of Object.entries(value)) look(part, `${path}.${name}`);
	};
	// A place without a value counts as the lowest of all when one walks.
	const marks = panel.marks.map((mark) => ({ ...mark, value: mark.tone === 'missing' ? 0 : mark.value }));
	look({ ...panel, marks }, 'panel');
	return found;
}

const slack = 0.6;

function marksOutside({ marks, box, area }: PlotPanel): string[] {
	if (area.right <= area.left || area.bottom <= area.top) return ['no room between the axes'];
	return marks.flatMap(({ name, left, top, body }: Mark) => {
		const reach = body.type === 'dot' ? body.radius : 0;
		const outside =
			left - reach < -slack ||
			top - reach < -slack ||
			left + reach > box.width + slack ||
			top + reach > box.height + slack;
		return outside ? [`${name} reaches out of its panel`] : [];
	});
}

type Span = { text: string; from: number; to: number };

function cutTicks({ x, y, box, area }: PlotPanel, em: number): string[] {
	const across = (x?.ticks ?? []).map(({ at, text }): Span => {
		const half = textWidth(text, em) / 2;
		return { text, from: at - half, to: at + half };
	});
	const up = (y?.ticks ?? []).map(({ at, text }): Span => ({ text, from: at - em / 2, to: at + em / 2 }));
	return [
		...touching(across),
		...touching(up.toSorted((a, b) => a.from - b.from)),
		...across.flatMap(({ text, from, to }) =>
			from < -slack || to > box.width + slack ? [`${text} is cut off below the picture`] : []
		),
		...(y?.ticks ?? []).flatMap(({ text }) =>
			textWidth(text, em) + em * 0.5 > area.left + slack ? [`${text} is cut off beside the picture`] : []
		)
	];
}

function touching(spans: Span[]): string[] {
	return spans.flatMap((span, at) => {
		const before = spans[at - 1];
		return before && span.from < before.to - slack ? [`${before.text} touches ${span.text}`] : [];
	});
}

/** All marks picked at once, as many as get their names. */
function cutNames(panel: PlotPanel, { size: { em }, form }: Plot): string[] {
	const named = form === 'scatter' ? nameMarks(panel, panel.marks, new Map(), em, null, 'ja') : [];
	const boxes = [...named, ...panel.labels, ...panel.rules.flatMap(({ label }) => label ?? [])].map(
		({ text, x, y, anchor }) => {
			const width = textWidth(text, em);
			const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
			return { text, from, to: from + width, top: y - em * 0.8, bottom: y + em * 0.15 };
		}
	);
	return [
		...boxes.flatMap(({ text, from, to, top, bottom }) =>
			from < -slack || to > panel.box.width + slack || top < -em * 0.6 || bottom > panel.box.height + slack
				? [`the name ${text} is cut off`]
				: []
		),
		...boxes.flatMap((one, at) =>
			boxes
				.slice(0, at)
				.filter(
					(other) =>
						one.from < other.to - slack &&
						other.from < one.to - slack &&
						one.top < other.bottom - slack &&
						other.top < one.bottom - slack
				)
				.map((other) => `the names ${other.text} and ${one.text} lie over each other`)
		)
	];
}

for (const [kind, view] of Object.entries(kinds))
	for (const state of Object.keys(states)) {
		test(`${kind}, ${state}: nothing is cut, covered or broken, at any size`, () => {
			for (const size of ['phone', 'phone with letters twice as large', 'board'] as const)
				for (const lang of ['ja', 'en'] as const) {
					const { here, plot } = drawn(view, state, size, lang);
					expect(faultsOf(plot), `${size}, ${lang}`).toEqual([]);
					expect(describePlot(here, lang)).not.toMatch(/NaN|Infinity|undefined|null/);
				}
		});
	}

/** What is told instead of a picture; else marks, and the words of both axes. */
function brief({ plot }: ReturnType<typeof drawn>): unknown {
	if (plot.empty) return emptyWords(plot.empty, 'ja');
	return plot.panels.map(({ title, x, y, marks }) => ({
		...(title === '' ? {} : { title }),
		x: x?.ticks.map(({ text }) => text).join(' '),
		y: y?.ticks.map(({ text }) => text).join(' '),
		marks: marks.map(({ name, tone, left, top }) => `${name} ${tone} ${Math.round(left)} ${Math.round(top)}`)
	}));
}

for (const [kind, view] of Object.entries(kinds))
	test(`${kind}: what is drawn, or told, in each state`, () => {
		const all = Object.keys(states).map((state) => [state, brief(drawn(view, state, 'phone'))]);
		expect(Object.fromEntries(all)).toMatchSnapshot();
	});

test('where nothing can be drawn there is a sentence, never an empty pair of axes', () => {
	for (const [kind, view] of Object.entries(kinds))
		for (const state of Object.keys(states)) {
			const { plot } = drawn(view, state, 'phone');
			const marks = plot.panels.flatMap(({ marks }) => marks);
			if (marks.length > 0) continue;
			expect(plot.empty, `${kind}, ${state}`).not.toBeNull();
			if (plot.empty) expect(emptyWords(plot.empty, 'en')).toMatch(/\w.*\.$/);
		}
});
