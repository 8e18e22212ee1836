import { bom } from '#lib/classroom/answers-csv.ts';
import { plain } from '#lib/content/plain.ts';
import { safe } from '#lib/data/csv-out.ts';
import type { Impact, Shown } from './measure.ts';

type Names = {
	head: readonly string[];
	few: string;
	people: string;
	minutes: string;
	ideas: string;
	comments: string;
	before: string;
	after: string;
	change: string;
	agreed: string;
	uses: Readonly<Record<string, string>>;
};

/** The report as a table, a row for each number. What the page hides is hidden here too; free words are never in it. */
export function impactCsv({ people, items }: Impact, names: Names): string {
	const row = (...cells: (string | number)[]) =>
		Array.from({ length: names.head.length }, (_, i) => safe(String(cells[i] ?? '')));
	const when = <T>(shown: Shown<T>, ask: string, rows: (value: T) => string[][]) =>
		shown.type === 'few' ? [row('', ask, names.few)] : rows(shown.value);
	return bom([
		[...names.head],
		...when(people, names.people, ({ n, minutes, ideas, comments, uses }) => [
			row(names.people, '', '', n),
			row(names.minutes, '', '', minutes),
			row(names.ideas, '', '', ideas),
			row(names.comments, '', '', comments),
			...Object.entries(uses).map(([use, count]) => row(names.comments, '', names.uses[use] ?? use, count))
		]),
		...items.flatMap((item) => {
			const ask = plain(item.ask);
			switch (item.type) {
				case 'change':
					return when(item.apart ?? item.back ?? { type: 'few' }, ask, ({ n, before, after, moved }) => [
						...item.places.map((place, i) => row(names.before, ask, place, before[i] ?? 0, '', '', n)),
						...item.places.map((place, i) => row(names.after, ask, place, after[i] ?? 0, '', '', n)),
						row(names.change, ask, '', moved.mean, moved.low, moved.high, n)
					]);
				case 'after':
					return when(item.after, ask, ({ n, counts, agree }) => [
						...item.places.map((place, i) => row(names.after, ask, place, counts[i] ?? 0, '', '', n)),
						row(names.agreed, ask, '', agree.share, agree.low, agree.high, n)
					]);
				case 'options':
					return when(item.options, ask, ({ n, rows }) =>
						rows.map(({ label, count }) => row(names.after, ask, plain(label), count, '', '', n))
					);
				case 'texts':
					return [];
			}
		})
	]);
}
