import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		starters: '書き出しの例（押すと入ります）',
		aim: (aim: number) => `${aim}字くらいが目安です`,
		count: (count: number) => `いま ${count}字`,
		missing: (rest: number) => `あと${rest}字くらい`,
		reached: '十分書けています',
		others: '例を見る',
		nothing: 'まだ書いていません。'
	},
	en: {
		starters: 'Ways to begin (press one to add it)',
		aim: (aim: number) => `About ${aim} words is plenty`,
		count: (count: number) => (count === 1 ? '1 word' : `${count} words`),
		missing: (rest: number) => `about ${rest} more`,
		reached: 'that is plenty',
		others: 'See examples',
		nothing: 'Nothing written yet.'
	}
});
