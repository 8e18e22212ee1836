import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FilmCard, Note, Watching } from '#lib/db/rows.ts';
import { same } from './compare.ts';
import { filmOf } from './format.ts';
import { mergeEvidence, mergeNotes, mergeWatching } from './merge-films.ts';

const watching = (row: Partial<Watching>): Watching => ({
	learner: 'l1',
	case: 'tomatoes',
	seconds: 0,
	watched: 0,
	answers: {},
	at: 1,
	...row
});
const note = (text: string, at: number, id = 'n1', seconds = 8): Note => ({
	id,
	learner: 'l1',
	case: 'tomatoes',
	seconds,
	text,
	at
});
const card = (says: string, at: number, id = 'e1'): FilmCard => ({
	id,
	learner: 'l1',
	source: { type: 'film', case: 'tomatoes', lang: 'ja', seconds: 83, caption: '水を', frame: null },
	says,
	at
});

/** The table after the rows were put. */
function put<Row>(key: (row: Row) => string, local: readonly Row[], rows: readonly Row[]): Row[] {
	return [...new Map([...local, ...rows].map((row) => [key(row), row])).values()];
}
const byId = <Row extends { id: string }>(local: readonly Row[], rows: readonly Row[]) =>
	put<Row>(({ id }) => id, local, rows);

describe('merging films', () => {
	test('takes the later place, the larger share, and of each question the later answer', () => {
		const ours = watching({
			seconds: 60,
			watched: 0.4,
			at: 9,
			answers: { a: { picked: 'x', at: 2 }, b: { picked: 'x', at: 8 } }
		});
		const theirs = watching({
			seconds: 5,
			watched: 0.8,
			at: 7,
			answers: { a: { picked: 'y', at: 5 }, b: { picked: null, at: 3 }, c: { picked: 'z', at: 1 } }
		});
		const both = watching({
			seconds: 60,
			watched: 0.8,
			at: 9,
			answers: { a: { picked: 'y', at: 5 }, b: { picked: 'x', at: 8 }, c: { picked: 'z', at: 1 } }
		});
		expect(mergeWatching([ours], [theirs])).toEqual([both]);
		expect(mergeWatching([theirs], [ours])).toEqual([both]);
	});

	test('takes what is not here yet, and puts nothing where nothing is new', () => {
		const ours = watching({ seconds: 60, watched: 0.4, at: 9 });
		const other = watching({ case: 'water' });
		expect(mergeWatching([ours], [watching({ seconds: 5, watched: 0.3, at: 2 }), other])).toEqual([other]);
	});
});

describe('merging notes', () => {
	test('takes what is not here yet', () => {
		expect(mergeNotes([], [note('wet', 3)])).toEqual([note('wet', 3)]);
	});

	test('a text that was only written on stands in its newer form, on whichever side it is', () => {
		expect(mergeNotes([note('wet', 3)], [note('wet roots', 5)])).toEqual([note('wet roots', 5)]);
		expect(mergeNotes([note('wet roots', 5)], [note('wet', 3)])).toEqual([]);
	});

	test('two texts to one note are both kept: the newer under its id, the other under one of its own', () => {
		const [ours, theirs] = [note('wet roots', 5), note('dry leaves', 3)];
		const here = byId([ours], mergeNotes([ours], [theirs]));
		const there = byId([theirs], mergeNotes([theirs], [ours]));
		expect(here).toMatchObject([ours, { text: 'dry leaves', at: 3, seconds: 8 }]);
		expect(here.map(({ id }) => id).sort()).toEqual(there.map(({ id }) => id).sort());
	});

	test('two texts of the same moment are both kept, and both devices end with the same', () => {
		const [ours, theirs] = [note('wet roots', 5), note('dry leaves', 5)];
		const here = byId([ours], mergeNotes([ours], [theirs]));
		const there = byId([theirs], mergeNotes([theirs], [ours]));
		expect(here).toHaveLength(2);
		expect(new Set(here)).toEqual(new Set(there));
	});

	test('a copy that the learner changed or that came in the file is left as it is', () => {
		const [ours, theirs] = [note('wet roots', 5), note('dry leaves', 3)];
		const [copy] = mergeNotes([ours], [theirs]);
		const changed = { ...copy!, text: 'dry leaves in July', at: 8 };
		expect(mergeNotes([ours, changed], [theirs])).toEqual([]);
		expect(mergeNotes([ours], [theirs, changed])).toEqual([changed]);
	});

	test('a note under the id of another learner’s replaces no word of that', () => {
		const ours = note('wet', 3);
		const theirs = { ...note('wet', 5), learner: 'l2' };
		expect(byId([ours], mergeNotes([ours], [theirs]))).toMatchObject([
			theirs,
			{ ...ours, id: expect.any(String) }
		]);
	});
});

