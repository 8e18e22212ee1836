import { defineWords } from '#lib/words/define.ts';

/** Words around the exercises; the exercises bring their own. */
export const exerciseWords = defineWords({
	ja: {
		lab: 'データラボ',
		title: 'データの練習問題',
		intro: 'ほんとうの数字で、5分から12分。どこからでも始められます。',
		levels: { start: 'はじめて', next: 'もう一歩', deep: 'じっくり' },
		places: { region: '自分の地域', japan: '日本', world: '世界' },
		tables: (titles: string) => `使う表：${titles}`,
		done: 'やった',
		back: '練習問題の一覧へ',
		following: (title: string) => `次の問題：${title}`,
		ways: 'ほかのページへ',
		join: '、',
		notes: {
			title: '先生のためのメモ（答えがふくまれます）',
			trap: 'どこで引っかかるか',
			say: 'こう話す',
			expect: 'こうなりそう',
			react: 'こう返す'
		}
	},
	en: {
		lab: 'Data Lab',
		title: 'Data exercises',
		intro: 'Real figures, five to twelve minutes each. Begin wherever you like.',
		levels: { start: 'First steps', next: 'A step further', deep: 'Take your time' },
		places: { region: 'Where you live', japan: 'Japan', world: 'The world' },
		tables: (titles) => `Tables: ${titles}`,
		done: 'done',
		back: 'All exercises',
		following: (title) => `Next exercise: ${title}`,
		ways: 'To other pages',
		join: '; ',
		notes: {
			title: 'Notes for teachers (these give the answers away)',
			trap: 'Where it trips people up',
			say: 'What to say',
			expect: 'What to expect',
			react: 'How to react'
		}
	}
});
