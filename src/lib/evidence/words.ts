import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		title: '動画のメモと、とっておいた場面',
		none: 'とっておいた場面は、まだありません',
		noneText:
			'動画を見ていて「ここだ」と思ったら、その場面をとっておけます。書いたメモと、動画の中の問いへの答えも、ここにならびます。',
		kept: 'とっておいた場面',
		notes: 'メモ',
		questions: '動画の中の問い',
		picture: (time: string) => `${time}の場面`,
		says: 'この場面について、ひとこと',
		noteAt: (time: string) => `${time}のメモ`,
		open: (time: string) => `${time}から動画を見る`,
		remove: '消す',
		removeMoment: (time: string) => `${time}の場面を消す`,
		removeNote: (time: string) => `${time}のメモを消す`,
		momentRemoved: '場面を消しました。',
		noteRemoved: 'メモを消しました。',
		undo: '元にもどす',
		picked: 'あなたの答え',
		skipped: '答えずに先へ進みました',
		goneOption: 'いまはない選択肢',
		goneFilm: 'いまはない動画'
	},
	en: {
		title: 'Films: notes and kept moments',
		none: 'No moments kept yet',
		noneText:
			'When something in a film strikes you, keep that moment. Your notes and your answers to the questions in the films are listed here too.',
		kept: 'Kept moments',
		notes: 'Notes',
		questions: 'Questions in the film',
		picture: (time: string) => `The film at ${time}`,
		says: 'What you want to say about it',
		noteAt: (time: string) => `Note at ${time}`,
		open: (time: string) => `Watch from ${time}`,
		remove: 'Delete',
		removeMoment: (time: string) => `Delete the moment at ${time}`,
		removeNote: (time: string) => `Delete the note at ${time}`,
		momentRemoved: 'The moment was deleted.',
		noteRemoved: 'The note was deleted.',
		undo: 'Undo',
		picked: 'Your answer',
		skipped: 'You went on without answering',
		goneOption: 'An option that is no longer there',
		goneFilm: 'A film that is no longer there'
	}
});
