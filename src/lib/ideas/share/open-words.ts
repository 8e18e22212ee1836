import { defineWords } from '#lib/words/define.ts';
import { count } from '#lib/words/plural.ts';
import { quoted } from '#lib/words/quoted.ts';

/** So many names in one sentence; a file may hold a whole class. */
const mostNames = 6;
const fewOf = (names: readonly string[]) => names.slice(0, mostNames);
const others = (names: readonly string[]) => Math.max(0, names.length - mostNames);

/** Words of taking in what somebody else handed on. */
export const openWords = defineWords({
	ja: {
		crumb: '開く',
		title: 'もらったものを開く',
		intro: 'まず中身を見ます。入れるかどうかは、そのあとで決められます。',
		fileTitle: 'ファイルをもらったとき',
		choose: 'ファイルを選ぶ',
		drop: 'ボタンの上に置いても開けます。',
		linkTitle: 'リンクをもらったとき',
		paste: 'リンクをはりつける',
		look: '中を見る',
		working: '読んでいます…',
		failed: 'うまくいきませんでした。この端末の記録は残っています。もう一度ためしてください。',

		linkFault: {
			title: 'このリンクは開けませんでした',
			safe: 'この端末の記録は変えていません。',
			'not-ours': 'みらいキャラバンのリンクではないようです。',
			damaged:
				'リンクが途中で切れているか、こわれているようです。もう一度もらうか、ファイルでもらってください。',
			newer: '新しいバージョンのアプリでつくられたものです。アプリを新しくしてから、もう一度開いてください。',
			'too-large': '中身が大きすぎます。ファイルでもらってください。',
			'wrong-content': '中身が決まりとちがうため、読みこみませんでした。',
			plan: '授業の計画です。「授業の準備」のページで開いてください。',
			lecture: '訪問する講座です。「講師キット」のページで開いてください。'
		},

		locked: 'パスワードがかかっています。',
		lockedNot: 'このファイルにはパスワードがかかっています。https のページでだけ開けます。',
		password: 'パスワード',
		unlock: '開ける',
		wrongPassword:
			'パスワードがちがうようです。大文字と小文字も見くらべて、もう一度入れてください。この端末の記録は変わっていません。',

		from: {
			idea: (name: string, day: string) =>
				`${name ? `${quoted(name)}さん` : 'だれか'}から・${day}につくられたもの`,
			backup: (_name: string, day: string) => `${day}に残した記録`,
			'hand-in': (name: string, day: string) =>
				`${name ? `${quoted(name)}さん` : 'だれか'}が先生に出すファイル・${day}`,
			review: (name: string, day: string) =>
				`メンターに読んでもらうアイデア${name ? `（${quoted(name)}）` : ''}・${day}`,
			reply: (name: string, day: string) => `${name ? `${quoted(name)}さん` : 'だれか'}からの返事・${day}`
		},
		handIn: 'これは、先生が集めて見るためのファイルです。ふつうは、先生が自分の端末で開きます。',
		untitled: 'まだ名前のないアイデア',
		isNew: '新しいアイデア',
		isSame: 'もう入っています。変わるところはありません。',
		isChanged: (n: number) =>
			`この端末にもあるアイデアです。${n}か所が新しくなります。どちらの言葉も残ります。`,
		rows: (n: number) => `ほかの記録：${n}件`,
		names: (names: readonly string[]) =>
			fewOf(names)
				.map((name) => (quoted(name) ? `${quoted(name)}さん` : '名前のない人'))
				.join('、') + (others(names) ? `、ほか${others(names)}人` : ''),
		restores: (names: string) => `${names}の記録です。入れると、この端末で続きができます。`,
		askTitle: 'この端末にいない人の記録です',
		ask: (names: string) => `${names}の記録が入っています。この端末を使う人として加えますか。`,
		askHelp: '加えると、「設定」で切りかえられるようになります。いまの人の記録は、そのまま残ります。',
		onlyIdeasHelp: 'アイデアだけなら、いまの人のアイデアとして入り、書いた人の名前も残ります。',
		all: '加えて、ぜんぶ入れる',
		onlyIdeas: 'アイデアだけ入れる',
		none: '入れない',
		merge: 'この端末に入れる',
		notNow: 'いまはやめる',
		taken: 'この端末に入れました。',
		nothing: '新しいものはありませんでした。何も変えていません。',
		joined: (names: string) => `${names}を、この端末を使う人に加えました。「設定」で切りかえられます。`,
		goTo: (title: string) => `「${title}」を開く`
	},
	en: {
		crumb: 'Open',
		title: 'Open what you were given',
		intro: 'You see first what is in it. Then you decide.',
		fileTitle: 'If you got a file',
		choose: 'Choose a file',
		drop: 'Or drop it on the button.',
		linkTitle: 'If you got a link',
		paste: 'Paste the link',
		look: 'Look inside',
		working: 'Reading …',
		failed: 'That did not work. Your work on this device is safe. Try again.',

		linkFault: {
			title: 'This link could not be opened',
			safe: 'Your work on this device is unchanged.',
			'not-ours': 'It does not look like a Mirai Caravan link.',
			damaged: 'The link is cut short or damaged. Ask for it again, or for a file.',
			newer: 'It was made with a newer version of the app. Update the app, then open it again.',
			'too-large': 'It holds too much. Ask for a file.',
			'wrong-content': 'Its contents are not what they should be, so nothing was opened.',
			plan: 'It is a plan for a lesson. Open it on the page “Prepare a lesson”.',
			lecture: 'It is a lecture for a visit. Open it on the page “Instructor kit”.'
		},

		locked: 'It has a password.',
		lockedNot: 'This file has a password. It opens only on a page served by https.',
		password: 'Password',
		unlock: 'Open',
		wrongPassword:
			'The password does not seem right. Check capital letters, and try again. Nothing on this device was changed.',

		from: {
			idea: (name, day) => `From ${quoted(name) || 'someone'}, made on ${day}`,
			backup: (_name, day) => `Work saved on ${day}`,
			'hand-in': (name, day) => `Handed in by ${quoted(name) || 'someone'} on ${day}`,
			review: (name, day) => `Ideas for a mentor${name ? ` (${quoted(name)})` : ''}, ${day}`,
			reply: (name, day) => `A reply from ${quoted(name) || 'someone'}, ${day}`
		},
		handIn: 'This file is for the teacher, who collects such files and opens them on a device of their own.',
		untitled: 'An idea without a name yet',
		isNew: 'A new idea',
		isSame: 'You have it already. Nothing would change.',
		isChanged: (n) =>
			`You have this idea. ${count(n, 'place becomes', 'places become')} newer, and nobody’s words are lost.`,
		rows: (n) => `Other records: ${n}`,
		names: (names) =>
			fewOf(names)
				.map((name) => quoted(name) || 'someone without a name')
				.join(', ') + (others(names) ? ` and ${others(names)} more` : ''),
		restores: (names) => `This is the work of ${names}. Take it in to go on with it on this device.`,
		askTitle: 'Work of someone who is not on this device',
		ask: (names) => `This holds the work of ${names}. Add them as further learners of this device?`,
		askHelp: 'You can then switch between learners in the settings. Your own work stays as it is.',
		onlyIdeasHelp: 'Only the ideas: they stand among yours, with the names of those who wrote them.',
		all: 'Add them, take in all',
		onlyIdeas: 'Only the ideas',
		none: 'Take nothing in',
		merge: 'Take it in',
		notNow: 'Not now',
		taken: 'It is on this device now.',
		nothing: 'There was nothing new. Nothing was changed.',
		joined: (names) => `Added to the learners of this device: ${names}. Switch in the settings.`,
		goTo: (title) => `Open “${title}”`
	}
});
