import { defineWords } from '#lib/words/define.ts';

/** What other pages say of the instructor's kit; its own words stay with it. */
export const kitLink = defineWords({
	ja: { title: '講師キット', text: '訪問する講座を組み立て、体育館でもそのまま使う' },
	en: { title: 'Instructor kit', text: 'Compose a visit to a school, and hold it in a gym or a classroom' }
});
