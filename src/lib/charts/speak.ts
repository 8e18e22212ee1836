import type { Locale } from '#lib/words/locale.ts';
import { pointsOf, type ChartData, type ChartRow } from './chart-data.ts';
import { formatValue, measureWords } from './format.ts';
import { words } from './words.ts';

/** The values of a row, each with its name: 「65歳以上の割合（2022年） 32.8%」. The row's own name is not repeated. */
export function rowValues(data: ChartData, row: ChartRow, lang: Locale): { label: string; value: string }[] {
	const { none } = words[lang];
	const values = [];
	if (data.x.column !== data.label.column && typeof row.x === 'number')
		values.push({ label: measureWords(data.x, lang), value: formatValue(row.x, data.x, lang) });
	values.push({
		label: measureWords(data.y, lang),
		value: row.y === null ? none : formatValue(row.y, data.y, lang)
	});
	return values;
}

/** What is spoken when a walk comes to a row: its name and both values. */
export function speakRow(data: ChartData, row: ChartRow, lang: Locale): string {
	const { pair, join } = words[lang];
	return [row.name, ...rowValues(data, row, lang).map(({ label, value }) => pair(label, value))].join(join);
}

/** The chart in a sentence or two, made from its data, for those who do not see it. */
export function describeChart(data: ChartData, lang: Locale): string {
	const w = words[lang];
	const y = measureWords(data.y, lang);
	const known = data.form === 'bar' ? data.rows.filter((row) => row.y !== null) : pointsOf(data);
	const form = w.forms[data.form];
	const about =
		data.form === 'bar' && data.x.type === 'string'
			? w.describeBars(form, y, known.length)
			: w.describe(form, measureWords(data.x, lang), y, known.length);
	const ranked = known.filter((row) => row.y !== null).sort((a, b) => (a.y ?? 0) - (b.y ?? 0));
	const [least, most] = [ranked[0], ranked.at(-1)];
	if (!least || !most) return about;
	const say = (row: { name: string; y: number | null }) =>
		w.pair(row.name, formatValue(row.y ?? 0, data.y, lang));
	return `${about}${lang === 'ja' ? '' : ' '}${w.range(say(least), say(most))}`;
}
