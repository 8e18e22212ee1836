import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toHiragana } from './align.ts';
import { adviceOnUnknown, createFurigana, rubyHtml } from './furigana.ts';
import { hasKanji } from './grades.ts';

/**
 * Words of the content with the reading and the grade of their hardest kanji, as a person who reads Japanese gives
 * them. Written by hand; never to be filled in from what the analyser says.
 */
const words = `
少ない すくない 2
水 みず 1
育てる そだてる 3
衛星 えいせい 5
土 つち 1
畑 はたけ 3
必要 ひつよう 4
川 かわ 1
地下 ちか 2
真水 まみず 3
農業 のうぎょう 3
気候 きこう 4
変化 へんか 4
世界 せかい 3
肥料 ひりょう 5
値段 ねだん 6
加工 かこう 4
土地 とち 2
写真 しゃしん 3
集める あつめる 3
計算 けいさん 2
自動 じどう 3
根元 ねもと 3
試験 しけん 4
検証 けんしょう 5
開発 かいはつ 3
技術 ぎじゅつ 5
会社 かいしゃ 2
自然 しぜん 4
作物 さくもつ 3
資源 しげん 6
割合 わりあい 6
国連 こくれん 4
食糧 しょくりょう 7
機関 きかん 4
平均 へいきん 5
使用 しよう 3
収穫 しゅうかく 7
担当 たんとう 6
節水 せっすい 4
利用 りよう 4
報告 ほうこく 5
環境 かんきょう 7
英語 えいご 4
技報 ぎほう 5
導入 どうにゅう 5
節約 せつやく 4
収量 しゅうりょう 6
南欧 なんおう 7
農場 のうじょう 3
活用 かつよう 2
給水 きゅうすい 4
共同 きょうどう 4
最先端 さいせんたん 7
栽培 さいばい 7
着手 ちゃくしゅ 3
未来 みらい 4
農家 のうか 3
水不足 みずぶそく 4
管理 かんり 4
記事 きじ 3
数字 すうじ 2
結果 けっか 4
天気 てんき 1
個数 こすう 5
重さ おもさ 3
苗 なえ 7
芽 め 4
地図 ちず 2
見守る みまもる 3
目もり めもり 1
総人口 そうじんこう 5
高齢化 こうれいか 7
出生数 しゅっしょうすう 2
推計 すいけい 6
将来 しょうらい 6
人口 じんこう 1
動態 どうたい 5
統計 とうけい 5
厚生労働省 こうせいろうどうしょう 5
政府 せいふ 5
標準 ひょうじゅん 5
規約 きやく 5
互換 ごかん 7
国勢調査 こくせいちょうさ 5
社会保障 しゃかいほしょう 6
令和 れいわ 4
引用 いんよう 2
件数 けんすう 5
対策 たいさく 6
協議会 きょうぎかい 4
合計 ごうけい 2
出典 しゅってん 4
正確 せいかく 5
都道府県 とどうふけん 4
区分 くぶん 3
未満 みまん 4
総務省 そうむしょう 5
独立行政法人 どくりつぎょうせいほうじん 5
教育 きょういく 3
単位 たんい 4
人数 にんずう 2
若い わかい 6
白書 はくしょ 2
一致 いっち 7
点滴 てんてき 7
全体 ぜんたい 3
傾向 けいこう 7
直線 ちょくせん 2
縦 たて 6
最小二乗法 さいしょうにじょうほう 4
片側 かたがわ 6
番号 ばんごう 3
手口 てぐち 1
電話 でんわ 2
届く とどく 6
住所 じゅうしょ 3
持ち主 もちぬし 3
部分 ぶぶん 3
名前 なまえ 2
確認 かくにん 6
本人 ほんにん 1
相手 あいて 3
二段階 にだんかい 6
認証 にんしょう 6
空振り からぶり 7
本物 ほんもの 3
偽物 にせもの 7
判断 はんだん 5
対数 たいすう 3
目盛 めもり 6
警察 けいさつ 6
相談 そうだん 3
専用 せんよう 6
平日 へいじつ 3
昼間 ひるま 2
口座 こうざ 6
愛知県 あいちけん 4
個人情報 こじんじょうほう 5
入力 にゅうりょく 1
犯罪 はんざい 5
窓口 まどぐち 6
一覧 いちらん 6
神奈川県 かながわけん 4
案内 あんない 4
消費者 しょうひしゃ 5
年末年始 ねんまつねんし 4
原則 げんそく 5
毎日 まいにち 2
契約 けいやく 7
請求 せいきゅう 7
受付 うけつけ 4
公式 こうしき 3
安心 あんしん 3
子供 こども 6
無料 むりょう 4
悩み なやみ 7
文部科学省 もんぶかがくしょう 4
練習 れんしゅう 3
理由 りゆう 3
収集 しゅうしゅう 6
整理 せいり 3
分析 ぶんせき 7
実際 じっさい 5
問題 もんだい 3
解決 かいけつ 5
家庭 かてい 3
端末 たんまつ 7
授業 じゅぎょう 5
被害 ひがい 7
生徒 せいと 4
約束 やくそく 4
体験 たいけん 4
荷物 にもつ 3
正答率 せいとうりつ 5
分野 ぶんや 2
証拠 しょうこ 7
停止 ていし 5
取引 とりひき 3
最低 さいてい 4
青少年 せいしょうねん 2
金額 きんがく 5
全員 ぜんいん 3
金曜日 きんようび 2
誕生日 たんじょうび 6
注文 ちゅうもん 3
夕方 ゆうがた 2
電車 でんしゃ 2
不在 ふざい 5
本日 ほんじつ 1
再配達 さいはいたつ 5
返送 へんそう 3
画面 がめん 3
家族 かぞく 3
予定 よてい 3
手数料 てすうりょう 4
財布 さいふ 5
心当たり こころあたり 2
玄関 げんかん 7
最初 さいしょ 4
返信 へんしん 4
様子 ようす 3
銀行 ぎんこう 3
暗証番号 あんしょうばんごう 5
今夜 こんや 2
台所 だいどころ 3
全部 ぜんぶ 3
十分 じゅうぶん 2
機内 きない 4
最後 さいご 4
明細 めいさい 2
順番 じゅんばん 4
時刻 じこく 6
大丈夫 だいじょうぶ 7
自分 じぶん 2
大勢 おおぜい 5
一歩 いっぽ 2
怪しい あやしい 7
意見 いけん 3
重要 じゅうよう 4
不正 ふせい 4
検知 けんち 5
図書館 としょかん 3
予約 よやく 4
中央 ちゅうおう 3
学習 がくしゅう 3
警告 けいこく 6
設定 せってい 5
履歴 りれき 7
更新 こうしん 7
文章 ぶんしょう 3
倍率 ばいりつ 5
間隔 かんかく 7
軸 じく 7
傾き かたむき 7
印象 いんしょう 5
一因 いちいん 5
業者 ぎょうしゃ 3
宅配便 たくはいびん 6
秘密 ひみつ 6
法律 ほうりつ 6
仕事 しごと 3
地元 じもと 2
発表 はっぴょう 3
部活 ぶかつ 3
予想 よそう 3
課題 かだい 4
困りごと こまりごと 6
事例 じれい 4
探究 たんきゅう 6
公共 こうきょう 4
事実 じじつ 3
散布図 さんぷず 5
動画 どうが 3
字幕 じまく 6
保存 ほぞん 6
機器 きき 4
席 せき 4
班 はん 6
時計 とけい 2
一人 ひとり 1
二人 ふたり 1
留学生 りゅうがくせい 5
介護 かいご 7
家計 かけい 2
印刷 いんさつ 4
地震 じしん 7
分別 ぶんべつ 4
夢 ゆめ 5
社員 しゃいん 3
無理 むり 4
議論 ぎろん 6
条件 じょうけん 5
内容 ないよう 5
人工衛星 じんこうえいせい 5
時期 じき 3
区画 くかく 3
設立 せつりつ 5
商品 しょうひん 3
品種 ひんしゅ 4
期待 きたい 3
心配 しんぱい 3
方法 ほうほう 4
本文 ほんぶん 1
教材 きょうざい 4
広告 こうこく 5
黒板 こくばん 3
祖父母 そふぼ 5
景色 けしき 4
年齢 ねんれい 7
都会 とかい 3
関係 かんけい 4
立派 りっぱ 6
相関係数 そうかんけいすう 4
原因 げんいん 5
証明 しょうめい 5
意味 いみ 3
沖縄 おきなわ 4
埼玉 さいたま 4
青森県 あおもりけん 3
秋田県 あきたけん 3
東京都 とうきょうと 3
福岡 ふくおか 4
島根 しまね 3
通学 つうがく 2
海 うみ 2
不便 ふべん 4
移動 いどう 5
交通 こうつう 2
格差 かくさ 5
生き物 いきもの 3
平和 へいわ 3
言葉 ことば 3
質問 しつもん 5
助言 じょげん 3
沈黙 ちんもく 7
身近 みぢか 3
兵庫県 ひょうごけん 4
加古川 かこがわ 4
職員 しょくいん 5
宿題 しゅくだい 3
大人 おとな 1
表示 ひょうじ 5
対話 たいわ 3
教室 きょうしつ 2
事前 じぜん 3
事後 じご 3
橘高校 たちばなこうこう 8
相馬 そうま 3
入り口 いりぐち 1
値上がり ねあがり 6
申し込む もうしこむ 7
取り消し とりけし 3
確かめる たしかめる 5
`
	.trim()
	.split('\n')
	.map((line): [string, string, number] => {
		const [word = '', reading = '', grade = ''] = line.split(' ');
		return [word, reading, Number(grade)];
	});

