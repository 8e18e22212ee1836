/** Interface words, Japanese first. `en.ts` is typed by this file, so that a missing word does not compile. */
export const ja = {
	app: 'みらいキャラバン',
	otherLanguage: 'English',
	skip: '本文へ',
	close: '閉じる',
	cancel: 'やめる',
	undo: '元にもどす',
	source: '出典：',
	minutes: (n: number) => `${n}分`,
	about: (n: number) => `約${n}分`,
	date: (ms: number) => new Intl.DateTimeFormat('ja-JP', { month: 'long', day: 'numeric' }).format(ms),
	time: (ms: number) => new Intl.DateTimeFormat('ja-JP', { hour: 'numeric', minute: '2-digit' }).format(ms),
	bytes: (n: number) => (n >= 1e6 ? `${(n / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(n / 1e3))} kB`),
	nav: {
		here: 'いまの場所',
		home: 'ホーム',
		programs: 'プログラム',
		cases: '事例',
		portfolio: 'わたしの記録',
		settings: '設定',
		help: '使い方',
		about: 'このアプリについて',
		look: '文字の大きさ・ふりがな',
		learner: '使う人',
		foot: 'そのほかのページ'
	},
	save: {
		short: { opening: '準備中', saving: '保存中', device: '保存ずみ', failed: '未保存' },
		opening: '記録を開いています…',
		saving: '保存しています…',
		device: 'この端末に保存ずみ',
		failed: 'まだ保存できていません'
	},
	trouble: {
		blocked: {
			title: 'このブラウザは、記録をとっておけません',
			text: 'シークレットモードか、学校の設定で、保存が止められています。いま書いたものは、この画面を閉じると消えます。',
			safe: 'このまま最後まで続けられます。印刷もできます',
			todo: '終わる前に、ファイルに残してください'
		},
		full: {
			title: 'この端末の空きが足りません',
			text: 'いま書いたものは画面に残っていますが、まだ保存できていません。',
			safe: '前に保存した答えは、そのまま残っています',
			todo: '使わない動画やファイルを消してから「もう一度保存」を押すか、ファイルに残してください'
		},
		failed: {
			title: '保存がうまくいきませんでした',
			text: 'いま書いたものは画面に残っています。まだ閉じないでください。',
			safe: '前に保存した答えは、そのまま残っています',
			todo: '「もう一度保存」を押すか、ファイルに残してください'
		},
		evictable: {
			title: 'ブラウザが記録を消すことがあります',
			text: 'この端末では、空きが少なくなったときや、しばらく開かなかったときに、ブラウザが記録を消すことがあります（Safariは7日が目安です）。',
			todo: '授業の終わりに、ファイルに残しておくと安心です'
		},
		small: {
			title: 'シークレットモードかもしれません',
			text: '保存に使える空きがとても小さいので、閉じると記録が消える画面かもしれません。',
			todo: '終わる前に、ファイルに残してください'
		},
		saveFile: 'ファイルに残す',
		saveAgain: 'もう一度保存'
	},
	home: {
		title: 'ホーム',
		welcome: 'ようこそ、みらいキャラバンへ',
		welcomeText: '登録はいりません。選んで、はじめるだけ。書いたことは、この端末に残ります。',
		back: (name: string) => (name ? `おかえりなさい、${name}さん` : 'おかえりなさい'),
		last: (day: string, step: string) => `前回は${day}。「${step}」まで。`,
		goOn: 'つづきから',
		continue: 'つづける',
		where: (n: number, of: number, left: number) =>
			left > 0 ? `${of}ステップ中 ${n}番目・あと約${left}分` : `${of}ステップ中 ${n}番目`,
		programs: 'プログラム',
		route: '道のりを見る',
		casesTitle: '本当にあった取り組みを見る',
		casesText: '困りごとに動いた人たちの話を、動画と文章で。うまくいったことも、まだ分からないことも。',
		casesOpen: '事例を選ぶ',
		mine: 'わたしの記録',
		answers: '答えたこと',
		answerCount: (n: number) => (n === 0 ? 'まだありません' : `${n}件`),
		file: '記録をファイルに残す',
		fileText: '別の端末にうつすときに',
		people: '使う人を変える',
		peopleText: (n: number) => (n > 1 ? `この端末に${n}人` : 'ニックネームをつける'),
		settingsText: '文字・ふりがな・保存',
		lessons: (n: number) => (n === 0 ? 'これから' : `${n}レッスン`),
		offlineReady: '電波がなくても使えます',
		offlinePreparing: '電波がなくても使えるように準備しています…',
		offlineNone: 'この開き方では、電波がないと使えません'
	},
	program: {
		about: 'このプログラムについて',
		resume: (title: string) => `つづける：${title}`,
		start: (title: string) => `はじめる：${title}`,
		here: 'いまここ',
		done: 'おわり',
		none: 'この部分のレッスンは、まだありません。',
		left: (n: number) => `あと約${n}分`,
		print: 'プリント'
	},
	lesson: {
		rail: 'このレッスンの道のり',
		done: 'ずみ',
		now: 'いまここ',
		todo: 'これから',
		back: 'もどる',
		next: 'つぎへ',
		nextTo: (title: string) => `：${title}`,
		finish: 'おわりにする',
		savedAt: (time: string) => `この答えは ${time} に保存しました。`,
		savesItself: '書いたことは、すぐにこの端末に保存されます。',
		earlier: '前の答え',
		otherTab: {
			title: 'ほかのタブで書いた答えも残っています',
			text: '同じ問いに、別の画面でも答えが書かれていました。どちらも消えていません。',
			take: 'そちらの答えにする',
			keep: 'いまの答えのままにする'
		},
		imported: {
			title: 'ファイルから来た、別の答えもあります',
			text: 'どちらも消えていません。'
		},
		changed: {
			title: 'この問いは、前と形が変わりました',
			text: '前の答えは消えていません。新しく答えたあとも、「前の答え」から見られます。'
		},
		versions: {
			title: '前の答え',
			text: '変える前の答えを、24時間とっておきます。もどしても、いまの答えはなくなりません。',
			none: 'この問いに、前の答えはありません。',
			take: 'これにもどす'
		},
		broken: {
			title: 'このステップが動かなくなりました',
			text: 'ほかのステップと、書いた答えは無事です。',
			retry: 'もう一度開く'
		},
		finished: {
			title: 'ここまで、おつかれさまでした',
			text: (done: number, of: number) => `${of}ステップのうち、${done}ステップを終えました。`,
			open: 'まだのステップ',
			portfolio: '答えを見返す',
			program: '道のりにもどる',
			print: '印刷する'
		},
		noscript: 'このページを動かすには、JavaScriptをオンにしてください。文章はこのまま読めます。'
	},
	kinds: {
		read: '読む',
		video: '動画',
		choice: '考えて選ぶ',
		estimate: '予想する',
		draw: '予想の線を引く',
		chart: 'データで確かめる',
		scenario: 'やってみる',
		write: '書く',
		discuss: '話し合う'
	},
	portfolio: {
		title: 'わたしの記録',
		intro: 'この端末に残っている、あなたの答えです。',
		none: 'まだ答えはありません',
		noneText: 'レッスンで選んだり書いたりすると、ここに全部ならびます。',
		noneAction: 'プログラムを見る',
		answered: (n: number, of: number) => `${of}ステップのうち ${n}ステップに答えました`,
		open: 'この問いを開く',
		changed: (date: string, time: string) => `${date} ${time}`,
		print: '印刷する',
		save: 'ファイルに残す',
		load: 'ファイルから読みこむ',
		noAnswer: 'まだ答えていません',
		old: 'いまのレッスンにはない問いへの答え',
		hidden: 'この記録は、4けたの番号でかくしてあります',
		pin: '4けたの番号',
		show: '見る',
		wrongPin: '番号がちがうようです。もう一度どうぞ。',
		loaded: (n: number) =>
			n === 0 ? 'どの答えも、もう入っていました。何も変えていません。' : `${n}件の答えを読みこみました。`,
		saved: 'ファイルに残しました。'
	},
	fileFault: {
		title: 'このファイルは開けませんでした',
		safe: 'もとのファイルも、この端末の記録も変えていません。',
		'not-ours': 'みらいキャラバンのファイル（.mirai）ではないようです。',
		damaged:
			'ファイルが途中で切れているか、こわれているようです。もう一度もらうか、別のファイルを選んでください。',
		newer:
			'新しいバージョンのアプリでつくられたファイルです。アプリを新しくしてから、もう一度開いてください。',
		'too-large': 'ファイルが大きすぎます。',
		'wrong-content': '中身が決まりとちがうため、読みこみませんでした。'
	},
	settings: {
		title: '設定',
		look: '見え方',
		theme: '明るさ',
		themes: { auto: '端末に合わせる', light: '明るい', dark: '暗い' },
		text: '文字の大きさ',
		sizes: { s: '小', m: '標準', l: '大', xl: '特大', xxl: '最大' },
		furigana: 'ふりがな',
		furiganaText:
			'選んだ学年より前に習う漢字には、ふりがながつきません。切りかえても、文字の位置は動きません。',
		levels: {
			g3: '小学3年',
			g4: '小学4年',
			g5: '小学5年',
			g6: '小学6年',
			jh: '中学',
			hs: '高校',
			all: 'すべて',
			none: 'なし'
		},
		language: '言葉',
		learners: 'この端末を使う人',
		learnersText: '名前ではなく、ニックネームで。メールもパスワードもいりません。',
		nickname: 'ニックネーム',
		nobody: 'ニックネームなし',
		add: '使う人をふやす',
		addName: '新しい人のニックネーム',
		use: 'この人にする',
		using: 'いま使っています',
		face: (n: number) => `顔 ${n}`,
		faces: '顔',
		pin: '記録をかくす4けたの番号',
		pinText: 'となりの人から見えにくくするためのもので、鍵ではありません。空にすると、かくさなくなります。',
		pinBad: '4けたの数字で入れてください。',
		remove: 'この人の記録を消す',
		removeTitle: (name: string) => `${name}の記録をすべて消しますか？`,
		removeText: (n: number) =>
			`答え${n}件が、この端末から消えます。消したあとは、もどせません。先にファイルに残すこともできます。`,
		removeDo: '消す',
		removed: '記録を消しました。',
		storage: '保存',
		storageKept: 'この端末に、消されにくい形で保存しています。',
		storagePlain: 'この端末に保存しています。空きが少なくなると、ブラウザが消すことがあります。',
		storageUsed: (used: string, quota: string) => `使っている量 ${used}（使える量 ${quota}）`,
		storageUnknown: 'このブラウザでは、使っている量がわかりません。',
		persist: '消されにくくする',
		persistYes: 'ブラウザが、消されにくくしてくれました。',
		persistNo: 'いまは、まだできませんでした。何度か使うか、ホーム画面に追加すると、できることがあります。',
		videos: '端末に入れた動画',
		videosNone: '入れた動画はありません。',
		version: 'アプリのバージョン',
		versionWaiting: '新しいバージョンがあります。',
		versionTake: '新しいバージョンにする',
		versionText: '書いたものは、そのまま残ります。',
		offline: '電波がないとき',
		deleteAll: 'この端末の記録をすべて消す',
		deleteAllTitle: 'この端末の記録を、全員分すべて消しますか？',
		deleteAllText: '答え・進み具合・動画が、この端末から消えます。消したあとは、もどせません。',
		deleteAllDo: 'すべて消す',
		deletedAll: 'すべて消しました。'
	},
	print: {
		title: 'プリント',
		name: '名前',
		class: '組・番号',
		withAnswers: 'わたしの答えを入れる',
		empty: '書きこみ用（白紙）',
		do: '印刷する',
		hint: '用紙はA4。印刷の画面でPDFにもできます。'
	},
	error: {
		notFound: 'このページは見つかりませんでした',
		notFoundText: '書いた答えは、この端末にそのまま残っています。',
		broken: 'うまく表示できませんでした',
		brokenText: '書いた答えは、この端末にそのまま残っています。もう一度開いてみてください。',
		home: 'ホームへ',
		retry: 'もう一度開く'
	},
	update: {
		text: '新しいバージョンの準備ができました。',
		take: '新しいバージョンにする',
		later: 'あとで'
	},
	offline: 'インターネットにつながっていません。',
	offlineText: 'このまま続けられます。'
};

export type Words = typeof ja;
