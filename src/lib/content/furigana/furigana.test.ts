import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { adviceOnUnknown, createFurigana, plainJa } from './furigana.ts';
import type { Furigana } from './furigana.ts';
import { escapeHtml } from '../plain.ts';

let furigana: Furigana;
beforeAll(async () => {
	furigana = await createFurigana(parse(readFileSync('content/readings.yaml', 'utf8')));
});

/** 食(た)べる: the words with their readings, without the tags. */
const noted = (html: string) =>
	html.replace(/<ruby data-g="\d"[^>]*>([^<]*)<rt>([^<]*)<\/rt><\/ruby>/g, '$1($2)');
const read = (text: string) => noted(furigana(text));

test('writes ruby with the grade of the hardest kanji in it', () => {
	expect(furigana('相談する')).toBe('<ruby data-g="3">相談<rt>そうだん</rt></ruby>する');
	expect(furigana('詐欺')).toBe('<ruby data-g="7">詐欺<rt>さぎ</rt></ruby>');
});

test('escapes what HTML would take for markup', () => {
	expect(furigana('A & <B> "C"')).toBe('A &amp; &lt;B&gt; &quot;C&quot;');
});

test.each([
	['食べる', '食(た)べる'],
	['申し込みを取り消す', '申(もう)し込(こ)みを取(と)り消(け)す'],
	[
		'今日、大人は上手に市場を調べた',
		'今日(きょう)、大人(おとな)は上手(じょうず)に市場(しじょう)を調(しら)べた'
	],
	['私は日本人です', '私(わたし)は日本人(にほんじん)です'],
	['調査を行って、学校に行った', '調査(ちょうさ)を行(おこな)って、学校(がっこう)に行(い)った']
])('reads “%s”', (text, expected) => expect(read(text)).toBe(expected));

test.each([
	['1日に3回', '1日(にち)に3回(かい)'],
	['4月1日', '4月(がつ)1日(ついたち)'],
	['11月20日から2日間', '11月(がつ)20日(か)から2日(か)間(かん)'],
	['20分と15分と3分', '20分(ぷん)と15分(ふん)と3分(ぷん)'],
	['50分間', '50分(ぷん)間(かん)'],
	['3分の1', '3分(ぶん)の1'],
	['5分野', '5分野(ぶんや)'],
	['1人、2人、10人、１２人', '1人(り)、2人(り)、10人(にん)、１２人(にん)'],
	['1人分、2人前、10人前後', '1人(り)分(ぶん)、2人(にん)前(まえ)、10人(にん)前後(ぜんご)'],
	['4人組と2人組', '4人(にん)組(ぐみ)と2人(り)組(ぐみ)'],
	['1つ', '1つ'],
	['1本、2本、3本', '1本(ぽん)、2本(ほん)、3本(ぼん)'],
	['3階と2階', '3階(がい)と2階(かい)'],
	['3千円と5千円', '3千(ぜん)円(えん)と5千(せん)円(えん)'],
	['47都道府県', '47都道府県(とどうふけん)'],
	['2022年度に1,234人、1億2000万円', '2022年度(ねんど)に1,234人(にん)、1億(おく)2000万(まん)円(えん)'],
	['15%、3か月、24時間、9時', '15%、3か月(げつ)、24時間(じかん)、9時(じ)'],
	['一人、二人、三人、四人', '一人(ひとり)、二人(ふたり)、三(さん)人(にん)、四人(よにん)'],
	['世界一人口が多い', '世界一(せかいいち)人口(じんこう)が多(おお)い'],
	['一回、一歩、一冊', '一回(いっかい)、一歩(いっぽ)、一冊(いっさつ)'],
	['十分な時間', '十分(じゅうぶん)な時間(じかん)'],
	['何を、何が、何に、何か', '何(なに)を、何(なに)が、何(なに)に、何(なに)か'],
	['何の、何だ、何でも', '何(なん)の、何(なん)だ、何(なん)でも'],
	['人', '人(にん)'],
	['何%減った？', '何(なん)%減(へ)った？'],
	['何人が何分、何回', '何(なん)人(にん)が何(なん)分(ぷん)、何(なん)回(かい)']
])('reads the numbers and counters of “%s”', (text, expected) => expect(read(text)).toBe(expected));

