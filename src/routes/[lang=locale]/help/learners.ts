import { words as video } from '#lib/video/words.ts';
import { defineWords } from '#lib/words/define.ts';
import type { Chapter, Labels } from './help.ts';

/** For those who learn. Labels of the screen come from `ui`, so that they are the ones one sees. */
export const learners = defineWords<(ui: Labels) => Chapter>({
	ja: (ui) => ({
		id: 'learners',
		title: '使う人へ',
		intro: '登録も、パスワードもいりません。開いて、選んで、はじめるだけです。',
		folded: false,
		topics: [
			{
				id: 'start',
				title: 'はじめる',
				parts: [
					{
						type: 'steps',
						items: [
							'ホームで、プログラムを選ぶ',
							'道のりから、レッスンを選ぶ',
							`読んだり、選んだり、書いたりして、「${ui.lesson.next}」で進む`
						]
					},
					'画面の上にならぶ丸を押すと、どのステップにも行けます。先をのぞいても、あとからもどっても、大丈夫です。',
					{ type: 'link', to: 'home', text: 'ホームへ' }
				]
			},
			{
				id: 'cases',
				title: '事例をさがす',
				parts: [
					`「${ui.nav.cases}」には、困りごとに動いた人たちの話が集めてあります。動画のあるものも、読むものもあります。`,
					'言葉でさがすか、SDGsや「どこまで確かか」でしぼりこみます。しぼりこんだ一覧はアドレスに残るので、そのまま友だちに送れます。',
					{ type: 'link', to: 'cases', text: `${ui.nav.cases}を開く` }
				]
			},
			{
				id: 'go-on',
				title: 'つづきから',
				parts: [
					`次に来たときは、ホームに「${ui.home.goOn}」が出ています。「${ui.home.continue}」を押すと、前に見ていたステップが開きます。書きかけの文も、そのまま残っています。`
				]
			},
			{
				id: 'where',
				title: '書いたものは、どこにある？',
				parts: [
					'この端末の、このブラウザの中です。書くとすぐに保存されます。どこにも送らないので、ほかの端末や、ほかのブラウザからは見えません。',
					'いまどうなっているかは、画面の上の「保存の表示」に、いつも言葉で出ています。',
					{
						type: 'terms',
						rows: [
							[ui.save.device, '大丈夫。閉じても残ります。'],
							[ui.save.saving, 'いま、保存しているところです。すぐに終わります。'],
							[
								ui.save.failed,
								'画面には残っていますが、保存はまだです。保存の表示を押すと、どうすればいいかが出ます。'
							]
						]
					},
					`答えは「${ui.nav.portfolio}」に、問いといっしょに全部ならびます。動画のメモと、とっておいた場面も、そこにあります。答えを変えても、前の答えは24時間とってあります。もどすときは、問いの下の「${ui.lesson.earlier}」から。`,
					{ type: 'link', to: 'portfolio', text: `${ui.nav.portfolio}を開く` }
				]
			},
			{
				id: 'move',
				title: '別の端末で続ける',
				parts: [
					{
						type: 'steps',
						items: [
							`もとの端末の「${ui.nav.portfolio}」で「${ui.portfolio.save}」を押す。答えもメモも、一つのファイル（.mirai）にまとまる`,
							'そのファイルを、新しい端末にうつす',
							`新しい端末の「${ui.nav.portfolio}」で「${ui.portfolio.load}」を押す`
						]
					},
					'読みこんでも、そこにある答えは消えません。'
				]
			},
			{
				id: 'share',
				title: '1台を何人かで使う',
				parts: [
					`設定の「${ui.settings.learners}」で、一人ずつニックネームを入れます。本名はいりません。交代するときは「${ui.settings.use}」を押します。答えは、一人ずつ分かれて残ります。`,
					'見られたくないときは、4けたの番号で記録をかくせます。となりの人から見えにくくするためのもので、鍵ではありません。',
					{ type: 'link', to: 'learners', text: ui.settings.learners }
				]
			},
			{
				id: 'look',
				title: '読みやすくする',
				parts: [
					`画面の上の「${ui.nav.look}」のボタンで、いつでも変えられます。次に開いたときも、そのままです。`,
					{
						type: 'list',
						items: [
							`文字の大きさは「${ui.settings.sizes.s}」から「${ui.settings.sizes.xxl}」までの5段階`,
							'ふりがなは、学年で選ぶ。レッスンの文章につき、その学年より前に習う漢字にはつかない',
							`明るさは「${ui.settings.themes.light}」「${ui.settings.themes.dark}」「${ui.settings.themes.auto}」`,
							`右上の「${ui.otherLanguage}」で、同じページの英語になる`
						]
					},
					'点線のついた言葉を押すと、意味が出ます。',
					{ type: 'link', to: 'look', text: '設定を開く' }
				]
			},
			{
				id: 'offline',
				title: '電波がないとき',
				parts: [
					`ホームのいちばん下に「${ui.home.offlineReady}」と出ていれば、電波がなくても全部のレッスンを開けます。答えも残ります。`,
					`動画は大きいので、見たいものだけ選んで入れておきます。電波のあるところで、動画の下の「${video.ja.keepPlain}」を押してください。入れていない動画も、文字おこしは読めます。`,
					`「${ui.home.offlineNone}」と出たら、電波のあるところで使ってください。`
				]
			}
		]
	}),
	en: (ui) => ({
		id: 'learners',
		title: 'For learners',
		intro: 'No sign-up, no password. Open the app, choose something and begin.',
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
					'The circles along the top lead to every step. You can look ahead, and you can always go back.',
					{ type: 'link', to: 'home', text: 'Go to the home page' }
				]
			},
			{
				id: 'cases',
				title: 'Find a case',
				parts: [
					`“${ui.nav.cases}” holds stories of people who did something about a problem. Some have a film, some are there to read.`,
					'Search for a word, or filter by SDG or by how sure we can be. Your choice becomes part of the address, so you can send the list to a friend.',
					{ type: 'link', to: 'cases', text: `Open “${ui.nav.cases}”` }
				]
			},
			{
				id: 'go-on',
				title: 'Carry on where you left off',
				parts: [
					`When you come back, the home page shows “${ui.home.goOn}”. Press “${ui.home.continue}” to open the step you were on. Even a half-written sentence is still there.`
				]
			},
			{
				id: 'where',
				title: 'Where is my work?',
				parts: [
					'On this device, in this browser. It is saved as soon as you write it and is not sent anywhere, so you cannot see it on another device or in another browser.',
					'The save badge at the top always tells you how things stand.',
					{
						type: 'terms',
						rows: [
							[ui.save.device, 'All is well. You can close the page.'],
							[ui.save.saving, 'Saving is under way and takes only a moment.'],
							[
								ui.save.failed,
								'What you wrote is on the screen, but not saved yet. Press the save badge to see what to do.'
							]
						]
					},
					`“${ui.nav.portfolio}” lists every answer with its question, and your notes and kept moments from films. When you change an answer, the old one is kept for 24 hours: look for “${ui.lesson.earlier}” below the question.`,
					{ type: 'link', to: 'portfolio', text: `Open “${ui.nav.portfolio}”` }
				]
			},
			{
				id: 'move',
				title: 'Carry on with another device',
				parts: [
					{
						type: 'steps',
						items: [
							`On the old device, open “${ui.nav.portfolio}” and press “${ui.portfolio.save}”. Your answers and notes become one file (.mirai)`,
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
					`In the settings, under “${ui.settings.learners}”, add a nickname for each person. Real names are not needed. Press “${ui.settings.use}” when it is someone else’s turn. Everyone’s answers are kept separate.`,
					'If you do not want others to see your answers, you can hide them behind a four-digit number. It makes them harder to see, but it is not a lock.',
					{ type: 'link', to: 'learners', text: ui.settings.learners }
				]
			},
			{
				id: 'look',
				title: 'Make it easier to read',
				parts: [
					`Use the button “${ui.nav.look}” at the top at any time. Your choice is remembered.`,
					{
						type: 'list',
						items: [
							`Text in five sizes, from “${ui.settings.sizes.s}” to “${ui.settings.sizes.xxl}”`,
							'Furigana above kanji in the Japanese lessons: choose a school year, and kanji taught before it have none',
							`Light or dark: “${ui.settings.themes.light}”, “${ui.settings.themes.dark}” or “${ui.settings.themes.auto}”`,
							`“${ui.otherLanguage}” at the top right shows the same page in Japanese`
						]
					},
					'Press a word with a dotted line to see what it means.',
					{ type: 'link', to: 'look', text: 'Open the settings' }
				]
			},
			{
				id: 'offline',
				title: 'Offline',
				parts: [
					`If the home page says “${ui.home.offlineReady}” at the bottom, you can open every lesson without a network. Your answers are kept as well.`,
					`Films are large, so you choose which ones to download. Where you have a network, press “${video.en.keepPlain}” below the film. You can read the transcript of any film, downloaded or not.`,
					`If it says “${ui.home.offlineNone}”, use the app where you have one.`
				]
			}
		]
	})
});
