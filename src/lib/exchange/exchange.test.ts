import fc from 'fast-check';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { View } from '#lib/data/view.ts';
import type { Answer, Evidence, Learner, Note, Progress, Version, Watching } from '#lib/db/rows.ts';
import { limits, type Cover, type FileFault, type Parts } from './format.ts';
import { fromBackup, toBackup, type BackupTable } from './backup-table.ts';
import { pack } from './pack.ts';
import { sha256 } from './sha256.ts';
import { unpack } from './unpack.ts';

const now = new Date('2026-11-22T04:00:00Z');
const learner: Learner = {
	id: 'l1',
	nickname: 'みなと',
	grade: 'hs',
	face: 2,
	pin: null,
	createdAt: 1,
	lastAt: 5
};
const answer: Answer = {
	learner: 'l1',
	lesson: 'e-net-caravan/01-phishing',
	step: 'parcel',
	kind: 'scenario',
	value: { path: ['ask-at-home'], ends: ['asked'] },
	score: { type: 'done' },
	at: 4,
	firstAt: 2,
	changes: 3,
	rev: 'r1'
};
const version: Version = {
	id: 'v1',
	learner: 'l1',
	lesson: answer.lesson,
	step: 'parcel',
	kind: 'scenario',
	value: { path: [], ends: [] },
	at: 2,
	why: 'earlier'
};
const progress: Progress = {
	learner: 'l1',
	lesson: answer.lesson,
	step: 'parcel',
	done: ['hook'],
	startedAt: 1,
	at: 4
};
const watching: Watching = {
	learner: 'l1',
	case: 'tomatoes',
	seconds: 83.4,
	watched: 0.9,
	answers: { why: { picked: 'roots', at: 3 }, more: { picked: null, at: 4 } },
	at: 4
};
const note: Note = { id: 'n1', learner: 'l1', case: 'tomatoes', seconds: 12.5, text: '根元だけに', at: 4 };
const card: Evidence = {
	id: 'e1',
	learner: 'l1',
	source: {
		type: 'film',
		case: 'tomatoes',
		lang: 'ja',
		seconds: 83,
		caption: '水を、少しずつ。',
		frame: 'data:image/webp;base64,UklGRg=='
	},
	says: '祖母の畑でもできそう',
	at: 4
};
const chartCard: Evidence = {
	id: 'e2',
	learner: 'l1',
	source: {
		type: 'chart',
		view: v.parse(View, {
			table: 'pref_ageing',
			join: 'pref_vacant_houses_2018',
			form: 'scatter',
			x: 'share65_2022',
			y: 'pref_vacant_houses_2018.vacancy_rate',
			picked: ['05', '19'],
			heeded: ['cause']
		}),
		title: '都道府県別の高齢化',
		tables: ['pref_ageing', 'pref_vacant_houses_2018'],
		sourceLine: '出典：統計センター（2025年）'
	},
	says: 'お年寄りが多い県は空き家も多い',
	argument: { reason: '右上がりだから', other: '別荘', sure: 'fair' },
	at: 5
};
const table: BackupTable = {
	id: 't1',
	learner: 'l1',
	name: 'ごみ調べ',
	kind: 'own',
	file: { name: 'gomi.csv', size: 21, encoding: 'shift_jis' },
	choices: { encoding: null, delimiter: null, above: null, headerRows: 1, columns: { 1: { unit: '個' } } },
	columns: [
		{ name: '場所', label: '場所', unit: '', year: null, type: 'string', sure: 1, missing: 1, added: false },
		{ name: '数', label: '数', unit: '個', year: 2024, type: 'integer', sure: 0.9, missing: 1, added: false }
	],
	key: null,
	rows: 2,
	faults: 1,
	source: { publisher: '2年3組', year: '2024' },
	from: null,
	at: 4,
	cells: [
		{ type: 'texts', values: ['浜', ''] },
		{ type: 'numbers', values: [12, null] }
	],
	original: ['j+qPigyQlA==']
};
const work: Parts = {
	learners: [learner],
	answers: [answer],
	versions: [version],
	progress: [progress],
	watching: [watching],
	notes: [note],
	evidence: [card],
	tables: [table],
	ideas: [],
	entries: []
};
const cover: Cover = { kind: 'backup', from: '', about: null };
const nothing: Parts = {
	learners: [],
	answers: [],
	versions: [],
	progress: [],
	watching: [],
	notes: [],
	evidence: [],
	tables: [],
	ideas: [],
	entries: []
};

function faultOf(bytes: Uint8Array): FileFault | 'none' {
	const result = unpack(bytes);
	return result.ok ? 'none' : result.fault;
}