test('takes hand-written readings before all others, with either bar', () => {
	expect(read('{今日|こんにち}の{市場｜いちば}')).toBe('今日(こんにち)の市場(いちば)');
	expect(read('{食べる|たべる}')).toBe('食(た)べる');
	expect(read('{高齢|こうれい}化')).toBe('高齢(こうれい)化(か)');
	expect(read('{山田|}さん')).toBe('山田さん');
	expect(read('{ } と {a}')).toBe('{ } と {a}');
});

test('takes the longest listed word, and leaves longer words of the dictionary whole', async () => {
	const listed = await createFurigana({
		市場: 'いちば',
		朝市場: 'あさいちば',
		空いている席: '{空|す}いている席',
		金: 'かね',
		某社: false
	});
	const read = (text: string) => noted(listed(text));
	expect(read('市場と朝市場')).toBe('市場(いちば)と朝市場(あさいちば)');
	expect(read('市場価格')).toBe('市場(いちば)価格(かかく)');
	expect(read('空いている席')).toBe('空(す)いている席(せき)');
	expect(read('金と課金と金メダル')).toBe('金(かね)と課金(かきん)と金(かね)メダル');
	expect(read('某社の人')).toBe('某社の人(ひと)');
	expect(noted((await createFurigana({ 日本: 'にほん' }))('日本海'))).toBe('日本海(にほんかい)');
	const withSigns = await createFurigana({
		'山・川': '{山|やま}・{川|かわ}',
		'金 (仮)': '{金|きん} ({仮|かり})'
	});
	expect(noted(withSigns('山・川と金 (仮)'))).toBe('山(やま)・川(かわ)と金(きん) (仮(かり))');
});

test('names all entries that cannot be used', async () => {
	const readings = { 食べる: 'のむ', 未来: '{未|み}', 課題: 'kadai', かな: 'かな', 相談: null };
	const failing = createFurigana(readings);
	await expect(failing).rejects.toThrow(/readings\.yaml/);
	await expect(createFurigana({ 食べる: 'のむ', 未来: '{未|み}', 課題: 'kadai' })).rejects.toThrow(
		/食べる.*\n.*未来.*\n.*課題/
	);
	await expect(createFurigana({ かな: 'かな' })).rejects.toThrow(/kanji is expected/);
	await expect(createFurigana({ 相談: null })).rejects.toThrow(/相談.*kana is expected/);
});

test('takes an empty file for no entries', async () => {
	expect(noted((await createFurigana(null))('相談'))).toBe('相談(そうだん)');
});

test('collects words whose reading nobody knows, and says what to do', async () => {
	const fresh = await createFurigana({});
	expect(fresh('点滴灌漑で水を減らす')).toContain('灌漑で');
	expect([...fresh.unknown]).toEqual(['灌漑']);
	expect(adviceOnUnknown('灌漑')).toContain('content/readings.yaml');
});

test('reads 𠮟る as it reads 叱る', () => {
	expect(read('𠮟られて😀叱る')).toBe('𠮟(しか)られて😀叱(しか)る');
});

test('has plain Japanese for labels and titles', () => {
	expect(plainJa('{誹謗|ひぼう}{中傷｜ちゅうしょう}とは')).toBe('誹謗中傷とは');
});

const withoutReadings = (html: string) => html.replace(/<rt>[^<]*<\/rt>|<[^>]*>/g, '');

test('loses nothing of the text, whatever it is', () => {
	const pieces = [...'一二三十人日分回本4１0何の。、 \n々〇ヶ食べる𠮟😀👨‍👩‍👧①ﾊﾝＺa{}|｜&<>"高齢化世界一'];
	const some = fc.string({ unit: fc.constantFrom(...pieces) });
	const noted = fc
		.tuple(some, some, fc.constantFrom('|', '｜'))
		.map(([word, reading, bar]) => `{${word}${bar}${reading}}`);
	const text = fc.oneof(
		some,
		fc.string({ unit: 'grapheme' }),
		fc.array(fc.oneof(some, noted)).map((parts) => parts.join(''))
	);
	fc.assert(
		fc.property(text, (text) => {
			expect(withoutReadings(furigana(text))).toBe(escapeHtml(plainJa(text)));
		}),
		{ numRuns: 1000 }
	);
});
