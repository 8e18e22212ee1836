import { defineWords } from '#lib/words/define.ts';

export const words = defineWords({
	ja: {
		first: (left: number) => `あと${left}枚、入れてみよう。`,
		nudge: (count: number) => `${count}枚、ほかの場所かもしれません。`,
		orderHow: '↑ ↓ のボタンで動かします。マウスなら、つかんで動かすこともできます。',
		orderKeys: 'キーボードでは、カードの上で Alt＋↑ ↓。',
		nudgeOrder: (count: number) =>
			count === 1
				? '一か所、となりと順番が逆かもしれません。'
				: `${count}か所、となりと順番が逆かもしれません。`,
		up: (text: string) => `「${text}」を一つ前へ`,
		down: (text: string) => `「${text}」を一つ後ろへ`,
		moved: (text: string, at: number, of: number) => `「${text}」は、${of}枚のうち${at}番め。`,
		again: '考え直してみよう',
		notPlaced: '入れていないもの',
		nothing: 'まだ入れていません。',
		untouched: 'まだ並べていません。',
		group: '入れるところ',
		place: '順番',
		why: '説明',
		inPlace: (group: string) => `${group}：`,
		position: (text: string) => `「${text}」は何番め？`
	},
	en: {
		first: (left: number) => (left === 1 ? 'One card is left to place.' : `${left} cards are left to place.`),
		nudge: (count: number) =>
			count === 1 ? 'One card may belong elsewhere.' : `${count} cards may belong elsewhere.`,
		orderHow: 'Move the cards with ↑ and ↓. With a mouse you can drag them too.',
		orderKeys: ' With a keyboard: Alt + ↑ ↓ on a card.',
		nudgeOrder: (count: number) =>
			count === 1
				? 'In one place, two neighbours may be the wrong way round.'
				: `In ${count} places, two neighbours may be the wrong way round.`,
		up: (text: string) => `Move “${text}” up`,
		down: (text: string) => `Move “${text}” down`,
		moved: (text: string, at: number, of: number) => `“${text}” is number ${at} of ${of}.`,
		again: 'think again',
		notPlaced: 'Not placed',
		nothing: 'Nothing placed yet.',
		untouched: 'Not put in order yet.',
		group: 'Where it goes',
		place: 'Place',
		why: 'Explanation',
		inPlace: (group: string) => `${group}:`,
		position: (text: string) => `Which place has “${text}”?`
	}
});