test('a kept moment stays with its picture, and the words of both sides', () => {
	const [ours, theirs] = [card('so little', 3), card('like at home', 5)];
	expect(byId([ours], mergeEvidence([ours], [theirs]))).toMatchObject([
		theirs,
		{ says: 'so little', source: ours.source }
	]);
	expect(mergeEvidence([card('', 3)], [card('so little', 5)])).toEqual([card('so little', 5)]);
});

test('the order in which the fields of a row stand makes no other row of it', () => {
	const { source, ...rest } = card('so little', 3);
	const { lang, type, ...more } = source;
	expect(mergeEvidence([card('so little', 3)], [{ source: { lang, ...more, type }, ...rest }])).toEqual([]);
});

const films = fc.uniqueArray(
	fc.record({
		learner: fc.constantFrom('l1', 'l2'),
		case: fc.constantFrom('tomatoes', 'water'),
		seconds: fc.nat(90),
		watched: fc.constantFrom(0, 0.5, 1),
		answers: fc.dictionary(
			fc.constantFrom('a', 'b', 'c'),
			fc.record({ picked: fc.constantFrom('x', 'y', null), at: fc.nat(5) })
		),
		at: fc.nat(5)
	}),
	{ selector: filmOf, maxLength: 4 }
);
const notes = fc.uniqueArray(
	fc
		.record({
			text: fc.constantFrom('', 'a', 'ab', 'b', 'c'),
			at: fc.nat(4),
			id: fc.constantFrom('n1', 'n2', 'n3'),
			seconds: fc.constantFrom(1, 2)
		})
		.map(({ text, at, id, seconds }) => note(text, at, id, seconds)),
	{ selector: ({ id }) => id, maxLength: 3 }
);
const cards = notes.map((rows) => rows.map(({ text, at, id }) => card(text, at, id)));

describe('whatever is on the device and in the file', () => {
	test('importing twice changes nothing the second time', () => {
		fc.assert(
			fc.property(films, films, notes, notes, cards, cards, (w1, w2, n1, n2, c1, c2) => {
				expect(mergeWatching(put(filmOf, w1, mergeWatching(w1, w2)), w2)).toEqual([]);
				expect(mergeNotes(byId(n1, mergeNotes(n1, n2)), n2)).toEqual([]);
				expect(mergeEvidence(byId(c1, mergeEvidence(c1, c2)), c2)).toEqual([]);
			})
		);
	});

	test('importing one’s own backup changes nothing', () => {
		fc.assert(
			fc.property(films, notes, cards, (films, notes, cards) => {
				expect(mergeWatching(films, structuredClone(films))).toEqual([]);
				expect(mergeNotes(notes, structuredClone(notes))).toEqual([]);
				expect(mergeEvidence(cards, structuredClone(cards))).toEqual([]);
			})
		);
	});

	test('no word that was ever written is dropped', () => {
		fc.assert(
			fc.property(notes, notes, (local, incoming) => {
				const after = byId(local, mergeNotes(local, incoming));
				for (const { text, seconds } of [...local, ...incoming])
					expect(after.some((row) => row.seconds === seconds && row.text.includes(text))).toBe(true);
			})
		);
	});

	test('two devices that import each other’s files end with the same notes and cards', () => {
		fc.assert(
			fc.property(notes, notes, (one, other) => {
				const here = byId(one, mergeNotes(one, other));
				const there = byId(other, mergeNotes(other, one));
				const inOrder = (rows: Note[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
				expect(same(inOrder(here), inOrder(there))).toBe(true);
			})
		);
	});

	test('no share shrinks, and no answer of a film gives way to an older one', () => {
		fc.assert(
			fc.property(films, films, (local, incoming) => {
				const after = new Map(
					put(filmOf, local, mergeWatching(local, incoming)).map((row) => [filmOf(row), row])
				);
				for (const row of [...local, ...incoming]) {
					const now = after.get(filmOf(row));
					expect(now?.watched).toBeGreaterThanOrEqual(row.watched);
					for (const [question, { at }] of Object.entries(row.answers))
						expect(now?.answers[question]?.at).toBeGreaterThanOrEqual(at);
				}
			})
		);
	});
});
