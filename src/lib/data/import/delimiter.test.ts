import { expect, test } from 'vitest';
import { guessDelimiter } from './delimiter.ts';

test('finds what parts the cells', () => {
	expect(guessDelimiter('a,b,c\n1,2,3\n')).toBe(',');
	expect(guessDelimiter('a\tb\n1\t2\n')).toBe('\t');
	expect(guessDelimiter('a;b;c\n1,5;2;3\n')).toBe(';');
});

test('is not led astray by thousands separators, quotes and titles', () => {
	expect(guessDelimiter('市\t人口\nみなと\t1,234,567\nさくら\t9,876\n')).toBe('\t');
	expect(guessDelimiter('名前,住所\n"や;ま;だ","港区;1"\n"か;わ","a;b"')).toBe(',');
	expect(guessDelimiter('表1、ごみの量\n\n市,人\na,1\nb,2\n')).toBe(',');
});

test('a list of one column needs none', () => {
	expect(guessDelimiter('')).toBe(',');
	expect(guessDelimiter('点\n80\n75')).toBe(',');
});
