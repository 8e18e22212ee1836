import { words as choice } from '#lib/steps/choice/words.ts';
import { defineWords } from '#lib/words/define.ts';
import type { Chapter } from './help.ts';

/** Keys by component, as the components take them. */
export const keyboard = defineWords<Chapter>({
	ja: {
		id: 'keyboard',
		title: 'キーボードで使う',
		intro: 'マウスがなくても、全部できます。',
		folded: true,
		topics: [
			{
				id: 'keys',
				title: 'キーの一覧',
				parts: [
					'グラフや動画などのキーは、そこを選んでいるとき（太いわくが出ているとき）に使えます。',
					{
						type: 'keys',
						groups: [
							{
								title: 'どこでも',
								rows: [
									{ keys: ['Tab'], does: '次へ' },
									{ keys: ['Shift + Tab'], does: '前へ' },
									{ keys: ['Enter', 'スペース'], does: 'ボタンを押す' },
									{ keys: ['Esc'], does: '開いた小さな画面を閉じる' },
									{ keys: ['Tab', 'Enter'], does: 'ページを開いてすぐなら、本文へ飛ぶ' }
								]
							},
							{
								title: 'メンターデスク',
								rows: [
									{ keys: ['J', 'K'], does: '次の・前のアイデアへ。アイデアの中では、次の・前の場所へ' },
									{ keys: ['Enter'], does: '開く。アイデアの中では、その場所に言葉をそえる' },
									{ keys: ['Ctrl + Enter'], does: '書いた言葉を置く' },
									{ keys: ['Esc'], does: '書く欄から、その場所へもどる' }
								]
							},
							{
								title: 'レッスンの道のり',
								rows: [
									{ keys: ['←', '→'], does: 'となりのステップへ' },
									{ keys: ['Enter'], does: 'そのステップを開く' }
								]
							},
							{
								title: '選ぶ問い',
								rows: [
									{ keys: ['↑', '↓'], does: '一つ選ぶ' },
									{ keys: ['スペース'], does: 'いくつも選ぶときに、入れる・外す' },
									{ keys: ['Tab', 'Enter'], does: `「${choice.ja.check}」へ行って押す` }
								]
							},
							{
								title: '数の予想',
								rows: [
									{ keys: ['←', '→'], does: 'つまみを1目もりずつ動かす' },
									{ keys: ['PageUp', 'PageDown'], does: '大きく動かす' },
									{ keys: ['Home', 'End'], does: 'はしまで動かす' },
									{ keys: ['Enter'], does: 'いまのところを、そのまま予想にする' }
								]
							},
							{
								title: 'グラフ',
								rows: [
									{ keys: ['←', '→'], does: '横の順に、となりの値へ' },
									{ keys: ['↑', '↓'], does: '大きさの順に、となりの値へ' },
									{ keys: ['Home', 'End'], does: '最初の値・最後の値' },
									{ keys: ['スペース'], does: '証拠に入れる・外す' },
									{ keys: ['T'], does: '表へ。表からはグラフへ' }
								]
							},
							{
								title: 'データラボ',
								rows: [
									{ keys: ['Enter'], does: '変数の上で：置き場所を開く' },
									{ keys: ['←', '→', '↑', '↓'], does: '置き場所を選ぶ' },
									{ keys: ['Esc'], does: '置くのをやめる。図の中では、囲んだ範囲を消す' },
									{ keys: ['Shift + 矢印'], does: '図の中で：範囲を囲む' },
									{ keys: ['Ctrl + Z'], does: '一つ前にもどす' },
									{ keys: ['Ctrl + Shift + Z'], does: 'やり直す' }
								]
							},
							{
								title: '予想の線',
								rows: [
									{ keys: ['Tab'], does: '次の丸へ' },
									{ keys: ['↑', '↓'], does: '1目もり上げる・下げる' },
									{ keys: ['PageUp', 'PageDown'], does: '10目もりずつ動かす' },
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
									{ keys: ['<', '>'], does: '遅く・速く' }
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
					'The keys for a chart, a film and so on work while it is selected: it then has a thick frame.',
					{
						type: 'keys',
						groups: [
							{
								title: 'Everywhere',
								rows: [
									{ keys: ['Tab'], does: 'go to the next item' },
									{ keys: ['Shift + Tab'], does: 'go to the item before' },
									{ keys: ['Enter', 'Space'], does: 'press a button' },
									{ keys: ['Esc'], does: 'close the small window that opened' },
									{ keys: ['Tab', 'Enter'], does: 'right after a page opens: skip to the content' }
								]
							},
							{
								title: 'Mentor desk',
								rows: [
									{ keys: ['J', 'K'], does: 'go to the next or previous idea, or place inside an idea' },
									{ keys: ['Enter'], does: 'open the idea; inside it, comment on that place' },
									{ keys: ['Ctrl + Enter'], does: 'place the comment' },
									{ keys: ['Esc'], does: 'go back from the field to that place' }
								]
							},
							{
								title: 'Steps of a lesson',
								rows: [
									{ keys: ['←', '→'], does: 'go to the step beside it' },
									{ keys: ['Enter'], does: 'open that step' }
								]
							},
							{
								title: 'Choices',
								rows: [
									{ keys: ['↑', '↓'], does: 'pick one' },
									{ keys: ['Space'], does: 'pick or unpick, where several fit' },
									{ keys: ['Tab', 'Enter'], does: `go to “${choice.en.check}” and press it` }
								]
							},
							{
								title: 'Guessing a number',
								rows: [
									{ keys: ['←', '→'], does: 'move the handle by one mark' },
									{ keys: ['PageUp', 'PageDown'], does: 'make a big step' },
									{ keys: ['Home', 'End'], does: 'go to either end' },
									{ keys: ['Enter'], does: 'guess exactly where the handle is' }
								]
							},
							{
								title: 'Chart',
								rows: [
									{ keys: ['←', '→'], does: 'go from value to value, along the chart' },
									{ keys: ['↑', '↓'], does: 'go from value to value, by size' },
									{ keys: ['Home', 'End'], does: 'go to the first or last value' },
									{ keys: ['Space'], does: 'pick as evidence, or take out' },
									{ keys: ['T'], does: 'go to the table, or back to the chart' }
								]
							},
							{
								title: 'Data Lab',
								rows: [
									{ keys: ['Enter'], does: 'on a variable: open the places it can go to' },
									{ keys: ['←', '→', '↑', '↓'], does: 'choose a place' },
									{ keys: ['Esc'], does: 'put the variable back; in a chart, take the rectangle away' },
									{ keys: ['Shift + arrows'], does: 'in a chart: draw a rectangle' },
									{ keys: ['Ctrl + Z'], does: 'one step back' },
									{ keys: ['Ctrl + Shift + Z'], does: 'do it again' }
								]
							},
							{
								title: 'The line you draw',
								rows: [
									{ keys: ['Tab'], does: 'go to the next circle' },
									{ keys: ['↑', '↓'], does: 'move one mark up or down' },
									{ keys: ['PageUp', 'PageDown'], does: 'move ten marks at a time' },
									{ keys: ['Home', 'End'], does: 'go to the bottom or the top' },
									{ keys: ['Enter'], does: 'place the circle where it is' },
									{ keys: ['Ctrl + Z'], does: 'undo' }
								]
							},
							{
								title: 'Film',
								rows: [
									{ keys: ['Space', 'K'], does: 'play or pause' },
									{ keys: ['J', 'L'], does: 'go back or forward 10 seconds' },
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