/** One character of plain text, or all that stands under one reading. */
type Unit = { text: string; reading: string; grade: number };

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** What a reader sees of rendered HTML. */
function unitsOf(html: string): Unit[] {
	const parts = /<ruby data-g="(\d)"[^>]*>([^<]*)<rt>([^<]*)<\/rt><\/ruby>|<[^>]*>|(&\w+;|[^<])/gu;
	return [...html.matchAll(parts)].flatMap(([, grade, base, reading, char]) => {
		if (base !== undefined) return [{ text: base, reading: reading ?? '', grade: Number(grade) }];
		const text = char === undefined ? '' : (entities[char] ?? char);
		return text ? [{ text, reading: toHiragana(text), grade: 0 }] : [];
	});
}

/** Readings and grades of a word in a text, at the places where no reading stands across its ends. */
function placesOf(word: string, units: readonly Unit[]): { reading: string; grade: number }[] {
	return units.flatMap((_, first) => {
		for (let last = first, text = ''; text.length < word.length && last < units.length; last++) {
			text += units[last]?.text ?? '';
			if (text !== word) continue;
			const covered = units.slice(first, last + 1);
			return [
				{
					reading: covered.map((unit) => unit.reading).join(''),
					grade: Math.max(...covered.map((unit) => unit.grade))
				}
			];
		}
		return [];
	});
}

