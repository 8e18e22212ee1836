import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from './align.ts';

/** 食(た)べる, as a person would note it. */
const noted = (word: string, reading: string) =>
	align(word, reading)
		.map((piece) => (piece.type === 'ruby' ? `${piece.text}(${piece.reading})` : piece.text))
		.join('');

test.each([
	['食べる', 'タベル', '食(た)べる'],
	['申し込み', 'もうしこみ', '申(もう)し込(こ)み'],
	['気持ち', 'キモチ', '気持(きも)ち'],
	['お金', 'オカネ', 'お金(かね)'],
	['今日', 'キョウ', '今日(きょう)'],
	['聞き取り', 'ききとり', '聞(き)き取(と)り'],
	['ヶ月', 'カゲツ', 'ヶ月(げつ)'],
	['霞ヶ関', 'かすみがせき', '霞(かすみ)ヶ関(せき)'],
	['人々', 'ひとびと', '人々(ひとびと)'],
	['山・川', 'やま・かわ', '山(やま)・川(かわ)'],
	['C++の本 (新)', 'C++のほん (しん)', 'C++の本(ほん) (新(しん))'],
	['👨‍👩‍👧と家', '👨‍👩‍👧といえ', '👨‍👩‍👧と家(いえ)'],
	['消しゴム', 'けしごむ', '消(け)しゴム'],
	['カタカナ', 'カタカナ', 'カタカナ']
])('lays the reading of %s over its kanji', (word, reading, expected) =>
	expect(noted(word, reading)).toBe(expected)
);

test('puts a reading that does not fit the kana over the whole word', () => {
	expect(align('話し合い', 'そうだん')).toEqual([{ type: 'ruby', text: '話し合い', reading: 'そうだん' }]);
});

test('keeps every character of the word, whatever word and reading are', () => {
	const signs = fc.constantFrom(...'一々〇山川べヶカー・、。-–.*+?^$()[]{}|/\\ \n\u200d\ufe0f😀🇯🇵①');
	const text = fc.oneof(fc.string({ unit: signs }), fc.string({ unit: 'binary' }));
	fc.assert(
		fc.property(text, text, (word, reading) => {
			expect(
				align(word, reading)
					.map(({ text }) => text)
					.join('')
			).toBe(word);
		}),
		{ numRuns: 1000 }
	);
});
