import { words as video } from '#lib/video/words.ts';
import { defineWords } from '#lib/words/define.ts';
import type { Words } from '#lib/words/ja.ts';
import type { Chapter } from './help.ts';

/** For those who learn. Labels of the screen come from `ui`, so that they are the ones one sees. */
export const learners = defineWords<(ui: Words) => Chapter>({
	ja: (ui) => ({
		id: 'learners',
		title: 'つかう人へ',
		intro: '登録も、パスワードもいりません。ひらいて、えらんで、はじめるだけです。',
		folded: false,
		topics: [
			{
				id: 'start',
				title: 'はじめる',
				parts: [
					{
						type: 'steps',
						items: [
							'ホームで、プログラムをえらぶ',
							'道のりから、レッスンをえらぶ',
							`読んだり、えらんだり、書いたりして、「${ui.lesson.next}」で進む`
						]
					},
					'画面の上にならぶ丸いしるしを押すと、どのステップにも行けます。先をのぞいても、あとからもどっても、だいじょうぶです。',
					{ type: 'link', to: 'home', text: 'ホームへ' }
				]
			},
			{
				id: 'go-on',
				title: 'つづきから',
				parts: [
					`つぎに来たときは、ホームに「${ui.home.goOn}」が出ています。「${ui.home.continue}」を押すと、前に見ていたステップがひらきます。書きかけの文も、そのまま残っています。`
				]
			},
			{
				id: 'where',
				title: '書いたものは、どこにある？',
				parts: [
					'書いたそばから、この端末の、このブラウザに残ります。どこにも送りません。だから、ほかの端末や、ほかのブラウザからは見えません。',
					'いまどうなっているかは、画面の上のしるしが、いつも言葉で伝えます。',
					{
						type: 'terms',
						rows: [
							[ui.save.device, 'だいじょうぶ。閉じても残ります。'],
							[ui.save.saving, 'いま、保存しているところです。すぐに終わります。'],
							[
								ui.save.failed,
								'画面には残っていますが、保存はまだです。しるしを押すと、どうすればいいかが出ます。'
							]
						]
					},
					`答えは「${ui.nav.portfolio}」に、問いといっしょに全部ならびます。答えを変えても、前の答えは24時間とってあります。もどすときは、問いの下の「${ui.lesson.earlier}」から。`,
					{ type: 'link', to: 'portfolio', text: `${ui.nav.portfolio}をひらく` }
				]
			},
			{
				id: 'move',
				title: '別の端末でつづける',
				parts: [
					{
						type: 'steps',
						items: [
							`もとの端末の「${ui.nav.portfolio}」で「${ui.portfolio.save}」を押す。答えが1つのファイル（.mirai）になる`,
							'そのファイルを、新しい端末にうつす',
							`新しい端末の「${ui.nav.portfolio}」で「${ui.portfolio.load}」を押す`
						]
					},
					'読みこんでも、そこにある答えは消えません。'
				]
			},
			{
				id: 'share',
				title: '1台を何人かでつかう',
				parts: [
					`設定の「${ui.settings.learners}」で、ひとりずつニックネームを足します。本名はいりません。交代するときは「${ui.settings.use}」を押します。答えは、人ごとに分かれて残ります。`,
					'見られたくないときは、4けたの番号で記録をかくせます。となりの人から見えにくくするためのもので、鍵ではありません。',
					{ type: 'link', to: 'learners', text: ui.settings.learners }
				]
			},
			{
				id: 'look',
				title: '読みやすくする',
				parts: [
					`画面の上の「${ui.nav.look}」のボタンで、いつでも変えられます。この端末が覚えておきます。`,
					{
						type: 'list',
						items: [
							`文字の大きさは「${ui.settings.sizes.s}」から「${ui.settings.sizes.xxl}」まで5段階`,
							'ふりがなは、学年をえらぶ。その学年より前に習う漢字にはつかない。レッスンの文章につく',
							`明るさは「${ui.settings.themes.light}」「${ui.settings.themes.dark}」「${ui.settings.themes.auto}」`,
							`右上の「${ui.otherLanguage}」で、同じページの英語になる`
						]
					},
					'点線のついた言葉を押すと、意味が出ます。',
					{ type: 'link', to: 'look', text: '設定をひらく' }
				]
			},
			{
				id: 'offline',
				title: '電波がないとき',
				parts: [
					`ホームのいちばん下に「${ui.home.offlineReady}」と出ていれば、電波がなくても、全部のレッスンをひらけて、答えも残ります。`,
					`動画だけは大きいので、見たいものをえらんで入れます。電波のあるところで、動画の下の「${video.ja.keepPlain}」を押してください。入れていない動画も、文字おこしは読めます。`,
					`「${ui.home.offlineNone}」と出る端末では、電波のあるところでつかいます。`
				]
			}
		]
	}),
	en: (ui) => ({
		id: 'learners',
		title: 'For learners',
		intro: 'No sign-up, no password. Open it, choose something, begin.',
		folded: false,
		topics: [
			{
				id: 'start',
				title: 'Begin',
				parts: [
					{
						type: 'steps',
						items: [
							'Choose a program on the home page',
							'Choose a lesson on its route',
							`Read, choose, write, and press “${ui.lesson.next}” to go on`
						]
					},
					'The round marks along the top lead to every step. You may look ahead, and you may always go back.',
					{ type: 'link', to: 'home', text: 'Go to the home page' }
				]
			},
			{
				id: 'go-on',
				title: 'Go on where you were',
				parts: [
					`When you come back, the home page shows “${ui.home.goOn}”. Press “${ui.home.continue}” and the step you were looking at opens. A sentence you were in the middle of is still there.`
				]
			},
			{
				id: 'where',
				title: 'Where is my work?',
				parts: [
					'Everything you write stays on this device, in this browser, the moment you write it. It is not sent anywhere. So you cannot see it on another device or in another browser.',
					'The badge at the top always says how things stand.',
					{
						type: 'terms',
						rows: [
							[ui.save.device, 'All is well. You can close the page.'],
							[ui.save.saving, 'It is on its way and will be done in a moment.'],
							[
								ui.save.failed,
								'What you wrote is on the screen, but not stored yet. Press the badge to see what to do.'
							]
						]
					},
					`“${ui.nav.portfolio}” lists every answer with its question. When you change an answer, the old one is kept for 24 hours: look for “${ui.lesson.earlier}” below the question.`,
					{ type: 'link', to: 'portfolio', text: `Open “${ui.nav.portfolio}”` }
				]
			},
			{
				id: 'move',
				title: 'Go on with another device',
				parts: [
					{
						type: 'steps',
						items: [
							`On the old device, open “${ui.nav.portfolio}” and press “${ui.portfolio.save}”. Your answers become one file (.mirai)`,
							'Take the file to the new device',
							`There, open “${ui.nav.portfolio}” and press “${ui.portfolio.load}”`
						]
					},
					'Answers that are already there are not lost.'
				]
			},
			{
				id: 'share',
				title: 'Share one device',
				parts: [
					`In the settings, under “${ui.settings.learners}”, add a nickname for each person. Real names are not needed. Press “${ui.settings.use}” when you change over. Everyone’s answers are kept apart.`,
					'If you do not want them seen, a four-digit number hides your answers. It keeps curious neighbours out; it is not a lock.',
					{ type: 'link', to: 'learners', text: ui.settings.learners }
				]
			},
			{
				id: 'look',
				title: 'Make it easier to read',
				parts: [
					`The button “${ui.nav.look}” at the top changes this at any time, and the device remembers it.`,
					{
						type: 'list',
						items: [
							`Text in five sizes, from “${ui.settings.sizes.s}” to “${ui.settings.sizes.xxl}”`,
							'Readings above kanji in the Japanese lessons: choose a school year, and kanji learned before it carry none',
							`Brightness: “${ui.settings.themes.light}”, “${ui.settings.themes.dark}” or “${ui.settings.themes.auto}”`,
							`“${ui.otherLanguage}” at the top right shows the same page in Japanese`
						]
					},
					'Press a word with a dotted line to see what it means.',
					{ type: 'link', to: 'look', text: 'Open the settings' }
				]
			},
			{
				id: 'offline',
				title: 'Without a network',
				parts: [
					`If the home page says “${ui.home.offlineReady}” at the bottom, every lesson opens without a network, and your answers are kept as well.`,
					`Films are large, so you choose which to keep. Where there is a network, press “${video.en.keepPlain}” below the film. You can read the transcript of any film, kept or not.`,
					`If it says “${ui.home.offlineNone}”, use the app where there is a network.`
				]
			}
		]
	})
});
