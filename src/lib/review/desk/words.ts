import { defineWords } from '#lib/words/define.ts';
import { count } from '#lib/words/plural.ts';
import type { Sorting, Stage } from './order.ts';

const stagesJa: Record<Stage, string> = {
	unread: 'まだ',
	changed: '新しい版',
	writing: '書きかけ',
	sent: '返信まち',
	read: '読んだ'
};
const stagesEn: Record<Stage, string> = {
	unread: 'not read',
	changed: 'new version',
	writing: 'in writing',
	sent: 'with the team',
	read: 'read'
};
const sortingsJa: Record<Sorting, string> = {
	todo: '先に見るもの',
	newest: '新しい順',
	short: '短い順',
	team: 'チームの順'
};
const sortingsEn: Record<Sorting, string> = {
	todo: 'To do first',
	newest: 'Newest',
	short: 'Shortest',
	team: 'By team'
};

/** Words of the mentor's desk. */
export const words = defineWords({
	ja: {
		crumb: 'メンターデスク',
		title: 'メンターデスク',
		intro:
			'生徒のアイデアを読んで、言葉を返すところです。登録はいりません。読むのも書くのも、この端末の中だけです。',
		loading: '机を用意しています…',
		failed: '机を開けませんでした。書いたものは残っています。ページを開き直してみてください。',
		who: 'あなたのこと',
		whoText: '生徒と先生には、この名前で見えます。一度だけ書けば、この端末が覚えます。',
		name: 'お名前',
		namePlaceholder: '佐伯 直人',
		work: 'お仕事（なくてもかまいません）',
		workPlaceholder: 'エンジニア',
		shownAs: (name: string) => `「${name}」として届きます。`,
		change: '名前を変える',
		done: 'これでいい',

		open: '受け取ったものを開く',
		openText:
			'先生やチームから来た .mirai ファイルを選ぶか、ここに置いてください。いくつでも、フォルダーごとでも開けます。同じものを二度開いても、だいじょうぶです。',
		chooseFiles: 'ファイルを選ぶ',
		chooseFolder: 'フォルダーを選ぶ',
		paste: 'リンクで来たときは、ここにはりつける',
		look: '開く',
		more: 'さらに開く',
		reading: (done: number, of: number) => `${of}個のうち${done}個を開きました…`,
		laid: (added: number, changed: number, said: number) =>
			[
				added > 0 ? `${added}件を机に置きました` : '',
				changed > 0 ? `${changed}件が新しくなりました` : '',
				said > 0 ? `言葉が${said}件届きました` : ''
			]
				.filter(Boolean)
				.join('。') || '新しいものはありませんでした。何も変えていません',
		refused: (n: number) => `${n}個は開けませんでした`,
		refusedSafe: 'ほかのものと、書いた言葉は、そのままです。',
		none: '.mirai ファイルが見つかりませんでした。',
		notForMentors:
			'授業の記録が入ったファイルです。中は開けていません。メンターに渡すためのファイルを、先生にたのんでください。',
		locked: (n: number) => `${n}個にはパスワードがかかっています。`,
		lockedNot: 'パスワードのかかったファイルは、https のページでだけ開けます。',
		password: 'パスワード',
		unlock: 'パスワードで開く',
		wrongPassword: 'パスワードがちがうようです。大文字と小文字も見くらべてください。',

		list: '机の上のアイデア',
		onDesk: (n: number) => `${n}件`,
		minutesAll: (n: number) => `ぜんぶで約${n}分`,
		search: '言葉でさがす',
		filter: 'しぼりこみ',
		all: 'すべて',
		sort: '並べかた',
		stages: stagesJa,
		sortings: sortingsJa,
		untitled: 'まだ名前のないアイデア',
		asks: 'チームから：',
		noAsk: '聞きたいことは、まだ書かれていません。',
		minutes: (n: number) => `約${n}分`,
		changes: (n: number) => `前回から${n}か所`,
		waiting: (n: number) => `送る言葉 ${n}`,
		half: (n: number) => `書きかけ ${n}`,
		answers: (n: number) => `返事 ${n}`,
		noMatch: 'あてはまるアイデアはありません。',
		clear: 'しぼりこみをやめる',
		keys: 'J・K で次と前のアイデアへ、Enter で開きます。',
		remove: '机からおろす',
		removeThis: (title: string) => `「${title}」を机からおろす`,
		removed: (title: string) => `「${title}」を机からおろしました`,

		send: '返事を送る',
		sendBar: (comments: number, ideas: number) => `${ideas}件のアイデアに、送る言葉が${comments}つあります`,
		sendTitle: '返事をまとめて送る',
		sendText:
			'ここから先は、書き直せません。ファイルはあなたの端末にできるだけです。アイデアをくれた人（先生）に、いつもの方法で返してください。',
		sendWho: '先に、お名前を書いてください。生徒にはその名前で届きます。',
		sendIdeas: '送るもの',
		comments: (n: number) => `言葉 ${n}`,
		halfStay: (n: number) => `書きかけの${n}つは送られず、ここに残ります。`,
		sendFile: 'ファイルを保存する',
		sendLink: 'リンクをコピーする',
		saved: (names: string) => `${names} を保存しました。これを先生に返せば、終わりです。`,
		copied: 'リンクをコピーしました。先生に送れば、終わりです。',
		notCopied: 'コピーできませんでした。下の文字を選んで、コピーしてください。',
		tooLong: 'リンクに入れるには長すぎます。ファイルにしてください。',
		again: 'もう一度送る',
		sendFailed: 'うまくいきませんでした。書いた言葉は残っています。もう一度ためしてください。',
		nothing: '送る言葉は、まだありません。',
		sentBefore:
			'前に送った言葉も、届いていないときのためにいっしょに入ります。二度届いても、だいじょうぶです。',
		thanks: 'ありがとうございました。',
		close: '閉じる'
	},
	en: {
		crumb: 'Mentor desk',
		title: 'Mentor desk',
		intro:
			'Read what students are working on, and write back. No account. What you read and write stays on this device.',
		loading: 'Setting up the desk …',
		failed: 'The desk could not be opened. What you wrote is safe. Try opening the page again.',
		who: 'About you',
		whoText: 'Students and their teacher see this name. Type it once; this device remembers it.',
		name: 'Your name',
		namePlaceholder: 'Naoto Saeki',
		work: 'What you do (if you like)',
		workPlaceholder: 'engineer',
		shownAs: (name) => `They will see “${name}”.`,
		change: 'Change my name',
		done: 'That’s it',

		open: 'Open what you were given',
		openText:
			'Choose the .mirai files you got from a teacher or a team, or drop them here: as many as you like, or a whole folder. Opening one twice does no harm.',
		chooseFiles: 'Choose files',
		chooseFolder: 'Choose a folder',
		paste: 'If you got a link, paste it here',
		look: 'Open',
		more: 'Open more',
		reading: (done, of) => `${done} of ${of} opened …`,
		laid: (added, changed, said) =>
			[
				added > 0 ? `${count(added, 'idea was', 'ideas were')} laid on the desk` : '',
				changed > 0 ? `${count(changed, 'idea has', 'ideas have')} a new version` : '',
				said > 0 ? `${count(said, 'message', 'messages')} arrived` : ''
			]
				.filter(Boolean)
				.join('. ') || 'There was nothing new. Nothing was changed',
		refused: (n) => `${count(n, 'file', 'files')} could not be opened`,
		refusedSafe: 'The others, and what you wrote, are as they were.',
		none: 'No .mirai file was found.',
		notForMentors:
			'This file holds records of lessons, so it was not opened. Ask the teacher for the file made for mentors.',
		locked: (n) => `${count(n, 'file has', 'files have')} a password.`,
		lockedNot: 'Files with a password open only on a page served by https.',
		password: 'Password',
		unlock: 'Open with the password',
		wrongPassword: 'The password does not seem right. Check capital letters.',

		list: 'Ideas on the desk',
		onDesk: (n) => count(n, 'idea', 'ideas'),
		minutesAll: (n) => `about ${n} min in all`,
		search: 'Find by words',
		filter: 'Show',
		all: 'All',
		sort: 'Order',
		stages: stagesEn,
		sortings: sortingsEn,
		untitled: 'An idea without a name yet',
		asks: 'The team asks:',
		noAsk: 'They have not said yet what they would like to ask.',
		minutes: (n) => `about ${n} min`,
		changes: (n) => `${count(n, 'change', 'changes')} since last time`,
		waiting: (n) => `${n} to send`,
		half: (n) => `${n} half written`,
		answers: (n) => count(n, 'answer', 'answers'),
		noMatch: 'No idea matches.',
		clear: 'Show all',
		keys: 'J and K go to the next and previous idea, Enter opens it.',
		remove: 'Take off the desk',
		removeThis: (title) => `Take “${title}” off the desk`,
		removed: (title) => `“${title}” was taken off the desk`,

		send: 'Send back',
		sendBar: (comments, ideas) =>
			`${count(comments, 'comment', 'comments')} on ${count(ideas, 'idea', 'ideas')} ready to send`,
		sendTitle: 'Send everything back',
		sendText:
			'From here on nothing can be rewritten. The file is only made on your device: return it to whoever gave you the ideas (the teacher), the way you usually send files.',
		sendWho: 'Your name first, please: students will see it beside your words.',
		sendIdeas: 'What goes back',
		comments: (n) => count(n, 'comment', 'comments'),
		halfStay: (n) => `${n} half-written ${n === 1 ? 'one stays' : 'ones stay'} here.`,
		sendFile: 'Save the file',
		sendLink: 'Copy a link',
		saved: (names) => `${names} was saved. Return it to the teacher, and you are done.`,
		copied: 'The link was copied. Send it to the teacher, and you are done.',
		notCopied: 'It could not be copied. Select the text below and copy it.',
		tooLong: 'That is too much for a link. Use a file.',
		again: 'Send again',
		sendFailed: 'That did not work. What you wrote is safe. Try again.',
		nothing: 'There is nothing to send yet.',
		sentBefore: 'What you sent before goes along, in case it never arrived. Twice does no harm.',
		thanks: 'Thank you.',
		close: 'Close'
	}
});
