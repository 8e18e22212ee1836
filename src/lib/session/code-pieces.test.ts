import { expect, test } from 'vitest';
import { joinCodes, readCode, toCodes } from '#lib/exchange/link.ts';
import { CodePieces } from './code-pieces.ts';

const hour = 60 * 60 * 1000;
const now = Date.parse('2026-11-26T03:00:00Z');

class Box {
	readonly rows = new Map<string, string>();
	full = false;
	get length() {
		return this.rows.size;
	}
	key = (index: number) => [...this.rows.keys()][index] ?? null;
	getItem = (name: string) => this.rows.get(name) ?? null;
	removeItem = (name: string) => void this.rows.delete(name);
	setItem = (name: string, value: string) => {
		if (this.full) throw new DOMException('full', 'QuotaExceededError');
		this.rows.set(name, value);
	};
}

const fragment = `1.0123456789ab.${'abcdefghij'.repeat(150)}`;
const parts = (toCodes(fragment) ?? []).map((code) => readCode(code)!);
const [first, second, third] = [parts[0]!, parts[1]!, parts[2]!];

test('pieces that came in different tabs, in any order and some twice, make the whole', () => {
	const box = new Box();
	for (const part of [third, first, third]) expect(new CodePieces(box).keep(part, now)).toBe(true);
	expect(new CodePieces(box).like(first, now).map(({ k }) => k)).toEqual([1, 3]);
	new CodePieces(box).keep(second, now);
	const last = new CodePieces(box);
	expect(joinCodes(last.like(second, now))).toBe(fragment);
	last.forget(second);
	expect(box.length).toBe(0);
});

test('a piece is forgotten after a day, and one that nobody can read at once', () => {
	const box = new Box();
	box.rows.set('look', '{}');
	box.rows.set('code-piece.odd', 'no JSON');
	new CodePieces(box).keep(first, now);
	expect(new CodePieces(box).like(first, now + 23 * hour)).toEqual([first]);
	expect(new CodePieces(box).like(first, now + 25 * hour)).toEqual([]);
	new CodePieces(box).keep(second, now + 25 * hour);
	expect([...box.rows.keys()]).toEqual(['look', `code-piece.${second.series}.3.2`]);
});

test('where the browser keeps nothing the page itself still does', () => {
	const pieces = new CodePieces(null);
	expect(pieces.lasting).toBe(false);
	for (const part of parts) expect(pieces.keep(part, now)).toBe(false);
	expect(joinCodes(pieces.like(first, now))).toBe(fragment);
	const box = new Box();
	box.full = true;
	const full = new CodePieces(box);
	expect(full.keep(first, now)).toBe(false);
	expect(full.like(first, now)).toEqual([first]);
});

test('a piece read again takes the place of one that was wrong, and other series stay apart', () => {
	const pieces = new CodePieces(new Box());
	pieces.keep({ ...second, text: 'wrong' }, now);
	pieces.keep({ ...second, series: '00000000' }, now);
	for (const part of parts) pieces.keep(part, now + 1);
	expect(joinCodes(pieces.like(first, now + 2))).toBe(fragment);
});

test('only so many are kept, the oldest go first', () => {
	const box = new Box();
	const pieces = new CodePieces(box);
	for (let i = 0; i < 200; i++) pieces.keep({ ...first, series: i.toString(16).padStart(8, '0') }, now + i);
	expect(box.length).toBe(120);
	expect(box.key(0)).toContain((80).toString(16).padStart(8, '0'));
});
