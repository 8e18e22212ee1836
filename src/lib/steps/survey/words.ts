import { defineWords } from '#lib/words/define.ts';

/** The words of the scales are one and the same in every survey: totals of different lessons can be compared. */
export const words = defineWords({
	ja: {
		about: 'このアンケートについて',
		noRight: '正解や、よい答えはありません。成績にも関係しません。',
		nameless: '名前は書きません。集めるときは、クラス全体をまとめた形だけで見ます。だれの答えかは出ません。',
		namelessShort: '名前は書きません。だれの答えかは出ません。',
		count: (n: number) => `${n}問`,
		seen: (who: string) => `まとめた結果を見るのは、${who}です。`,
		paper: 'この欄は、切りはなして、名前を書かずに出します。',
		skipFree: '答えたくないものは、とばしてかまいません。',
		number: (at: number, of: number) => `${at}／${of}`,
		scales: {
			agree: {
				name: 'どのくらいそう思うか（5段階）',
				places: [
					'まったくそう思わない',
					'あまりそう思わない',
					'どちらともいえない',
					'少しそう思う',
					'とてもそう思う'
				]
			},
			often: {
				name: 'どのくらいあるか（4段階）',
				places: ['まったくない', 'あまりない', 'ときどきある', 'よくある']
			},
			ten: { name: '0から10まで' }
		},
		one: '一つ選ぶ',
		several: 'あてはまるものをすべて選ぶ',
		text: '自由に書く（名前や連絡先は書かないでください）',
		then: '始める前の自分',
		now: 'いまの自分',
		thenHelp: 'いまからふり返って、始める前はどうだったと思いますか。二つとも選んでください。',
		skip: '答えない',
		skipped: 'とばしました',
		picked: (word: string) => `選んだもの：${word}`,
		notYet: 'まだ選んでいません',
		nothing: '答えていません。',
		left: (n: number) => `あと${n}問です。`,
		done: 'すべて答えました。ありがとうございます。',
		thenOf: (ask: string) => `${ask}（始める前の自分）`,
		nowOf: (ask: string) => `${ask}（いまの自分）`
	},
	en: {
		about: 'About this survey',
		noRight: 'There is no right answer and no good one. It has nothing to do with marks.',
		nameless:
			'You write no name. When answers are collected, they are seen only as totals of the class, never as yours.',
		namelessShort: 'You write no name. Nobody sees which answers are yours.',
		count: (n: number) => (n === 1 ? '1 question' : `${n} questions`),
		seen: (who: string) => `The totals are seen by ${who}.`,
		paper: 'Cut this part off and hand it in without your name.',
		skipFree: 'Skip whatever you would rather not answer.',
		number: (at: number, of: number) => `${at} of ${of}`,
		scales: {
			agree: {
				name: 'How much do you agree? (five steps)',
				places: ['Not at all', 'Not really', 'Neither yes nor no', 'Somewhat', 'Very much']
			},
			often: { name: 'How often? (four steps)', places: ['Never', 'Rarely', 'Sometimes', 'Often'] },
			ten: { name: 'From 0 to 10' }
		},
		one: 'Pick one',
		several: 'Pick all that fit',
		text: 'In your own words (please, no names and no addresses)',
		then: 'Me before we began',
		now: 'Me now',
		thenHelp: 'Looking back from today: how was it before we began? Please mark both.',
		skip: 'Rather not say',
		skipped: 'Skipped',
		picked: (word: string) => `Picked: ${word}`,
		notYet: 'Nothing picked yet',
		nothing: 'Not answered.',
		left: (n: number) => (n === 1 ? 'One question to go.' : `${n} questions to go.`),
		done: 'That is all. Thank you.',
		thenOf: (ask: string) => `${ask} (before we began)`,
		nowOf: (ask: string) => `${ask} (now)`
	}
});
