import { expect, test } from 'vitest';
import { describePlot, drawPlot } from './plot.ts';
import { frame, phone } from './sample.ts';
import { markValues, noteWords, speakMark } from './speak.ts';

test('a scatter in words: axes with unit and year, how many, the ends, and no cause', () => {
	const view = { table: 'places', form: 'scatter', x: 'aged', y: 'vacant' } as const;
	expect(describePlot(frame(view), 'ja')).toMatchInlineSnapshot(
		`"散布図です。横は65歳以上の割合（%、2022年）、縦は空き家率（%、2018年）。点は都道府県5件です。空き家率がいちばん小さいのは東京都の10.6%、いちばん大きいのは山梨県の21.3%です。65歳以上の割合が大きいところほど空き家率も大きいという関係が、弱く見られます（r = 0.38）。値のわからない1行は、かいてありません。"`
	);
	expect(describePlot(frame(view, 'en'), 'en')).toMatchInlineSnapshot(
		`"Scatter plot. Across: 65歳以上の割合 (%, 2022). Up: 空き家率 (%, 2018). Points: 5, one for each prefecture. 空き家率 is lowest for Tokyo at 10.6% and highest for Yamanashi at 21.3%. Where “65歳以上の割合” is higher, “空き家率” tends to be higher too, but only weakly (r = 0.38). 1 row without a known value is not drawn."`
	);
});

test('lines in words: from first to last, for each', () => {
	const view = { table: 'countries', form: 'line', x: 'year', y: 'life' } as const;
	expect(describePlot(frame(view), 'ja')).toMatchInlineSnapshot(
		`"折れ線グラフです。1990年から2010年までの平均寿命（年）を、3本の線でくらべています。日本は、1990年の79年から2010年の83年へ増えました。ルワンダは、1990年の49年から2010年の63年へ増えました。シンガポールは、1990年の76年から2010年の82年へ増えました。"`
	);
	expect(describePlot(frame(view, 'en'), 'en')).toMatchInlineSnapshot(
		`"Line chart of 平均寿命 (年), from 1990 to 2010, with 3 lines to compare. Japan rose from 79 年 (1990) to 83 年 (2010). Rwanda rose from 49 年 (1990) to 63 年 (2010). Singapore rose from 76 年 (1990) to 82 年 (2010)."`
	);
});

test('bars in words: order, ends and how rows were put together', () => {
	const view = { table: 'places', form: 'bar', x: 'part', y: 'vacant' } as const;
	expect(describePlot(frame(view), 'ja')).toMatchInlineSnapshot(
		`"棒グラフです。空き家率（%、2018年）を、地方ごとに3件、大きい順に並べています。空き家率がいちばん小さいのは北の14.6%、いちばん大きいのは東の16.0%です。同じ名前の行は、平均しています（それぞれの行を同じ重さで数えています）。"`
	);
	expect(describePlot(frame(view, 'en'), 'en')).toMatchInlineSnapshot(
		`"Bar chart of 空き家率 (%, 2018): 3 names by “地方”, largest first. 空き家率 is lowest for 北 at 14.6% and highest for 東 at 16.0%. Rows of the same name are averaged, each counting the same."`
	);
});

test('a histogram in words: its steps and the fullest', () => {
	const view = { table: 'places', form: 'histogram', x: 'vacant' } as const;
	expect(describePlot(frame(view), 'ja')).toMatchInlineSnapshot(
		`"ヒストグラムです。空き家率（%、2018年）を4区間に分け、6行がどこに入るかを数えています。いちばん多いのは10〜12%の区間で、2行あります。"`
	);
	expect(describePlot(frame(view, 'en'), 'en')).toMatchInlineSnapshot(
		`"Histogram: 6 rows counted in 4 steps of 空き家率 (%, 2018). The fullest step is 10 to 12%, with 2 rows."`
	);
});

