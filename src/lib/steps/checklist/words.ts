import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		why: 'どうして？',
		whyOf: (text: string) => `どうして？：${text}`,
		ifNeeded: '必要な人だけ',
		ticked: (n: number, of: number) => `${of}のうち${n}、すみました`,
		all: '準備ができました。',
		own: '自分で足したこと',
		add: '足す',
		remove: (text: string) => `「${text}」を消す`,
		removed: (text: string) => `「${text}」を消しました。`,
		undo: 'もとにもどす',
		full: 'これ以上は足せません。',
		nothing: 'まだありません。',
		done: '（すみ）',
		state: 'すんだこと'
	},
	en: {
		why: 'Why?',
		whyOf: (text: string) => `Why? ${text}`,
		ifNeeded: 'only if you need it',
		ticked: (n: number, of: number) => `${n} of ${of} done`,
		all: 'You are ready.',
		own: 'What you added',
		add: 'Add',
		remove: (text: string) => `Remove “${text}”`,
		removed: (text: string) => `“${text}” is removed.`,
		undo: 'Undo',
		full: 'That is as many as there is room for.',
		nothing: 'Nothing yet.',
		done: '(done)',
		state: 'What is done'
	}
});
