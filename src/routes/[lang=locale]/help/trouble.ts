import { defineWords } from '#lib/words/define.ts';
import type { Chapter, Labels } from './help.ts';

/** What to do when something goes wrong. The titles are the very words the app shows. */
export const trouble = defineWords<(ui: Labels) => Chapter>({
	ja: (ui) => ({
		id: 'trouble',
		title: 'うまくいかないとき',
		intro: '画面に出た言葉から、さがせます。あわてて閉じなくて大丈夫です。',
		folded: true,
		topics: [
			{
				id: 'trouble-blocked',
				title: ui.trouble.blocked.title,
				parts: [
					'シークレットモードか、学校やブラウザの設定で、保存が止められています。書いたものは、いま開いている画面の中だけにあります。',
					{
						type: 'list',
						items: [
							'レッスンは、このまま最後までできる。印刷もできる',
							`閉じる前に「${ui.trouble.saveFile}」を押す`,
							`残したファイルは、ふつうに開いた「${ui.nav.portfolio}」で読みこめる`
						]
					}
				]
			},
			{
				id: 'trouble-small',
				title: ui.trouble.small.title,
				parts: [
					'保存に使える空きがとても小さいので、シークレットモードかもしれないと判断しました。ちがうこともあります。',
					`シークレットモードなら、ふつうの画面で開くか、閉じる前に「${ui.trouble.saveFile}」を押してください。`
				]
			},
			{
				id: 'trouble-full',
				title: ui.trouble.full.title,
				parts: [
					'端末がいっぱいで、いま書いたものを保存できません。前に保存した答えは無事です。',
					{
						type: 'steps',
						items: [
							`設定の「${ui.settings.videos}」で、もう見ない動画を消す`,
							'足りなければ、端末の写真や、使わないファイルを消す',
							`画面の上の、保存の表示を押し、「${ui.trouble.saveAgain}」を押す`,
							`それでもだめなら「${ui.trouble.saveFile}」を押す`
						]
					},
					{ type: 'link', to: 'storage', text: `設定の「${ui.settings.storage}」を開く` }
				]
			},
			{
				id: 'trouble-failed',
				title: ui.trouble.failed.title,
				parts: [
					'何かの理由で、ブラウザが保存できませんでした。ほかのタブや、ブラウザの更新がじゃまをしていることがあります。',
					{
						type: 'steps',
						items: [
							'この画面は閉じずに、みらいキャラバンを開いているほかのタブを閉じる',
							`画面の上の、保存の表示を押し、「${ui.trouble.saveAgain}」を押す。「${ui.save.device}」に変われば、もう大丈夫`,
							`変わらなければ「${ui.trouble.saveFile}」を押してから、ブラウザをいったん閉じ、もう一度開く`
						]
					}
				]
			},
			{
				id: 'trouble-evictable',
				title: ui.trouble.evictable.title,
				parts: [
					'まだ、何も消えていません。しばらく開かないと記録を消すことがあるブラウザなので、先にお知らせしています。',
					{
						type: 'list',
						items: [
							`授業の終わりに「${ui.trouble.saveFile}」を押す`,
							`設定の「${ui.settings.persist}」を押す。うまくいけば、このお知らせは出なくなる`,
							'ホーム画面に追加して、そこから開く'
						]
					},
					{ type: 'link', to: 'storage', text: `設定の「${ui.settings.storage}」を開く` }
				]
			},
			{
				id: 'lost',
				title: '前の答えが見あたらない',
				parts: [
					'消えたのではなく、別のところにあるかもしれません。順に見てください。',
					{
						type: 'list',
						items: [
							'右上の顔は、自分になっている？',
							'前と同じ端末、同じブラウザ？',
							'アドレスは前と同じ？　はじめの部分（http:// か https:// か）や番号がちがうと、記録も別になる',
							'前は、シークレットモードだった？　それなら、閉じたときに消えている',
							`残したファイルがあれば、「${ui.portfolio.load}」を押す`
						]
					},
					{ type: 'link', to: 'learners', text: ui.settings.learners }
				]
			},
			{
				id: 'two-answers',
				title: ui.lesson.otherTab.title,
				parts: [
					`同じ問いの答えを、二つの画面で書いたときに出ます。どちらも消えていません。見比べて、「${ui.lesson.otherTab.take}」か「${ui.lesson.otherTab.keep}」を選んでください。読みこんだファイルと答えが食いちがったときも、同じように選べます。`
				]
			},
			{
				id: 'step-broken',
				title: ui.lesson.broken.title,
				parts: [
					`うまくいかないのは、そのステップだけです。「${ui.lesson.broken.retry}」を押しても変わらなければ、とばして先へ進んでください。書いた答えは無事です。`
				]
			},
			{
				id: 'film-away',
				title: '動画が動かない',
				parts: [
					'まだ端末に入っていない動画は、電波がないと見られません。動画のそばの文字おこしを読めば、同じように先へ進めます。',
					'動画には字幕がついているので、音がなくてもわかります。'
				]
			},
			{
				id: 'file',
				title: ui.fileFault.title,
				parts: [
					`${ui.fileFault.safe}理由は、次のどれかです。`,
					{
						type: 'terms',
						rows: [
							[ui.fileFault['not-ours'], '名前が .mirai で終わるファイルを選んでください。'],
							[ui.fileFault.damaged, 'メールなどで送る途中で切れることがあります。'],
							[ui.fileFault.newer, '電波のあるところで、アプリをもう一度開いてください。'],
							[ui.fileFault['too-large'], 'このアプリでつくるファイルは、そこまで大きくなりません。'],
							[
								ui.fileFault['wrong-content'],
								'だれかが書きかえたのかもしれません。だれのファイルか、確かめてください。'
							]
						]
					}
				]
			},
			{
				id: 'new-version',
				title: '「新しいバージョン」のお知らせが出た',
				parts: [
					`授業の途中で、勝手に変わることはありません。次にアプリを開いたときに変わります。すぐに変えたいときは、設定の「${ui.settings.versionTake}」を押します。`,
					`書いたものは、そのまま残ります。問いの形が変わっていたら、前の答えは「${ui.lesson.earlier}」から見られます。`,
					{ type: 'link', to: 'version', text: '設定を開く' }
				]
			}
		]
	}),
	en: (ui) => ({
		id: 'trouble',
		title: 'When something goes wrong',
		intro: 'Look for the words you see on the screen. There is no need to close the page in a hurry.',
		folded: true,
		topics: [
			{
				id: 'trouble-blocked',
				title: ui.trouble.blocked.title,
				parts: [
					'Saving is switched off by a private window, by the school’s settings or by a setting of the browser. What you write exists only on the page that is open now.',
					{
						type: 'list',
						items: [
							'You can still finish the lesson, and print it',
							`Press “${ui.trouble.saveFile}” before you close the page`,
							`Later, open that file under “${ui.nav.portfolio}” in an ordinary window`
						]
					}
				]
			},
			{
				id: 'trouble-small',
				title: ui.trouble.small.title,
				parts: [
					'There is so little space for saving that this looks like a private window. That is only a guess.',
					`If it is a private window, open the app in an ordinary one, or press “${ui.trouble.saveFile}” before you close it.`
				]
			},
			{
				id: 'trouble-full',
				title: ui.trouble.full.title,
				parts: [
					'The device is full, so what you just wrote cannot be saved. Answers you saved before are safe.',
					{
						type: 'steps',
						items: [
							`In the settings, under “${ui.settings.videos}”, delete films you have finished with`,
							'If that is not enough, delete photos or files you do not need from the device',
							`Press the save badge at the top, then “${ui.trouble.saveAgain}”`,
							`If it still does not work, press “${ui.trouble.saveFile}”`
						]
					},
					{ type: 'link', to: 'storage', text: `Open “${ui.settings.storage}” in the settings` }
				]
			},
			{
				id: 'trouble-failed',
				title: ui.trouble.failed.title,
				parts: [
					'For some reason the browser could not save it. Another tab, or an update of the browser, may be in the way.',
					{
						type: 'steps',
						items: [
							'Keep this page open, and close other tabs that show Mirai Caravan',
							`Press the save badge at the top, then “${ui.trouble.saveAgain}”. If the badge says “${ui.save.device}”, all is well`,
							`If not, press “${ui.trouble.saveFile}”, then close the browser and open it again`
						]
					}
				]
			},
			{
				id: 'trouble-evictable',
				title: ui.trouble.evictable.title,
				parts: [
					'Nothing has been cleared so far. This browser may do so if you do not open the app for a while, so we tell you now.',
					{
						type: 'list',
						items: [
							`Press “${ui.trouble.saveFile}” at the end of the lesson`,
							`Try “${ui.settings.persist}” in the settings. If the browser agrees, this notice goes away`,
							'Add the app to the home screen and open it from there'
						]
					},
					{ type: 'link', to: 'storage', text: `Open “${ui.settings.storage}” in the settings` }
				]
			},
			{
				id: 'lost',
				title: 'I cannot find my answers',
				parts: [
					'They may not be gone, only somewhere else. Check these in turn.',
					{
						type: 'list',
						items: [
							'Is the face at the top right yours?',
							'Is it the same device, and the same browser?',
							'Is it the same address? If the beginning (http:// or https://) or a number is different, so are the answers',
							'Was it a private window last time? Then your answers went when you closed it',
							`If you saved a file, press “${ui.portfolio.load}”`
						]
					},
					{ type: 'link', to: 'learners', text: ui.settings.learners }
				]
			},
			{
				id: 'two-answers',
				title: ui.lesson.otherTab.title,
				parts: [
					`This appears when the same question was answered in two windows. Neither answer is lost. Compare them, then press “${ui.lesson.otherTab.take}” or “${ui.lesson.otherTab.keep}”. When an answer in a file differs from yours, you choose in the same way.`
				]
			},
			{
				id: 'step-broken',
				title: ui.lesson.broken.title,
				parts: [
					`Only this step is affected. If “${ui.lesson.broken.retry}” does not help, skip the step and go on. Everything you wrote is safe.`
				]
			},
			{
				id: 'film-away',
				title: 'The film does not play',
				parts: [
					'A film that is not on the device needs a network. Read the transcript beside it instead and go on; it counts just the same.',
					'Films have captions, so you can follow them without sound.'
				]
			},
			{
				id: 'file',
				title: ui.fileFault.title,
				parts: [
					`${ui.fileFault.safe} The reason is one of these.`,
					{
						type: 'terms',
						rows: [
							[ui.fileFault['not-ours'], 'Choose a file whose name ends in .mirai.'],
							[ui.fileFault.damaged, 'Files are sometimes cut short on the way, for example in an email.'],
							[ui.fileFault.newer, 'Open the app again where you have a network.'],
							[ui.fileFault['too-large'], 'Files made by this app do not get that large.'],
							[ui.fileFault['wrong-content'], 'Someone may have changed it. Check whose file it is.']
						]
					}
				]
			},
			{
				id: 'new-version',
				title: 'It says there is a new version',
				parts: [
					`The app never changes in the middle of a lesson, only the next time you open it. If you want the new version now, press “${ui.settings.versionTake}” in the settings.`,
					`Everything you wrote stays. If a question has changed, your old answer is under “${ui.lesson.earlier}”.`,
					{ type: 'link', to: 'version', text: 'Open the settings' }
				]
			}
		]
	})
});