type Json = Record<string, unknown>;
const AnyRecord = v.record(v.string(), v.unknown());

function decode(data: Uint8Array | undefined): Json {
	return v.parse(AnyRecord, JSON.parse(new TextDecoder().decode(data)));
}

function encode(value: unknown): Uint8Array {
	return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}

/** The file with some entries replaced (null: left out), in its own order. */
function changed(entries: Record<string, unknown>, level: 0 | 6 = 0): Uint8Array {
	const all: Zippable = {};
	for (const [name, data] of Object.entries({ ...unzipSync(pack(work, now)), ...entries }))
		if (data !== null) all[name] = data instanceof Uint8Array ? data : encode(data);
	return zipSync(all, { level });
}

/** The file with its manifest changed. */
function withManifest(change: Json): Uint8Array {
	return changed({ 'manifest.json': { ...decode(unzipSync(pack(work, now))['manifest.json']), ...change } });
}

/** A file whose manifest fits: what somebody would make who means harm, and knows the format. */
function forged(parts: Json): Uint8Array {
	const files = Object.fromEntries(
		Object.entries({ ...work, ...parts }).map(([part, rows]) => [`${part}.json`, encode(rows)])
	);
	const manifest = decode(unzipSync(pack(work, now))['manifest.json']);
	const counts = Object.fromEntries(
		Object.entries({ ...work, ...parts }).map(([part, rows]) => [part, Array.isArray(rows) ? rows.length : 1])
	);
	const checksums = Object.fromEntries(Object.entries(files).map(([name, data]) => [name, sha256(data)]));
	return changed({ ...files, 'manifest.json': { ...manifest, counts, checksums } });
}

describe('a backup', () => {
	test('gives back every row, and when it was made', () => {
		expect(unpack(pack(work, now))).toEqual({ ok: true, value: { made: now, cover, parts: work } });
	});

	test('of nothing is a file too', () => {
		expect(unpack(pack(nothing, now))).toEqual({ ok: true, value: { made: now, cover, parts: nothing } });
	});

	test('is the same, byte for byte, for the same work', () => {
		expect(pack(work, now)).toEqual(pack(structuredClone(work), new Date(now)));
	});

	test('names its format first, so that even a piece of it is known', () => {
		expect(Object.keys(unzipSync(pack(work, now)))[0]).toBe('manifest.json');
		expect(decode(unzipSync(pack(work, now))['manifest.json'])).toMatchObject({
			format: 'mirai',
			version: 5,
			kind: 'backup',
			made: '2026-11-22T04:00:00.000Z',
			counts: {
				learners: 1,
				answers: 1,
				versions: 1,
				progress: 1,
				watching: 1,
				notes: 1,
				evidence: 1,
				tables: 1,
				ideas: 0,
				entries: 0
			}
		});
	});

	test('can be made while the clock of the device stands at 1970', () => {
		const made = new Date(0);
		expect(unpack(pack(work, made))).toEqual({ ok: true, value: { made, cover, parts: work } });
	});

	test('of a key held down for a very long time can be read again', () => {
		const parts = { ...work, answers: [{ ...answer, value: { text: 'w'.repeat(900_000) } }] };
		expect(unpack(pack(parts, now))).toEqual({ ok: true, value: { made: now, cover, parts } });
	});

	test('of a whole class is small', () => {
		const answers = Array.from({ length: 2000 }, (_, index) => ({ ...answer, step: `step-${index}` }));
		expect(pack({ ...work, answers }, now).length).toBeLessThan(100_000);
	});

	test('keeps whatever a learner may have written', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.string({ unit: 'binary' }),
				fc.jsonValue(),
				(name, text, value) => {
					const parts: Parts = {
						...work,
						learners: [{ ...learner, nickname: name.slice(0, 500).toWellFormed() }],
						answers: [{ ...answer, value: { text, more: sound(value) } }],
						notes: [{ ...note, text }],
						evidence: [{ ...card, says: text }]
					};
					expect(unpack(pack(parts, now))).toEqual({ ok: true, value: { made: now, cover, parts } });
				}
			),
			{ numRuns: 25 }
		);
	});
});

