import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		title: 'レッスンを開く',
		opening: 'レッスンを開いています。',
		unknown: 'このアドレスのレッスンが見つかりません。数字をもう一度たしかめてください。',
		home: 'レッスンをえらぶ'
	},
	en: {
		title: 'Open a lesson',
		opening: 'Opening the lesson.',
		unknown: 'There is no lesson at this address. Check the numbers once more.',
		home: 'Choose a lesson'
	}
});
