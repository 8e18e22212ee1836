import { defineWords } from '#lib/words/define.ts';

const tables = (n: number) => (n === 1 ? '1 table' : `${n} tables`);

/** Words of the list of tables. */
export const words = defineWords({
	ja: {
		lead: '本物の数字で、確かめる',
		intro:
			'どの数字にも、単位と年と出典がついています。気になる表を開いて、軸に置くものを変えてみてください。',
		filters: 'さがす・しぼりこむ',
		text: '言葉でさがす',
		textHelp: '人口、ごみ、気温、水',
		goal: 'SDGs',
		anyGoal: 'どの目標でも',
		list: '表の一覧',
		found: (n: number, of: number) => (n === of ? `全部で${of}の表` : `${of}の表のうち ${n}`),
		size: (rows: number) => `${rows.toLocaleString('ja')}行`,
		years: (from: number, to: number) => (from === to ? `${from}年` : `${from}〜${to}年`),
		ask: 'たとえば',
		none: '当てはまる表がありません',
		noneText: '言葉を短くするか、目標の条件をはずしてみてください。',
		clear: '条件をはずす',
		own: '自分の表',
		ownText: 'CSVファイルや、コピーしたセルを読みこめます。表は、この端末の外へは出ません。',
		ownOpen: '表を読みこむ',
		exercises: '何から始めるか迷ったら：データの練習'
	},
	en: {
		lead: 'See for yourself, with real figures',
		intro: 'Every figure has its unit, its year and its source. Open a table and try what goes with what.',
		filters: 'Search and filter',
		text: 'Search',
		textHelp: 'People, waste, water',
		goal: 'SDGs',
		anyGoal: 'Any goal',
		list: 'The tables',
		found: (n: number, of: number) => (n === of ? tables(of) : `${n} of ${tables(of)}`),
		size: (rows: number) => (rows === 1 ? '1 row' : `${rows.toLocaleString('en')} rows`),
		years: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
		ask: 'For example',
		none: 'No table fits all of this',
		noneText: 'Try a shorter word, or take the goal away.',
		clear: 'Clear the filters',
		own: 'Your own tables',
		ownText: 'Open a CSV file, or paste cells. Your table never leaves this device.',
		ownOpen: 'Bring a table',
		exercises: 'Not sure where to begin? Try an exercise'
	}
});
