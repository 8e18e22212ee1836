import { defineWords } from '#lib/words/define.ts';
import { count } from '#lib/words/plural.ts';

/** Words of handing an idea on. */
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
		codesTitle: 'QRコードで見せる',
		codesText:
			'アイデアを何枚かのQRコードに分けて、画面に出します。仲間は、となりの端末のカメラで読むだけです。中身は、ネットワークを通りません。',
		codes: 'QRコードを出す',
		codesTooMany:
			'このアイデアは、QRコードで見せるには大きすぎます（30枚より多くなります）。ファイルにしてください。',
		failed: 'うまくいきませんでした。書いたものは残っています。もう一度ためしてください。',
		six: '7人目の端末です。6台までを考えてつくっています。多いと、話し合いが大変になります。'
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
		codesTitle: 'As QR codes',
		codesText:
			'The idea is split into a few QR codes on this screen. A teammate reads them with the camera of the device beside it. What is in it goes through no network.',
		codes: 'Show the QR codes',
		codesTooMany: 'This idea is too large for QR codes (it would take more than 30). Use a file.',
		failed: 'That did not work. What you wrote is safe. Try again.',
		six: 'This is the seventh device. Up to six is what we had in mind; more make it hard to agree.'
	}
});
