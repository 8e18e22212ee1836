import { defineWords } from '#lib/words/define.ts';

/** Words of a board on which cards are put into places. */
export const words = defineWords({
	ja: {
		tray: 'まだ入れていないカード',
		trayEmpty: 'カードは、すべて入りました。',
		here: 'ここに入れる',
		back: 'ここにもどす',
		where: (card: string) => `「${card}」を入れる場所`,
		letGo: 'やめる',
		into: (place: string) => `「${place}」に入れる`,
		backTo: 'もどす',
		how: 'カードを選んで、次に入れる場所を選びます。',
		howKeys: (last: number) => `キーボードでは、カードの上で 1〜${last} の数字でも入れられます。`,
		held: '選んでいます',
		none: 'まだありません',
		given: 'はじめから入っているカード',
		placed: (card: string, place: string, left: number) =>
			left === 0
				? `「${card}」を「${place}」に入れました。これで全部です。`
				: `「${card}」を「${place}」に入れました。残りは${left}枚です。`,
		returned: (card: string) => `「${card}」をもどしました。`,
		right: '合っている',
		again: '考え直してみよう'
	},
	en: {
		tray: 'Cards to place',
		trayEmpty: 'All cards are placed.',
		here: 'Put it here',
		back: 'Put it back here',
		where: (card: string) => `Where does “${card}” go?`,
		letGo: 'Never mind',
		into: (place: string) => `Put it into “${place}”`,
		backTo: 'Take it out again',
		how: 'Pick a card, then the place for it.',
		howKeys: (last: number) => ` With a keyboard, the keys 1 to ${last} place the card you are on.`,
		held: 'picked',
		none: 'Nothing here yet',
		given: 'A card that was here from the start',
		placed: (card: string, place: string, left: number) =>
			left === 0
				? `“${card}” is in “${place}”. That was the last one.`
				: `“${card}” is in “${place}”. ${left} left.`,
		returned: (card: string) => `“${card}” is back among the cards to place.`,
		right: 'fits',
		again: 'think again'
	}
});
