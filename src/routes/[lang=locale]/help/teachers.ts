import { prepareWords } from '#lib/prepare/words.ts';
import { words as show } from '#lib/show/words.ts';
import { words as video } from '#lib/video/words.ts';
import { defineWords } from '#lib/words/define.ts';
import { handInWords } from '#lib/words/hand-in.ts';
import type { Chapter, Labels } from './help.ts';

/** For those who teach with it. */
export const teachers = defineWords<(ui: Labels) => Chapter>({
	ja: (ui) => ({
		id: 'teachers',
		title: '先生へ',
		intro: '準備から片づけまで。見出しを押すと、開きます。',
		folded: true,
		topics: [
			{
				id: 'run',
				title: 'アプリを動かす（コマンドは二つ）',
				parts: [
					'アドレスをもらっているなら、動かす必要はありません。自分で動かすときは、Node.js 20以上の入ったパソコンで、アプリのフォルダーをターミナルで開き、こう打ちます。',
					{ type: 'command', line: 'npm start' },
					'足りない部品を入れ、アプリを組み立てて、アドレスとQRコードを表示します。インターネットがいるのは、最初の一回だけです。',
					'アプリやレッスンの文章を変えたときは、もう一つのコマンドで、こわれていないかを確かめます。',
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
							'授業で使う端末で、アプリを一度開く',
							`ホームのいちばん下が「${ui.home.offlineReady}」に変わるまで待つ`,
							`動画のあるレッスンでは、動画の下の「${video.ja.keepPlain}」を押す`,
							'ホームに、保存についての注意が出ていないかを見る',
							'レッスンを、生徒の画面で一度、最後までやってみる'
						]
					},
					'試しに書いた答えは、あとで設定から消せます。'
				]
			},
			{
				id: 'project',
				title: '前に映す',
				parts: [
					`レッスンの計画のページ（ホームの「${prepareWords.ja.title}」から）で、授業をはじめるボタンを押すと「${show.ja.presenter}」が開きます。話すこと、次の場面、時間、クラスの道具がならびます。これはスクリーンには映りません。`,
					{
						type: 'list',
						items: [
							`「${show.ja.openScreen}」を押し、開いた窓をプロジェクターの画面へ動かす`,
							'その窓で F を押すと、画面いっぱいに広がる',
							'→（次へ）と ←（前へ）で進む。プレゼン用のクリッカーも、そのまま使える',
							'手をあげた人数、予想の数、引いた線、物語の道は、先生用の画面で入れると、すぐスクリーンに出る',
							`窓を一つしか使えないタブレットでは「${show.ja.oneWindow}」。画面にふれると操作が出る`
						]
					},
					'どちらの窓を読みこみ直しても、同じ場面に戻ります。インターネットはいりません。スクリーンに、生徒のニックネームや答えは出ません。',
					`使えるキーは、? を押すと「${show.ja.keys}」で見られます。`
				]
			},
			{
				id: 'paper',
				title: 'プリントにする',
				parts: [
					`プログラムの道のりで、レッスンの下の「${ui.program.print}」を押します。書きこみ用の白紙か、自分の答えの入ったものを選べます。用紙はA4。印刷の画面でPDFにもできます。`,
					`生徒の答えは「${ui.nav.portfolio}」からも印刷できます。`
				]
			},
			{
				id: 'class',
				title: '集めて、メンターに見てもらう',
				parts: [
					`生徒は「${ui.nav.portfolio}」の「${handInWords.ja.open}」で、答えとアイデアのファイルをつくります。先生は、それを「${ui.home.classDesk}」に入れます。`,
					{
						type: 'steps',
						items: [
							'クラスをつくり、名簿とメンターの一覧を貼りつける',
							'生徒のファイルを、まとめて入れる。何度入れても大丈夫',
							'メンターを割り当て、一人に一つずつファイルをわたす',
							'返ってきたファイルを入れ、ことばを確かめる。届ける、止める、書き手に返す、から選ぶ',
							'チームに返すファイルをわたす。生徒の返事は、次に出したときに届く'
						]
					},
					'やりとりはすべて記録に残り、印刷できます。コースの終わりには、書き出してから、クラスごと消せます。',
					{ type: 'link', to: 'class', text: ui.home.classDesk }
				]
			},
			{
				id: 'shared-devices',
				title: '共有の端末で使う',
				parts: [
					{
						type: 'list',
						items: [
							'一人ずつニックネームを入れ、自分を選んでから始める。答えは一人ずつ分かれて残る',
							'4けたの番号は、うっかり見えるのを防ぐだけ。暗号化はしない',
							'ログアウトや再起動で記録が消える端末では、授業の終わりに必ずファイルに残す',
							'年度の終わりには、設定で一人分、または全員分を消す。消したものは、もどせない'
						]
					},
					{ type: 'link', to: 'learners', text: ui.settings.learners }
				]
			},
			{
				id: 'network',
				title: '学校のネットワーク',
				parts: [
					'通信する相手は、このアプリを置いたサーバー一つだけです。フィルタリングで許可するのも、そのアドレスだけですみます。フォントも絵も動画も、ほかからは読みこみません。',
					'電波がなくても使えるのは、https:// で始まるアドレスか、動かしているパソコン自身（localhost）で開いたときです。ほかの端末から http:// で開いたときは、授業のあいだネットワークがいります（ブラウザの決まりです）。答えは、どちらでも端末に残ります。',
					'答えは、アドレスごとに分かれて残ります。次の授業でも、同じアドレスを開いてください。',
					'全員が同時に初めて開くと、回線が詰まることがあります。前の日までに一度開いておくと安心です。'
				]
			},
			{
				id: 'private',
				title: 'シークレットモードと、保存が止められた端末',
				parts: [
					'シークレットモード（プライベートブラウズ）では、画面を閉じると記録が消えます。学校の設定で、保存が止められている端末もあります。',
					`アプリが気づいたときは、「${ui.trouble.blocked.title}」または「${ui.trouble.small.title}」と出ます。ただ、シークレットモードを見分けられないブラウザもあります。`,
					`どの場合も、レッスンは最後まで進められ、印刷もできます。閉じる前に「${ui.trouble.saveFile}」を押せば、あとで読みこめます。`
				]
			},
			{
				id: 'safari',
				title: 'Safariの「7日」',
				parts: [
					'iPadやMacのSafariは、しばらく開かなかったサイトの記録を消すことがあります。目安は、Safariを使った日で数えて7日です。',
					{
						type: 'list',
						items: [
							`授業の終わりに「${ui.trouble.saveFile}」を押し、次の授業で読みこむ`,
							'または、共有メニューから「ホーム画面に追加」し、いつもそこから開く。消されにくくなる',
							'ホーム画面から開くと、記録はSafariとは別になる。先にSafariでファイルに残し、ホーム画面から開いて読みこむ'
						]
					}
				]
			},
			{
				id: 'backup',
				title: '記録のファイル（.mirai）',
				parts: [
					`ファイルには、いま選んでいる一人の、答え、動画のメモととっておいた場面、進み具合、ニックネームが入ります。「${ui.nav.portfolio}」で読みこめます。`,
					{
						type: 'list',
						items: [
							'同じファイルを2回読みこんでも、何も変わらない',
							'答えが食いちがうときは、両方残る。どちらにするかは、本人が選ぶ',
							'動画のメモを両方で書きかえていたら、二つのメモになる',
							'動画そのものは入らない',
							'暗号化はしていない。人目につかないところに置き、いらなくなったら消す'
						]
					}
				]
			},
			{
				id: 'change',
				title: 'レッスンの文章を変える',
				parts: [
					'レッスンは、content フォルダーの中の、ふつうのテキストファイルです。直し方は CONTRIBUTING.md にあります。まちがいがあると、ファイル名と行と、どうすればいいかが表示されます。',
					{ type: 'link', to: 'privacy', text: '情報の扱いについて読む' }
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
					'If someone gave you an address, there is nothing to run. To run it yourself, take a computer with Node.js 20 or newer, open the app’s folder in a terminal, and type:',
					{ type: 'command', line: 'npm start' },
					'It installs what is missing, builds the app, and shows the addresses and a QR code. It needs the internet only the first time.',
					'After you change the app or the text of a lesson, the second command checks that nothing is broken.',
					{ type: 'command', line: 'npm test' },
					'There is more in README.md, in the same folder.'
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
							'Check that the home page shows no warning about saving',
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
					`Open the lesson’s plan (from “${prepareWords.en.title}” on the home page) and begin the lesson there: the “${show.en.presenter}” page opens, with what to say, what comes next, the time, and tools for the class. The room does not see it.`,
					{
						type: 'list',
						items: [
							`Press “${show.en.openScreen}” and move the new window to the projector`,
							'Press F in that window to fill the screen',
							'Go on with →, back with ←. A clicker for slides works as it is',
							'Raised hands, guesses, a drawn line and the way through a story are entered on your page, and appear on the screen at once',
							`On a tablet with only one window, choose “${show.en.oneWindow}”. Touch the screen to bring up the controls`
						]
					},
					'Reload either window and it comes back to the same place. No network is needed. Nicknames and answers of students are never shown on the screen.',
					`Press ? for the list of keys (“${show.en.keys}”).`
				]
			},
			{
				id: 'paper',
				title: 'Print it',
				parts: [
					`On the route of a program, press “${ui.program.print}” below a lesson. You can print it blank, or with your own answers. Paper size: A4. The print window can also make a PDF.`,
					`Students can also print their answers from “${ui.nav.portfolio}”.`
				]
			},
			{
				id: 'class',
				title: 'Collect work, and have mentors read it',
				parts: [
					`Under “${ui.nav.portfolio}”, “${handInWords.en.open}” makes a file of a student’s answers and ideas. You take these files in at the “${ui.home.classDesk}”.`,
					{
						type: 'steps',
						items: [
							'Make a class; paste the list of students and of mentors',
							'Take in the students’ files, all at once. The same file twice does no harm',
							'Allot mentors, and give each their file',
							'Take in what comes back, and check the words: deliver, hold, or give back',
							'Give each team its file. Their answers come with what they hand in next'
						]
					},
					'All of it stays in a record that can be printed. When the course is over, save what must be kept and delete the class.',
					{ type: 'link', to: 'class', text: ui.home.classDesk }
				]
			},
			{
				id: 'shared-devices',
				title: 'Shared devices',
				parts: [
					{
						type: 'list',
						items: [
							'Everyone adds a nickname and picks it before starting. Answers are kept separate',
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
					'It works offline when its address begins with https://, or on the computer that runs it (localhost). Other devices that open it by http:// need the network throughout the lesson: browsers have this rule. Either way, answers stay on the device.',
					'Answers belong to one address. Use the same address for the next lesson.',
					'If a whole class opens it for the first time at once, the network may slow down. It is safer to open it once on an earlier day.'
				]
			},
			{
				id: 'private',
				title: 'Private windows, and devices that do not save',
				parts: [
					'A private (incognito) window forgets everything when you close it. On some devices the school’s settings switch saving off altogether.',
					`If the app notices, it says “${ui.trouble.blocked.title}” or “${ui.trouble.small.title}”. In some browsers it cannot tell.`,
					`Either way, students can finish the lesson and print it. If they press “${ui.trouble.saveFile}” before closing, they can open their work again later.`
				]
			},
			{
				id: 'safari',
				title: 'Safari’s seven days',
				parts: [
					'Safari on iPad and Mac may clear what a site has saved if you have not opened the site for a while: about seven days, counting only days when Safari is used.',
					{
						type: 'list',
						items: [
							`Press “${ui.trouble.saveFile}” at the end of a lesson, and open the file at the next one`,
							'Or choose “Add to Home Screen” in the share menu and always open the app from there. It is then much less likely to be cleared',
							'Opened from the home screen, the app keeps its work apart from Safari. Save a file in Safari first, then open that file from the home-screen app'
						]
					}
				]
			},
			{
				id: 'backup',
				title: 'The backup file (.mirai)',
				parts: [
					`The file holds the answers, film notes, kept moments, progress and nickname of the person who is using the app now. Open it under “${ui.nav.portfolio}”.`,
					{
						type: 'list',
						items: [
							'Opening the same file twice changes nothing',
							'If two answers differ, both are kept, and the learner chooses',
							'A film note that was rewritten on both sides becomes two notes',
							'It does not contain the films themselves',
							'It is not encrypted. Keep it where others will not see it, and delete it when you no longer need it'
						]
					}
				]
			},
			{
				id: 'change',
				title: 'Change the text of a lesson',
				parts: [
					'Lessons are plain text files in the folder “content”. CONTRIBUTING.md explains how to change them. If there is a mistake, you see the file, the line and what to do.',
					{ type: 'link', to: 'privacy', text: 'Read what happens to your information' }
				]
			}
		]
	})
});
