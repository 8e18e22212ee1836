import type { Cell, Column, Table } from '#lib/content/table.ts';

/** A small table for tests: columns need no more than name and type. */
export function tableOf(columns: (Pick<Column, 'name' | 'type'> & Partial<Column>)[], rows: Cell[][]): Table {
	return {
		name: 'sample',
		title: 'Sample',
		about: '<p>Made for a test.</p>',
		rowLabel: columns[0]?.name ?? '',
		columns: columns.map((column) => ({ label: column.name, computed: false, ...column })),
		rows: rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]))),
		source: {
			title: 'Sample',
			publisher: 'Nobody',
			year: 2023,
			url: 'https://example.org/',
			credit: 'Sample, made for a test',
			terms: 'Free'
		},
		grade: 'A',
		sdgs: [],
		caveats: [],
		questions: []
	};
}
