import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		room: (name: string) => `「${name}」でやること`,
		open: (name: string) => `「${name}」を開く`,
		openHelp: '書いたものは、アイデアのほうに残ります。上の「レッスンにもどる」で、ここにもどれます。',
		says: 'いま書いてあること',
		saysNothing: 'まだ何も書いていません。ここから始めよう。',
		more: (n: number) => `ほかに${n}つ`,
		check: '先に進む前に、見てみよう',
		ticked: (n: number, of: number) => `${of}のうち${n}`,
		all: '全部そろいました。',
		later: 'そろっていなくても先へ進めます。あとから、いつでも直せます。',
		noIdea: 'まだアイデアを選んでいません。',
		state: 'できていること',
		paper: '書くところ'
	},
	en: {
		room: (name: string) => `To do in “${name}”`,
		open: (name: string) => `Open “${name}”`,
		openHelp: 'What you write stays with your idea. “Back to the lesson” at the top brings you back here.',
		says: 'What it says now',
		saysNothing: 'Nothing is written yet. Start here.',
		more: (n: number) => `and ${n} more`,
		check: 'Before you go on, have a look',
		ticked: (n: number, of: number) => `${n} of ${of}`,
		all: 'It is all there.',
		later: 'You may go on without all of them. Everything can be changed later.',
		noIdea: 'No idea chosen yet.',
		state: 'What is there',
		paper: 'Room to write'
	}
});
