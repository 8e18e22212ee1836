import { expect, test } from 'vitest';
import { frame } from '#lib/plots/sample.ts';
import { decimalsOf, titleOf } from './column-words.ts';

test('a title says what the picture is of, as people say it', () => {
	const ja = (view: Omit<Parameters<typeof frame>[0], 'table'>) =>
		titleOf(frame({ table: 'places', ...view }, 'ja'), 'ja');
	expect(ja({ form: 'strip', x: 'aged', y: 'part' })).toBe('地方ごとの65歳以上の割合（2022年）');
	expect(ja({ form: 'strip', x: 'part', y: 'aged' })).toBe('地方ごとの65歳以上の割合（2022年）');
	expect(ja({ form: 'strip', x: 'aged' })).toBe('65歳以上の割合（2022年）のちらばり');
	expect(ja({ form: 'histogram', x: 'vacant' })).toBe('空き家率（2018年）のちらばり');
	expect(ja({ form: 'bar', x: 'name_ja', y: 'people' })).toBe('都道府県ごとの人口（2022年）');
	expect(ja({ form: 'scatter', x: 'aged', y: 'vacant' })).toBe(
		'空き家率（2018年）と65歳以上の割合（2022年）'
	);
	const en = titleOf(frame({ table: 'places', form: 'bar', x: 'name_en', y: 'people' }, 'en'), 'en');
	expect(en).toBe('人口 (2022), by prefecture');
});

test('a column has as many digits behind the point as its values, three at most', () => {
	expect(decimalsOf([])).toBe(0);
	expect(decimalsOf([1, -20, null, '0.5', undefined])).toBe(0);
	expect(decimalsOf([1, -0.5])).toBe(1);
	expect(decimalsOf([0.1, 12.34, 7])).toBe(2);
	expect(decimalsOf([-1 / 3])).toBe(3);
	expect(decimalsOf([0.0001])).toBe(0);
	expect(decimalsOf([123_456_789.25])).toBe(2);
});
