import { defineWords } from '#lib/words/define.ts';
import type { OwnTable } from './own-table.ts';

type About = Record<OwnTable['kind'], (file: string, rows: number) => string>;

/** What is said of a table that is not the app's own. */
export const words = defineWords<{
	column: (n: number) => string;
	prefectureCode: string;
	about: About;
	noSource: string;
	/** Of a table of one's own: the file, and who the learner says counted. */
	credit: (file: string, publisher: string) => string;
	terms: string;
	faults: (n: number) => string;
}>({
	ja: {
		column: (n) => `${n}列目`,
		prefectureCode: '都道府県コード',
		about: {
			own: (file, rows) => `「${file}」から読みこんだ、自分の表です（${rows}行）。`,
			live: (_, rows) => `ネットワークから取りよせた表です（${rows}行）。`
		},
		noSource: '出典は書かれていません',
		credit: (file, publisher) =>
			`自分の表（ファイル「${file}」から）。もとの出典：${publisher || '書かれていません'}`,
		terms: '使ってよい条件は、もとの表で確かめてください。',
		faults: (n) => `読みこんだとき、うまく読めないところが${n}か所ありました。`
	},
	en: {
		column: (n) => `Column ${n}`,
		prefectureCode: 'Prefecture code',
		about: {
			own: (file, rows) => `A table of your own, read from “${file}” (${rows} rows).`,
			live: (_, rows) => `A table fetched over the network (${rows} rows).`
		},
		noSource: 'No source was written down',
		credit: (file, publisher) =>
			`Your own table, from the file “${file}”. Its source: ${publisher || 'not written down'}`,
		terms: 'See the original table for how it may be used.',
		faults: (n) => `${n} ${n === 1 ? 'place' : 'places'} in the file could not be read properly.`
	}
});
