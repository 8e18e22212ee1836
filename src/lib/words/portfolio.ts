import { defineWords } from './define.ts';
import { count } from './plural.ts';

/** Words of the portfolio. */
export const portfolioWords = defineWords({
	ja: {
		title: 'わたしの記録',
		intro: 'この端末に残っている、あなたのアイデア、答え、メモ、とっておいた場面です。',
		none: 'まだ答えはありません',
		noneText: 'レッスンで選んだり書いたりしたことも、動画でとっておいた場面も、ここに全部ならびます。',
		noneAction: 'プログラムを見る',
		answered: (n: number, of: number) => `${of}ステップのうち ${n}ステップに答えました`,
		open: 'この問いを開く',
		changed: (date: string, time: string) => `${date} ${time}`,
		print: '印刷する',
		save: 'ファイルに残す',
		load: 'ファイルから読みこむ',
		noAnswer: 'まだ答えていません',
		old: 'いまのレッスンにはない問いへの答え',
		hidden: 'この記録は、4けたの番号でかくしてあります',
		pin: '4けたの番号',
		show: '見る',
		wrongPin: '番号がちがうようです。もう一度どうぞ。',
		loaded: (n: number) =>
			n === 0
				? 'ファイルの中身は、もう入っていました。何も変えていません。'
				: `答え・メモ・場面を、あわせて${n}件読みこみました。`,
		loadedPlace: 'どこまで進んだかを、ファイルに合わせました。',
		saved: 'ファイルに残しました。'
	},
	en: {
		title: 'My work',
		intro: 'These are your ideas, answers, notes and kept moments, all on this device.',
		none: 'No answers yet',
		noneText:
			'What you choose and write in the lessons, and the moments you keep from films, will all be listed here.',
		noneAction: 'See the programs',
		answered: (n, of) => `${n} of ${of} answered`,
		open: 'Open this question',
		changed: (date, time) => `${date}, ${time}`,
		print: 'Print',
		save: 'Save as a file',
		load: 'Open a file',
		noAnswer: 'Not answered yet',
		old: 'Answers to questions that are no longer in the lesson',
		hidden: 'This work is hidden behind a four-digit number',
		pin: 'Four-digit number',
		show: 'Show',
		wrongPin: 'That does not seem to be the number. Please try again.',
		loaded: (n) =>
			n === 0
				? 'Everything in the file was already here. Nothing changed.'
				: `${count(n, 'answer, note or moment', 'answers, notes and moments')} added.`,
		loadedPlace: 'Your progress now matches the file.',
		saved: 'Saved as a file.'
	}
});
