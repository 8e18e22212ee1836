import { defineWords } from '#lib/words/define.ts';

export const pageWords = defineWords({
	ja: {
		title: 'プリント',
		name: '名前',
		class: '組・番号',
		withAnswers: 'わたしの答えを入れる',
		empty: '書きこみ用（白紙）',
		do: '印刷する'
	},
	en: {
		title: 'Worksheet',
		name: 'Name',
		class: 'Class, number',
		withAnswers: 'With my answers',
		empty: 'Blank, to write on',
		do: 'Print'
	}
});
