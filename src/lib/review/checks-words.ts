import { defineWords } from '#lib/words/define.ts';
import type { Hint } from './checks.ts';

type Words = {
	/** Said once above the hints. */
	gentle: string;
	hints: Record<Hint['sign'], { title: string; why: string }>;
	caught: (words: string) => string;
	keep: string;
	change: string;
};

/** What is said about a comment before it is sent. */
export const words = defineWords<Words>({
	ja: {
		gentle:
			'決まったパターンから見つけた、送る前のヒントです。はずれることもあります。このままでも送れます。',
		hints: {
			verdict: {
				title: '判定になっていませんか',
				why: '「だめ」と言われると、考えるのをやめてしまいがちです。そう思ったわけを、問いにしてみてください。'
			},
			'empty-praise': {
				title: 'どこがいいのかを、もう一言',
				why: '「いいですね」だけでは、次に何を続ければいいか分かりません。気に入った一か所を書いてみてください。'
			},
			advice: {
				title: '問いの形をした助言かもしれません',
				why: '「したほうがいいのでは」には、答えがもう入っています。あなたも答えを知らないことを聞いてみてください。'
			},
			'no-question': {
				title: '問いが見あたりません',
				why: '「もしかしたら」は、考えたくなる問いを届けるところです。'
			},
			'yes-no': {
				title: '「はい・いいえ」で終わりそうです',
				why: '「どう」「なぜ」「だれが」で聞くと、話が広がります。'
			},
			contact: {
				title: '連絡先のように見えます',
				why: '生徒との連絡は、先生が見えるこの場所だけで行います。先生の画面にも印がつきます。'
			},
			outside: {
				title: '外でのやりとりのさそいに見えます',
				why: '学校の外で会う約束や、二人だけの連絡はしません。先生の画面にも印がつきます。'
			},
			long: {
				title: '生徒には少し長いかもしれません',
				why: '一度に一つのことだけにすると、使ってもらいやすくなります。二つに分けることもできます。'
			}
		},
		caught: (words) => `「${words}」`,
		keep: 'このまま送る',
		change: '書き直す'
	},
	en: {
		gentle:
			'Hints before you send, found by fixed patterns. They can be wrong, and you can send it as it is.',
		hints: {
			verdict: {
				title: 'Is this a verdict?',
				why: 'People told “no” tend to stop thinking. Try turning your reason into a question.'
			},
			'empty-praise': {
				title: 'Which part is good?',
				why: 'From “great job” nobody can tell what to keep doing. Name the one thing you liked.'
			},
			advice: {
				title: 'Perhaps advice dressed as a question',
				why: '“Don’t you think you should …” carries its answer. Ask something you do not know yourself.'
			},
			'no-question': {
				title: 'No question found',
				why: '“I wonder” is the place for a question that makes one want to think.'
			},
			'yes-no': {
				title: 'This may end in yes or no',
				why: '“How”, “why” and “who” open a conversation.'
			},
			contact: {
				title: 'This looks like contact details',
				why: 'All contact with students stays here, where the teacher sees it. The teacher gets a flag, too.'
			},
			outside: {
				title: 'This looks like an invitation outside',
				why: 'No meetings outside school and no exchange between just two. The teacher gets a flag, too.'
			},
			long: {
				title: 'Perhaps a little long for a student',
				why: 'One thought at a time is easier to use. You can make two comments of it.'
			}
		},
		caught: (words) => `“${words}”`,
		keep: 'Send as it is',
		change: 'Rewrite'
	}
});