/** All Japanese texts of a parsed content file. */
function japaneseOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(japaneseOf);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
		key === 'ja' && typeof item === 'string' ? [item] : japaneseOf(item)
	);
}

const content = fileURLToPath(new URL('../../../../content/', import.meta.url));
const glossaryMark = /\[\[[a-z0-9-]+(?:\|([^\]]+))?\]\]/g;

describe('in the texts of content/', () => {
	let sentences: Unit[][] = [];
	let unknown: string[] = [];

	beforeAll(async () => {
		const furigana = await createFurigana(parse(readFileSync(`${content}readings.yaml`, 'utf8')));
		const markdown = new MarkdownIt({ html: false });
		const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) =>
			file.endsWith('.yaml')
		);
		const texts = files.flatMap((file) => japaneseOf(parse(readFileSync(content + file, 'utf8'))));
		sentences = texts.map((text) => {
			const plain = text.replace(glossaryMark, (_, shown: string | undefined) => shown ?? '');
			return unitsOf(rubyHtml(markdown.render(plain), furigana));
		});
		unknown = [...furigana.unknown];
	});

	test('every word with kanji has a reading', () => {
		expect(unknown.map(adviceOnUnknown)).toEqual([]);
		const bare = sentences.flat().filter((unit) => unit.grade === 0 && hasKanji(unit.text));
		expect(bare).toEqual([]);
	});

	test('at least 200 words are known by hand, each once', () => {
		expect(words.length).toBeGreaterThanOrEqual(200);
		expect(new Set(words.map(([word]) => word)).size).toBe(words.length);
	});

	test.each(words)('%s is read %s everywhere, of grade %i', (word, reading, grade) => {
		const places = sentences.flatMap((units) => placesOf(word, units));
		expect(places.length, `“${word}” is no longer in the content`).toBeGreaterThan(0);
		for (const place of places) expect(place).toEqual({ reading, grade });
	});

	test.each([
		['何%', 'なん%'],
		['アカウントに入れない', 'あかうんとにはいれない'],
		['自分で開けば', 'じぶんでひらけば'],
		['目もり一つ上は', 'めもりひとつうえは'],
		['大盛り上がり', 'おおもりあがり'],
		['計算用', 'けいさんよう'],
		['10月1日', '10がつついたち'],
		['100人のうち何人', '100にんのうちなんにん'],
		['1日1回', '1にち1かい'],
		['10分ほど', '10ぷんほど'],
		['5分でできる', '5ふんでできる'],
		['4人で', '4にんで'],
		['何の数字', 'なんのすうじ'],
		['何に困り', 'なににこまり'],
		['目が行く', 'めがいく'],
		['自分たちで行った', 'じぶんたちでおこなった'],
		['年央', 'ねんおう']
	])('“%s” is read “%s” in its sentence', (phrase, reading) => {
		const readings = sentences.flatMap((units) => placesOf(phrase, units)).map((place) => place.reading);
		expect(new Set(readings)).toEqual(new Set([reading]));
	});
});
