import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		two: '同時に書かれた言葉があります。どれも残っています。どうしますか。',
		take: 'これにする',
		takeThis: (text: string) => `「${text}」にする`,
		join: 'つなげて一つにする',
		empty: '（空）',
		long: (most: number) => `ここに書けるのは${most.toLocaleString('ja')}字までです。`
	},
	en: {
		two: 'People wrote here at the same time. Nothing is lost. Which one shall it be?',
		take: 'Take this one',
		takeThis: (text: string) => `Take “${text}”`,
		join: 'Put them together',
		empty: '(empty)',
		long: (most: number) => `There is room for ${most.toLocaleString('en')} characters here.`
	}
});
