import type { Table } from '#lib/content/table.ts';
import { asksStage, type Question, type Stage } from './country.ts';

/** Tables in which the figures of the country stand. */
export const tableOf = (question: Question): string =>
	question === 'minutes'
		? seriesTable
		: question === 'three'
			? 'japan_youth_three_hours'
			: 'japan_youth_internet_uses';
export const seriesTable = 'japan_youth_internet_minutes';

const stageNames: Record<Stage, string> = {
	elementary: 'elementary school (10 and over)',
	junior: 'junior high school',
	high: 'high school'
};

/** A figure of the country: a mean in minutes, or a share in percent. */
export type Figure = { value: number; year: number; preliminary: boolean };

type Row = Table['rows'][number];

/** The newest figure that a table has for a question; null where it has none. */
export function figureOf(rows: readonly Row[], question: Question, stage: Stage): Figure | null {
	const column = question === 'minutes' ? 'minutes_per_weekday' : 'share_pct';
	const isIts = (row: Row) =>
		asksStage(question) ? row['school_stage_en'] === stageNames[stage] : row['use_en'] === question;
	const known = rows.filter(isIts).flatMap((row): Figure[] => {
		const [value, year] = [row[column], row['fiscal_year']];
		if (typeof value !== 'number' || typeof year !== 'number') return [];
		return [{ value, year, preliminary: row['status_en'] === 'published (preliminary)' }];
	});
	return known.toSorted((a, b) => a.year - b.year).at(-1) ?? null;
}

/** One year of the series: `part` numbers the stretches that may be joined by a line. */
export type Point = { year: number; minutes: number; computed: boolean; part: 0 | 1 };

/** The first year that was counted in the new way: no line leads to it. */
export const breakYear = 2021;

/** The series of a stage, year by year. */
export function seriesOf(rows: readonly Row[], stage: Stage): Point[] {
	return rows
		.flatMap((row): Point[] => {
			const [year, minutes] = [row['fiscal_year'], row['minutes_per_weekday']];
			if (row['school_stage_en'] !== stageNames[stage]) return [];
			if (typeof year !== 'number' || typeof minutes !== 'number') return [];
			return [{ year, minutes, computed: row['status_en'] === 'computed', part: year < breakYear ? 0 : 1 }];
		})
		.toSorted((a, b) => a.year - b.year);
}
