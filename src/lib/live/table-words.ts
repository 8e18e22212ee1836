import { defineWords } from '#lib/words/define.ts';

/** Words of a table made of the World Bank's answer. They become markup: nothing that came from outside stands here. */
export const tableWords = defineWords({
	ja: {
		title: (name: string) => `${name}（世界銀行）`,
		about: (countries: number, from: number, to: number) =>
			`世界銀行のデータベースから取りよせた数字です。${countries}の国と地域、${from}〜${to}年。`,
		official: '世界銀行での正式な名前：',
		iso3: '国コード（ISO）',
		countryJa: '国・地域',
		countryEn: '国・地域（英語）',
		year: '年',
		publisher: '世界銀行',
		credit: (renewed: string | null, producer: string) =>
			`世界銀行「World Development Indicators」（${renewed ? `${renewed}更新、` : ''}CC BY 4.0）、もとの数字は${producer}`,
		terms:
			'World Development IndicatorsはCC BY 4.0。世界銀行は、特に断りのないデータをこの条件で出しています。国の名前の日本語はこのアプリのもので、国の集まりの行は取りのぞきました。',
		readAt: (day: string) => `世界銀行の公開API（Indicators API）から、${day}に取りよせました。`,
		groups: '「世界」「高所得国」のような国の集まりと、数字が一つもない国は、入っていません。',
		missing: '空いているところは0ではなく、数字がない年です。',
		question: '数字のない国や年が多いのはどこ？　それは、なぜだろう。'
	},
	en: {
		title: (name: string) => `${name} (World Bank)`,
		about: (countries: number, from: number, to: number) =>
			`Figures fetched from the World Bank’s database: ${countries} countries and territories, ${from}–${to}.`,
		official: 'The World Bank’s own name for it:',
		iso3: 'Country code (ISO)',
		countryJa: 'Country (Japanese)',
		countryEn: 'Country',
		year: 'Year',
		publisher: 'World Bank',
		credit: (renewed: string | null, producer: string) =>
			`World Bank: World Development Indicators (${renewed ? `renewed ${renewed}, ` : ''}CC BY 4.0), from figures of: ${producer}`,
		terms:
			'World Development Indicators: CC BY 4.0, the terms for all data of the World Bank that are not marked otherwise. Japanese names of countries are this app’s; rows of groups of countries were taken out.',
		readAt: (day: string) => `Fetched from the World Bank’s Indicators API on ${day}.`,
		groups: 'Groups such as “World” or “High income”, and countries without any figure, are left out.',
		missing: 'A gap is not zero: there is no figure for that year.',
		question: 'Which countries and years have gaps? Why there?'
	}
});
