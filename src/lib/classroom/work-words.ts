import { defineWords } from '#lib/words/define.ts';
import { count } from '#lib/words/plural.ts';

/** Words for what comes in, and for who is where. */
export const workWords = defineWords({
	ja: {
		take: 'ファイルを入れる',
		takeText:
			'生徒が出したファイルも、メンターから返ってきたファイルも、ここへ。まとめて、どんな順でも、二度入れても大丈夫です。',
		choose: 'ファイルを選ぶ',
		drop: 'ここに落としても入ります',
		how: '生徒には、こう伝えてください',
		howSteps: (word: string) => [
			'「わたしの記録」をひらき、「先生に出す」を押す',
			word ? `合いことば「${word}」を書く` : '合いことばがあれば、書く',
			'できたファイルを、先生の決めた場所に入れる'
		],
		progress: (done: number, all: number) => `${all}個のうち${done}個まで読みました`,
		done: (news: number, same: number, bad: number) =>
			[
				`${news}個を入れました。`,
				same > 0 ? `${same}個は、もう入っていました。` : '',
				bad > 0 ? `${bad}個は入りませんでした。わけは下にあります。` : ''
			].join(''),
		result: '読んだファイル',
		clear: '一覧を閉じる',
		taken: {
			new: (names: string) => `${names}：はじめて出ました`,
			changed: (names: string) => `${names}：新しくなりました`,
			same: (names: string) => `${names}：もう入っています。何も変えていません`
		},
		reply: (from: string, n: number) =>
			n === 0 ? `${from}からの返事：もう入っています` : `${from}からの返事：新しいことば${n}件`,
		replyFrom: 'メンター',
		otherWord: (word: string) => `合いことばが「${word}」です。別のクラスのものかもしれません。`,
		notFor: {
			idea: 'チームの仲間にわたすためのファイルです。「わたしの記録」の「先生に出す」でつくってもらってください。',
			review: 'メンターにわたすためのファイルです。メンターの机で開きます。',
			other: '学習の記録が入っていません。'
		},
		locked: 'パスワードがかかっています。パスワードなしで、もう一度出してもらってください。',
		notStored: '端末に書きこめませんでした。空きをつくって、もう一度入れてください。',
		pasteTitle: 'リンクで届いたとき',
		paste: 'リンクを貼りつける',
		pasteTake: '入れる',
		who: 'だれが、どこまで',
		whoText: (came: number, all: number) => `${all}人のうち${came}人から届いています。`,
		none: 'まだ何も届いていません',
		noneText: 'ファイルを入れると、ここに一人ずつならびます。名簿があれば、まだの人も分かります。',
		team: 'チーム',
		noTeam: 'チーム未定',
		name: 'ニックネーム',
		noName: 'ニックネームなし',
		at: '届いた日',
		notYet: 'まだ',
		ideas: 'アイデア',
		ideasN: (n: number) => (n === 0 ? '—' : `${n}`),
		steps: (done: number, all: number) => `${all}のうち${done}`,
		notBegun: '—',
		now: (step: string) => `いま：${step}`,
		put: (name: string) => `${name}のチーム`,
		twice: (names: string) =>
			`同じニックネームのファイルが、別の端末から届いています：${names}。同じ人なら、そのままで大丈夫です。`,
		remove: (name: string) => `${name}のファイルを外す`,
		removed: (name: string) => `${name}のファイルを外しました。`,
		csv: '答えをCSVに残す',
		table: 'だれがどこまで進んだか'
	},
	en: {
		take: 'Take in files',
		takeText:
			'What students hand in and what mentors send back, all at once, in any order. The same file twice does no harm.',
		choose: 'Choose files',
		drop: 'Or drop them here',
		how: 'Tell your students',
		howSteps: (word) => [
			'Open “My work” and press “Hand in”',
			word ? `Write the class word “${word}”` : 'Write the class word, if there is one',
			'Put the file where you have agreed'
		],
		progress: (done, all) => `${done} of ${all} read`,
		done: (news, same, bad) =>
			[
				`${count(news, 'file', 'files')} taken in.`,
				same > 0 ? ` ${same} had been here already.` : '',
				bad > 0 ? ` ${bad} could not be taken in; the reasons are below.` : ''
			].join(''),
		result: 'Files that were read',
		clear: 'Close the list',
		taken: {
			new: (names) => `${names}: here for the first time`,
			changed: (names) => `${names}: brought up to date`,
			same: (names) => `${names}: here already, nothing was changed`
		},
		reply: (from, n) =>
			n === 0
				? `Answer from ${from}: here already`
				: `Answer from ${from}: ${count(n, 'new entry', 'new entries')}`,
		replyFrom: 'a mentor',
		otherWord: (word) => `The class word on it is “${word}”. Perhaps it belongs to another class.`,
		notFor: {
			idea: 'This file is meant for a teammate. Ask for one made with “Hand in” under “My work”.',
			review: 'This file is meant for a mentor, who opens it at the mentor desk.',
			other: 'There is no student’s work in it.'
		},
		locked: 'It has a password. Ask for it again without one.',
		notStored: 'It could not be stored on this device. Free some space and take it in again.',
		pasteTitle: 'When it came as a link',
		paste: 'Paste the link',
		pasteTake: 'Take it in',
		who: 'Who is where',
		whoText: (came, all) => `${came} of ${all} have handed in.`,
		none: 'Nothing has come in yet',
		noneText:
			'Students stand here once their files are in. With a list of names you also see who is missing.',
		team: 'Team',
		noTeam: 'No team yet',
		name: 'Nickname',
		noName: 'No nickname',
		at: 'Came on',
		notYet: 'Not yet',
		ideas: 'Ideas',
		ideasN: (n) => (n === 0 ? '—' : `${n}`),
		steps: (done, all) => `${done} of ${all}`,
		notBegun: '—',
		now: (step) => `Now: ${step}`,
		put: (name) => `Team of ${name}`,
		twice: (names) =>
			`Files with the same nickname came from different devices: ${names}. If it is one person, all is well.`,
		remove: (name) => `Take out the files of ${name}`,
		removed: (name) => `The files of ${name} were taken out.`,
		csv: 'Save the answers as CSV',
		table: 'How far everyone is'
	}
});
