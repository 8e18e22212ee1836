import { defineWords } from './define.ts';

/** Said while a large file is made or read. */
export const longWorkWords = defineWords({
	ja: {
		packing: 'ファイルをつくっています',
		reading: 'ファイルを読んで、たしかめています',
		cancel: 'やめる'
	},
	en: {
		packing: 'Making the file',
		reading: 'Reading and checking the file',
		cancel: 'Cancel'
	}
});
