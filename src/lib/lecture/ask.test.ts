import { expect, test } from 'vitest';
import { askedCsv, askedRows, firstShare, isShown, shareBar, typeIn, usefulOf, usefulRows } from './ask.ts';
import { askOf, askWords } from './ask-words.ts';

const modules = [
	{ lesson: 'caravan/one', steps: [] },
	{ lesson: 'caravan/two', steps: [] }
];

test('what is typed is a number of people, and nothing else', () => {
	const counts = typeIn(typeIn({}, 'understood', 2, 7.4), 'understood', 0, -3);
	expect(counts).toEqual({ understood: [0, 0, 7] });
	expect(typeIn(counts, 'understood', 2, Number.NaN)).toEqual({ understood: [0, 0, 0] });
	expect(typeIn({}, 'action', 0, 1e9)).toEqual({ action: [2000] });
	expect(askedRows(counts)[0]).toEqual({ id: 'understood', counts: [0, 0, 7, 0], n: 7 });
});

test('fewer than five people are not shown, neither on the page nor in the table', () => {
	const counts = { person: [3, 1], understood: [180, 15, 4, 1], [usefulOf('caravan/two')]: [4] };
	expect(isShown(4)).toBe(false);
	const person = askedRows(counts).find(({ id }) => id === 'person');
	expect(person && firstShare(person)).toBeNull();
	const w = askWords.en;
	const csv = askedCsv(counts, modules, {
		head: w.head,
		few: w.few,
		askOf: (id) => askOf(id, 'guardians', 'en'),
		useful: w.useful,
		topicOf: (lesson) => lesson
	});
	expect(csv).toContain('Very well,180,200');
	expect(csv).toContain('one rule to talk about at home');
	expect(csv).not.toMatch(/Yes,3|caravan\/two,4/);
	expect(csv.match(/Fewer than 5/g)).toHaveLength(4);
	expect(usefulRows(counts, modules)).toEqual([
		{ lesson: 'caravan/one', count: 0 },
		{ lesson: 'caravan/two', count: 4 }
	]);
});

test('pieces of a bar stand side by side and fill it', () => {
	const bar = shareBar([30, 0, 10], 400);
	expect(bar).toEqual([
		{ at: 0, count: 30, percent: 75, x: 0, width: 300 },
		{ at: 2, count: 10, percent: 25, x: 300, width: 100 }
	]);
	expect(shareBar([0, 0], 400)).toEqual([]);
});
