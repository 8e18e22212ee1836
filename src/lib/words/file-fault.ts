import { defineWords } from './define.ts';

/** Why a file was not opened, and what is safe. */
export const fileFaultWords = defineWords({
	ja: {
		title: 'このファイルは開けませんでした',
		safe: 'もとのファイルも、この端末の記録も変えていません。',
		'not-ours': 'みらいキャラバンのファイル（.mirai）ではないようです。',
		damaged:
			'ファイルが途中で切れているか、こわれているようです。もう一度もらうか、別のファイルを選んでください。',
		newer:
			'新しいバージョンのアプリでつくられたファイルです。アプリを新しくしてから、もう一度開いてください。',
		'too-large': 'ファイルが大きすぎます。',
		'wrong-content': '中身が決まりとちがうため、読みこみませんでした。',
		plan: '授業の計画のファイルです。「授業の準備」のページで開いてください。',
		lecture: '訪問する講座のファイルです。「講師キット」のページで開いてください。'
	},
	en: {
		title: 'This file could not be opened',
		safe: 'The file itself and your work on this device are unchanged.',
		'not-ours': 'It does not look like a Mirai Caravan file (.mirai).',
		damaged: 'The file is cut short or damaged. Ask for it again, or choose another one.',
		newer: 'It was made with a newer version of the app. Update the app, then open it again.',
		'too-large': 'The file is too large.',
		'wrong-content': 'Its contents are not what they should be, so nothing was opened.',
		plan: 'It is a plan for a lesson. Open it on the page “Prepare a lesson”.',
		lecture: 'It is a lecture for a visit. Open it on the page “Instructor kit”.'
	}
});
