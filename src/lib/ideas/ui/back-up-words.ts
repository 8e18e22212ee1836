import { defineWords } from '#lib/words/define.ts';

/** Reminder to keep an idea in a file. */
export const backUpWords = defineWords({
	ja: {
		evictable: {
			title: '今日の分を、ファイルにも残しておきませんか',
			text: 'このブラウザは、しばらく開かなかったり空きがへったりすると、保存したものを消すことがあります。ファイルがあれば、いつでもつづきから始められます。'
		},
		gap: {
			title: 'まだファイルに残していない分があります',
			text: 'いまは、この端末だけにあります。次の授業まで間があくなら、いま残しておくと安心です。'
		},
		save: (title: string) => `「${title}」を残す`
	},
	en: {
		evictable: {
			title: 'Keep today’s work in a file, too',
			text: 'This browser may clear saved work when it is not opened for a while or space runs low. With a file you can go on at any time.'
		},
		gap: {
			title: 'Some of your work is not in a file yet',
			text: 'For now it is only on this device. If the next session is weeks away, save it now and be at ease.'
		},
		save: (title) => `Save “${title}”`
	}
});
