import { prefectures } from './prefectures.ts';

/** Columns by which a table can be joined with others, as they are called everywhere in the app. */
export type Key = 'pref_code' | 'iso3';

/** A column whose cells say which prefecture or country a row is of, and those cells in the app's own form. */
export type KeyColumn = {
	key: Key;
	/** Column it was read from, from 0. */
	column: number;
	/** Whether that column holds the codes themselves (else names, and the codes are to be a column of their own). */
	codes: boolean;
	/** By row; empty where a row is of no prefecture, such as that of the whole country. */
	values: string[];
};

/** Cells at the beginning by which most columns are passed over. */
export const keyHead = 60;

/** A column that may be a key: its first cells, and all of them for when those look like one. */
export type ReadableColumn = { label: string; head: readonly string[]; cells: () => readonly string[] };

/** From this share on the other cells are taken for sums (全国, 北海道・東北). */
const most = 0.8;
const codeWords = /コード|code|番号/i;
const countryWords = /iso|コード|code|国/i;

/** Finds a key among the columns of text; numbers from 1 to 47 count only where the label says that they are codes. */
export function findKey(columns: readonly ReadableColumn[]): KeyColumn | null {
	const ways: { key: Key; codes: boolean; read: (cell: string, label: string) => string }[] = [
		{ key: 'pref_code', codes: true, read: prefectureCode },
		{
			key: 'iso3',
			codes: true,
			read: (cell, label) => (countryWords.test(label) && /^[A-Z]{3}$/.test(cell) ? cell : '')
		},
		{ key: 'pref_code', codes: false, read: (cell) => codeOfName.get(cell.replace(/\s/gu, '')) ?? '' }
	];
	for (const { key, codes, read } of ways)
		for (const [column, { label, head, cells: all }] of columns.entries()) {
			// Most columns are none: a look at the beginning saves the rest.
			if (head.filter((cell) => read(cell, label) !== '').length < head.length * 0.5) continue;
			const cells = all();
			// A few dozen places, again and again.
			const known = new Map<string, string>();
			const values = cells.map((cell) => {
				const before = known.get(cell);
				if (before !== undefined) return before;
				const value = read(cell, label);
				known.set(cell, value);
				return value;
			});
			const found = values.filter((value) => value !== '');
			if (found.length < cells.length * most || new Set(found).size < 2) continue;
			return { key, column, codes, values };
		}
	return null;
}

/** 01, R01000 (SSDSE), 01000 and 010006 (with a check digit) are Hokkaidō; 01100 is a city. */
function prefectureCode(cell: string, label: string): string {
	const long = /^R?(\d{2})000\d?$/.exec(cell);
	const short = codeWords.test(label) ? /^(\d{1,2})$/.exec(cell) : null;
	const code = (long ?? short)?.[1]?.padStart(2, '0') ?? '';
	return code >= '01' && code <= '47' && code.length === 2 ? code : '';
}

/** With and without 都, 府 or 県; 北海道 is always whole. */
const codeOfName = new Map(
	prefectures.flatMap((name, at) => {
		const code = String(at + 1).padStart(2, '0');
		const short = name === '北海道' ? name : name.slice(0, -1);
		return [
			[name, code],
			[short, code]
		] as const;
	})
);
