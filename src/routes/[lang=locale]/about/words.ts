import { defineWords } from '#lib/words/define.ts';

type Link = { text: string; url: string };
type Row = readonly [what: string, where: string, until: string];

type About = {
	description: string;
	contents: string;
	what: {
		title: string;
		intro: string;
		programs: readonly { slug: string; name: string; text: string; sources: readonly Link[] }[];
		route: string;
		sources: string;
		notOfficial: string;
		notOfficialText: string;
	};
	texts: { title: string; points: readonly string[] };
	licences: {
		title: string;
		intro: string;
		rows: readonly { what: string; licence: string; url?: string; means: string }[];
		full: string;
	};
	tables: {
		title: string;
		intro: string;
		publisher: string;
		year: string;
		inYear: (year: number | string) => string;
		sure: string;
		readAt: string;
		credit: string;
		terms: string;
		link: string;
	};
	cases: {
		title: string;
		intro: string;
		by: (publisher: string, year: string) => string;
		count: (sources: number) => string;
	};
	software: { title: string; intro: string };
	privacy: {
		title: string;
		points: readonly string[];
		stored: string;
		rows: readonly Row[];
		remove: string;
		removing: readonly string[];
		settings: string;
	};
};

/** Facts on the two programs: see the sources beside them, read in November 2026. */
export const words = defineWords<About>({
	ja: {
		description:
			'みらいキャラバンは、どんなアプリか。だれが書いたか、使うときの決まり、データと事例の出典、情報の扱い。',
		contents: 'このページの中身',
		what: {
			title: 'どんなアプリか',
			intro:
				'みらいキャラバンは、学校で実際に行われている二つのプログラムをもとにした、教室のための無料のアプリです。日本語と英語で使えます。',
			programs: [
				{
					slug: 'future-creation',
					name: 'NEC Future Creation プログラム',
					text: '高校生が「できたらすごい」と思う未来のアイデアを出し、NECグループの社員と話しながら、ふくらませます。NECと、教育コンサルティングのキャリアリンクがつくりました。',
					sources: [
						{ text: 'NEC、2025年度の報告', url: 'https://jpn.nec.com/community/ja/report/008.html' },
						{
							text: 'TECH+、2022年10月',
							url: 'https://news.mynavi.jp/techplus/article/20221007-2474776'
						}
					]
				},
				{
					slug: 'e-net-caravan',
					name: 'e-ネットキャラバン',
					text: 'ネットを安心して使うための出前講座です。マルチメディア振興センター（FMMC）が運営し、総務省と文部科学省も運営に参加しています。',
					sources: [{ text: 'FMMC、2026年11月に確認', url: 'https://www3.fmmc.or.jp/e-netcaravan/about' }]
				}
			],
			route: 'このアプリのレッスンを見る',
			sources: '出典：',
			notOfficial: '公式のアプリではありません',
			notOfficialText:
				'このアプリは、NEC、キャリアリンク、マルチメディア振興センター、総務省、文部科学省の製品ではなく、どちらのプログラムの公式教材でもありません。レッスンは、公開されている資料をもとに、このアプリのために書きました。申し込みや正式な内容は、それぞれの公式ページを見てください。'
		},
		texts: {
			title: '文章と絵',
			points: [
				'レッスンの文章と問いは、公開されている資料をもとに、みらいキャラバンのつくり手が新しく書きました。公式の教材や台本は使っていません。',
				'数字には、単位と年と出典をそえています。はっきりしないことは、はっきりしないと書いています。',
				'絵、図、アイコン、ロゴは、このアプリのために描きました。動画も、その絵からつくっています。写真や会社のロゴは使っていません。',
				'ネットの練習に出てくる会社、人、アドレスは、どれも作りものです。',
				'SDGsは、目標の番号と言葉だけで示しています。国連のロゴやアイコンは使っていません。このアプリの内容は、国連が認めたものではなく、国連や加盟国の考えを表すものでもありません。',
				'プログラム、会社、製品の名前は、それぞれの持ち主のものです。何の話かを伝えるためにだけ、使っています。',
				'まちがいを見つけたときの直し方は、アプリのフォルダーの CONTRIBUTING.md に書いてあります。'
			]
		},
		licences: {
			title: '使うときの決まり',
			intro: '何を使うかによって、決まりが三つに分かれます。',
			rows: [
				{
					what: 'レッスンの文章、事例、用語の説明、動画',
					licence: 'クリエイティブ・コモンズ 表示 4.0（CC BY 4.0）',
					url: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
					means:
						'コピーしても、直しても、ほかの授業や研修で使ってもかまいません。「みらいキャラバン」の名前と、CC BY 4.0であることを書いてください。変えたときは、変えたことも書いてください。'
				},
				{
					what: 'アプリのプログラム（画面の言葉、絵、アイコンもふくむ）',
					licence: 'MITライセンス',
					url: 'https://opensource.org/license/mit',
					means: '自由に使い、直し、配ることができます。著作権の表示とライセンスの文は残してください。'
				},
				{
					what: 'データの表',
					licence: '表ごとにちがいます',
					means: 'もとの数字を公表したところの決まりに従います。次の一覧を見てください。'
				}
			],
			full: '全文は、アプリのフォルダーの LICENSE にあります。'
		},
		tables: {
			title: 'データの表',
			intro:
				'レッスンのグラフに使っている表です。印刷や発表で使うときは、「出典の書き方」のとおりに書いてください。',
			publisher: '公表元',
			year: '年',
			inYear: (year) => `${year}年`,
			sure: '数字の確かさ',
			readAt: '数字の入手先',
			credit: '出典の書き方',
			terms: '使うときの決まり',
			link: 'もとのページを開く'
		},
		cases: {
			title: '事例の出典',
			intro: '動画と事例を書くために読んだ資料です。',
			by: (publisher, year) => `${publisher}、${year}`,
			count: (sources) => `資料 ${sources}点`
		},
		software: {
			title: '使っている部品',
			intro: 'このアプリは、世界の人たちがつくって公開している、次の部品のおかげで動いています。'
		},
		privacy: {
			title: 'あなたの情報',
			points: [
				'アカウントも、登録も、広告もありません。だれがどう使ったかも調べません。',
				'書いたものは、端末の中にだけあります。どこかへ送るしくみはありません。外へ出るのは、あなたがファイルに残したり、印刷したりしたときだけです。',
				'フォントも絵も動画も、このアプリを置いたサーバーからだけ読みこみます。ほかのサーバーとは通信しません。',
				'先生がこの端末の設定でオンにしたときだけ、世界銀行の新しい数字をとりよせられます。聞きに行くのはアプリのサーバーで、あなたのことも、この端末のことも伝えません。',
				'ページを読みこむとき、そのサーバーには、端末のネットワーク上の住所（IPアドレス）が伝わります。アプリに付いているサーバーは、だれが何を見たかを記録しません。ほかのサーバーに置いてあるときは、置いた人に聞いてください。',
				'カメラ、マイク、位置情報は使いません。',
				'出典などのリンクを押すと、アプリの外のページが開きます。その先では、そのページの決まりに従います。'
			],
			stored: '何が、どこに残るか',
			rows: [
				['ニックネーム、顔、4けたの番号', 'ブラウザのデータベース（IndexedDB）', '消すまで'],
				['答え、進み具合、動画のメモととっておいた場面', 'ブラウザのデータベース（IndexedDB）', '消すまで'],
				['変える前の答え', 'ブラウザのデータベース（IndexedDB）', '24時間'],
				[
					'先生の「クラスの机」：名簿、集めた答えとアイデア、やりとり',
					'先生の端末のデータベース（IndexedDB）',
					'先生がクラスを消すまで'
				],
				[
					'文字の大きさ、ふりがな、明るさ、言葉、クラスの合いことば',
					'ブラウザの小さなメモ（localStorage）',
					'消すまで'
				],
				['アプリのページと部品', 'ブラウザのキャッシュ', '新しいバージョンに変わるまで'],
				['端末に入れた動画', 'ブラウザのキャッシュ', '消すまで']
			],
			remove: '消すには',
			removing: [
				'設定で、一人分、または端末の全員分を消せます。消したものは、もどせません。',
				'アプリのページや部品まで消すには、ブラウザの設定で、このサイトのデータを消します。書いたものも、いっしょに消えます。',
				'ファイルに残したものと、印刷したものは、アプリからは消せません。いらなくなったら、自分で消してください。ファイルは暗号化していません。',
				'4けたの番号は、となりの人から見えにくくするためのものです。暗号化はしません。'
			],
			settings: '設定の「保存」を開く'
		}
	},
	en: {
		description:
			'What Mirai Caravan is, who wrote it, its licences, the sources of its data and cases, and what happens to your information.',
		contents: 'On this page',
		what: {
			title: 'What it is',
			intro:
				'Mirai Caravan is a free app for the classroom, in Japanese and English. It is based on two programs that really run at schools in Japan.',
			programs: [
				{
					slug: 'future-creation',
					name: 'NEC Future Creation Program',
					text: 'High-school students imagine a future that makes them say “it would be amazing if we could”, and develop the idea by talking with employees of the NEC Group. NEC built it together with Careerlink, an education consultancy.',
					sources: [
						{
							text: 'NEC, report on the 2025 school year (in Japanese)',
							url: 'https://jpn.nec.com/community/ja/report/008.html'
						},
						{
							text: 'TECH+, October 2022 (in Japanese)',
							url: 'https://news.mynavi.jp/techplus/article/20221007-2474776'
						}
					]
				},
				{
					slug: 'e-net-caravan',
					name: 'e-Net Caravan',
					text: 'Talks at schools on using the internet safely and with confidence. The Foundation for MultiMedia Communications (FMMC) runs it, and two Japanese ministries, MIC and MEXT, take part.',
					sources: [
						{
							text: 'FMMC, checked in November 2026 (in Japanese)',
							url: 'https://www3.fmmc.or.jp/e-netcaravan/about'
						}
					]
				}
			],
			route: 'See the lessons in this app',
			sources: 'Source:',
			notOfficial: 'This is not an official app',
			notOfficialText:
				'This app is not a product of NEC, Careerlink, FMMC, MIC or MEXT, and it is not official teaching material for either program. Its lessons were written for this app, from published material. To apply for a program, or to see its official content, go to its official website.'
		},
		texts: {
			title: 'Texts and pictures',
			points: [
				'The people who make Mirai Caravan wrote the lessons and questions themselves, from published material. They did not use any official teaching material or script.',
				'Every figure has a unit, a year and a source. Where something is uncertain, we say so.',
				'Pictures, diagrams, icons and the logo were drawn for this app, and the films are made of such drawings. There are no photographs and no company logos.',
				'Companies, people and addresses in the exercises on internet safety are invented.',
				'The SDGs appear by their number and their words only. No logo or icon of the United Nations is used. The content of this app has not been approved by the United Nations and does not reflect the views of the United Nations or its Member States.',
				'Names of programs, companies and products belong to their owners and are used only to say what is meant.',
				'If you find a mistake, CONTRIBUTING.md in the app’s folder explains how to correct it.'
			]
		},
		licences: {
			title: 'Licences',
			intro: 'There are three kinds of content, each with its own terms.',
			rows: [
				{
					what: 'Lessons, cases, glossary and films',
					licence: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
					url: 'https://creativecommons.org/licenses/by/4.0/deed.en',
					means:
						'You may copy them, change them, and use them in other lessons and courses. Please name “Mirai Caravan” and CC BY 4.0, and say so if you changed something.'
				},
				{
					what: 'The software, with the words on its screens, its pictures and icons',
					licence: 'MIT License',
					url: 'https://opensource.org/license/mit',
					means:
						'You may use, change and pass it on freely. Keep the copyright notice and the text of the licence.'
				},
				{
					what: 'Tables of data',
					licence: 'Different for each table',
					means: 'The terms are those of whoever published the figures. See the next list.'
				}
			],
			full: 'The full text is in the file LICENSE in the app’s folder.'
		},
		tables: {
			title: 'Tables of data',
			intro:
				'The charts in the lessons use these tables. When you print or present one, please use the credit given here.',
			publisher: 'Publisher',
			year: 'Year',
			inYear: (year) => String(year),
			sure: 'How sure',
			readAt: 'How the figures came here',
			credit: 'Credit',
			terms: 'Terms of use',
			link: 'Open the original page'
		},
		cases: {
			title: 'Sources of the cases',
			intro: 'What we read to write the cases and films.',
			by: (publisher, year) => `${publisher}, ${year}`,
			count: (sources) => (sources === 1 ? '1 source' : `${sources} sources`)
		},
		software: {
			title: 'Software inside',
			intro: 'The app runs thanks to these parts, which people around the world have made and shared.'
		},
		privacy: {
			title: 'Your information',
			points: [
				'There are no accounts, no sign-up, no advertising and no usage statistics.',
				'What you write is only on your device. The app has no way of sending it anywhere. It leaves the device only when you save a file or print.',
				'Fonts, pictures and films come only from the server that holds this app. The app does not contact any other server.',
				'Only if a teacher turns it on in the settings of this device can new figures be fetched from the World Bank. The app’s server asks, and says nothing about you or this device.',
				'When a page is loaded, that server sees the network (IP) address of the device. The server that comes with the app keeps no record of who looked at what. If the app is on another server, ask whoever put it there.',
				'The camera, the microphone and your location are not used.',
				'Links to sources open pages outside the app. From then on, the rules of those pages apply.'
			],
			stored: 'What is kept, and where',
			rows: [
				['Nickname, face, four-digit number', 'Database of the browser (IndexedDB)', 'until you delete it'],
				[
					'Answers, progress, notes and moments kept from films',
					'Database of the browser (IndexedDB)',
					'until you delete them'
				],
				['Answers before you changed them', 'Database of the browser (IndexedDB)', 'for 24 hours'],
				[
					'Class desk of a teacher: lists, answers and ideas that were collected, the dialogue',
					'Database (IndexedDB) on the teacher’s device',
					'until the teacher deletes the class'
				],
				[
					'Text size, furigana, light or dark, language, class word',
					'Small notes of the browser (localStorage)',
					'until you delete them'
				],
				['Pages and parts of the app', 'Cache of the browser', 'until a new version replaces them'],
				['Films you downloaded', 'Cache of the browser', 'until you delete them']
			],
			remove: 'How to delete it',
			removing: [
				'In the settings you can delete one person’s work, or everyone’s on this device. It cannot be undone.',
				'To remove the pages and parts of the app as well, clear the data of this site in the browser’s settings. Everything you wrote goes with them.',
				'The app cannot delete files you saved or paper you printed. Delete them yourself when they are no longer needed. The files are not encrypted.',
				'The four-digit number makes your work harder for others to see. It does not encrypt anything.'
			],
			settings: 'Open “Storage” in the settings'
		}
	}
});