describe('a table in a backup', () => {
	test('comes back cell by cell, with the file it came from byte for byte', () => {
		const original = Uint8Array.from({ length: 1_000_003 }, (_, at) => at % 251);
		const whole = fromBackup(table);
		expect(toBackup(whole)).toEqual(table);
		const large = toBackup({ ...whole, original });
		expect(large.original.length).toBe(3);
		expect(fromBackup(large).original).toEqual(original);
		const parts = { ...work, tables: [large] };
		expect(unpack(pack(parts, now))).toEqual({ ok: true, value: { made: now, cover, parts } });
	});

	test.each([
		['fewer cells than rows', { rows: 3 }],
		['words in a column of numbers', { cells: [table.cells[0], table.cells[0]] }],
		['two columns of one name', { columns: [table.columns[0], table.columns[0]] }],
		['an original that is no base64', { original: ['<b>'] }],
		[
			'an address that is a script',
			{ from: { publisher: '', url: 'javascript:alert(1)', terms: '', asked: 1 } }
		],
		['an id that no address could hold', { id: '../x' }]
	])('is refused with %s', (_, change) => {
		expect(faultOf(forged({ tables: [{ ...table, ...change }] }))).toBe('wrong-content');
	});
});

describe('a file of version 4', () => {
	/** Written by the app as it was when it knew nothing of dialogues. */
	const old = new Uint8Array(readFileSync(new URL('testing/idea-version-4.mirai', import.meta.url)));

	test('is read, with nothing of what came later', () => {
		expect(decode(unzipSync(old)['manifest.json'])).toMatchObject({ version: 4 });
		expect(unpack(old)).toMatchObject({
			ok: true,
			value: {
				cover: { kind: 'idea', from: 'みお', about: null },
				parts: { ideas: [{ id: 'i1', at: 2 }], entries: [] }
			}
		});
	});
});

test('a file of a kind that nobody here knows comes from a newer app', () => {
	expect(faultOf(withManifest({ kind: 'hologram' }))).toBe('newer');
});

describe('a file of version 2', () => {
	/** Written by the app as it was when it knew nothing of tables. */
	const old = new Uint8Array(readFileSync(new URL('testing/backup-version-2.mirai', import.meta.url)));

	test('is read, with nothing of what came later', () => {
		expect(decode(unzipSync(old)['manifest.json'])).toMatchObject({ version: 2 });
		const parts = { ...nothing, learners: [{ ...learner, lastAt: 2 }], notes: [note] };
		expect(unpack(old)).toEqual({ ok: true, value: { made: now, cover, parts } });
	});
});

describe('a file of version 1', () => {
	/** Written by the app as it was when it knew nothing of films. */
	const old = new Uint8Array(readFileSync(new URL('testing/backup-version-1.mirai', import.meta.url)));

	test('is read, with nothing of what came later', () => {
		const place = { learner: 'l1', lesson: 'future-creation/dekitara-sugoi', step: 'first-lines' };
		expect(decode(unzipSync(old)['manifest.json'])).toMatchObject({ version: 1 });
		expect(unpack(old)).toEqual({
			ok: true,
			value: {
				made: now,
				cover,
				parts: {
					...nothing,
					learners: [{ ...learner, createdAt: 1_790_000_000_000, lastAt: 1_790_000_300_000 }],
					answers: [
						{
							...place,
							kind: 'write',
							value: { texts: { issue: '雨の日のバス停' } },
							score: { type: 'done' },
							at: 1_790_000_200_000,
							firstAt: 1_790_000_100_000,
							changes: 4,
							rev: 'abcdefghijklmnopqrst'
						}
					],
					versions: [
						{
							...place,
							id: 'v1',
							kind: 'write',
							value: { texts: { issue: '雨' } },
							at: 1_790_000_150_000,
							why: 'earlier'
						}
					],
					progress: [
						{ ...place, done: ['what-is-sugoi'], startedAt: 1_790_000_050_000, at: 1_790_000_200_000 }
					]
				}
			}
		});
	});

	test('is refused when it has what no file of that version has, or not all that every one has', () => {
		const entries: Zippable = unzipSync(old);
		expect(faultOf(zipSync({ ...entries, 'notes.json': encode([note]) }))).toBe('wrong-content');
		const { 'answers.json': _, ...rest } = entries;
		expect(faultOf(zipSync(rest))).toBe('damaged');
	});

	test('cannot be made of a new one by its number alone', () => {
		expect(faultOf(withManifest({ version: 1 }))).toBe('wrong-content');
	});
});

/** A value without keys that no file may hold. */
function sound(value: unknown): unknown {
	const json = JSON.stringify(value);
	// JSON knows no minus zero.
	return /"(__proto__|constructor|prototype)":/.test(json) ? null : JSON.parse(json);
}

