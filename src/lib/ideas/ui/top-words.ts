import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		name: 'アイデアの名前',
		untitled: 'まだ名前のないアイデア',
		ways: 'このアイデアでできること',
		edit: '考える',
		pitch: '伝える',
		comments: 'コメント',
		versions: '前の版',
		share: 'わたす',
		lesson: 'レッスンにもどる',
		undo: 'もとにもどす',
		redo: 'やり直す',
		people: (names: string) => `書いた人：${names}`,
		join: '、'
	},
	en: {
		name: 'Name of the idea',
		untitled: 'An idea without a name yet',
		ways: 'What you can do with this idea',
		edit: 'Think',
		pitch: 'Pitch',
		comments: 'Comments',
		versions: 'Versions',
		share: 'Pass on',
		lesson: 'Back to the lesson',
		undo: 'Undo',
		redo: 'Redo',
		people: (names) => `Written by ${names}`,
		join: ', '
	}
});
