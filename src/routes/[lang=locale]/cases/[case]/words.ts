import { defineWords } from '#lib/words/define.ts';

/** Words around the content of one case. */
export const words = defineWords({
	ja: {
		contents: 'この事例の中身',
		all: '事例の一覧',
		care: '読む前に',
		film: '動画',
		issue: '何に困っていた？',
		done: '何をした？',
		who: 'だれがした？',
		figures: '数字で見る',
		measured: 'はかった人・伝えた人：',
		derived: '資料の数字から計算しました：',
		sdgs: 'SDGsとのつながり',
		target: (target: string) => `ターゲット ${target}`,
		mappings: { ours: 'このアプリの見方', stated: '活動した側の説明' },
		evidence: 'どこまで確か？',
		scale: '確かさの3段階',
		here: 'この事例',
		gradeMeans: {
			A: '別々の資料や公的な資料が、同じことを伝えている',
			B: 'よい資料が一つ。または、活動した側の発表だけ',
			C: '何をしたかは分かる。何が変わったかは、測られていない'
		},
		uncertain: 'まだ分からないこと',
		question: '考えてみよう',
		tryFirst: '先に、自分の答えを紙や頭の中で出してみてください。',
		hint: 'ヒントを見る',
		answer: '考えたので、答えを見る',
		wanted: 'どんなデータがあれば、分かる？',
		wantedFirst: (n: number) =>
			`この取り組みで何かが変わったのか、たしかめるには、何を数えればいいでしょう。自分で${n}つ考えてから、開いてください。`,
		wantedOpen: (n: number) => `データの案 ${n}`,
		tells: '分かること：',
		wantedMore: 'ここにない案を思いついたら、それも立派な案です。',
		sources: '出典',
		sourceLabel: '出典：',
		by: (publisher: string, year: string) => `${publisher}、${year}`,
		lessons: 'この事例が出てくるレッスン',
		others: 'となりの事例',
		previous: '前の事例',
		next: '次の事例'
	},
	en: {
		contents: 'In this case',
		all: 'All cases',
		care: 'Before you read',
		film: 'Film',
		issue: 'What was the problem?',
		done: 'What did they do?',
		who: 'Who did it?',
		figures: 'In figures',
		measured: 'Measured or said by: ',
		derived: 'Worked out from the source: ',
		sdgs: 'Links to the SDGs',
		target: (target: string) => `Target ${target}`,
		mappings: { ours: 'Our own mapping', stated: 'Stated by those who did it' },
		evidence: 'How sure can we be?',
		scale: 'Three degrees of certainty',
		here: 'This case',
		gradeMeans: {
			A: 'Separate or official sources say the same',
			B: 'One good source, or only what those who did it say',
			C: 'We know what was done. What changed has not been measured'
		},
		uncertain: 'What nobody knows yet',
		question: 'Work it out',
		tryFirst: 'Find your own answer first, on paper or in your head.',
		hint: 'Show me a hint',
		answer: 'I have thought about it: show the answer',
		wanted: 'Which data would tell?',
		wantedFirst: (n: number) =>
			n === 1
				? 'To find out whether this changed anything, what would you count? Think of one thing, then open ours.'
				: `To find out whether this changed anything, what would you count? Think of ${n} things, then open ours.`,
		wantedOpen: (n: number) => `Idea ${n}`,
		tells: 'What it would tell: ',
		wantedMore: 'If you thought of something that is not here, it may well be just as good.',
		sources: 'Sources',
		sourceLabel: 'Source:',
		by: (publisher: string, year: string) => `${publisher}, ${year}`,
		lessons: 'Lessons with this case',
		others: 'Cases next to this one',
		previous: 'Previous case',
		next: 'Next case'
	}
});
