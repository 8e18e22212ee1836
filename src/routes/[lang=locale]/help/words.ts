import { defineWords } from '#lib/words/define.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Words } from '#lib/words/ja.ts';
import { fileFaultWords } from '#lib/words/file-fault.ts';
import { portfolioWords } from '#lib/words/portfolio.ts';
import { homeWords } from '#lib/words/home.ts';
import { settingsWords } from '#lib/words/settings.ts';
import { troubleWords } from '#lib/words/trouble.ts';
import type { Chapter, Labels } from './help.ts';
import { keyboard } from './keyboard.ts';
import { learners } from './learners.ts';
import { teachers } from './teachers.ts';
import { trouble } from './trouble.ts';

const labels = (ui: Words, lang: Locale): Labels => ({
	...ui,
	settings: settingsWords[lang],
	trouble: troubleWords[lang],
	home: homeWords[lang],
	portfolio: portfolioWords[lang],
	fileFault: fileFaultWords[lang]
});

type Help = { description: string; contents: string; chapters: (ui: Words) => readonly Chapter[] };

export const words = defineWords<Help>({
	ja: {
		description:
			'みらいキャラバンの使い方。始め方、書いたもののありか、先生の準備、うまくいかないときにすること。',
		contents: 'このページの中身',
		chapters: (words) => {
			const ui = labels(words, 'ja');
			return [learners.ja(ui), teachers.ja(ui), trouble.ja(ui), keyboard.ja];
		}
	},
	en: {
		description:
			'How to use Mirai Caravan: how to begin, where your work is, what teachers prepare, and what to do when something goes wrong.',
		contents: 'On this page',
		chapters: (words) => {
			const ui = labels(words, 'en');
			return [learners.en(ui), teachers.en(ui), trouble.en(ui), keyboard.en];
		}
	}
});
