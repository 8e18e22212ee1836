import { defineWords } from '#lib/words/define.ts';
import { count } from '#lib/words/plural.ts';

/** Words for the files that leave the desk. */
export const sendWords = defineWords({
	ja: {
		intro:
			'学校のいつものやり方（メール、共有フォルダー、USB）でわたしてください。ここからは、何も送られません。',
		mentors: 'メンターにわたす',
		mentorsText: '一人に一つのファイルです。受けもつチームのアイデアと、これまでのやりとりが入ります。',
		hidden:
			'書いた人の名前は、チーム名に変えてあります。生徒が文章の中に書いた名前と、返事を書いた人のニックネームは残ります。',
		shown: '書いた人のニックネームも入ります。設定で「チーム名だけ」にもできます。',
		noAnswers: 'レッスンの答えは、入りません。',
		needAllot: '先に、メンターを割り当ててください。',
		toAllot: '割り当てへ',
		ideas: (n: number) => (n === 0 ? 'アイデアは、まだ届いていません' : `アイデア ${n}`),
		teamsOf: (names: string) => `チーム：${names || 'なし'}`,
		one: 'ファイル',
		oneFor: (name: string) => `${name}のファイルをつくる`,
		allMentors: (n: number) => `${n}人分をまとめてつくる`,
		allTeams: (n: number) => `${n}チーム分をまとめてつくる`,
		allHelp: '一つのZIPになります。ひらいて、一人に一つずつわたしてください。',
		zipMentors: 'メンターへ',
		zipTeams: 'チームへ',
		teams: 'チームに返す',
		teamsText:
			'チームに一つのファイルです。生徒は「もらったファイルを開く」で開きます。同じファイルを何人に配っても、二度開いても大丈夫です。',
		words: (n: number) => (n === 0 ? '届けることばは、まだありません' : `届けることば ${n}件`),
		waits: (n: number) => `${n}件は、まだ確かめていないので入りません`,
		saved: (name: string) => `${name}をつくりました。`,
		made: (n: number) => `${n}個のファイルをつくりました。`
	},
	en: {
		intro:
			'Pass them on the way your school does: mail, a shared folder, a stick. Nothing is sent from here.',
		mentors: 'For mentors',
		mentorsText: 'One file each, with the ideas of their teams and what was said so far.',
		hidden:
			'In place of names stands the team. Names that students typed into a text stay, and so do nicknames on their answers.',
		shown: 'Nicknames are in it. Under “Set up” you can have team names only.',
		noAnswers: 'Answers from lessons are not in it.',
		needAllot: 'Allot mentors first.',
		toAllot: 'Allot mentors',
		ideas: (n) => (n === 0 ? 'No idea has come in yet' : count(n, 'idea', 'ideas')),
		teamsOf: (names) => `Teams: ${names || 'none'}`,
		one: 'File',
		oneFor: (name) => `Make the file for ${name}`,
		allMentors: (n) => `Make all ${n} files`,
		allTeams: (n) => `Make all ${n} files`,
		allHelp: 'They come in one ZIP. Unpack it and give each person theirs.',
		zipMentors: 'for-mentors',
		zipTeams: 'for-teams',
		teams: 'For teams',
		teamsText:
			'One file for each team, opened with “Open a file or link I was given”. It may go to several members, and opening it twice does no harm.',
		words: (n) => (n === 0 ? 'Nothing to deliver yet' : `${count(n, 'entry', 'entries')} to deliver`),
		waits: (n) => `${count(n, 'entry is', 'entries are')} left out: not checked yet`,
		saved: (name) => `${name} was made.`,
		made: (n) => `${count(n, 'file', 'files')} made.`
	}
});
