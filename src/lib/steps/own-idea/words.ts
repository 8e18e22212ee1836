import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		mine: 'わたしのアイデア',
		which: 'どのアイデアで進めますか',
		choose: '選んでください',
		untitled: '（まだ名前がないアイデア）',
		entry: (title: string, notes: number) => `${title}・付箋${notes}枚`,
		create: '新しいアイデアを始める',
		none: 'まだアイデアがありません。ここから始められます。',
		hidden:
			'アイデアは、4けたの番号で守られています。アイデアのページで番号を入れてから、もどってきてください。',
		toList: 'アイデアのページへ',
		gone: 'このアイデアは、この端末にはありません。ほかのアイデアを選ぶか、新しく始めてください。',
		loading: 'アイデアをさがしています…',
		unavailable: 'ここでは、アイデアを開けません。'
	},
	en: {
		mine: 'My idea',
		which: 'Which idea will you work on?',
		choose: 'Choose one',
		untitled: '(an idea without a name)',
		entry: (title: string, notes: number) => `${title} · ${notes === 1 ? '1 note' : `${notes} notes`}`,
		create: 'Start a new idea',
		none: 'You have no idea yet. You can start one here.',
		hidden: 'Your ideas are behind your four digits. Type them on the page of ideas, then come back.',
		toList: 'To my ideas',
		gone: 'That idea is not on this device. Choose another one, or start anew.',
		loading: 'Looking for your ideas…',
		unavailable: 'Ideas cannot be opened here.'
	}
});
