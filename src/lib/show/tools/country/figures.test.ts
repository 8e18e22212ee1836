import { describe, expect, test } from 'vitest';
import { loadTable } from '#lib/content/load-tables.ts';
import { questions, stages } from './country.ts';
import { figureOf, seriesOf, seriesTable, tableOf } from './figures.ts';

describe('Figures of the country', () => {
	test('Each question has one for each school, the same in both languages', async () => {
		for (const question of questions)
			for (const stage of stages) {
				const [ja, en] = await Promise.all(
					(['ja', 'en'] as const).map(async (lang) =>
						figureOf((await loadTable(tableOf(question), lang)).rows, question, stage)
					)
				);
				expect(ja, `${question} ${stage}`).not.toBeNull();
				expect(en).toEqual(ja);
			}
	});
	test('The newest is taken, and what is preliminary is called so', async () => {
		const { rows } = await loadTable(seriesTable, 'ja');
		expect(figureOf(rows, 'minutes', 'junior')).toEqual({ value: 324, year: 2025, preliminary: true });
		const uses = await loadTable(tableOf('games'), 'ja');
		expect(figureOf(uses.rows, 'games', 'high')).toEqual({ value: 83, year: 2022, preliminary: false });
	});
	test('No line leads from one way of counting to the other', async () => {
		const points = seriesOf((await loadTable(seriesTable, 'ja')).rows, 'high');
		expect(points.map(({ year, part }) => [year, part])).toEqual([
			...[2017, 2018, 2019, 2020].map((year) => [year, 0]),
			...[2021, 2022, 2023, 2024, 2025].map((year) => [year, 1])
		]);
		expect(points.filter(({ computed }) => computed).map(({ year }) => year)).toEqual([2017, 2020]);
	});
});
