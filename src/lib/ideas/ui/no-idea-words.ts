import { defineWords } from '#lib/words/define.ts';

/** What a page says whose idea is not on this device. */
export const noIdeaWords = defineWords({
	ja: {
		title: 'このアイデアは、ここでは開けません',
		why: '消したあとか、別の端末や、別の人が作ったものかもしれません。',
		safe: 'ほかのアイデアと答えは、この端末にそのまま残っています。仲間が持っていたら、ファイルかリンクをもらって開けます。',
		list: '自分のアイデアを見る',
		open: 'もらったファイルを開く'
	},
	en: {
		title: 'This idea cannot be opened here',
		why: 'It may have been deleted, or it lives on another device or belongs to someone else who uses this one.',
		safe: 'Your other ideas and answers are still here. If a teammate has it, ask for the file or the link and open that.',
		list: 'See my ideas',
		open: 'Open a file I was given'
	}
});
