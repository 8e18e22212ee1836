import { defineWords } from '#lib/words/define.ts';
import { count } from '#lib/words/plural.ts';

/** Words of the list of ideas on the class desk. */
export const ideasWords = defineWords({
	ja: {
		none: 'アイデアは、まだ届いていません',
		noneText: '生徒が「先生に出す」でつくったファイルを入れると、アイデアがここにならびます。',
		toWork: 'ファイルを集める',
		untitled: 'まだ名前のないアイデア',
		by: (names: string) => `出した人：${names}`,
		notes: (n: number) => `メモ ${n}枚`,
		at: (day: string) => `最後に書いた日：${day}`,
		noTeam: 'チーム未定',
		team: (title: string) => `「${title}」のチーム`,
		state: {
			fresh: 'まだ、だれも見ていません',
			waiting: (n: number) => `確かめるもの ${n}件`,
			delivered: (n: number, answered: number) => `届けた ${n}件・返事 ${answered}件`,
			held: (n: number) => `止めた ${n}件`
		},
		mentors: (n: number) => `メンター ${n}人から`,
		missing: (names: string) => `アイデアがまだのチーム：${names}`
	},
	en: {
		none: 'No ideas have come in yet',
		noneText: 'Take in the files students make with “Hand in”, and their ideas stand here.',
		toWork: 'Collect files',
		untitled: 'An idea without a name yet',
		by: (names) => `Handed in by ${names}`,
		notes: (n) => count(n, 'note', 'notes'),
		at: (day) => `Last changed on ${day}`,
		noTeam: 'No team yet',
		team: (title) => `Team of “${title}”`,
		state: {
			fresh: 'Nobody has looked at it yet',
			waiting: (n) => `${n} to check`,
			delivered: (n, answered) => `${n} delivered · ${answered} answered`,
			held: (n) => `${n} held`
		},
		mentors: (n) => `from ${count(n, 'mentor', 'mentors')}`,
		missing: (names) => `No idea yet from: ${names}`
	}
});
