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
		nobody: 'ニックネームなし',
		here: 'いまの場所',
		home: 'ホーム',
		programs: 'プログラム',
		cases: '事例',
		data: 'データラボ',
		ideas: 'アイデア',
		portfolio: 'わたしの記録',
		settings: '設定',
		help: '使い方',
		review: 'メンターの方へ',
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
		discuss: '話し合う',
		survey: 'アンケート',
		canvas: 'キャンバス',
		checklist: '準備する',
		poll: 'みんなにきく',
		spot: '見つける',
		sort: '分ける・並べる',
		match: '組にする',
		idea: 'アイデアを進める'
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
