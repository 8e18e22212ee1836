import { words as choice } from '#lib/steps/choice/words.ts';
import { defineWords } from '#lib/words/define.ts';
import type { Chapter } from './help.ts';

/** Keys by component, as the components take them. */
export const keyboard = defineWords<Chapter>({
	ja: {
		id: 'keyboard',
		title: 'キーボードでつかう',
		intro: 'マウスがなくても、全部できます。',
		folded: true,
		topics: [
			{
				id: 'keys',
				title: 'キーの一覧',
				parts: [
					'部品のキーは、その部品を選んでいるとき（わくが太く出ているとき）に働きます。',
					{
						type: 'keys',
						groups: [
							{
								title: 'どこでも',
								rows: [
									{ keys: ['Tab'], does: 'つぎへ' },
									{ keys: ['Shift + Tab'], does: '前へ' },
									{ keys: ['Enter', 'スペース'], does: 'ボタンを押す' },
									{ keys: ['Esc'], does: 'ひらいた窓を閉じる' },
									{ keys: ['Tab', 'Enter'], does: 'ページのはじめなら、本文まで飛ぶ' }
								]
							},
							{
								title: 'レッスンの道のり',
								rows: [
									{ keys: ['←', '→'], does: 'となりのステップへ' },
									{ keys: ['Enter'], does: 'そのステップをひらく' }
								]
							},
							{
								title: 'えらぶ問題',
								rows: [
									{ keys: ['↑', '↓'], does: '1つえらぶ' },
									{ keys: ['スペース'], does: 'いくつもえらぶときに、入れる・外す' },
									{ keys: ['Tab', 'Enter'], does: `「${choice.ja.check}」へ行って押す` }
								]
							},
							{
								title: '数の予想',
								rows: [
									{ keys: ['←', '→'], does: 'つまみを1目もりずつ' },
									{ keys: ['PageUp', 'PageDown'], does: '大きく動かす' },
									{ keys: ['Home', 'End'], does: 'はしまで' },
									{ keys: ['Enter'], does: 'つまみの場所を、そのまま予想にする' }
								]
							},
							{
								title: 'グラフ',
								rows: [
									{ keys: ['←', '→'], does: '横の順に、値から値へ' },
									{ keys: ['↑', '↓'], does: '値の大きさの順に' },
									{ keys: ['Home', 'End'], does: 'はじめの値・おわりの値' },
									{ keys: ['スペース'], does: '証拠に入れる・外す' },
									{ keys: ['T'], does: '表へ。表からはグラフへ' }
								]
							},
							{
								title: '予想の線',
								rows: [
									{ keys: ['Tab'], does: 'つぎの丸へ' },
									{ keys: ['↑', '↓'], does: '1目もり上げる・下げる' },
									{ keys: ['PageUp', 'PageDown'], does: '10目もりずつ' },
									{ keys: ['Home', 'End'], does: 'いちばん下・いちばん上' },
									{ keys: ['Enter'], does: '丸をいまの高さに置く' },
									{ keys: ['Ctrl + Z'], does: '一つもどす' }
								]
							},
							{
								title: '動画',
								rows: [
									{ keys: ['スペース', 'K'], does: '再生・止める' },
									{ keys: ['J', 'L'], does: '10秒もどる・すすむ' },
									{ keys: ['C'], does: '字幕を出す・消す' },
									{ keys: ['<', '>'], does: 'おそく・はやく' }
								]
							}
						]
					}
				]
			}
		]
	},
	en: {
		id: 'keyboard',
		title: 'By keyboard',
		intro: 'Everything works without a mouse.',
		folded: true,
		topics: [
			{
				id: 'keys',
				title: 'List of keys',
				parts: [
					'The keys of a part work while that part has the focus, which shows as a thick frame.',
					{
						type: 'keys',
						groups: [
							{
								title: 'Everywhere',
								rows: [
									{ keys: ['Tab'], does: 'to the next thing' },
									{ keys: ['Shift + Tab'], does: 'to the one before' },
									{ keys: ['Enter', 'Space'], does: 'press a button' },
									{ keys: ['Esc'], does: 'close the window that opened' },
									{ keys: ['Tab', 'Enter'], does: 'at the top of a page: skip to the content' }
								]
							},
							{
								title: 'Steps of a lesson',
								rows: [
									{ keys: ['←', '→'], does: 'to the step beside it' },
									{ keys: ['Enter'], does: 'open that step' }
								]
							},
							{
								title: 'Choices',
								rows: [
									{ keys: ['↑', '↓'], does: 'pick one' },
									{ keys: ['Space'], does: 'put in or take out, where several fit' },
									{ keys: ['Tab', 'Enter'], does: `go to “${choice.en.check}” and press it` }
								]
							},
							{
								title: 'Guessing a number',
								rows: [
									{ keys: ['←', '→'], does: 'move the handle by one mark' },
									{ keys: ['PageUp', 'PageDown'], does: 'a big step' },
									{ keys: ['Home', 'End'], does: 'to either end' },
									{ keys: ['Enter'], does: 'guess the very place of the handle' }
								]
							},
							{
								title: 'Chart',
								rows: [
									{ keys: ['←', '→'], does: 'from value to value, along the chart' },
									{ keys: ['↑', '↓'], does: 'from value to value, by size' },
									{ keys: ['Home', 'End'], does: 'first or last value' },
									{ keys: ['Space'], does: 'pick as evidence, or take out' },
									{ keys: ['T'], does: 'to the table, and back to the chart' }
								]
							},
							{
								title: 'Line you draw',
								rows: [
									{ keys: ['Tab'], does: 'to the next circle' },
									{ keys: ['↑', '↓'], does: 'one mark up or down' },
									{ keys: ['PageUp', 'PageDown'], does: 'ten marks at a time' },
									{ keys: ['Home', 'End'], does: 'to the bottom or the top' },
									{ keys: ['Enter'], does: 'place the circle where it is' },
									{ keys: ['Ctrl + Z'], does: 'undo' }
								]
							},
							{
								title: 'Film',
								rows: [
									{ keys: ['Space', 'K'], does: 'play or pause' },
									{ keys: ['J', 'L'], does: 'back or on by 10 seconds' },
									{ keys: ['C'], does: 'captions on or off' },
									{ keys: ['<', '>'], does: 'slower or faster' }
								]
							}
						]
					}
				]
			}
		]
	}
});
