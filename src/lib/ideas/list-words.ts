import { defineWords } from '#lib/words/define.ts';
import { count } from '#lib/words/plural.ts';

/** Words of the list of ideas, and of where else they are listed. */
export const listWords = defineWords({
	ja: {
		lead: 'あなたのアイデア',
		intro:
			'気になることから、見せられるアイデアまで。ひとりでも、チームでも。書いたことは、この端末に残ります。',
		begin: '新しいアイデアをはじめる',
		open: 'もらったものを開く',
		list: 'アイデアの一覧',
		untitled: 'まだ名前のないアイデア',
		noIssue: '課題は、これから',
		notes: (n: number) => (n === 0 ? 'メモはまだありません' : `メモ ${n}枚`),
		people: (names: string) => `書いた人：${names}`,
		changed: (day: string) => `最後に書いた日：${day}`,
		sent: (day: string) => `${day}にファイルやリンクでわたしました`,
		sentOld: (day: string) => `最後にわたしたのは${day}。そのあとの続きは、この端末だけにあります`,
		never: 'この端末だけにあります',
		share: 'ファイルに残す・わたす',
		comments: (n: number) => `答えを待っているコメント ${n}`,
		shareOf: (title: string) => `${title}をファイルに残す・わたす`,
		remove: '消す',
		removeOf: (title: string) => `${title}を消す`,
		removed: (title: string) => `「${title}」を消しました。`,
		none: 'ここから、ひとつめを',
		noneText:
			'りっぱな思いつきは、いりません。「バスが来ない」「祖母が困っている」。そのくらいの小さな引っかかりから、少しずつ形にしていきます。',
		noneOpen: 'チームの仲間が先にはじめていたら、もらったファイルやリンク、QRコードを開いてください。',
		failed: 'アイデアを読みこめませんでした',
		failedText: '書いたものは消えていません。このページを、もう一度開いてみてください。',
		goOn: 'アイデアのつづき',
		goOnWith: 'つづける',
		all: 'アイデアの一覧へ'
	},
	en: {
		lead: 'Your ideas',
		intro:
			'From something that bothers you to an idea worth showing, alone or in a team. What you write stays on this device.',
		begin: 'Start a new idea',
		open: 'Open what I was given',
		list: 'List of ideas',
		untitled: 'An idea without a name yet',
		noIssue: 'The issue is still open',
		notes: (n) => (n === 0 ? 'No notes yet' : count(n, 'note', 'notes')),
		people: (names) => `Written by ${names}`,
		changed: (day) => `Last changed on ${day}`,
		sent: (day) => `Passed on as a file or link on ${day}`,
		sentOld: (day) => `Last passed on on ${day}; what came after is only on this device`,
		never: 'Only on this device',
		share: 'Save or pass on',
		comments: (n) => count(n, 'comment waits', 'comments wait') + ' for an answer',
		shareOf: (title) => `Save or pass on: ${title}`,
		remove: 'Delete',
		removeOf: (title) => `Delete: ${title}`,
		removed: (title) => `“${title}” was deleted.`,
		none: 'Your first one starts here',
		noneText:
			'No need for a grand plan. “The bus never comes.” “Grandma cannot read the screen.” A small thing that bothers you is enough; it takes shape step by step.',
		noneOpen: 'Has someone in your team begun already? Open the file, link or QR codes they give you.',
		failed: 'Your ideas could not be read',
		failedText: 'Nothing you wrote is gone. Please open this page again.',
		goOn: 'Your idea',
		goOnWith: 'Go on with it',
		all: 'All my ideas'
	}
});
