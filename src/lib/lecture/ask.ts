import { scaleLinear } from 'd3-scale';
import { bom } from '#lib/classroom/answers-csv.ts';
import { safe } from '#lib/data/csv-out.ts';
import { least } from '#lib/impact/stats.ts';
import { mostHands, type Counts, type Module } from './lecture.ts';

/**
 * What a hall is asked at the end, by raising hands: each question's number of places. Ids for ever: counts stand
 * under them. Their words stand in `ask-words.ts`.
 */
export const asked = { understood: 4, before: 2, person: 2, action: 2 } as const;
export type AskedId = keyof typeof asked;
export const askedIds = ['understood', 'before', 'person', 'action'] as const satisfies AskedId[];

/** Under this, how many found each module the most useful, in the order of `useful`. */
export const usefulOf = (lesson: string) => `useful/${lesson}`;

export type AskedRow = { id: AskedId; counts: number[]; n: number };

/** What was counted for each question, whole: a place nobody typed is nobody. */
export function askedRows(counts: Counts): AskedRow[] {
	return askedIds.map((id) => {
		const row = Array.from({ length: asked[id] }, (_, at) => counts[id]?.[at] ?? 0);
		return { id, counts: row, n: sum(row) };
	});
}

/** Hands for each module as the most useful one. */
export function usefulRows(counts: Counts, modules: readonly Module[]): { lesson: string; count: number }[] {
	return modules.map(({ lesson }) => ({ lesson, count: counts[usefulOf(lesson)]?.[0] ?? 0 }));
}

/** With so few hands a total tells who raised one. */
export function isShown(n: number): boolean {
	return n >= least;
}

/** Types one number in. What is no number of people is none. */
export function typeIn(counts: Counts, id: string, at: number, value: number): Counts {
	const before = counts[id] ?? [];
	const next = Array.from({ length: Math.max(before.length, at + 1) }, (_, i) =>
		i === at ? Math.min(mostHands, Math.max(0, Math.round(value) || 0)) : (before[i] ?? 0)
	);
	return { ...counts, [id]: next };
}

/** Share of the first place, in whole per cent; null where it is not shown. */
export function firstShare({ counts, n }: Pick<AskedRow, 'counts' | 'n'>): number | null {
	return isShown(n) ? Math.round(((counts[0] ?? 0) / n) * 100) : null;
}

export type Piece = { at: number; count: number; percent: number; x: number; width: number };

/** A bar of shares, side by side, over the whole width. A place without anybody has no piece. */
export function shareBar(counts: readonly number[], width: number): Piece[] {
	const n = sum(counts);
	const x = scaleLinear([0, Math.max(1, n)], [0, width]);
	let from = 0;
	return counts.flatMap((count, at) => {
		const piece = {
			at,
			count,
			percent: n === 0 ? 0 : Math.round((count / n) * 100),
			x: x(from),
			width: x(from + count) - x(from)
		};
		from += count;
		return count === 0 ? [] : [piece];
	});
}

type Names = {
	head: readonly string[];
	few: string;
	askOf: (id: AskedId) => { ask: string; places: readonly string[] };
	useful: string;
	topicOf: (lesson: string) => string;
};

/** The result as a table, a row for each number. What the page hides is hidden here too. */
export function askedCsv(counts: Counts, modules: readonly Module[], names: Names): string {
	const row = (...cells: (string | number)[]) => cells.map((cell) => safe(String(cell)));
	const useful = usefulRows(counts, modules);
	const n = sum(useful.map(({ count }) => count));
	return bom([
		[...names.head],
		...askedRows(counts).flatMap(({ id, counts: hands, n: of }) => {
			const { ask, places } = names.askOf(id);
			return isShown(of)
				? hands.map((count, at) => row(ask, places[at] ?? '', count, of))
				: [row(ask, names.few, '', '')];
		}),
		...(isShown(n)
			? useful.map(({ lesson, count }) => row(names.useful, names.topicOf(lesson), count, n))
			: [row(names.useful, names.few, '', '')])
	]);
}

function sum(all: readonly number[]): number {
	return all.reduce((total, one) => total + one, 0);
}
