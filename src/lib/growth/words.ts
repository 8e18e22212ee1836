import { defineWords } from '#lib/words/define.ts';
import { count } from '#lib/words/plural.ts';

/** Words of the learner's own page on how an idea and they themselves moved. */
export const growthWords = defineWords({
	ja: {
		title: '歩みの記録',
		intro:
			'最初の言葉から、いまのアイデアまで。志望理由書や面談で話すときの手がかりになります。この端末だけにあります。',
		back: 'わたしの記録へ',
		print: '印刷する',
		certificate: '参加のしるしを開く',
		none: 'まだ歩みはありません。レッスンに答えたり、アイデアを書いたりすると、ここにならびます。',
		failed: '読みこめませんでした。書いたものは消えていません。このページを、もう一度開いてみてください。',
		loading: '開いています…',
		sum: 'したこと',
		done: (steps: number, lessons: number) => `${lessons}つのレッスンで、${steps}ステップを終えました`,
		hours: (hours: string) => `およそ${hours}時間（終えたステップの予定時間のたし算）`,
		idea: 'アイデア',
		untitled: 'まだ名前のないアイデア',
		headlines: '見出し：最初と、いま',
		first: '最初',
		now: 'いま',
		versions: 'アイデアの版',
		auto: '自動で残った版',
		noHeadline: '見出しは、まだ書いていません',
		dialogue: '対話で変わったこと',
		noDialogue: 'メンターのコメントは、まだありません',
		open: 'まだ返事なし',
		because: 'わけ',
		evidence: '根拠カード',
		marks: '始めと終わりの自分',
		marksNote:
			'この答えが出るのは、この端末の、この紙だけです。人に見せる前に消したいときは、チェックを外します。',
		showMarks: 'アンケートの印も刷る',
		start: '始め',
		looked: '終わりに見た「前」',
		end: '終わり'
	},
	en: {
		title: 'How I moved on',
		intro:
			'From your first words to your idea today: something to hold on to when you write an application or talk about it. It is on this device only.',
		back: 'To my work',
		print: 'Print',
		certificate: 'Open the certificate',
		none: 'Nothing here yet. Answer in a lesson or write an idea, and it will be listed here.',
		failed: 'This could not be read. Nothing you wrote is lost. Please open the page again.',
		loading: 'Opening…',
		sum: 'What I did',
		done: (steps, lessons) =>
			`${count(steps, 'step', 'steps')} finished in ${count(lessons, 'lesson', 'lessons')}`,
		hours: (hours) => `About ${hours} hours (planned minutes of the steps finished)`,
		idea: 'Idea',
		untitled: 'An idea without a name yet',
		headlines: 'Headline: first, and now',
		first: 'First',
		now: 'Now',
		versions: 'Versions of the idea',
		auto: 'kept by the app',
		noHeadline: 'No headline written yet',
		dialogue: 'What the talk changed',
		noDialogue: 'No comments by mentors yet',
		open: 'no answer yet',
		because: 'Because',
		evidence: 'Evidence cards',
		marks: 'Me at the start and at the end',
		marksNote:
			'These marks appear on this device and this sheet only. Untick the box to leave them off before you show it to others.',
		showMarks: 'Print my survey marks too',
		start: 'start',
		looked: '“before” as seen at the end',
		end: 'end'
	}
});
