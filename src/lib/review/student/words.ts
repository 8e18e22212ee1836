import { defineWords } from '#lib/words/define.ts';
import { count } from '#lib/words/plural.ts';

/** Words of the pages on which a team reads and answers what mentors said. */
export const words = defineWords({
	ja: {
		crumb: 'コメント',
		title: 'メンターからのコメント',
		intro: '一つずつ、使ったかどうかと、そのわけを返します。使うかどうかを決めるのは、あなたたちです。',
		loading: 'コメントを開いています…',
		none: 'コメントは、まだありません',
		noneText:
			'メンターからの返事のファイルやリンクを開くと、ここと、キャンバスの付箋に出てきます。まずはアイデアをわたしましょう。',
		open: '返事のファイルを開く',
		share: 'アイデアをわたす',
		todo: (n: number) => `返事を待っているコメント（${n}）`,
		answered: (n: number) => `答えたコメント（${n}）`,
		allAnswered: 'すべてに答えました。次にアイデアをわたすとき、この返事もいっしょに届きます。',
		compare: 'コメントの前と、いまをくらべる',
		on: (what: string) => `「${what}」へ`,
		onIdea: 'アイデア全体へ',
		goTo: 'その場所を見る',
		reworded: 'そのあと、書きかえました。',
		moved: (from: string, to: string) => `「${from}」から「${to}」へ移しました。`,
		gone: 'この付箋は、いまはありません。',
		saidThen: (what: string) => `そのときの言葉：${what}`,
		use: 'このコメントを',
		reason: 'そのわけ',
		reasonHint: {
			used: 'どこを、どう変えましたか。',
			partly: 'どこを使って、どこを使わなかったか。',
			not: '使わなかったわけ。「今回は…を大事にしたいから」でも、りっぱなわけです。',
			ask: 'もっと知りたいことを書きます。'
		},
		answer: '答える',
		answerAgain: '考え直して、もう一度答える',
		answerFixed: '答えは、あとから消したり書きかえたりできません。考え直したら、もう一度答えられます。',
		saved: '答えました。',
		thank: 'ありがとうを伝える',
		thanked: 'ありがとうを伝えました',
		show: '先生に見せる',
		showText: 'いやだと感じた、心配になった。そんなときは押してください。あなたは悪くありません。',
		showWhy: '先生に伝えたいこと（なくてもかまいません）',
		showDo: '先生に見せるしるしをつける',
		shown:
			'先生に見せるしるしをつけました。次に提出するとき、先生に届きます。急ぐときは、いますぐこの画面を先生に見せてください。',
		outside: '連絡先のように見えます。連絡先は書かない約束です。先生の画面にも印がつきます。',
		you: 'わたしたち',
		count: (n: number) => `コメント ${n}`,
		countOpen: (n: number) => `返事まち ${n}`,
		panel: 'メンターのコメント',
		panelHint: 'コメントのある付箋を選ぶと、ここで読めます。',
		all: (n: number) => `コメントをすべて見る（${n}）`,
		before: 'コメントをもらう前',
		forMentor: 'これは、メンターに読んでもらうためのファイルです。メンターデスクで開きます。',
		toDesk: 'メンターデスクへ',
		arrived: (title: string, comments: number, news: number) =>
			comments > 0
				? `「${title}」へのコメント ${comments}件`
				: news > 0
					? `「${title}」への言葉 ${news}件`
					: `「${title}」への言葉は、もう入っています`,
		unknown: 'この端末にないアイデア',
		read: (title: string) => `「${title}」のコメントを読む`
	},
	en: {
		crumb: 'Comments',
		title: 'What mentors said',
		intro: 'Tell them one by one whether you used it, and why. Whether you do is up to you.',
		loading: 'Opening the comments …',
		none: 'No comments yet',
		noneText:
			'When you open a mentor’s file or link, the comments turn up here and on the notes of your canvas. First pass your idea on.',
		open: 'Open a mentor’s file',
		share: 'Pass the idea on',
		todo: (n) => `Waiting for your answer (${n})`,
		answered: (n) => `Answered (${n})`,
		allAnswered: 'You answered them all. The answers go along when you next pass the idea on.',
		compare: 'Compare before the comments with now',
		on: (what) => `On “${what}”`,
		onIdea: 'On the idea as a whole',
		goTo: 'See that place',
		reworded: 'You rewrote it since.',
		moved: (from, to) => `You moved it from “${from}” to “${to}”.`,
		gone: 'This note is not there any more.',
		saidThen: (what) => `It said then: ${what}`,
		use: 'This comment was',
		reason: 'Why',
		reasonHint: {
			used: 'What did you change, and where?',
			partly: 'Which part did you use, which not?',
			not: 'Why not. “This time … matters more to us” is a fine reason.',
			ask: 'What would you like to know?'
		},
		answer: 'Answer',
		answerAgain: 'Think again, and answer again',
		answerFixed: 'An answer cannot be deleted or changed later. You can always answer again.',
		saved: 'Answered.',
		thank: 'Say thank you',
		thanked: 'You said thank you',
		show: 'Show the teacher',
		showText: 'If something here makes you uneasy, press this. It is not your fault.',
		showWhy: 'Anything the teacher should know (if you like)',
		showDo: 'Mark it for the teacher',
		shown:
			'Marked. The teacher gets it with what you next hand in. If it is urgent, show this screen to your teacher now.',
		outside: 'This looks like contact details. We agreed not to write any; the teacher gets a flag.',
		you: 'Us',
		count: (n) => count(n, 'comment', 'comments'),
		countOpen: (n) => `${n} to answer`,
		panel: 'What mentors said',
		panelHint: 'Choose a note that has comments to read them here.',
		all: (n) => `All comments (${n})`,
		before: 'Before the comments',
		forMentor: 'This file is for a mentor. Open it on the mentor desk.',
		toDesk: 'To the mentor desk',
		arrived: (title, comments, news) =>
			comments > 0
				? `${count(comments, 'comment', 'comments')} on “${title}”`
				: news > 0
					? `${count(news, 'message', 'messages')} on “${title}”`
					: `You have all that was said about “${title}” already`,
		unknown: 'an idea that is not on this device',
		read: (title) => `Read the comments on “${title}”`
	}
});
