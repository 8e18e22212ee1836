import { defineWords } from '#lib/words/define.ts';

/** A field that two people wrote in without knowing of each other. */
export const words = defineWords({
	ja: {
		both: '同時に、べつべつの言葉が書かれました。どちらも残っています。',
		someone: '名前のない人',
		empty: '（何も書いていない）',
		take: 'これにする',
		takeOf: (name: string) => `${name}さんの言葉にする`,
		join: '両方をつなげる'
	},
	en: {
		both: 'Two people wrote here at the same time. Both are kept.',
		someone: 'someone without a name',
		empty: '(nothing written)',
		take: 'Take this one',
		takeOf: (name: string) => `Take the words of ${name}`,
		join: 'Put both together'
	}
});
