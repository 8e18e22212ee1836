import { expect, test } from 'vitest';
import { film, lesson, smallContent } from './testing/small-content.ts';
import { placed } from './testing/tree.ts';
import { readLibrary, slugOf } from './library.ts';

test('makes an address of a file: folders stay, numbers that only order go', () => {
	expect(slugOf('01-phishing.yaml')).toBe('phishing');
	expect(slugOf('high-school/01-phishing.yaml')).toBe('high-school-phishing');
	expect(slugOf('02-grades/10-web3.yaml')).toBe('grades-web3');
	expect(slugOf('3d-print.yaml')).toBe('3d-print');
});

test('reads every file of the content by its name', () => {
	const root = placed(smallContent);
	const library = readLibrary(root);
	expect(library.faults).toEqual([]);
	expect([...library.programs.keys()]).toEqual(['weather']);
	expect([...library.lessons.keys()]).toEqual(['weather/rain']);
	expect([...library.cases.keys()]).toEqual(['barrel']);
	expect([...library.tables.keys()]).toEqual(['rain']);
	expect(Object.keys(library.glossary?.value ?? {})).toEqual(['shower']);
	expect(Object.keys(library.helplines?.value ?? {})).toEqual(['sky-line']);
	expect(library.files).toContain(`${root}/content/data/rain.csv`);
});

test('reads lessons in folders, and those in one program beside those in another', () => {
	const text = smallContent[lesson] ?? '';
	const library = readLibrary(
		placed({
			...smallContent,
			'content/programs/weather/lessons/junior/02-snow.yaml': text,
			'content/programs/sea/program.yaml': smallContent['content/programs/weather/program.yaml'] ?? '',
			'content/programs/sea/lessons/01-rain.yaml': text
		})
	);
	expect([...library.lessons.keys()]).toEqual(['sea/rain', 'weather/rain', 'weather/junior-snow']);
});

test('keeps the rest when one file cannot be read', () => {
	const library = readLibrary(placed({ ...smallContent, [film]: 'id: [' }));
	expect(library.cases.size).toBe(0);
	expect(library.lessons.size).toBe(1);
	expect(library.faults.map(({ file }) => file)).toEqual([film]);
});

test('never throws, not even without any content', () => {
	const { faults } = readLibrary(placed({}));
	expect(faults.map(({ file, message }) => [file, message])).toEqual([
		['content/glossary.yaml', 'the file is missing. Add it, or put it back.'],
		['content/helplines.yaml', 'the file is missing. Add it, or put it back.']
	]);
});
