import { defineWords } from '#lib/words/define.ts';

/** Evidence cards on notes and on cards of the pitch. */
export const words = defineWords({
	ja: {
		film: '動画の場面',
		chart: 'データの図',
		unknown: 'このカードは、ここでは読めません',
		unknownText: '新しい版のアプリで作られたか、こわれています。消さずに、そのまま残してあります。',
		broken: '図を描けませんでした。書いてあることは、そのまま読めます。',
		because: (reason: string) => `わけ：${reason}`,
		other: (other: string) => `ほかの説明：${other}`,
		take: '外す',
		takeOff: (what: string) => `証拠のカード「${what}」を外す`,
		/** The picker. */
		pick: '証拠のカードをつける',
		pickTitle: 'どのカードをつける？',
		pickText: '動画で「ここだ」と思った場面や、データラボで見つけた図が、証拠になります。',
		put: 'つける',
		putThis: (what: string) => `「${what}」をつける`,
		on: 'ついています',
		off: '外す',
		loading: 'カードを読んでいます',
		failed: 'カードを読めませんでした。ページを開き直してみてください。',
		none: 'とっておいたカードが、まだありません',
		noneText:
			'動画を見て、心に残った場面をとっておく。データラボで図を作って、言えることを書く。どちらも、ここに出てきます。',
		toCases: '動画を見に行く',
		toData: 'データを見に行く',
		putOn: (what: string) => `「${what}」をつけました`,
		tookOff: (what: string) => `「${what}」を外しました`,
		done: 'これでいい'
	},
	en: {
		film: 'A moment in a film',
		chart: 'A chart',
		unknown: 'This card cannot be read here',
		unknownText: 'It comes from a newer version of this app, or it is damaged. It was left as it is.',
		broken: 'The chart could not be drawn. What was written about it is still here.',
		because: (reason: string) => `Because: ${reason}`,
		other: (other: string) => `It could also be: ${other}`,
		take: 'Take off',
		takeOff: (what: string) => `Take off the evidence card “${what}”`,
		pick: 'Add an evidence card',
		pickTitle: 'Which card?',
		pickText: 'A moment you kept from a film, or a chart you found in the Data Lab, can speak for your note.',
		put: 'Add',
		putThis: (what: string) => `Add “${what}”`,
		on: 'Added',
		off: 'Take off',
		loading: 'Reading your cards',
		failed: 'Your cards could not be read. Try opening the page again.',
		none: 'You have not kept any cards yet',
		noneText:
			'Keep a moment that strikes you in a film, or build a chart in the Data Lab and say what it shows. Both turn up here.',
		toCases: 'Go to the films',
		toData: 'Go to the data',
		putOn: (what: string) => `“${what}” was added`,
		tookOff: (what: string) => `“${what}” was taken off`,
		done: 'That’s it'
	}
});
