import { defineWords } from '#lib/words/define.ts';
import type { LiveFault } from '#lib/live/faults.ts';

/** What is said of each fault: what happened, what is safe, what to do. */
type FaultWords = Record<LiveFault, { title: string; text: string; todo: string }>;

const ja: FaultWords = {
	off: {
		title: 'このサーバーでは、とりよせを使えません',
		text: 'アプリを動かしている人が、世界銀行に聞くしくみを入れていません。',
		todo: '先生か担当の人に、READMEの「世界銀行の新しい数字」を見てもらってください。アプリに入っている表は、いつでも使えます。'
	},
	static: {
		title: 'この開き方では、とりよせを使えません',
		text: 'いまのアプリは、ファイルを置くだけの場所から開いています。世界銀行に聞くのはアプリのサーバーの仕事ですが、ここにはサーバーがありません。',
		todo: 'アプリに入っている表や、自分で用意したCSVの表は、ここでも使えます。とりよせを使うには、先生のパソコンなどをサーバーにして開きます。'
	},
	offline: {
		title: 'アプリのサーバーにつながりません',
		text: 'ネットが切れているか、サーバーが止まっています。',
		todo: '前にとりよせた表と書いたものは、この端末に残っています。つながったら、もう一度押してください。'
	},
	unlisted: {
		title: 'サーバーの知らない数字です',
		text: 'この端末のアプリと、サーバーのバージョンがちがうようです。',
		todo: 'ページを開きなおしてから、もう一度ためしてください。書いたものは残っています。'
	},
	question: {
		title: 'サーバーが受けとれない聞き方でした',
		text: 'この端末のアプリと、サーバーのバージョンがちがうようです。',
		todo: 'ページを開きなおしてから、もう一度ためしてください。書いたものは残っています。'
	},
	busy: {
		title: 'いま、順番を待つ人がいっぱいです',
		text: '同じ数字を聞く人が重なりました。',
		todo: '一分ほど待って、もう一度押してください。何も失われていません。'
	},
	unreachable: {
		title: '世界銀行まで届きませんでした',
		text: 'サーバーがインターネットにつながっていないか、学校のネットワークが止めています。',
		todo: 'アプリに入っている表で続けられます。先生は、サーバーのパソコンで https://api.worldbank.org が開けるかを確かめてください。'
	},
	timeout: {
		title: '返事に時間がかかりすぎています',
		text: '世界銀行が混んでいるか、回線がおそいようです。聞くのをやめました。',
		todo: '少したってから、もう一度押してください。前にとりよせた表は残っています。'
	},
	'too-large': {
		title: '返事が大きすぎました',
		text: '思っていたよりずっと大きな返事が来たので、途中で止めました。',
		todo: '別の数字を選んでください。端末には何も入れていません。'
	},
	refused: {
		title: '世界銀行が、この数字を出していません',
		text: '数字の名前が変わったか、いまは公開を休んでいるようです。',
		todo: '別の数字を選ぶか、日をあらためてください。前にとりよせた表は残っています。'
	},
	garbled: {
		title: '世界銀行のものではない返事が来ました',
		text: '返事の形がちがうので、使いませんでした。学校のネットワークの画面が、代わりに返ってくることがあります。',
		todo: '先生は、サーバーのパソコンでネットにログインしているかを確かめてください。書いたものは残っています。'
	},
	empty: {
		title: '数字が一つもありませんでした',
		text: '返事は来ましたが、どの国の値も空でした。',
		todo: '別の数字を選んでください。前にとりよせた表は、そのままです。'
	}
};

const en: FaultWords = {
	off: {
		title: 'This server does not fetch figures',
		text: 'Whoever runs the app has not switched on asking the World Bank.',
		todo: 'Your teacher or administrator finds how under “New figures from the World Bank” in the README. The tables inside the app work as always.'
	},
	static: {
		title: 'Not possible the way the app is opened here',
		text: 'This copy of the app comes from a plain file host. Asking the World Bank is work for the app’s server, and there is none here.',
		todo: 'The tables inside the app and your own CSV files work here too. For fetching, open the app from a computer that runs its server.'
	},
	offline: {
		title: 'The app’s server cannot be reached',
		text: 'The network is gone, or the server has stopped.',
		todo: 'Tables fetched before and everything you wrote are on this device. Press again when you are connected.'
	},
	unlisted: {
		title: 'The server does not know this figure',
		text: 'The app on this device and the server seem to be of different versions.',
		todo: 'Reload the page and try again. Your work is safe.'
	},
	question: {
		title: 'The server did not take the question',
		text: 'The app on this device and the server seem to be of different versions.',
		todo: 'Reload the page and try again. Your work is safe.'
	},
	busy: {
		title: 'Too many are waiting just now',
		text: 'Many asked for the same figure at once.',
		todo: 'Wait a minute, then press again. Nothing is lost.'
	},
	unreachable: {
		title: 'The World Bank could not be reached',
		text: 'The server has no internet, or the school’s network holds it back.',
		todo: 'Go on with the tables inside the app. Teachers: see whether the server’s computer opens https://api.worldbank.org.'
	},
	timeout: {
		title: 'The answer takes too long',
		text: 'The World Bank is busy, or the line is slow. We stopped waiting.',
		todo: 'Press again a little later. Tables fetched before are still here.'
	},
	'too-large': {
		title: 'The answer was too large',
		text: 'Far more came than expected, so it was broken off.',
		todo: 'Choose another figure. Nothing was put on this device.'
	},
	refused: {
		title: 'The World Bank does not give this figure',
		text: 'Its name may have changed, or it is not published at the moment.',
		todo: 'Choose another figure, or try another day. Tables fetched before are still here.'
	},
	garbled: {
		title: 'Something else answered',
		text: 'The answer was not in the World Bank’s form and was not used. Sometimes a sign-in page of the school’s network comes instead.',
		todo: 'Teachers: see whether the server’s computer is signed in to the network. Your work is safe.'
	},
	empty: {
		title: 'There was not a single figure',
		text: 'An answer came, but the value of every country was empty.',
		todo: 'Choose another figure. Tables fetched before are as they were.'
	}
};

