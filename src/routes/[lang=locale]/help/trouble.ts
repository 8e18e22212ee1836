import { defineWords } from '#lib/words/define.ts';
import type { Words } from '#lib/words/ja.ts';
import type { Chapter } from './help.ts';

/** What to do when something goes wrong. The titles are the very words the app shows. */
export const trouble = defineWords<(ui: Words) => Chapter>({
	ja: (ui) => ({
		id: 'trouble',
		title: 'うまくいかないとき',
		intro: '画面に出た言葉からさがせます。あわてて閉じなくて、だいじょうぶです。',
		folded: true,
		topics: [
			{
				id: 'trouble-blocked',
				title: ui.trouble.blocked.title,
				parts: [
					'シークレットモードの窓か、学校の設定、またはブラウザの設定で、保存が止められています。書いたものは、いまひらいている画面の中だけにあります。',
					{
						type: 'list',
						items: [
							'レッスンは、このまま最後までできる。印刷もできる',
							`閉じる前に「${ui.trouble.saveFile}」を押す`,
							`残したファイルは、ふつうの窓でひらいた「${ui.nav.portfolio}」で読みこめる`
						]
					}
				]
			},
			{
				id: 'trouble-small',
				title: ui.trouble.small.title,
				parts: [
					'使える空きがとても小さいので、閉じると消える窓だろうと見ています。はずれることもあります。',
					`ふつうの窓でひらき直すか、閉じる前に「${ui.trouble.saveFile}」を押してください。`
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
							`上のしるしを押して、「${ui.trouble.saveAgain}」を押す`,
							`それでもだめなら「${ui.trouble.saveFile}」を押す`
						]
					},
					{ type: 'link', to: 'storage', text: `設定の「${ui.settings.storage}」をひらく` }
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
							'画面は閉じずに、同じアプリをひらいているほかのタブを閉じる',
							`上のしるしを押して、「${ui.trouble.saveAgain}」を押す。しるしが「${ui.save.device}」になれば、もうだいじょうぶ`,
							`ならなければ「${ui.trouble.saveFile}」を押してから、ブラウザをひらき直す`
						]
					}
				]
			},
			{
				id: 'trouble-evictable',
				title: ui.trouble.evictable.title,
				parts: [
					'まだ、何も消えていません。しばらくひらかないと消すことがあるブラウザなので、先にお知らせしています。',
					{
						type: 'list',
						items: [
							`授業の終わりに「${ui.trouble.saveFile}」を押す`,
							`設定の「${ui.settings.persist}」をためす。ブラウザが約束すれば、このお知らせは消える`,
							'ホーム画面に追加して、そこからひらく'
						]
					},
					{ type: 'link', to: 'storage', text: `設定の「${ui.settings.storage}」をひらく` }
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
							'アドレスは前と同じ？　はじまり（http:// か https:// か）や番号がちがうと、別の入れ物になる',
							'前は、シークレットモードの窓だった？　それなら、閉じたときに消えている',
							`残したファイルがあれば「${ui.portfolio.load}」`
						]
					},
					{ type: 'link', to: 'learners', text: ui.settings.learners }
				]
			},
			{
				id: 'two-answers',
				title: ui.lesson.otherTab.title,
				parts: [
					`同じ問いに、二つの窓で書いたときに出ます。どちらも消えていません。見くらべて「${ui.lesson.otherTab.take}」か「${ui.lesson.otherTab.keep}」をえらんでください。ファイルを読みこんで答えが食いちがったときも、同じようにえらべます。`
				]
			},
			{
				id: 'step-broken',
				title: ui.lesson.broken.title,
				parts: [
					`そのステップだけの問題です。「${ui.lesson.broken.retry}」を押しても変わらなければ、とばして先へ進めます。書いた答えは無事です。`
				]
			},
			{
				id: 'film-away',
				title: '動画が動かない',
				parts: [
					'まだ端末に入っていない動画は、電波がないと見られません。横にある文字おこしを読めば、同じように先へ進めます。',
					'動画には字幕がついています。音がなくてもわかります。'
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
							[ui.fileFault['not-ours'], '名前の終わりが .mirai のファイルをえらんでください。'],
							[ui.fileFault.damaged, 'メールなどで送る途中で切れることがあります。'],
							[ui.fileFault.newer, '電波のあるところで、アプリをひらき直してください。'],
							[ui.fileFault['too-large'], 'このアプリが作るファイルは、そこまで大きくなりません。'],
							[
								ui.fileFault['wrong-content'],
								'あやしいファイルかもしれません。だれのファイルか、確かめてください。'
							]
						]
					}
				]
			},
			{
				id: 'new-version',
				title: '「新しい版」のお知らせが出た',
				parts: [
					`授業のとちゅうで、勝手に変わることはありません。次にアプリをひらいたときに変わります。すぐに変えたいときは、設定の「${ui.settings.versionTake}」を押します。`,
					`書いたものは、そのまま残ります。問いの形が変わっていたら、前の答えは「${ui.lesson.earlier}」から見られます。`,
					{ type: 'link', to: 'version', text: '設定をひらく' }
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
					'Storing is switched off: by a private window, a rule of the school or a setting of the browser. What you write exists only in the page that is open now.',
					{
						type: 'list',
						items: [
							'You can do the lesson to the end, and print it',
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
					'There is so little room that this looks like a window which forgets everything. That is a guess and may be wrong.',
					`Open the app in an ordinary window, or press “${ui.trouble.saveFile}” before you close this one.`
				]
			},
			{
				id: 'trouble-full',
				title: ui.trouble.full.title,
				parts: [
					'The device is full and cannot store what you just wrote. Answers from before are safe.',
					{
						type: 'steps',
						items: [
							`In the settings, under “${ui.settings.videos}”, delete films you no longer need`,
							'If that is not enough, delete photos or files from the device',
							`Press the badge at the top, then “${ui.trouble.saveAgain}”`,
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
					'For some reason the browser could not store it. Another tab or an update of the browser may be in the way.',
					{
						type: 'steps',
						items: [
							'Keep this page open, and close other tabs that show the app',
							`Press the badge at the top, then “${ui.trouble.saveAgain}”. If the badge says “${ui.save.device}”, all is well`,
							`If not, press “${ui.trouble.saveFile}”, then open the browser anew`
						]
					}
				]
			},
			{
				id: 'trouble-evictable',
				title: ui.trouble.evictable.title,
				parts: [
					'Nothing has been cleared. This browser may do so when you stay away for a while, so we say it beforehand.',
					{
						type: 'list',
						items: [
							`Press “${ui.trouble.saveFile}” at the end of the lesson`,
							`Try “${ui.settings.persist}” in the settings. If the browser promises, this notice goes away`,
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
					'They may not be gone, only somewhere else. Look at these in turn.',
					{
						type: 'list',
						items: [
							'Is the face at the top right yours?',
							'Is it the same device, and the same browser?',
							'Is it the same address? With another beginning (http:// or https://) or another number, it is another store',
							'Was it a private window last time? Then they went when it was closed',
							`If you have a file: “${ui.portfolio.load}”`
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
					`Only this step is affected. If “${ui.lesson.broken.retry}” does not help, skip it and go on. Everything you wrote is safe.`
				]
			},
			{
				id: 'film-away',
				title: 'The film does not play',
				parts: [
					'A film that is not kept on the device needs a network. Read the transcript beside it and go on; it counts just the same.',
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
							[ui.fileFault.damaged, 'Files are sometimes cut short on the way, in mail for example.'],
							[ui.fileFault.newer, 'Open the app again where there is a network.'],
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
					`The app never changes in the middle of a lesson, only the next time you open it. To have it at once, press “${ui.settings.versionTake}” in the settings.`,
					`Everything you wrote stays. If a question has changed, your old answer is under “${ui.lesson.earlier}”.`,
					{ type: 'link', to: 'version', text: 'Open the settings' }
				]
			}
		]
	})
});
