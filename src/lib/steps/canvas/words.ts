import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		user: '使う人',
		noUser: 'まだ決めていません',
		part: (count: number, aim: number) =>
			count >= aim ? `付箋${count}枚` : `付箋${count}枚（めやすは${aim}枚）`,
		more: (n: number) => `ほかに${n}枚`,
		fit: (answered: number, total: number) =>
			total === 0
				? 'つながり：困っていることも、うれしいことも、まだありません。'
				: `つながり：${total}のうち${answered}に、答えがあります。`,
		open: 'キャンバスを開く',
		openHelp: '書いたものは、アイデアのほうに残ります。書きおえたら、このページにもどってきます。',
		reached: 'ここまでの付箋がそろいました。',
		value: 'つくる側',
		profile: '使う人',
		board: 'キャンバス',
		compare: '事例のキャンバスとくらべる',
		placeFirst: (left: number) => `あと${left}枚、置いてみよう。`,
		same: 'この事例のキャンバスと、置き場所は全部同じです。',
		other: (n: number) => `${n}枚が、事例のキャンバスと別の場所にあります。`,
		otherHelp: 'どちらが正しい、とは限りません。わけを考えて、動かしても、そのままでもかまいません。',
		yours: 'あなた',
		theirs: '事例',
		whole: '事例のキャンバス（つながり）',
		reading: '資料をもとに、わたしたちが読みとって描いたものです。',
		need: '使う人が困っていること・うれしいこと',
		answerTo: 'それに答えるもの',
		unanswered: '答えなし。ここに、次のアイデアの入り口があります。',
		missing: 'この事例のキャンバスを開けませんでした。',
		nothing: 'まだ置いていません。',
		noIdea: 'まだアイデアを選んでいません。',
		notes: '置く付箋',
		notesIn: (part: string, n: number) => `${part}：付箋${n}枚`,
		filled: '付箋がそろった場所',
		aim: (n: number) => `付箋 ${n}枚`
	},
	en: {
		user: 'The person',
		noUser: 'nobody yet',
		part: (count: number, aim: number) => {
			const notes = count === 1 ? '1 note' : `${count} notes`;
			return count >= aim ? notes : `${notes} (aim for ${aim})`;
		},
		more: (n: number) => `and ${n} more`,
		fit: (answered: number, total: number) =>
			total === 0 ? 'Fit: no pains and no gains yet.' : `Fit: ${answered} of ${total} needs have an answer.`,
		open: 'Open the canvas',
		openHelp: 'What you write stays with your idea. Come back to this page when you are done.',
		reached: 'The notes asked for here are all there.',
		value: 'What is made',
		profile: 'The person',
		board: 'Canvas',
		compare: 'Compare with the case’s canvas',
		placeFirst: (left: number) =>
			left === 1 ? 'One note is left to place.' : `${left} notes are left to place.`,
		same: 'Every note is where the case has it.',
		other: (n: number) =>
			n === 1
				? 'One note is elsewhere on the case’s canvas.'
				: `${n} notes are elsewhere on the case’s canvas.`,
		otherHelp: 'Neither place has to be wrong. Think about why; move the note, or leave it.',
		yours: 'You',
		theirs: 'The case',
		whole: 'The case’s canvas: what answers what',
		reading: 'We drew it ourselves, from published material.',
		need: 'The person’s pains and gains',
		answerTo: 'What answers them',
		unanswered: 'No answer. A new idea could begin here.',
		missing: 'The canvas of this case could not be opened.',
		nothing: 'Nothing placed yet.',
		noIdea: 'No idea chosen yet.',
		notes: 'Notes to place',
		notesIn: (part: string, n: number) => `${part}: ${n === 1 ? '1 note' : `${n} notes`}`,
		filled: 'Parts that have their notes',
		aim: (n: number) => (n === 1 ? '1 note' : `${n} notes`)
	}
});
