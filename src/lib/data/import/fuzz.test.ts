import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noChoices } from './choices.ts';
import { limits } from './limits.ts';
import { countOf } from './pack.ts';
import { readTable } from './read-table.ts';
import { encodeAs, fits } from './testing/encode.ts';
import { fromSpreadsheet, threeRows, twoRows } from './testing/samples.ts';

const mutations = 12_000;

/** A small generator of numbers that gives the same row every time (mulberry32). */
function numbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

/** The beginnings of all tables of the app, and of files as schools have them, in several encodings. */
function sources(): Uint8Array[] {
	const folder = new URL('../../../../content/data/', import.meta.url);
	const tables = readdirSync(folder)
		.filter((name) => name.endsWith('.csv'))
		.map((name) => readFileSync(new URL(name, folder), 'utf8').slice(0, 1500));
	return [...tables, threeRows, twoRows, fromSpreadsheet].flatMap((text) => [
		new TextEncoder().encode(text),
		...(fits(text) ? [encodeAs(text, 'shift_jis')] : [])
	]);
}

const pieces = [
	'"',
	'""',
	',',
	'\t',
	'\r',
	'\n',
	'\r\n',
	'\0',
	'-',
	'…',
	'１',
	'%',
	'R',
	'令和',
	'<',
	'=',
	'1e999',
	'\uFEFF',
	',,,,,,,,'
].map((text) => new TextEncoder().encode(text));

/** One to four small accidents: a byte changed, a piece put in, a stretch lost, doubled or moved. */
function mutate(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
	let list = bytes;
	for (let times = 1 + random(4); times > 0; times--) {
		const at = random(list.length + 1);
		const [before, after] = [list.subarray(0, at), list.subarray(at)];
		const length = 1 + random(40);
		switch (random(6)) {
			case 0:
				list = join(before, Uint8Array.of(random(256)), after.subarray(1));
				break;
			case 1:
				list = join(before, pieces[random(pieces.length)] ?? before, after);
				break;
			case 2:
				list = join(before, after.subarray(length));
				break;
			case 3:
				list = join(before, after.subarray(0, length), after);
				break;
			case 4:
				list = join(after, before);
				break;
			default:
				list = join(
					before,
					Uint8Array.from({ length }, () => random(256)),
					after
				);
		}
	}
	return list;
}

function join(...parts: Uint8Array[]): Uint8Array {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}

test('twelve thousand damaged files: always a table or a reason, never an error', () => {
	const random = numbers(20_260_4);
	const originals = sources();
	let tables = 0;
	for (let run = 0; run < mutations; run++) {
		const bytes = mutate(originals[run % originals.length] ?? new Uint8Array(), random);
		const read = readTable(bytes, noChoices);
		if (!read.ok) continue;
		tables += 1;
		const { columns, data, rows, faults, faultCount } = read.value;
		// Checked by hand: twelve thousand calls of a matcher take longer than the reading.
		const sound =
			columns.length === data.length &&
			data.every((column) => countOf(column) === rows) &&
			new Set(columns.map(({ name }) => name)).size === columns.length &&
			columns.every(({ name }) => /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(name) && name.length <= 80) &&
			faults.length === Math.min(faultCount, limits.faults);
		if (!sound) expect.fail(`mutation ${run} made a table that does not fit together`);
	}
	expect(tables).toBeGreaterThan(mutations / 2);
}, 120_000);
