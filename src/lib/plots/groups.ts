import type { Measure } from '#lib/charts/measure.ts';
import type { Frame, FrameRow } from '#lib/data/frame.ts';
import { isMeasured } from '#lib/data/roles.ts';
import type { Locale } from '#lib/words/locale.ts';
import { classesOf, type Classes } from './classes.ts';
import type { KeyGroup, Shape, Tone } from './marks.ts';
import { measureIn, numberIn, thingOf, wordsIn } from './cells.ts';
import { words } from './words.ts';

/** How rows are told apart by colour and shape. */
export type Groups = {
	measure: Measure | null;
	/** Groups in the order of the table, the rest last; empty without a colour, or where the colour is a scale. */
	list: KeyGroup[];
	/** Where the colour is a column of numbers. */
	classes: Classes | null;
	of(row: FrameRow): { name: string; tone: Tone; shape: Shape };
};

const tones = ['group-1', 'group-2', 'group-3', 'group-4', 'group-5', 'group-6'] as const satisfies Tone[];
const shapes = ['circle', 'square', 'triangle', 'diamond', 'cross', 'ring'] as const satisfies Shape[];
const mostTones = tones.length;
const plainLook = { name: '', tone: 'plain', shape: 'circle' } as const;

export function groupsOf(frame: Frame, rows: readonly FrameRow[], lang: Locale): Groups {
	const { view } = frame;
	const measure = measureIn(frame, groupColumn(frame));
	if (!measure || view.form === 'map') return { measure: null, list: [], classes: null, of: () => plainLook };
	if (isMeasured(measure) && view.form !== 'line' && measure.type !== 'year') {
		const numbers = rows.map((row) => numberIn(row, measure)).filter((value) => value !== null);
		const classes = classesOf(numbers, measure, lang);
		return {
			measure,
			list: [],
			classes,
			of: (row) => {
				const value = numberIn(row, measure);
				return { name: '', tone: value === null ? 'missing' : classes.toneOf(value), shape: 'circle' };
			}
		};
	}
	const list = toned(countGroups(frame, rows, measure, lang), lang);
	const byName = new Map(list.map((group) => [group.name, group]));
	const rest = list.find(({ tone }) => tone === 'rest');
	return {
		measure,
		list,
		classes: null,
		of: (row) => {
			const name = wordsIn(row, measure, lang) || words[lang].nameless;
			const group = byName.get(name) ?? rest;
			return group ? { name, tone: group.tone, shape: group.shape } : { ...plainLook, name };
		}
	};
}

/** Lines of many things are told apart by the thing, where nothing else is wanted. */
function groupColumn({ view, entity }: Frame): string | null {
	if (view.colour !== null) return view.form === 'bar' && view.colour === view.x ? null : view.colour;
	return view.form === 'line' ? entity : null;
}

type Counted = { name: string; count: number; weight: number; picked: boolean; at: number };

/** Groups with what decides which of them get a colour: picked ones, then large ones. */
function countGroups(frame: Frame, rows: readonly FrameRow[], measure: Measure, lang: Locale): Counted[] {
	const { view } = frame;
	const y = measureIn(frame, view.y);
	const x = measureIn(frame, view.x);
	const picked = new Set(view.picked.map(thingOf));
	const groups = new Map<string, Counted & { last: number }>();
	for (const row of rows) {
		const name = wordsIn(row, measure, lang) || words[lang].nameless;
		let group = groups.get(name);
		if (!group) {
			group = { name, count: 0, weight: 0, picked: false, at: groups.size, last: -Infinity };
			groups.set(name, group);
		}
		group.count += 1;
		if (picked.size > 0 && picked.has(thingOf(row.key))) group.picked = true;
		// The newest years are the largest; of lines the one that ends highest; of other groups the one with most rows.
		if (measure.type === 'year') group.weight = numberIn(row, measure) ?? -Infinity;
		else if (view.form !== 'line') group.weight = group.count;
		else {
			const time = numberIn(row, x);
			const value = numberIn(row, y);
			if (time !== null && value !== null && time >= group.last) {
				group.last = time;
				group.weight = value;
			}
		}
	}
	return [...groups.values()];
}

function toned(groups: Counted[], lang: Locale): KeyGroup[] {
	const chosen =
		groups.length <= mostTones
			? groups
			: [...groups]
					.sort((a, b) => Number(b.picked) - Number(a.picked) || b.weight - a.weight || a.at - b.at)
					.slice(0, mostTones - 1)
					.sort((a, b) => a.at - b.at);
	const list = chosen.map(({ name, count }, at): KeyGroup => {
		return { name, count, tone: tones[at] ?? 'rest', shape: shapes[at] ?? 'circle' };
	});
	if (chosen.length === groups.length) return list;
	const others = groups.filter((group) => !chosen.includes(group));
	const count = others.reduce((sum, group) => sum + group.count, 0);
	return [...list, { name: words[lang].others, count, tone: 'rest', shape: 'circle' }];
}
