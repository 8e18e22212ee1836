import { defineWords } from '#lib/words/define.ts';

/** What mentors and teachers are asked. Both see the same five steps as the students. */
export const papersWords = defineWords({
	ja: {
		names: { mentor: 'メンターの方へ', teacher: '先生へ' },
		intro: {
			mentor: '5つの文に、○を一つずつつけてください。2分ほどで終わります。お名前はいりません。',
			teacher: '5つの文に、○を一つずつつけてください。2分ほどで終わります。お名前はいりません。'
		},
		use: '集めた紙は、学校が合計だけを使います。4人以下のときは、合計も外に出しません。',
		asks: {
			mentor: {
				'question-helped': '自分の問いかけで、生徒が考え直す場面があった',
				'thinking-seen': '生徒がなぜその案にしたのかを、読みとれた',
				'own-view': '生徒と話して、自分の仕事や社会の見方が広がった',
				'clear-task': '何をすればよいかが、始める前に分かっていた',
				'time-fit': 'かかった時間は、仕事と両立できるものだった'
			},
			teacher: {
				'ready-in-time': '無理のない時間で、授業の準備ができた',
				'fits-class': 'このクラスの生徒に、内容と進み方が合っていた',
				'own-thinking': '生徒は、自分で理由を考えてアイデアを選び直していた',
				'words-safe': 'メンターとのやりとりを、安心して見守れた',
				again: '来年も、このプログラムを授業で使いたい'
			}
		},
		cut: 'ここは、書いた人が分からないように集めます。'
	},
	en: {
		names: { mentor: 'For mentors', teacher: 'For teachers' },
		intro: {
			mentor:
				'Please mark one place for each of the five sentences. It takes about two minutes. No name, please.',
			teacher:
				'Please mark one place for each of the five sentences. It takes about two minutes. No name, please.'
		},
		use: 'The school uses totals only. With four people or fewer, not even the totals leave the school.',
		asks: {
			mentor: {
				'question-helped': 'There was a moment when a question of mine made the students think again',
				'thinking-seen': 'I could tell why the students had chosen their idea',
				'own-view': 'Talking with the students widened how I see my work or society',
				'clear-task': 'I knew before we began what I was to do',
				'time-fit': 'The time it took fitted in with my work'
			},
			teacher: {
				'ready-in-time': 'I could prepare the lessons in a reasonable time',
				'fits-class': 'Content and pace suited the students of this class',
				'own-thinking': 'Students found their own reasons and reworked their ideas',
				'words-safe': 'I could look after the talk with the mentors without worry',
				again: 'I would like to teach with this program again next year'
			}
		},
		cut: 'Collected so that nobody can tell who wrote it.'
	}
});
