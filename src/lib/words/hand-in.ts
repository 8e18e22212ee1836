import { defineWords } from './define.ts';
import { count } from './plural.ts';

/** Words for handing in to the teacher. */
export const handInWords = defineWords({
	ja: {
		open: '先生に出す',
		title: '先生に出す',
		intro:
			'ファイルを一つつくります。できたファイルを、先生の決めた場所に入れてください。送るまで、だれにも見えません。',
		inside: 'ファイルに入るもの',
		nickname: (name: string) => (name ? `ニックネーム「${name}」` : 'ニックネーム（まだ書いていません）'),
		nameless: '先生には、だれのものか分からなくなります。先にニックネームを書くのがおすすめです。',
		toName: 'ニックネームを書く',
		answers: (n: number, lessons: number) =>
			n === 0 ? '答えは、まだありません' : `${lessons}レッスンの答え ${n}件と、進みぐあい`,
		ideas: (n: number) => (n === 0 ? 'アイデアは、まだありません' : `アイデア ${n}件`),
		untitled: 'まだ名前のないアイデア',
		said: (n: number) =>
			n === 0 ? 'やりとりは、まだありません' : `やりとり ${n}件（届いたことばと、あなたの返事）`,
		notInside: '入らないもの',
		notInsideText: '動画のメモ、自分で入れた表、前の答え、アイデアの前の版、4けたの番号。',
		word: 'クラスの合いことば',
		wordHelp: '先生から聞いていたら、書いてください。',
		save: 'ファイルをつくる',
		saved: (name: string) =>
			`${name}をつくりました。あとから変えたら、もう一度出せます。先生の手元で新しくなります。`,
		failed: 'つくれませんでした。書いたものは消えていません。もう一度、押してみてください。',
		loading: '中身をまとめています…'
	},
	en: {
		open: 'Hand in',
		title: 'Hand in to your teacher',
		intro: 'This makes one file. Put it where your teacher asked you to. Until then nobody sees it.',
		inside: 'What is in the file',
		nickname: (name) => (name ? `Your nickname, “${name}”` : 'Your nickname (none yet)'),
		nameless: 'Your teacher could not tell whose it is. Better write a nickname first.',
		toName: 'Write a nickname',
		answers: (n, lessons) =>
			n === 0
				? 'No answers yet'
				: `${count(n, 'answer', 'answers')} in ${count(lessons, 'lesson', 'lessons')}, and how far you are`,
		ideas: (n) => (n === 0 ? 'No ideas yet' : count(n, 'idea', 'ideas')),
		untitled: 'An idea without a name yet',
		said: (n) =>
			n === 0
				? 'No dialogue yet'
				: `${count(n, 'entry', 'entries')} of dialogue: what you were told, and your answers`,
		notInside: 'What is not in it',
		notInsideText:
			'Notes on films, tables you brought along, earlier answers, earlier versions of ideas, your four digits.',
		word: 'Class word',
		wordHelp: 'If your teacher told you one, write it here.',
		save: 'Make the file',
		saved: (name) =>
			`${name} was made. If you change something later, hand in again: your teacher gets the newer one.`,
		failed: 'It could not be made. What you wrote is safe. Press once more.',
		loading: 'Putting it together …'
	}
});
