import { defineWords } from '#lib/words/define.ts';

export const aloudWords = defineWords({
	ja: { read: '声に出して読む', stop: '読むのをとめる' },
	en: { read: 'Read to me', stop: 'Stop reading' }
});