export const liveWords = defineWords({
	ja: {
		title: '世界銀行から、新しい数字をとりよせる',
		crumb: '世界銀行の数字',
		lead: '世界の国ぐにについて、いま公開されている数字で調べられます。',
		sleeping: 'いまは使わない設定です。使うときは、先生がこの端末の設定でオンにします。',
		toSettings: '設定を開く',
		checking: 'サーバーが使えるか、確かめています…',
		again: 'もう一度確かめる',
		figure: 'とりよせる数字',
		unit: '単位',
		producer: 'もとの数字をまとめた人たち',
		licence: '使う条件',
		licenceText: 'CC BY 4.0（World Development Indicators）。だれの数字かを書けば、使えます。',
		ask: '押すと、起きること',
		asked: (name: string, id: string, from: number) =>
			`このアプリのサーバーが、世界銀行のサーバー（api.worldbank.org）に、「${name}（${id}）を、すべての国について、${from}年から今年まで」と聞きます。`,
		told: 'あなたの名前も、答えも、端末のことも伝えません。この端末が世界銀行に直接つながることもありません。',
		kept: '返事は表にして、この端末にとっておきます。あとは電波がなくても使えます。',
		go: '世界銀行に聞く',
		going: '聞いています。長いと25秒ほどかかります。',
		storing: 'この端末に入れています…',
		done: (name: string, rows: string) => `「${name}」を、この端末に入れました（${rows}行）。`,
		open: 'この表で調べる',
		mine: 'とりよせた表',
		fetched: (day: string) => `${day}にとりよせ`,
		faults: ja,
		setting: {
			title: '世界銀行の新しい数字',
			text: 'データのページに、世界銀行の数字をとりよせるボタンを出します。聞くのはアプリのサーバーで、この端末やあなたのことは伝えません。ふだんはオフです。',
			for: '先生が決めてください。この端末だけの設定です。',
			label: 'とりよせのボタンを使う',
			on: 'このサーバーで使えます。',
			go: 'とりよせのページを開く'
		}
	},
	en: {
		title: 'Fetch new figures from the World Bank',
		crumb: 'Figures from the World Bank',
		lead: 'Look into countries with the figures that are public today.',
		sleeping: 'This is off. A teacher turns it on in the settings of this device.',
		toSettings: 'Open the settings',
		checking: 'Seeing whether the server can do this…',
		again: 'Check again',
		figure: 'Figure to fetch',
		unit: 'Unit',
		producer: 'Counted or worked out by',
		licence: 'Terms',
		licenceText: 'CC BY 4.0 (World Development Indicators): free to use if you say whose figures they are.',
		ask: 'What happens when you press',
		asked: (name: string, id: string, from: number) =>
			`The app’s server asks the World Bank’s server (api.worldbank.org) for “${name} (${id}), all countries, from ${from} to this year”.`,
		told: 'It says nothing about you: no name, no answers, nothing about this device. This device never speaks to the World Bank itself.',
		kept: 'The answer becomes a table that stays on this device and works without a network.',
		go: 'Ask the World Bank',
		going: 'Asking. It can take some 25 seconds.',
		storing: 'Putting it on this device…',
		done: (name: string, rows: string) => `“${name}” is on this device now (${rows} rows).`,
		open: 'Explore this table',
		mine: 'Fetched tables',
		fetched: (day: string) => `fetched ${day}`,
		faults: en,
		setting: {
			title: 'New figures from the World Bank',
			text: 'Shows a button on the data page that fetches figures from the World Bank. The app’s server asks, and says nothing about this device or about you. It is off unless turned on.',
			for: 'For a teacher to decide. It holds for this device only.',
			label: 'Use the button',
			on: 'This server can do it.',
			go: 'Open the page with the button'
		}
	}
});
