import { defineWords } from '#lib/words/define.ts';
import type { Locale } from '#lib/words/locale.ts';
import { count } from '#lib/words/plural.ts';
import type { AskedId } from './ask.ts';
import type { Hall } from './hall-words.ts';

/** Words of the questionnaire at the end of a lecture. */
export const askWords = defineWords({
	ja: {
		type: '挙手の数を入れる',
		typeText:
			'「目をとじて、手をあげてください」と聞くと、正直な数になります。名前も、自由な言葉も集めません。',
		asks: {
			understood: '今日の話は、わかりましたか',
			before: '【はじめに】こまったとき話す人が、思いうかびますか',
			person: '【終わりに】こまったとき話す人が、思いうかびますか',
			action: {
				pupils: '今日からすることが、一つ決まりましたか',
				guardians: '家で話す約束が、一つ決まりましたか',
				staff: '学校で始めることが、一つ決まりましたか'
			}
		},
		places: {
			understood: ['よくわかった', 'わかった', '少しわからない', 'わからない'],
			before: ['思いうかぶ', 'まだ'],
			person: ['思いうかぶ', 'まだ'],
			action: ['決まった', 'まだ']
		},
		useful: 'いちばん役に立ちそうな題材',
		hands: (n: number) => `${n}人`,
		countOf: (ask: string, place: string) => `${ask}：${place}の人数`,
		result: '結果',
		resultText: (n: number) => `${n}人が答えました。`,
		noneYet: '数を入れると、ここに結果が出ます。',
		few: '5人より少ないので、数は出しません。',
		moved: (before: number, after: number) =>
			`話す人が思いうかぶ人は、はじめの${before}%から、終わりには${after}%になりました。`,
		notSame: '問いによって人数がちがいます。手をあげなかった人がいるのかもしれません。',
		limits: '挙手の数です。まわりを見て手をあげる人もいるため、大きな流れとして読んでください。',
		place: '答え',
		people: '人数',
		share: '割合',
		print: '結果を印刷',
		csv: '表で残す（CSV）',
		csvName: '講座のアンケート',
		head: ['問い', '答え', '人数', '答えた人']
	},
	en: {
		type: 'Type in the raised hands',
		typeText:
			'“Close your eyes and raise your hand” gives honest numbers. No names and no free words are collected.',
		asks: {
			understood: 'Did you understand what we talked about today?',
			before: 'At the beginning: can you think of a person to tell when in trouble?',
			person: 'At the end: can you think of a person to tell when in trouble?',
			action: {
				pupils: 'Have you decided on one thing to do from today?',
				guardians: 'Have you decided on one rule to talk about at home?',
				staff: 'Have you decided on one thing to begin at school?'
			}
		},
		places: {
			understood: ['Very well', 'Yes', 'Not quite', 'No'],
			before: ['Yes', 'Not yet'],
			person: ['Yes', 'Not yet'],
			action: ['Yes', 'Not yet']
		},
		useful: 'The most useful module',
		hands: (n) => count(n, 'person', 'people'),
		countOf: (ask, place) => `${ask} People who say: ${place}`,
		result: 'Result',
		resultText: (n) => `${count(n, 'person', 'people')} answered.`,
		noneYet: 'Type in the numbers, and the result appears here.',
		few: 'Fewer than 5 people: numbers are not shown.',
		moved: (before, after) =>
			`${before}% could think of a person to tell at the beginning, ${after}% at the end.`,
		notSame: 'The questions were answered by different numbers of people. Some may not have raised a hand.',
		limits: 'These are raised hands. Some look at others first, so read them as a rough picture.',
		place: 'Answer',
		people: 'People',
		share: 'Share',
		print: 'Print the result',
		csv: 'Save as a table (CSV)',
		csvName: 'lecture-questionnaire',
		head: ['Question', 'Answer', 'People', 'Answered by']
	}
});

/** A question as it is put to a hall, with its places. */
export function askOf(id: AskedId, hall: Hall, lang: Locale): { ask: string; places: readonly string[] } {
	const { asks, places } = askWords[lang];
	return { ask: id === 'action' ? asks.action[hall] : asks[id], places: places[id] };
}
