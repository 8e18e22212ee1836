import { expect, test } from 'vitest';
import type { TableSummary } from '#lib/content/catalog.ts';
import { find, shelve } from './shelf.ts';

const table = (name: string, title: string, sdgs: number[]): TableSummary => ({
	name,
	title,
	sdgs,
	grade: 'A',
	question: '',
	publisher: '統計センター',
	rows: 47,
	columns: ['<ruby>空<rt>あ</rt></ruby>き家の割合'],
	years: [2018, 2018],
	yearly: false
});
const shelf = shelve([table('a', '高齢化', [3]), table('b', 'プラスチック', [12, 14])], 'ja');
const names = (text: string, goal: number | null = null) =>
	find(shelf, { text, goal }).map(({ about }) => about.name);

test('a table is found by its title, its columns, their readings and its goals', () => {
	expect(names('高齢')).toEqual(['a']);
	expect(names('ぷらすちっく')).toEqual(['b']);
	expect(names('あき家')).toEqual(['a', 'b']);
	expect(names('sdg14')).toEqual(['b']);
	expect(names('', 3)).toEqual(['a']);
	expect(names('統計 高齢', 12)).toEqual([]);
});
