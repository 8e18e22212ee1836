import { defineWords } from '#lib/words/define.ts';
import { count } from '#lib/words/plural.ts';

/** Words of handing an idea on, and of taking one in. */
export const shareWords = defineWords({
	ja: {
		crumb: 'わたす',
		title: 'このアイデアをわたす',
		intro: 'わたすまで、何もこの端末から出ません。',
		inside: '入るもの',
		contents: (notes: number, people: string) =>
			`言葉と付箋（${notes}枚）、のせた証拠カード、前の版、コメントと返事、書いた人のニックネーム（${people || 'まだなし'}）。`,
		notInside: 'レッスンの答えや、ほかのアイデアは入りません。',
		fileTitle: 'ファイルにする',
		fileText:
			'チームの仲間は、このファイルを開くだけで、自分の書いたことと合わせられます。どちらの言葉も消えません。メンターや先生には、これまでのコメントと返事もいっしょに届きます。',
		file: 'ファイルを保存する',
		saved: (name: string) => `${name} を保存しました。`,
		password: 'パスワード（なくてもかまいません）',
		passwordHelp: 'パスワードを忘れると、だれにも開けません。わたしたちにも、助けられません。',
		passwordNot: 'パスワードは、https のページでだけ使えます。いまのページでは、パスワードなしで保存します。',
		linkTitle: 'リンクにする',
		linkText:
			'アイデアが、リンクそのものに入ります。サーバーには何も残りません。前の版と、コメントへの返事は入りません。',
		link: 'リンクをコピーする',
		mentorLink: 'メンターに見てもらうリンク',
		copied: 'リンクをコピーしました。',
		notCopied: 'コピーできませんでした。下の文字を選んで、コピーしてください。',
		tooLong: 'このアイデアは、リンクに入れるには大きすぎます。ファイルにしてください。',
		failed: 'うまくいきませんでした。書いたものは残っています。もう一度ためしてください。',

		openCrumb: '開く',
		openTitle: 'もらったものを開く',
		openIntro: 'まず中身を見ます。入れるかどうかは、そのあとで決められます。',
		choose: 'ファイルを選ぶ',
		drop: 'ここに置いても開けます。',
		pasteTitle: 'リンクをもらったとき',
		paste: 'リンクをはりつける',
		look: '中を見る',
		locked: 'パスワードがかかっています。',
		lockedNot: 'このファイルにはパスワードがかかっています。https のページでだけ開けます。',
		unlock: '開ける',
		wrongPassword:
			'パスワードがちがうようです。大文字と小文字も見くらべて、もう一度入れてください。この端末の記録は変わっていません。',
		from: (name: string, day: string) => `${name || 'だれか'}さんから・${day}につくられたもの`,
		untitled: 'まだ名前のないアイデア',
		isNew: '新しいアイデア',
		isSame: 'もう入っています。変わるところはありません。',
		isChanged: (n: number) =>
			`この端末にもあるアイデアです。${n}か所が新しくなります。どちらの言葉も残ります。`,
		rows: (n: number) => `ほかの記録：${n}件`,
		strangers: (names: string) => `この端末にいない人の記録が入っています：${names}`,
		nobody: '名前のない人',
		merge: 'この端末に入れる',
		notNow: 'いまはやめる',
		taken: 'この端末に入れました。',
		nothing: '新しいものはありませんでした。何も変えていません。',
		goTo: (title: string) => `「${title}」を開く`,
		six: '7人目の端末です。6台までを考えてつくっています。多いと、話し合いが大変になります。',
		working: '読んでいます…'
	},
	en: {
		crumb: 'Pass on',
		title: 'Pass this idea on',
		intro: 'Nothing leaves this device until you do it.',
		inside: 'What goes along',
		contents: (notes, people) =>
			`Words and ${count(notes, 'note', 'notes')}, the evidence cards on them, earlier versions, comments and answers, and the nicknames of those who wrote (${people || 'none yet'}).`,
		notInside: 'No answers from lessons, and no other ideas.',
		fileTitle: 'As a file',
		fileText:
			'A teammate only opens the file, and it comes together with what they wrote. Nobody’s words are lost. Comments and your answers go along, for mentors and the teacher.',
		file: 'Save the file',
		saved: (name) => `${name} was saved.`,
		password: 'Password (if you like)',
		passwordHelp: 'If you forget it, nobody can open the file. We cannot help either.',
		passwordNot: 'Passwords need a page served by https. From this page the file is saved without one.',
		linkTitle: 'As a link',
		linkText:
			'The idea is inside the link itself. No server keeps anything. Earlier versions and answers to comments stay here.',
		link: 'Copy the link',
		mentorLink: 'A link for a mentor',
		copied: 'The link was copied.',
		notCopied: 'It could not be copied. Select the text below and copy it.',
		tooLong: 'This idea is too large for a link. Use a file.',
		failed: 'That did not work. What you wrote is safe. Try again.',

		openCrumb: 'Open',
		openTitle: 'Open what you were given',
		openIntro: 'You see first what is in it. Then you decide.',
		choose: 'Choose a file',
		drop: 'Or drop it here.',
		pasteTitle: 'If you got a link',
		paste: 'Paste the link',
		look: 'Look inside',
		locked: 'It has a password.',
		lockedNot: 'This file has a password. It opens only on a page served by https.',
		unlock: 'Open',
		wrongPassword:
			'The password does not seem right. Check capital letters, and try again. Nothing on this device was changed.',
		from: (name, day) => `From ${name || 'someone'}, made on ${day}`,
		untitled: 'An idea without a name yet',
		isNew: 'A new idea',
		isSame: 'You have it already. Nothing would change.',
		isChanged: (n) =>
			`You have this idea. ${count(n, 'place becomes', 'places become')} newer, and nobody’s words are lost.`,
		rows: (n) => `Other records: ${n}`,
		strangers: (names) => `It holds work of people who are not on this device: ${names}`,
		nobody: 'someone without a name',
		merge: 'Take it in',
		notNow: 'Not now',
		taken: 'It is on this device now.',
		nothing: 'There was nothing new. Nothing was changed.',
		goTo: (title) => `Open “${title}”`,
		six: 'This is the seventh device. Up to six is what we had in mind; more make it hard to agree.',
		working: 'Reading …'
	}
});
