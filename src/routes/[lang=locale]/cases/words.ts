import { defineWords } from '#lib/words/define.ts';

const cases = (n: number) => (n === 1 ? '1 case' : `${n} cases`);

/** Words of the library. */
export const words = defineWords({
	ja: {
		lead: '困りごとに、動いた人たち',
		intro:
			'どれも、本当にあった取り組みです。うまくいったことも、まだ分からないことも、そのまま書いています。気になるものから、どうぞ。',
		filters: 'さがす・しぼりこむ',
		text: '言葉でさがす',
		textHelp: '言葉、人、会社の名前',
		form: '見る・読む',
		forms: { film: '動画がある', text: '読む事例' },
		layer: '何についての話か',
		evidence: 'どこまで確かか',
		goal: 'SDGs',
		hits: (n: number) => `（${n}件）`,
		open: (n: number) => (n > 0 ? `しぼりこみ（${n}）` : 'しぼりこむ'),
		found: (n: number, of: number) => (n === of ? `全部で${of}件` : `${of}件のうち ${n}件`),
		clear: '条件を全部はずす',
		list: '事例の一覧',
		none: '当てはまる事例がありません',
		noneText: '言葉を短くするか、選んだ条件を一つはずしてみてください。'
	},
	en: {
		lead: 'People who did something about it',
		intro:
			'Every case here is real. Each says what went well and what nobody knows yet. Start with whichever makes you curious.',
		filters: 'Search and filter',
		text: 'Search',
		textHelp: 'A word or a name',
		form: 'Watch or read',
		forms: { film: 'With a film', text: 'To read' },
		layer: 'What it is about',
		evidence: 'How sure we can be',
		goal: 'SDGs',
		hits: (n: number) => ` (${cases(n)})`,
		open: (n: number) => (n > 0 ? `Filters (${n})` : 'Filters'),
		found: (n: number, of: number) => (n === of ? cases(of) : `${n} of ${cases(of)}`),
		clear: 'Clear all filters',
		list: 'The cases',
		none: 'No case fits all of this',
		noneText: 'Try a shorter word, or take one of the filters away.'
	}
});