describe('a file that is not ours', () => {
	test.each([
		['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
		['a text', encode('みらいキャラバン')],
		['one byte', new Uint8Array([0x50])],
		['an empty ZIP', zipSync({})],
		['some other ZIP', zipSync({ 'word/document.xml': encode('<document/>') })],
		[
			'a ZIP with some other manifest',
			zipSync({ 'manifest.json': encode({ name: 'extension', version: 1 }) })
		],
		['a manifest that is a list', zipSync({ 'manifest.json': encode(['mirai']) })]
	])('%s', (_, bytes) => {
		expect(faultOf(bytes)).toBe('not-ours');
	});
});

describe('a damaged file', () => {
	const whole = pack(work, now);

	test('an empty one', () => {
		expect(faultOf(new Uint8Array())).toBe('damaged');
	});

	test('cut off anywhere behind its manifest', () => {
		for (const length of [whole.length - 700, whole.length - 900, 300])
			expect(faultOf(whole.slice(0, length))).toBe('damaged');
	});

	test('with a part left out', () => {
		expect(faultOf(changed({ 'progress.json': null }))).toBe('damaged');
	});

	test('with another text in a part', () => {
		expect(faultOf(changed({ 'answers.json': [] }))).toBe('damaged');
	});

	test('with a manifest that is no JSON', () => {
		expect(faultOf(changed({ 'manifest.json': '{"format":"mirai"' }))).toBe('damaged');
	});

	test('with any byte changed: never an error, never other rows', () => {
		fc.assert(
			fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
				const bytes = whole.slice();
				bytes[at] = (bytes[at] ?? 0) ^ by;
				const result = unpack(bytes);
				if (result.ok) expect(result.value.parts).toEqual(work);
				else expect(['not-ours', 'damaged', 'newer', 'too-large', 'wrong-content']).toContain(result.fault);
			}),
			{ numRuns: 100 }
		);
	});

	test('with any length: never an error, never other rows', () => {
		fc.assert(
			fc.property(fc.nat(whole.length), fc.uint8Array({ maxLength: 40 }), (length, more) => {
				const result = unpack(new Uint8Array([...whole.slice(0, length), ...more]));
				expect(result.ok ? result.value.parts : work).toEqual(work);
			}),
			{ numRuns: 50 }
		);
	});

	test('any bytes that begin like a ZIP', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (more) => {
				expect(unpack(new Uint8Array([0x50, 0x4b, 3, 4, ...more])).ok).toBe(false);
			})
		);
	});
});

test('a chart that was kept comes back with its view and its argument, or without an argument', () => {
	const { argument: _, ...bare } = chartCard;
	const evidence = [chartCard, { ...bare, id: 'e3' }];
	const result = unpack(pack({ ...work, evidence }, now));
	expect(result.ok && result.value.parts.evidence).toEqual(evidence);
});

describe('a file of a newer app', () => {
	test('by its format', () => {
		expect(faultOf(withManifest({ version: 6, kind: 'bundle', more: true }))).toBe('newer');
	});

	test('by a kind of step that nobody here knows', () => {
		expect(faultOf(forged({ answers: [{ ...answer, kind: 'hologram' }] }))).toBe('newer');
	});

	test('by a card from a source that nobody here knows', () => {
		const dream = { type: 'dream', night: 1 };
		expect(faultOf(forged({ evidence: [{ ...card, source: dream }] }))).toBe('newer');
	});
});

describe('a file that is too large', () => {
	test('in bytes', () => {
		expect(faultOf(new Uint8Array(limits.file + 1))).toBe('too-large');
	});

	test('in entries', () => {
		const many = Object.fromEntries(
			Array.from({ length: limits.entries }, (_, index) => [`e${index}.json`, '[]'])
		);
		expect(faultOf(changed(many))).toBe('too-large');
	});

	test('by what comes out of it', () => {
		const bomb = changed({ 'answers.json': new Uint8Array(4 * 1024 * 1024) }, 6);
		expect(bomb.length).toBeLessThan(10_000);
		expect(faultOf(bomb)).toBe('too-large');
	});

	test('also when it lies about what comes out of it', () => {
		const bomb = changed({ 'answers.json': new Uint8Array(4 * 1024 * 1024) }, 6);
		const view = new DataView(bomb.buffer);
		// The sizes stand in the entry's own head and once more in the list at the end.
		for (let at = 0; at + 30 < bomb.length; at++) {
			const head = view.getUint32(at, true);
			const size = head === 0x04034b50 ? at + 22 : head === 0x02014b50 ? at + 24 : null;
			if (size !== null && view.getUint32(size, true) === 4 * 1024 * 1024) view.setUint32(size, 100, true);
		}
		expect(faultOf(bomb)).toBe('too-large');
	});
});

