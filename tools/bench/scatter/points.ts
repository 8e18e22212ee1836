import type { Table } from '#lib/content/table.ts';

/** A table of made-up places with two measures that go together, the same on every run. */
export function pointsTable(count: number): Table {
	let state = 1;
	// A linear congruential generator: "Numerical Recipes", constants 1664525 and 1013904223.
	const random = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
	const rows = Array.from({ length: count }, (_, at) => {
		const share = random();
		const spread = random() + random() + random() - 1.5;
		return {
			place: `地点${at + 1}`,
			share: round(10 + share * 40),
			rate: round(20 - share * 12 + spread * 6)
		};
	});
	return {
		name: 'points',
		title: '点の図',
		about: '',
		rowLabel: 'place',
		columns: [
			{ name: 'place', label: '地点', type: 'string', computed: false },
			{ name: 'share', label: '割合', unit: '％', type: 'number', year: 2024, computed: false },
			{ name: 'rate', label: '率', unit: '人', type: 'number', year: 2024, computed: false }
		],
		rows,
		source: { title: '点', publisher: '', year: 2024, url: 'https://points.example/', credit: '', terms: '' },
		grade: 'A',
		sdgs: [],
		caveats: [],
		questions: []
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
