import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		figures: '数字で見る',
		sources: '出典：',
		year: (year: number | string) => `${year}年`,
		read: '読みました。',
		unread: 'まだ読んでいません。'
	},
	en: {
		figures: 'In figures',
		sources: 'Source:',
		year: (year: number | string) => `${year}`,
		read: 'I have read this.',
		unread: 'Not read yet.'
	}
});
