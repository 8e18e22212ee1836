import { defineWords } from '#lib/words/define.ts';

export const pollWords = defineWords({
	ja: {
		name: '手をあげて数える',
		untitled: 'みんなの考え',
		question: '問い（書かなくてもよい）',
		answers: '答え',
		kinds: { yes: 'はい・いいえ', letters: 'A・B・C…', own: '自分で書く' },
		yes: { yes: 'はい', no: 'いいえ', unsure: 'まだ分からない' },
		option: (letter: string) => `答え${letter}`,
		addOption: '答えをふやす',
		dropOption: '最後の答えをとる',
		count: '手の数',
		countHelp: 'ここで数字キーを押すと1人ふえ、Shiftといっしょに押すと1人へります。',
		people: (count: number) => `${count}人`,
		total: (count: number) => `手をあげた人：${count}人`,
		totals: (before: number, now: number) => `手をあげた人：前は${before}人、いまは${now}人`,
		askAgain: 'もう一度、同じことをきく',
		askAgainHelp: 'ここまでの数はのこり、新しい数と並びます。',
		clear: '数をすべて0に',
		rounds: (at: number) => `${at}回め`,
		beside: '並べる回',
		alone: '並べない',
		before: '前',
		now: 'いま',
		grew: (option: string, by: number) => `「${option}」が${by}人ふえた`,
		shrank: (option: string, by: number) => `「${option}」が${by}人へった`,
		same: '前と同じ',
		waiting: '同じ問いに、もう一度手をあげよう',
		difference: (by: number) => (by > 0 ? `＋${by}` : by < 0 ? `−${-by}` : '±0')
	},
	en: {
		name: 'Count hands',
		untitled: 'What do you think?',
		question: 'Question (may stay empty)',
		answers: 'Answers',
		kinds: { yes: 'Yes / no', letters: 'A, B, C…', own: 'My own' },
		yes: { yes: 'Yes', no: 'No', unsure: 'Not sure yet' },
		option: (letter) => `Answer ${letter}`,
		addOption: 'Add an answer',
		dropOption: 'Remove the last answer',
		count: 'Hands',
		countHelp:
			'While you are here, a number key adds a hand to that answer, and Shift with it takes one away.',
		people: (count) => `${count}`,
		total: (count) => (count === 1 ? '1 hand raised' : `${count} hands raised`),
		totals: (before, now) => `Hands raised: ${before} before, ${now} now`,
		askAgain: 'Ask the same again',
		askAgainHelp: 'What you counted stays, beside the new counts.',
		clear: 'Set all counts to 0',
		rounds: (at) => `Round ${at}`,
		beside: 'Compare with',
		alone: 'Nothing',
		before: 'Before',
		now: 'Now',
		grew: (option, by) => `“${option}”: ${by} more`,
		shrank: (option, by) => `“${option}”: ${by} fewer`,
		same: 'As before',
		waiting: 'Same question: hands up once more',
		difference: (by) => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '±0')
	}
});

/** What an answer is called: its own words, a ready-made one, or its letter. */
export function optionName(
	kind: string,
	at: number,
	option: { id: string; text: string },
	yes: Record<string, string>
): string {
	if (kind === 'yes') return yes[option.id] ?? '';
	return option.text || letterOf(at);
}

export function letterOf(at: number): string {
	return 'ABCDEF'[at] ?? '';
}
