import { defineWords } from '#lib/words/define.ts';

/** Words that boards of several kinds share. Few, and large: they are read from the back of the room. */
export const words = defineWords({
	ja: {
		source: '出典',
		hands: (count: number) => `${count}人`,
		total: (count: number) => `手をあげた人　${count}人`,
		earlier: (count: number) => `前は ${count}人`,
		right: '答え',
		why: 'どうして？',
		figures: '数字で見ると',
		roles: '役割',
		round: (at: number, of: number) => `${at} / ${of}`,
		write: '書く',
		examples: 'たとえば',
		ownFirst: 'まず、自分のことばで',
		examplesNext: '書けたら、ほかの人の書き方も見てみよう。',
		keep: 'メモに残す',
		minutes: (count: number) => `${count}分`,
		seconds: (count: number) => `${count}秒`,
		people: (count: number) => `${count}人で`,
		guesses: (count: number) => `みんなの予想　${count}人`,
		truth: '実際',
		values: (count: number) => `${count}の実際の値`,
		task: 'やること',
		cut: (shown: number, all: number) => `${all}のうち、上と下の${shown}`
	},
	en: {
		source: 'Source',
		hands: (count: number) => String(count),
		total: (count: number) => `Hands up: ${count}`,
		earlier: (count: number) => `before: ${count}`,
		right: 'Answer',
		why: 'Why?',
		figures: 'In figures',
		roles: 'Roles',
		round: (at: number, of: number) => `${at} of ${of}`,
		write: 'Write',
		examples: 'For example',
		ownFirst: 'Your own words first',
		examplesNext: 'Once it is written, we look at how others put it.',
		keep: 'Write it down',
		minutes: (count: number) => `${count} min`,
		seconds: (count: number) => `${count} s`,
		people: (count: number) => `in groups of ${count}`,
		guesses: (count: number) => `Your guesses: ${count}`,
		truth: 'in fact',
		values: (count: number) => `The ${count} real values`,
		task: 'What to do',
		cut: (shown: number, all: number) => `${shown} of ${all}: the highest and the lowest`
	}
});
