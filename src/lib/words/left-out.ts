import { defineWords } from './define.ts';

/** Said after a backup in which large tables had no room. */
export const leftOutWords = defineWords({
	ja: {
		originals: (names: string) => `大きな表なので、もとのファイルは入れずに残しました：${names}`,
		tables: (names: string) => `大きすぎて、次の表はファイルに入っていません：${names}`
	},
	en: {
		originals: (names) => `These tables are large, so their original files were left out: ${names}`,
		tables: (names) => `These tables were too large and are not in the file: ${names}`
	}
});
