import { expect, test } from 'vitest';
import { portions } from './packs.ts';

const file = (path: string, letters: number) => ({ path, type: 'text/css', text: 'x'.repeat(letters) });

test('files are packed in the order of their paths, up to a size', () => {
	const packs = portions(
		[file('d', 10), file('a', 5), file('c', 5), file('b', 4), file('e', 30), file('f', 1)],
		12
	);
	expect(packs.map((pack) => pack.map(({ path }) => path).join(' '))).toEqual(['a b', 'c', 'd', 'e', 'f']);
});

test('no files make no pack', () => {
	expect(portions([])).toEqual([]);
});
