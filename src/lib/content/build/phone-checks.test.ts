import { describe, expect, test } from 'vitest';
import { dialled } from './phone-checks.ts';
import { helplines, lesson } from './testing/small-content.ts';
import { changed, faultsOf } from './testing/tree.ts';

describe('what is read as a number to dial', () => {
	test.each([
		['消費者ホットライン**188**へ。急ぐときは110。', ['188', '110']],
		['Call #9110, or 110 if it is urgent.', ['#9110', '110']],
		['0120-0-78310（無料）、03-5978-7509', ['0120-0-78310', '03-5978-7509']],
		['０１２０－００７－１１０と＃８１０３', ['0120-007-110', '#8103']],
		['0120078310', ['0120078310']]
	])('%s', (text, numbers) => {
		expect(dialled(text).toSorted()).toEqual(numbers.toSorted());
	});

	test.each([
		'2024年は110件、110 cases, 188人、119 km、118%、1,188 yen、0.110',
		'114 cases in 2025, 110 in 2024',
		'https://example.jp/0120-0-78310/119',
		'2016–2019、12-110、10:110、第188回',
		'#110番の合図、0120-○○○-○○○'
	])('nothing in “%s”', (text) => {
		expect(dialled(text)).toEqual([]);
	});
});

test('a number that stands in no help line', () => {
	const { files, place } = changed([lesson, 'ja: 去年は', 'ja: ▸電話は#0001。去年は']);
	expect(faultsOf(files).map(({ at: _, ...fault }) => fault)).toEqual([
		{
			...place,
			message:
				'the number #0001 stands in no help line. Correct it, or add it to content/helplines.yaml with the day it was checked. An invented number is written with circles: 0120-○○○-○○○.'
		}
	]);
});

test('a number may be written with or without hyphens', () => {
	const { files } = changed(
		[helplines, "number: '0000'", 'number: 0120-0-78310'],
		[lesson, 'ja: 去年は', 'ja: 電話は0120-078-310。去年は']
	);
	expect(faultsOf(files)).toEqual([]);
});

test('without help lines no number is called wrong', () => {
	const { files } = changed([helplines, null], [lesson, 'ja: 去年は', 'ja: 電話は#0001。去年は']);
	expect(faultsOf(files).map(({ file }) => file)).toEqual([helplines]);
});
