import { defineWords } from '#lib/words/define.ts';
import { count } from '#lib/words/plural.ts';

/** Words of the class desk's frame, and of the list of classes. */
export const classWords = defineWords({
	ja: {
		crumb: 'クラスの机',
		title: 'クラスの机',
		intro:
			'生徒が出したファイルを集め、メンターに見てもらい、ことばを確かめて返す場所です。名簿も作品も、この端末の中だけにあります。',
		make: 'クラスをつくる',
		name: 'クラスの名前',
		namePlaceholder: '例：2年3組 探究',
		list: 'クラスの一覧',
		remove: '消す',
		removeOf: (name: string) => `${name}を消す`,
		removed: (name: string, n: number) =>
			n === 0 ? `「${name}」を消しました。` : `「${name}」と、集めた${n}人分を消しました。`,
		unnamed: '名前のないクラス',
		counts: (teams: number, mentors: number) => `チーム ${teams}・メンター ${mentors}人`,
		changed: (day: string) => `最後に使った日：${day}`,
		newer: '新しい版のアプリでつくられたクラスです。アプリを新しくすると開けます。',
		none: 'はじめのクラスをつくりましょう',
		noneText:
			'名前を一つ決めれば、始められます。チームの名簿は貼りつけるだけ。メンターの割り当ても、ファイルづくりも、ここでできます。',
		noneSafe: 'アカウントはいりません。学校の外へは、先生がファイルをわたすまで何も出ません。',
		bring: 'ファイルに残したクラスを開く',
		brought: (name: string) => `「${name}」を開きました。`,
		mergedInto: (name: string) => `「${name}」は、もうここにあります。足りなかったものを足しました。`,
		failed: 'クラスを読みこめませんでした',
		failedText: '集めたものは消えていません。このページを、もう一度開いてみてください。',
		gone: 'このクラスは、この端末にありません',
		goneText: '別の端末でつくったか、消したクラスかもしれません。',
		all: 'クラスの一覧へ',
		loading: '開いています…',
		ways: 'クラスの机でできること',
		parts: {
			work: '集める',
			answers: '答え',
			ideas: 'アイデア',
			mentors: '割り当て',
			send: 'わたす',
			gate: '確かめる',
			log: '記録',
			setup: '設定'
		},
		partTitles: {
			work: '集める：だれが、どこまで',
			answers: '問いごとの答え',
			ideas: 'アイデアと、やりとりのいま',
			mentors: 'メンターの割り当て',
			send: 'メンターとチームにわたす',
			gate: '届ける前に確かめる',
			log: 'やりとりの記録',
			setup: 'クラスの設定'
		},
		waiting: (n: number) => `${n}件`,
		waitingLong: (n: number) => `（確かめるもの ${n}件）`,
		days: { before: '事前', online: 'オンライン', after: '事後' },
		today: '今日',
		join: '、',
		next: {
			setup: 'まず、チームを入れましょう。名簿を貼りつけるだけです。',
			setupAct: 'チームを入れる',
			work: '次は、生徒が出したファイルを集めます。',
			workAct: 'ファイルを集める',
			mentors: 'アイデアが集まりました。メンターを割り当てられます。',
			mentorsAct: 'メンターを割り当てる',
			send: 'メンターにわたすファイルをつくれます。',
			sendAct: 'わたすファイルへ',
			gate: (n: number) => `メンターから届いたことばが ${n}件、確かめられるのを待っています。`,
			gateAct: '確かめる',
			reply: 'チームに返すことばがあります。',
			replyAct: '返すファイルへ'
		}
	},
	en: {
		crumb: 'Class desk',
		title: 'Class desk',
		intro:
			'Collect what students hand in, have mentors read it, check their words and give them back. Lists and work stay on this device.',
		make: 'Make a class',
		name: 'Name of the class',
		namePlaceholder: 'Such as: Year 11, inquiry',
		list: 'List of classes',
		remove: 'Delete',
		removeOf: (name) => `Delete ${name}`,
		removed: (name, n) =>
			n === 0
				? `“${name}” was deleted.`
				: `“${name}” was deleted, with what ${count(n, 'student', 'students')} handed in.`,
		unnamed: 'A class without a name',
		counts: (teams, mentors) => `${count(teams, 'team', 'teams')} · ${count(mentors, 'mentor', 'mentors')}`,
		changed: (day) => `Last used on ${day}`,
		newer: 'This class was made with a newer version of the app. Update the app to open it.',
		none: 'Make your first class',
		noneText:
			'A name is enough to begin. Paste your list and the teams are there; mentors are allotted and files made here, too.',
		noneSafe: 'No account. Nothing leaves the school until you hand on a file.',
		bring: 'Open a class saved as a file',
		brought: (name) => `“${name}” is here now.`,
		mergedInto: (name) => `“${name}” was here already. What it lacked was added.`,
		failed: 'Your classes could not be read',
		failedText: 'What you collected is safe. Try opening this page again.',
		gone: 'This class is not on this device',
		goneText: 'Perhaps it was made on another one, or deleted.',
		all: 'To the list of classes',
		loading: 'Opening …',
		ways: 'What you can do at the class desk',
		parts: {
			work: 'Collect',
			answers: 'Answers',
			ideas: 'Ideas',
			mentors: 'Allot',
			send: 'Hand on',
			gate: 'Check',
			log: 'Record',
			setup: 'Set up'
		},
		partTitles: {
			work: 'Collect: who is where',
			answers: 'Answers by question',
			ideas: 'Ideas, and where the dialogue is',
			mentors: 'Mentors for each team',
			send: 'Files for mentors and teams',
			gate: 'Check before it is delivered',
			log: 'Record of the dialogue',
			setup: 'Set up the class'
		},
		waiting: (n) => `${n}`,
		waitingLong: (n) => `(${n} to check)`,
		days: { before: 'Before', online: 'Online', after: 'After' },
		today: 'today',
		join: ', ',
		next: {
			setup: 'First, the teams. Paste your list and they are there.',
			setupAct: 'Add teams',
			work: 'Next, collect the files your students hand in.',
			workAct: 'Collect files',
			mentors: 'Ideas have come in. Mentors can be allotted.',
			mentorsAct: 'Allot mentors',
			send: 'You can make the files for the mentors.',
			sendAct: 'To the files',
			gate: (n) => `${count(n, 'entry waits', 'entries wait')} for you to check.`,
			gateAct: 'Check',
			reply: 'There are words to give back to the teams.',
			replyAct: 'To the files'
		}
	}
});
