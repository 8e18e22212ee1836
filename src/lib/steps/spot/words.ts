import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		/** What something in a picture is, and what is written on it; both are HTML. */
		reads: (text: string, letters: string) => `${text}「${letters}」`,
		practice: '練習の画面です。本物ではありません。',
		media: {
			chat: 'チャット',
			mail: 'メール',
			page: 'ウェブページ',
			profile: 'プロフィール',
			post: '投稿'
		},
		looks: {
			line: '',
			name: '名前',
			address: 'アドレス',
			subject: '件名',
			bubble: '相手の言葉',
			reply: '返事',
			button: 'ボタンの絵',
			fact: '',
			small: '小さな文字'
		},
		how: '気になるところを、押して印をつけます。もう一度押すと、印が消えます。',
		list: '絵の中にあるもの',
		picture: '絵',
		marked: '印をつけた',
		first: '気になるところに、印をつけてみよう。',
		marks: (n: number) => `印は${n}個`,
		verdict: (found: number, open: number, alarms: number) =>
			[
				found > 0 ? `${found}個、見つけました。` : '',
				open > 0 ? `あと${open}個あります。` : '',
				alarms > 0 ? `印をつけた中に、心配のいらないものが${alarms}個あります。` : ''
			].join(''),
		tags: { found: 'サイン', open: '見つけていないサイン', alarm: '心配のいらないもの' },
		each: { found: 'サインです。', alarm: 'これは、サインとは言えなさそうです。' },
		signs: 'サイン',
		harmless: '心配のいらないもの',
		nothing: 'まだ印をつけていません。',
		paper: '気になるところを、丸でかこむ。',
		why: '説明'
	},
	en: {
		reads: (text, letters) => `${text}: “${letters}”`,
		practice: 'This is a practice screen. Nothing here is real.',
		media: { chat: 'Chat', mail: 'Email', page: 'Web page', profile: 'Profile', post: 'Post' },
		looks: {
			line: '',
			name: 'name',
			address: 'address',
			subject: 'subject',
			bubble: 'what they say',
			reply: 'reply',
			button: 'drawing of a button',
			fact: '',
			small: 'small print'
		},
		how: 'Press whatever makes you wonder, to mark it. Press again to take the mark away.',
		list: 'What is in the picture',
		picture: 'Picture',
		marked: 'marked',
		first: 'Mark what makes you wonder.',
		marks: (n: number) => (n === 1 ? '1 mark' : `${n} marks`),
		verdict: (found: number, open: number, alarms: number) =>
			[
				found > 0 ? `You found ${found}.` : '',
				open > 0 ? (open === 1 ? 'There is one more.' : `There are ${open} more.`) : '',
				alarms > 0
					? alarms === 1
						? 'One of your marks is on something harmless.'
						: `${alarms} of your marks are on something harmless.`
					: ''
			]
				.filter(Boolean)
				.join(' '),
		tags: { found: 'a sign', open: 'a sign not found yet', alarm: 'harmless' },
		each: { found: 'A sign.', alarm: 'Hard to call this one a sign.' },
		signs: 'Signs',
		harmless: 'Harmless',
		nothing: 'Nothing marked yet.',
		paper: 'Draw a circle around what makes you wonder.',
		why: 'Explanation'
	}
});
