import { defineWords } from '#lib/words/define.ts';

/** While an idea is being opened, and where that goes wrong. */
export const words = defineWords({
	ja: {
		loading: 'アイデアを開いています',
		failed: 'アイデアを開けませんでした',
		failedText: '書いたことは消えていません。ページを開き直してみてください。'
	},
	en: {
		loading: 'Opening the idea',
		failed: 'The idea could not be opened',
		failedText: 'Nothing you wrote is lost. Try opening the page again.'
	}
});
