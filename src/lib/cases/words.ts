import { defineWords } from '#lib/words/define.ts';

/** What the library and the page of a case both say. */
export const words = defineWords({
	ja: {
		layers: { life: '暮らし', society: '社会', environment: '環境' },
		grades: { A: 'いくつもの資料が一致', B: 'おもに一つの資料から', C: '効果はまだ測られていない' },
		film: (time: string) => `動画 ${time}`,
		filmSpoken: (time: string) => `動画、${time}`,
		text: '読む事例'
	},
	en: {
		layers: { life: 'Life', society: 'Society', environment: 'Environment' },
		grades: { A: 'Several sources agree', B: 'Mostly one source', C: 'Effect not measured yet' },
		film: (time: string) => `Film ${time}`,
		filmSpoken: (time: string) => `Film, ${time}`,
		text: 'To read'
	}
});
