import { defineWords } from '#lib/words/define.ts';

/** For teachers; the rest of their words stays with their pages. */
export const prepareLink = defineWords({ ja: '授業の準備', en: 'Prepare to teach' });

/** Above the links to the parts, where each is for somebody else. */
export const audienceTitle = defineWords({ ja: '学ぶ人を選ぶ', en: 'Who is learning?' });

/** Ways through a program. */
export const formWords = defineWords({
	ja: {
		title: 'コースの組み方',
		takes: (lessons: number, minutes: number) => `${lessons}回・合わせて${minutes}分`,
		route: '通る部分',
		leavesOut: 'しないこと'
	},
	en: {
		title: 'Ways through the program',
		takes: (lessons: number, minutes: number) => `${lessons} lessons, ${minutes} minutes in all`,
		route: 'Parts',
		leavesOut: 'What it leaves out'
	}
});