test('a strip in words: the medians of its bands', () => {
	const view = { table: 'places', form: 'strip', x: 'vacant', y: 'part' } as const;
	expect(describePlot(frame(view), 'ja')).toMatchInlineSnapshot(
		`"値を1本の軸に並べた図です。軸は空き家率（%、2018年）。点は都道府県6件です。地方ごとに段を分けています。空き家率がいちばん小さいのは沖縄県の10.4%、いちばん大きいのは山梨県の21.3%です。真ん中の値（中央値）は、北が14.6%、東が16.0%、西が15.4%です。"`
	);
	expect(describePlot(frame(view, 'en'), 'en')).toMatchInlineSnapshot(
		`"Values along one axis: 空き家率 (%, 2018). Points: 6, one for each prefecture. One band for each value of “地方”. 空き家率 is lowest for Okinawa at 10.4% and highest for Yamanashi at 21.3%. Medians: 北 14.6%; 東 16.0%; 西 15.4%."`
	);
});

test('a map in words: what is not known too', () => {
	const view = { table: 'places', form: 'map', y: 'aged' } as const;
	expect(describePlot(frame(view), 'ja')).toMatchInlineSnapshot(
		`"地図です。都道府県5件を、65歳以上の割合（%、2022年）の大きさで4つの色にぬり分けています。65歳以上の割合がいちばん小さいのは東京都の22.8%、いちばん大きいのは秋田県の38.6%です。値のわからない1か所は、斜線にしています。"`
	);
	expect(describePlot(frame(view, 'en'), 'en')).toMatchInlineSnapshot(
		`"Map. Places: 5, one for each prefecture, in 4 colours from low to high, by 65歳以上の割合 (%, 2022). 65歳以上の割合 is lowest for Tokyo at 22.8% and highest for Akita at 38.6%. 1 place without a known value is hatched."`
	);
});

test('a moment and panels are said', () => {
	const time = { column: 'year', at: 2010, trails: false };
	const view = {
		table: 'countries',
		form: 'scatter',
		x: 'children',
		y: 'life',
		time,
		panels: 'country_ja'
	} as const;
	expect(describePlot(frame(view), 'ja')).toMatchInlineSnapshot(
		`"散布図です。横は合計特殊出生率（人）、縦は平均寿命（年）。点は国3件です。2010年のようすです。平均寿命がいちばん小さいのはルワンダの63年、いちばん大きいのは日本の83年です。国ごとに、3枚に分けてあります。軸は、どれも同じです。"`
	);
	expect(describePlot(frame(view, 'en'), 'en')).toMatchInlineSnapshot(
		`"Scatter plot. Across: 合計特殊出生率 (人). Up: 平均寿命 (年). Points: 3, one for each country. This is the year 2010. 平均寿命 is lowest for Rwanda at 63 年 and highest for Japan at 83 年. Parted into 3 panels by “Country”, all with the same axes."`
	);
});

test('where there is nothing to see, the words say what to do', () => {
	const filters = [{ type: 'span' as const, column: 'aged', span: [90, 91] as [number, number] }];
	const here = frame({ table: 'places', form: 'map', y: 'aged', filters });
	expect(describePlot(here, 'ja')).toBe(
		'条件に合う行がありません。条件をゆるめると、また見えるようになります。'
	);
});

test('a mark is spoken with its name and its values', () => {
	const here = frame({ table: 'places', form: 'scatter', x: 'aged', y: 'vacant' });
	const mark = drawPlot(here, phone, 'ja').panels[0]?.marks[0];
	if (!mark) throw new Error('no mark');
	expect(speakMark(here, mark, 'ja')).toBe(
		'東京都、65歳以上の割合（2022年） 22.8%、空き家率（2018年） 10.6%'
	);
});

test('a bar of many rows says how many it stands for', () => {
	const here = frame({ table: 'places', form: 'bar', x: 'part', y: 'people' }, 'en');
	const mark = drawPlot(here, phone, 'en').panels[0]?.marks[0];
	if (!mark) throw new Error('no mark');
	expect(mark.name).toBe('東');
	expect(markValues(here, mark, 'en')).toEqual([
		{ label: '人口 (2022)', value: '14,840 千人' },
		{ label: 'Number of rows', value: '2 rows' }
	]);
	expect(drawPlot(here, phone, 'en').notes.map((note) => noteWords(note, 'en'))).toEqual([
		'Rows of the same name are added up.'
	]);
});
