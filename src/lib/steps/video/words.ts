import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		watchFor: '見るときのポイント',
		note: 'メモ（気づいたこと、数字、ふしぎに思ったこと）',
		watched: '動画を見ました。',
		readTranscript: '文字おこしを読みました。',
		partly: (percent: number) => `動画を${percent}%まで見ました。`,
		notYet: 'まだ見ていません。',
		nothing: 'メモは、まだありません。'
	},
	en: {
		watchFor: 'Things to look out for',
		note: 'Notes (what you noticed, figures, questions)',
		watched: 'I watched the film.',
		readTranscript: 'I read the transcript.',
		partly: (percent: number) => `I watched ${percent}% of the film.`,
		notYet: 'Not watched yet.',
		nothing: 'No notes yet.'
	}
});