describe('a file with content that no such file has', () => {
	const withSource = (change: Json) => ({ ...card, source: { ...card.source, ...change } });
	const withChart = (change: Json) => ({ ...chartCard, source: { ...chartCard.source, ...change } });
	const proto = `[${JSON.stringify(answer).replace('"path"', '"__proto__":{"isTeacher":true},"path"')}]`;

	test.each<[string, Json]>([
		['a part that is no list', { answers: {} }],
		['a row with a field too many', { answers: [{ ...answer, teacher: true }] }],
		['a row with a field too few', { answers: [{ ...answer, at: undefined }] }],
		['a time that is no time', { answers: [{ ...answer, at: -1 }] }],
		['an id as long as a book', { answers: [{ ...answer, step: 's'.repeat(201) }] }],
		['the same answer twice', { answers: [answer, { ...answer, value: null }] }],
		['the work of a learner who is not in it', { answers: [{ ...answer, learner: 'l2' }] }],
		['a PIN of another form', { learners: [{ ...learner, pin: '12345' }] }],
		[
			'a score of another form',
			{ answers: [{ ...answer, score: { type: 'points', earned: '1', total: 1 } }] }
		],
		['a key that reaches into JavaScript', { answers: proto }],
		['a film watched more than whole', { watching: [{ ...watching, watched: 1.1 }] }],
		['a film left before it began', { watching: [{ ...watching, seconds: -1 }] }],
		['the same film twice', { watching: [watching, { ...watching, at: 9 }] }],
		['an answer of a film in another form', { watching: [{ ...watching, answers: { why: 'roots' } }] }],
		[
			'a film that asks without end',
			{
				watching: [
					{
						...watching,
						answers: Object.fromEntries(
							Array.from({ length: 201 }, (_, q) => [`q${q}`, { picked: null, at: 1 }])
						)
					}
				]
			}
		],
		['a note as long as a shelf of books', { notes: [{ ...note, text: 'w'.repeat(100_001) }] }],
		['the same note twice', { notes: [note, { ...note, text: '' }] }],
		['a note of a learner who is not in it', { notes: [{ ...note, learner: 'l2' }] }],
		['words on a card as long as that', { evidence: [{ ...card, says: 'w'.repeat(100_001) }] }],
		['a caption as long as a page', { evidence: [withSource({ caption: 'w'.repeat(1001) })] }],
		[
			'a picture that can run something',
			{ evidence: [withSource({ frame: 'data:image/svg+xml;base64,PHN2Zz4=' })] }
		],
		['a picture from another host', { evidence: [withSource({ frame: 'https://example.com/a.webp' })] }],
		[
			'a picture without end',
			{ evidence: [withSource({ frame: `data:image/webp;base64,${'A'.repeat(60_000)}` })] }
		],
		['a chart of no known form', { evidence: [withChart({ view: { table: 'pref_ageing', form: 'pie' } })] }],
		[
			'a chart of a table that no file can be',
			{ evidence: [withChart({ view: { table: '../x', form: 'bar' } })] }
		],
		['a chart of nothing', { evidence: [withChart({ tables: [] })] }],
		[
			'a certainty nobody can have',
			{ evidence: [{ ...chartCard, argument: { reason: '', other: '', sure: 'god' } }] }
		],
		['a source without a kind', { evidence: [withSource({ type: undefined })] }],
		['another such key', { answers: [{ ...answer, value: { constructor: { prototype: {} } } }] }],
		['an answer nested without end', { answers: `[${'['.repeat(5000)}${']'.repeat(5000)}]` }]
	])('%s', (_, parts) => {
		expect(faultOf(forged(parts))).toBe('wrong-content');
		expect({}).not.toHaveProperty('isTeacher');
	});

	test('a part that is no JSON, though its checksum fits', () => {
		expect(faultOf(forged({ answers: '[{"learner":' }))).toBe('wrong-content');
	});

	test('an entry that has no place in it', () => {
		expect(faultOf(changed({ '../../evil.js': 'alert(1)' }))).toBe('wrong-content');
	});

	test('a count that is not true', () => {
		const counts = {
			learners: 1,
			answers: 2,
			versions: 1,
			progress: 1,
			watching: 1,
			notes: 1,
			evidence: 1,
			tables: 1,
			ideas: 0
		};
		expect(faultOf(withManifest({ counts }))).toBe('wrong-content');
	});

	test('a manifest with something else in it', () => {
		expect(faultOf(withManifest({ kind: 7 }))).toBe('wrong-content');
		expect(faultOf(withManifest({ from: 7 }))).toBe('wrong-content');
		expect(faultOf(withManifest({ made: 'yesterday' }))).toBe('wrong-content');
		expect(faultOf(withManifest({ version: '1' }))).toBe('wrong-content');
	});
});
