import { words as video } from '#lib/video/words.ts';
import { defineWords } from '#lib/words/define.ts';
import type { Words } from '#lib/words/ja.ts';
import type { Chapter } from './help.ts';

/** For those who teach with it. */
export const teachers = defineWords<(ui: Words) => Chapter>({
	ja: (ui) => ({
		id: 'teachers',
		title: '先生へ',
		intro: '準備から片づけまで。見出しを押すと、ひらきます。',
		folded: true,
		topics: [
			{
				id: 'run',
				title: 'アプリを動かす（コマンドは二つ）',
				parts: [
					'もうアドレスを受けとっているなら、動かす必要はありません。自分で動かすときは、Node.js 20以上の入ったパソコンで、アプリのフォルダーを端末（ターミナル）でひらき、こう打ちます。',
					{ type: 'command', line: 'npm start' },
					'足りない部品を入れ、アプリを組み立てて、アドレスとQRコードを表示します。インターネットがいるのは、はじめの一回だけです。',
					'アプリや授業の文に手を入れたときは、もう一つのコマンドで、こわれていないかを確かめます。',
					{ type: 'command', line: 'npm test' },
					'くわしい説明は、同じフォルダーの README.md にあります。'
				]
			},
			{
				id: 'prepare',
				title: '授業の前に',
				parts: [
					{
						type: 'list',
						items: [
							'授業でつかう端末で、アプリを一度ひらく',
							`ホームのいちばん下が「${ui.home.offlineReady}」に変わるまで待つ`,
							`動画のあるレッスンでは、動画の下の「${video.ja.keepPlain}」を押す`,
							'ホームに保存の注意が出ていないかを見る',
							'レッスンを、生徒の画面で最後まで一度やってみる'
						]
					},
					'ためしに書いた答えは、あとで設定から消せます。'
				]
			},
			{
				id: 'project',
				title: '前に映す',
				parts: [
					'生徒と同じ画面を、そのまま映せます。',
					{
						type: 'list',
						items: [
							`「${ui.nav.look}」で、文字を「${ui.settings.sizes.xxl}」にする`,
							`明るい教室では「${ui.settings.themes.light}」、暗くした教室では「${ui.settings.themes.dark}」`,
							'ブラウザを全画面にする（Windowsは F11、MacはControl + Command + F、Chromebookは全画面キー）',
							`自分の答えを映したくないときは、設定の「${ui.settings.add}」で映す用の人をつくり、切りかえておく`
						]
					},
					'話し合いのステップには、映して使えるタイマーがあります。'
				]
			},
			{
				id: 'paper',
				title: 'プリントにする',
				parts: [
					`プログラムの道のりで、レッスンの下にある「${ui.program.print}」を押します。書きこみ用の白紙と、自分の答えが入ったものをえらべます。${ui.print.hint}`,
					`生徒の答えは「${ui.nav.portfolio}」からも印刷できます。`
				]
			},
			{
				id: 'shared-devices',
				title: '共有の端末でつかう',
				parts: [
					{
						type: 'list',
						items: [
							'ひとりずつニックネームを足し、自分をえらんでから始める。答えは人ごとに分かれる',
							'4けたの番号は、うっかり見えるのを防ぐだけ。中身を暗号にはしない',
							'ログアウトや再起動で中身が消える端末では、授業の終わりに必ずファイルに残す',
							'年度の終わりには、設定で一人分または全員分を消す。消したものはもどせない'
						]
					},
					{ type: 'link', to: 'learners', text: ui.settings.learners }
				]
			},
			{
				id: 'network',
				title: '学校のネットワーク',
				parts: [
					'通信する相手は、このアプリを置いたサーバー一つだけです。フィルタリングで許可するのも、そのアドレスだけ。文字も絵も動画も、よそからは読みこみません。',
					'電波がなくても使えるのは、https:// ではじまるアドレスか、動かしているパソコン自身（localhost）でひらいたときです。http:// でひらいたほかの端末では、授業のあいだネットワークがいります。これはブラウザの決まりで、答えはどちらでも端末に残ります。',
					'答えはアドレスごとに分かれて残ります。次の授業も、同じアドレスでひらいてください。',
					'全員が同時にはじめてひらくと、回線がつまることがあります。前の日までに一度ひらいておくと安心です。'
				]
			},
			{
				id: 'private',
				title: 'シークレットモードと、保存が止められた端末',
				parts: [
					'シークレットモード（プライベートブラウズ）の窓では、閉じると記録が消えます。学校の設定で、保存が止められている端末もあります。',
					`アプリは、わかったときに「${ui.trouble.blocked.title}」または「${ui.trouble.small.title}」と知らせます。ただ、シークレットモードを見分けられないブラウザもあります。`,
					`どの場合も、レッスンは最後まで進められて、印刷もできます。閉じる前に「${ui.trouble.saveFile}」を押せば、あとで読みこめます。`
				]
			},
			{
				id: 'safari',
				title: 'Safariの「7日」',
				parts: [
					'iPadやMacのSafariは、しばらくひらかなかったサイトの記録を消します。目安は、Safariを使った日で数えて7日です。',
					{
						type: 'list',
						items: [
							`授業の終わりに「${ui.trouble.saveFile}」を押し、次の授業で読みこむ`,
							'または、共有メニューから「ホーム画面に追加」し、いつもそこからひらく。消されにくくなる',
							'ホーム画面のアプリは、Safariとは別の入れ物になる。先にSafariでファイルに残し、ホーム画面のほうで読みこむ'
						]
					}
				]
			},
			{
				id: 'backup',
				title: '控えのファイル（.mirai）',
				parts: [
					`ファイルには、いま選ばれている一人の答え、進み具合、ニックネームが入ります。「${ui.nav.portfolio}」で読みこめます。`,
					{
						type: 'list',
						items: [
							'同じファイルを2回読みこんでも、何も変わらない',
							'答えが食いちがうときは、両方残る。どちらにするかは本人がえらぶ',
							'動画は入らない',
							'暗号にはなっていない。人目につかない場所に置き、いらなくなったら消す'
						]
					}
				]
			},
			{
				id: 'change',
				title: '授業の文を変える',
				parts: [
					'授業は content フォルダーの中の、ふつうのテキストファイルです。直し方は CONTRIBUTING.md にあります。まちがえると、ファイル名と行と、どうすればよいかが表示されます。',
					{ type: 'link', to: 'privacy', text: '情報のあつかいについて読む' }
				]
			}
		]
	}),
	en: (ui) => ({
		id: 'teachers',
		title: 'For teachers',
		intro: 'From preparing to clearing up. Press a heading to open it.',
		folded: true,
		topics: [
			{
				id: 'run',
				title: 'Run the app (two commands)',
				parts: [
					'If someone gave you an address, there is nothing to run. To run it yourself, take a computer with Node.js 20 or newer, open the app’s folder in a terminal, and type',
					{ type: 'command', line: 'npm start' },
					'It installs what is missing, builds the app, and shows the addresses and a QR code. It needs the internet the first time only.',
					'After changing the app or the text of a lesson, the second command checks that nothing is broken.',
					{ type: 'command', line: 'npm test' },
					'README.md in the same folder tells you more.'
				]
			},
			{
				id: 'prepare',
				title: 'Before the lesson',
				parts: [
					{
						type: 'list',
						items: [
							'Open the app once on the devices you will use',
							`Wait until the bottom of the home page says “${ui.home.offlineReady}”`,
							`If the lesson has a film, press “${video.en.keepPlain}” below it`,
							'See whether the home page warns about storage',
							'Go through the lesson once, as a student'
						]
					},
					'You can delete your trial answers in the settings afterwards.'
				]
			},
			{
				id: 'project',
				title: 'Project it',
				parts: [
					'You can project the very page that students see.',
					{
						type: 'list',
						items: [
							`Under “${ui.nav.look}”, set the text to “${ui.settings.sizes.xxl}”`,
							`“${ui.settings.themes.light}” for a bright room, “${ui.settings.themes.dark}” for a dark one`,
							'Make the browser fill the screen (F11 on Windows, Control + Command + F on a Mac, the full-screen key on a Chromebook)',
							`To keep your own answers off the screen, use “${ui.settings.add}” in the settings and switch to that person`
						]
					},
					'Steps for group talk have a timer that you can project.'
				]
			},
			{
				id: 'paper',
				title: 'Print it',
				parts: [
					`On the route of a program, press “${ui.program.print}” below a lesson. You can print it blank, or with your own answers. ${ui.print.hint}`,
					`Students can also print their answers from “${ui.nav.portfolio}”.`
				]
			},
			{
				id: 'shared-devices',
				title: 'Shared devices',
				parts: [
					{
						type: 'list',
						items: [
							'Everyone adds a nickname and picks it before starting. Answers are kept apart',
							'The four-digit number only stops an accidental look. It does not encrypt anything',
							'On devices that are wiped at sign-out or restart, always save a file at the end of the lesson',
							'At the end of the school year, delete one person’s work or everyone’s in the settings. It cannot be undone'
						]
					},
					{ type: 'link', to: 'learners', text: ui.settings.learners }
				]
			},
			{
				id: 'network',
				title: 'The school network',
				parts: [
					'The app talks to one server only: the one it came from. That is the one address to allow in a filter. Fonts, pictures and films come from nowhere else.',
					'It works without a network when it is opened by an address that begins with https://, or on the very computer that runs it (localhost). On other devices that open it by http://, the network is needed throughout the lesson. That is a rule of the browsers; answers stay on the device either way.',
					'Answers are kept by address. Open the next lesson at the same address.',
					'A whole class opening it for the first time at once can choke the line. It is safer to open it once on an earlier day.'
				]
			},
			{
				id: 'private',
				title: 'Private windows, and devices that do not store',
				parts: [
					'A private (incognito) window forgets everything when it closes. On some devices a rule of the school stops storing altogether.',
					`Where the app can tell, it says “${ui.trouble.blocked.title}” or “${ui.trouble.small.title}”. In some browsers it cannot tell.`,
					`Either way the lesson can be done to the end, and printed. Press “${ui.trouble.saveFile}” before closing, and the work can be opened again later.`
				]
			},
			{
				id: 'safari',
				title: 'Safari’s seven days',
				parts: [
					'Safari on iPad and Mac clears what a site has stored when you have not opened it for a while: about seven days, counting the days on which Safari is used.',
					{
						type: 'list',
						items: [
							`Press “${ui.trouble.saveFile}” at the end of a lesson, and open the file at the next one`,
							'Or choose “Add to Home Screen” in the share menu and always open the app from there. It is then much less likely to be cleared',
							'The app on the home screen has a store of its own. Save a file in Safari first, then open it in the one on the home screen'
						]
					}
				]
			},
			{
				id: 'backup',
				title: 'The backup file (.mirai)',
				parts: [
					`The file holds one person’s answers, progress and nickname: those of whoever is learning now. “${ui.nav.portfolio}” opens it.`,
					{
						type: 'list',
						items: [
							'Opening the same file twice changes nothing',
							'Where two answers differ, both are kept, and the learner chooses',
							'Films are not in it',
							'It is not encrypted. Keep it where others do not look, and delete it when it is no longer needed'
						]
					}
				]
			},
			{
				id: 'change',
				title: 'Change the text of a lesson',
				parts: [
					'Lessons are plain text files in the folder “content”. CONTRIBUTING.md says how to change them. A mistake is reported with its file, its line and what to do.',
					{ type: 'link', to: 'privacy', text: 'Read how data are handled' }
				]
			}
		]
	})
});
