import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		noRight: '正解はありません。いまの考えに、いちばん近いものを。',
		first: '1回目',
		second: '2回目',
		firstAsk: 'はじめの考え',
		secondAsk: 'もう一度きかれたら',
		openFirst: '1回目を選ぶと、2回目が開きます。',
		reason: '理由（書かなくてもかまいません）',
		same: '考えは、同じでした。それも、話したから分かったことです。',
		changed: '考えが、変わりました。変わるのは、よく聞いたしるしです。',
		nothing: 'まだ選んでいません。',
		round: (round: string, ask: string) => `${ask}（${round}）`,
		reasonOf: (ask: string, round: string) => `${ask}（${round}）`,
		talk: '話そう',
		noRightShort: '正解はありません'
	},
	en: {
		noRight: 'There is no right answer. Pick what is closest to what you think now.',
		first: 'Round 1',
		second: 'Round 2',
		firstAsk: 'What you think first',
		secondAsk: 'If you are asked again',
		openFirst: 'Pick in round 1, and round 2 opens.',
		reason: 'Your reason (if you like)',
		same: 'You think the same as before. You know that because you talked.',
		changed: 'You changed your mind. That happens to people who listen.',
		nothing: 'Nothing picked yet.',
		round: (round: string, ask: string) => `${ask} (${round})`,
		reasonOf: (ask: string, round: string) => `${ask} (${round})`,
		talk: 'Talk',
		noRightShort: 'No right answer'
	}
});
