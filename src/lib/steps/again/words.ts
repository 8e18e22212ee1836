import { defineWords } from '#lib/words/define.ts';

/** What is said of an answer that can be looked at again. */
export const words = defineWords({
	ja: {
		check: '答え合わせ',
		right: 'そのとおり。',
		notYet: 'もう一度、見てみよう。',
		showWhy: '説明を読む',
		why: '説明'
	},
	en: {
		check: 'Check my answer',
		right: 'Exactly.',
		notYet: 'Have another look.',
		showWhy: 'Read the explanation',
		why: 'Explanation'
	}
});
