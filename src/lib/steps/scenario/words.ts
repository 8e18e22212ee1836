import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		practice: '練習の画面です。本物ではありません。',
		phone: '練習用の画面',
		log: 'やりとり',
		apps: {
			sms: 'メッセージ',
			chat: 'チャット',
			mail: 'メール',
			web: 'ブラウザ',
			call: '電話',
			home: 'ホーム画面'
		},
		/** Who speaks, for those who hear the page; `them` has a name of its own. */
		by: { me: 'あなた', app: 'お知らせ', scene: 'まわりのようす' },
		says: (who: string) => `${who}：`,
		from: '差出人',
		page: 'アドレス',
		goesOn: 'つづき',
		nowOn: (app: string, who: string) => (app === who ? app : `${app}：${who}`),
		tried: '前に選んだ',
		chosen: '選んだ答え',
		leadsTo: (number: number) => `${number}を選ぶと、その先は…`,
		way: 'ここまでの道',
		tones: { safe: '何も失わなかった', close: '途中で止まれた', harm: '失ったものがある' },
		why: 'なぜ、だれにでも起きるのか',
		say: 'こんなときに言えるひとこと',
		ways: (seen: number, all: number) =>
			seen < all
				? `${all}通りの終わり方のうち、${seen}通りを見ました。`
				: `${all}通りの終わり方を、すべて見ました。`,
		another: 'もどって、別の道をためす',
		back: '一つもどる',
		restart: 'はじめから',
		because: 'そう思った理由',
		notYet: 'まだ選んでいません。',
		ended: '着いたところ',
		otherEnds: '別の道で見たところ',
		onTheWay: 'まだ途中です。'
	},
	en: {
		practice: 'This is a practice screen. Nothing here is real.',
		phone: 'Practice screen',
		log: 'Conversation',
		apps: {
			sms: 'Text messages',
			chat: 'Chat',
			mail: 'Email',
			web: 'Browser',
			call: 'Phone call',
			home: 'Home screen'
		},
		by: { me: 'You', app: 'Notice', scene: 'Around you' },
		says: (who: string) => `${who}: `,
		from: 'From',
		page: 'Address',
		goesOn: 'It goes on',
		nowOn: (app: string, who: string) => (app === who ? app : `${app}: ${who}`),
		tried: 'chosen before',
		chosen: 'your choice',
		leadsTo: (number: number) => `Where ${number} leads`,
		way: 'Your way so far',
		tones: { safe: 'Nothing was lost', close: 'Stopped in time', harm: 'Something was lost' },
		why: 'Why it can happen to anyone',
		say: 'Something you can say',
		ways: (seen: number, all: number) =>
			seen < all
				? `You have seen ${seen} of the ${all} ways this can end.`
				: `You have seen all ${all} ways this can end.`,
		another: 'Go back and try another way',
		back: 'Back one step',
		restart: 'From the beginning',
		because: 'Why?',
		notYet: 'Nothing chosen yet.',
		ended: 'Where it ended',
		otherEnds: 'Seen on other ways',
		onTheWay: 'Still on the way.'
	}
});
