import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertOpening } from './opening.ts';

const at = (start: number, end = start) => ({ start, end });

test('an opening starts an empty field, without its trailing dots', () => {
	expect(insertOpening('', at(0), 'いちばん困るのは、…', 'ja')).toEqual({
		text: 'いちばん困るのは、',
		caret: 9
	});
	expect(insertOpening('', at(0), 'What surprised me is …', 'en')).toEqual({
		text: 'What surprised me is ',
		caret: 21
	});
});

test('an opening goes in where the caret stands, with a space in English', () => {
	expect(insertOpening('毎朝。夜も。', at(3), '本当は、', 'ja')).toEqual({
		text: '毎朝。本当は、夜も。',
		caret: 7
	});
	expect(insertOpening('Every day.', at(10), 'In truth,', 'en')).toEqual({
		text: 'Every day. In truth, ',
		caret: 21
	});
	expect(insertOpening('Every day.\n', at(11), 'In truth,', 'en').text).toBe('Every day.\nIn truth, ');
});

test('what was not selected stays as it is', () => {
	const cut = fc
		.tuple(fc.string(), fc.nat(), fc.nat())
		.map(([text, a, b]) => ({ text, start: Math.min(a, b) % (text.length + 1), length: b }));
	fc.assert(
		fc.property(cut, fc.string(), fc.constantFrom('ja' as const, 'en' as const), (field, opening, lang) => {
			const end = Math.min(field.text.length, field.start + field.length);
			const { text, caret } = insertOpening(field.text, { start: field.start, end }, opening, lang);
			expect(text.startsWith(field.text.slice(0, field.start))).toBe(true);
			expect(text.slice(caret)).toBe(field.text.slice(end));
		})
	);
});
