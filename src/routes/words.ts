import { defineWords } from '#lib/words/define.ts';
import type { Words } from '#lib/words/ja.ts';

/** What an error page says where the words of the app are not loaded: the few it needs, in both languages. */
export const words = defineWords<Pick<Words, 'app' | 'otherLanguage' | 'error'>>({
	ja: {
		app: 'みらいキャラバン',
		otherLanguage: 'English',
		error: {
			notFound: 'このページは見つかりませんでした',
			notFoundText: '書いた答えは、この端末にそのまま残っています。',
			broken: 'うまく表示できませんでした',
			brokenText: '書いた答えは、この端末にそのまま残っています。もう一度開いてみてください。',
			home: 'ホームへ',
			retry: 'もう一度開く'
		}
	},
	en: {
		app: 'Mirai Caravan',
		otherLanguage: '日本語',
		error: {
			notFound: 'This page could not be found',
			notFoundText: 'Everything you wrote is still on this device.',
			broken: 'This page could not be shown',
			brokenText: 'Everything you wrote is still on this device. Please try to open it again.',
			home: 'Go home',
			retry: 'Open it again'
		}
	}
});
