import { defineWords } from '#lib/words/define.ts';

/** Words of the chart frame. Content brings the finding, the labels and the questions. */
/** 「2022年」; a learner may write anything, and may have written 年 already. */
export function inYears(year: string | number): string {
	return /\d$/.test(String(year)) ? `${year}年` : String(year);
}

export const words = defineWords({
	ja: {
		view: '見方',
		chart: 'グラフ',
		table: '表',
		both: '両方',
		fit: '全体の傾向（直線）',
		own: 'あなたが選んだところ',
		picks: {
			/** Rows are picked as evidence for a claim. */
			evidence: {
				picked: '証拠に選んだもの',
				keys: 'スペースキーで証拠に入れたり外したりできます。',
				state: '証拠に選んであります',
				pick: '証拠に入れる',
				unpick: '証拠から外す',
				nowPicked: (name: string) => `${name}を証拠に入れました`,
				nowUnpicked: (name: string) => `${name}を証拠から外しました`
			},
			/** Rows are picked as the answer to a task. */
			answer: {
				picked: '選んだもの',
				keys: 'スペースキーで選んだり外したりできます。',
				state: '選んであります',
				pick: '選ぶ',
				unpick: '外す',
				nowPicked: (name: string) => `${name}を選びました`,
				nowUnpicked: (name: string) => `${name}を外しました`
			}
		},
		count: (label: string, count: number) => `${label}（${count}）`,
		forms: { scatter: '散布図', line: '折れ線グラフ', bar: '棒グラフ' },
		describe: (form: string, x: string, y: string, count: number) =>
			`${form}。横は${x}、縦は${y}。値は${count}個。`,
		describeBars: (form: string, y: string, count: number) => `${form}。${y}。値は${count}個。`,
		range: (least: string, most: string) => `いちばん小さいのは${least}、いちばん大きいのは${most}。`,
		walker: 'グラフの値をめぐる',
		keys: '矢印キーで一つずつ見られます。',
		keysTable: 'Tキーで表へ移ります。',
		notYet: 'まだどの値も選んでいません',
		pair: (label: string, value: string) => `${label} ${value}`,
		join: '、',
		hint: '点にふれると、値が出ます。矢印キーでもめぐれます。',
		hintBars: '棒にふれると、値が出ます。矢印キーでもめぐれます。',
		source: '出典：',
		sourceYear: (year: string | number) => (year === '' ? '。' : `（${inYears(year)}）。`),
		grades: {
			A: '公表元の数字です。',
			own: '自分で読みこんだ数字です。',
			B: '二次情報です。公表元の数字を引用した記事などから読み取りました。',
			'A/B': '一部は二次情報です。公表元の数字を引用した資料から読み取りました。'
		},
		computed: (labels: string[]) =>
			`${labels.map((label) => `「${label}」`).join('と')}は、公表された数から計算しました。`,
		unknown: (names: string) => `${names}は値がわからないため、空けてあります。`,
		unknownMany: (count: number) => `値のわからない${count}行は、空けてあります。`,
		about: 'このデータについて',
		readAt: '数字の入手先：',
		terms: '使うときの決まり：',
		none: 'わかりません',
		rows: (count: number) => `${count}行`,
		ranked: (label: string, count: number) => `${label}の大きい順（${count}行）`,
		empty: 'この表には、グラフにできる値がありません。',
		tableOf: (title: string) => `表：${title}`,
		bounds: (min: string, max: string) => `${min}から${max}までの数で答えます`
	},
	en: {
		view: 'View',
		chart: 'Chart',
		table: 'Table',
		both: 'Both',
		fit: 'Overall trend (straight line)',
		own: 'Your choice',
		picks: {
			/** Rows are picked as evidence for a claim. */
			evidence: {
				picked: 'Picked as evidence',
				keys: 'The space bar picks a value as evidence, or takes it out.',
				state: 'picked as evidence',
				pick: 'Use as evidence',
				unpick: 'Take out of evidence',
				nowPicked: (name: string) => `${name} is now part of your evidence`,
				nowUnpicked: (name: string) => `${name} was taken out of your evidence`
			},
			/** Rows are picked as the answer to a task. */
			answer: {
				picked: 'Chosen',
				keys: 'The space bar chooses a value, or takes it out.',
				state: 'chosen',
				pick: 'Choose',
				unpick: 'Take out',
				nowPicked: (name: string) => `${name} chosen`,
				nowUnpicked: (name: string) => `${name} taken out`
			}
		},
		count: (label: string, count: number) => `${label} (${count})`,
		forms: { scatter: 'Scatter plot', line: 'Line chart', bar: 'Bar chart' },
		describe: (form: string, x: string, y: string, count: number) =>
			`${form}. Across: ${x}. Up: ${y}. ${count} values.`,
		describeBars: (form: string, y: string, count: number) => `${form}. ${y}. ${count} values.`,
		range: (least: string, most: string) => `Smallest: ${least}. Largest: ${most}.`,
		walker: 'Walk through the values of the chart',
		keys: 'The arrow keys move from value to value.',
		keysTable: 'The T key goes to the table.',
		notYet: 'No value chosen yet',
		pair: (label: string, value: string) => `${label}: ${value}`,
		join: ', ',
		hint: 'Touch a point to see its values. The arrow keys work too.',
		hintBars: 'Touch a bar to see its value. The arrow keys work too.',
		source: 'Source: ',
		sourceYear: (year: string | number) => (year === '' ? '. ' : ` (${year}). `),
		grades: {
			A: 'The publisher’s own figures.',
			own: 'Figures you brought in yourself.',
			B: 'Second-hand: read in articles that quote the publisher’s figures.',
			'A/B': 'Partly second-hand: read where the publisher’s figures are quoted.'
		},
		computed: (labels: string[]) =>
			`${labels.map((label) => `“${label}”`).join(' and ')}: computed from published counts.`,
		unknown: (names: string) => `The value for ${names} is not known, so its place is left empty.`,
		unknownMany: (count: number) => `${count} rows without a known value are left empty.`,
		about: 'About this data',
		readAt: 'How the figures came here: ',
		terms: 'Terms of use: ',
		none: 'not known',
		rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
		ranked: (label: string, count: number) => `${label}, largest first (${count} rows)`,
		empty: 'This table has no values to draw.',
		tableOf: (title: string) => `Table: ${title}`,
		bounds: (min: string, max: string) => `A number from ${min} to ${max}`
	}
});
