import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';
import { ImportRefusal } from './fault.ts';
import { encodeAs, fits } from './testing/encode.ts';

const text = '都道府県,人口\n北海道,5140000\n神奈川県,9232000\nひらがな・カタカナ,①㈱髙﨑';
const utf8 = (text: string) => new TextEncoder().encode(text);

test('finds UTF-8 with and without a mark, and the mark is no letter', () => {
	expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8' });
	expect(decode(utf8(`\uFEFF${text}`))).toEqual({ text, encoding: 'utf-8' });
});

test('finds what Windows and old Unix machines write in Japan', () => {
	expect(decode(encodeAs(text, 'shift_jis'))).toEqual({ text, encoding: 'shift_jis' });
	const plain = text.replace('①㈱髙﨑', '一株高崎');
	expect(decode(encodeAs(plain, 'euc-jp'))).toEqual({ text: plain, encoding: 'euc-jp' });
});

test('finds the "Unicode text" of spreadsheets by its mark', () => {
	const units = Uint16Array.from(`\uFEFF${text}`, (char) => char.charCodeAt(0));
	expect(decode(new Uint8Array(units.buffer))).toEqual({ text, encoding: 'utf-16le' });
});

test('half-width katakana alone stay Shift_JIS', () => {
	const kana = 'ｼﾒｲ,ﾃﾝｽｳ\nﾔﾏﾀﾞ,80\n';
	expect(decode(encodeAs(kana, 'shift_jis')).encoding).toBe('shift_jis');
});

test('the learner has the last word', () => {
	const bytes = encodeAs(text, 'shift_jis');
	expect(decode(bytes, 'utf-8').text).toContain('\uFFFD');
	expect(decode(utf8('a,b'), 'shift_jis').encoding).toBe('shift_jis');
});

test('one broken byte does not change what the rest is taken for', () => {
	const bytes = utf8(text);
	bytes[bytes.length - 2] = 0xff;
	expect(decode(bytes).encoding).toBe('utf-8');
	const other = encodeAs(text, 'shift_jis');
	other[0] = 0xff;
	expect(decode(other).encoding).toBe('shift_jis');
});

test('workbooks and pictures are told apart from text', () => {
	const fault = (...bytes: number[]) => {
		try {
			decode(Uint8Array.from(bytes));
		} catch (cause) {
			if (cause instanceof ImportRefusal) return cause.fault.type;
		}
		return null;
	};
	expect(fault(0x50, 0x4b, 3, 4, 20, 0)).toBe('workbook');
	expect(fault(0xd0, 0xcf, 0x11, 0xe0, 0xa1)).toBe('workbook');
	expect(fault(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)).toBe('not-text');
	expect(fault(0x25, 0x50, 0x44, 0x46, 0x2d)).toBe('not-text');
});

test('every Japanese sentence comes back from either encoding', () => {
	const char = fc.constantFrom(
		...'あいうえおカキクケコ漢字仮名交文東京都港区１２３ａｂｃ、。「」ー～abc,019\n'
	);
	fc.assert(
		fc.property(fc.array(char, { minLength: 1, maxLength: 60 }), (chars) => {
			const sentence = `人口の表、${chars.join('')}`;
			expect(decode(utf8(sentence)).text).toBe(sentence);
			if (fits(sentence)) expect(decode(encodeAs(sentence, 'shift_jis')).text).toBe(sentence);
		}),
		{ seed: 5, numRuns: 200 }
	);
});
