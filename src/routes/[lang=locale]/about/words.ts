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
		sure: string;
		credit: string;
		terms: string;
		link: string;
	};
	cases: { title: string; intro: string; by: (publisher: string, year: number | string) => string };
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
			'みらいキャラバンはどんなアプリか。だれが書いたか、使うときの決まり、データと事例の出典、情報のあつかい。',
		contents: 'このページの中身',
		what: {
			title: 'どんなアプリか',
			intro:
				'みらいキャラバンは、学校で実際に行われている二つのプログラムをもとにした、教室のための無料のアプリです。日本語と英語でつかえます。',
			programs: [
				{
					slug: 'future-creation',
					name: 'NEC Future Creation プログラム',
					text: '高校生が「できたらすごい」と思う未来のアイデアを出し、NECグループの社員と話しながらふくらませます。NECと、教育コンサルティングのキャリアリンクがつくりました。',
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
			route: 'このアプリの授業を見る',
			sources: '出典：',
			notOfficial: '公式のアプリではありません',
			notOfficialText:
				'このアプリは、NEC、キャリアリンク、マルチメディア振興センター、総務省、文部科学省の製品ではなく、どのプログラムの公式教材でもありません。授業は、公開されている資料を読んで、このアプリのために書いたものです。申しこみや正式な内容は、それぞれの公式ページを見てください。'
		},
		texts: {
			title: '文章と絵',
			points: [
				'授業の文章と問いは、公開されている資料をもとに、みらいキャラバンのつくり手が新しく書きました。公式の教材や台本は使っていません。',
				'数字には、その場に単位と年と出典をつけています。はっきりしないことは、はっきりしないと書いています。',
				'絵、図、アイコン、ロゴは、このアプリのために描きました。動画も、その絵からつくっています。写真や、会社のロゴは使っていません。',
				'ネットの練習に出てくる会社、人、アドレスは、作りものです。',
				'SDGsは、目標の番号と言葉だけで示しています。国連のロゴやアイコンは使っていません。このアプリの中身は、国連が認めたものではなく、国連や加盟国の考えを表すものでもありません。',
				'プログラム、会社、製品の名前は、それぞれの持ち主のものです。何の話かを伝えるためだけに使っています。',
				'まちがいを見つけたときの直し方は、アプリのフォルダーにある CONTRIBUTING.md に書いてあります。'
			]
		},
		licences: {
			title: '使うときの決まり',
			intro: '中身によって、決まりが三つに分かれます。',
			rows: [
				{
					what: '授業の文章、事例、用語、動画',
					licence: 'クリエイティブ・コモンズ 表示 4.0（CC BY 4.0）',
					url: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
					means:
						'コピーしても、直しても、ほかの授業や研修で使ってもかまいません。「みらいキャラバン」の名前とCC BY 4.0であること、変えたところがあれば変えたことを書いてください。'
				},
				{
					what: 'プログラム（画面の言葉、絵、アイコンもふくむ）',
					licence: 'MITライセンス',
					url: 'https://opensource.org/license/mit',
					means: '自由に使い、直し、配ることができます。著作権の表示とライセンスの文を残してください。'
				},
				{
					what: 'データの表',
					licence: '表ごとにちがいます',
					means: 'もとの数字を公表した人たちの決まりに従います。次の一覧を見てください。'
				}
			],
			full: '全文は、アプリのフォルダーにある LICENSE に入っています。'
		},
		tables: {
			title: 'データの表',
			intro:
				'授業のグラフに使っている表です。印刷したり発表したりするときは、「出典の書き方」のとおりに書いてください。',
			publisher: '公表元',
			year: '年',
			sure: '数字の確かさ',
			credit: '出典の書き方',
			terms: '使うときの決まり',
			link: 'もとのページをひらく'
		},
		cases: {
			title: '事例の出典',
			intro: '動画と事例を書くために読んだ資料です。',
			by: (publisher, year) => `${publisher}、${year}年`
		},
		software: {
			title: '使っている部品',
			intro: 'このアプリは、世界の人たちがつくって公開している、次の部品のおかげで動いています。'
		},
		privacy: {
			title: 'あなたの情報',
			points: [
				'アカウントも、登録も、広告もありません。使い方の統計もとりません。',
				'書いたものは、端末の中にだけあります。どこかへ送るしくみがありません。外へ出るのは、あなたがファイルに残したり、印刷したりしたときだけです。',
				'文字も絵も動画も、このアプリを置いたサーバーからだけ読みこみます。ほかのサーバーには、何もたのみません。',
				'ページを読みこむとき、そのサーバーには端末のネットワーク上の住所（IPアドレス）が伝わります。アプリに付いているサーバーは、だれが何を見たかを記録しません。ほかの場所に置いてあるときは、置いた人に聞いてください。',
				'カメラ、マイク、位置情報は使いません。',
				'出典などのリンクを押すと、アプリの外のページがひらきます。その先は、そのページの決まりになります。'
			],
			stored: '何が、どこに残るか',
			rows: [
				['ニックネーム、顔、4けたの番号', 'ブラウザのデータベース（IndexedDB）', '消すまで'],
				['答え、進み具合', 'ブラウザのデータベース（IndexedDB）', '消すまで'],
				['変える前の答え', 'ブラウザのデータベース（IndexedDB）', '24時間'],
				['文字の大きさ、ふりがな、明るさ、言葉', 'ブラウザの小さなメモ（localStorage）', '消すまで'],
				['アプリのページと部品', 'ブラウザのキャッシュ', '新しい版に変わるまで'],
				['端末に入れた動画', 'ブラウザのキャッシュ', '消すまで']
			],
			remove: '消すには',
			removing: [
				'設定で、一人分、または端末の全員分を消せます。消したものは、もどせません。',
				'アプリのページや部品まで消すには、ブラウザの設定で、このサイトのデータを消します。書いたものも、いっしょに消えます。',
				'ファイルに残したものと、印刷したものは、アプリからは消せません。いらなくなったら、自分で消してください。ファイルは暗号になっていません。',
				'4けたの番号は、となりの人から見えにくくするためのものです。中身を暗号にはしません。'
			],
			settings: '設定の「保存」をひらく'
		}
	},
	en: {
		description:
			'What Mirai Caravan is, who wrote it, its licences, the sources of its data and cases, and what happens to your information.',
		contents: 'On this page',
		what: {
			title: 'What it is',
			intro:
				'Mirai Caravan is a free app for the classroom. It is built around two programs that schools in Japan really use, and works in Japanese and English.',
			programs: [
				{
					slug: 'future-creation',
					name: 'NEC Future Creation Program',
					text: 'High-school students imagine a future that makes them say “it would be amazing if we could”, and let the idea grow in talks with employees of the NEC Group. NEC built it together with Careerlink, an education consultancy.',
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
				'The app is not a product of NEC, Careerlink, FMMC, MIC or MEXT, and it is not official teaching material of either program. Its lessons were written for this app, from published material. To apply for a program or to learn what it officially contains, see the pages of those who run it.'
		},
		texts: {
			title: 'Texts and pictures',
			points: [
				'The people who make Mirai Caravan wrote the lessons and questions anew, from published material. No official teaching material or script was used.',
				'Every figure stands with its unit, its year and its source. Where something is uncertain, we say so.',
				'Pictures, diagrams, icons and the logo were drawn for this app, and the films are made of such drawings. There are no photographs and no company logos.',
				'Companies, people and addresses in the exercises on internet safety are invented.',
				'The SDGs appear by their number and their words only. No logo or icon of the United Nations is used. The content of this app has not been approved by the United Nations and does not reflect the views of the United Nations or its Member States.',
				'Names of programs, companies and products belong to their owners and are used only to say what is meant.',
				'If you find a mistake: CONTRIBUTING.md in the app’s folder says how to mend it.'
			]
		},
		licences: {
			title: 'Licences',
			intro: 'There are three kinds of contents, each under its own terms.',
			rows: [
				{
					what: 'Lessons, cases, glossary and films',
					licence: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
					url: 'https://creativecommons.org/licenses/by/4.0/deed.en',
					means:
						'You may copy them, change them, and use them in other lessons and courses. Please name “Mirai Caravan” and CC BY 4.0, and say so if you changed something.'
				},
				{
					what: 'The program, with the words of its screens, its pictures and icons',
					licence: 'MIT License',
					url: 'https://opensource.org/license/mit',
					means:
						'You may use, change and pass it on freely. Keep the copyright notice and the text of the licence.'
				},
				{
					what: 'Tables of data',
					licence: 'Different for each table',
					means: 'Each keeps the terms of those who published its figures. See the next list.'
				}
			],
			full: 'The full text is in the file LICENSE in the app’s folder.'
		},
		tables: {
			title: 'Tables of data',
			intro:
				'These tables are behind the charts of the lessons. When you print or present one, please credit it as stated.',
			publisher: 'Publisher',
			year: 'Year',
			sure: 'How sure',
			credit: 'Credit',
			terms: 'Terms of use',
			link: 'Open the original page'
		},
		cases: {
			title: 'Sources of the cases',
			intro: 'What we read to write the cases and films.',
			by: (publisher, year) => `${publisher}, ${year}`
		},
		software: {
			title: 'Software inside',
			intro: 'The app runs thanks to these parts, which people around the world have made and shared.'
		},
		privacy: {
			title: 'Your information',
			points: [
				'There are no accounts, no sign-up, no advertising and no usage statistics.',
				'What you write is on your device only. The app has no way of sending it anywhere. It leaves the device when you save a file or print.',
				'Fonts, pictures and films come from the server that holds this app. No other server is asked for anything.',
				'When a page is loaded, that server sees the network (IP) address of the device. The server that comes with the app keeps no record of who looked at what. If the app is kept elsewhere, ask whoever put it there.',
				'The camera, the microphone and your location are not used.',
				'Links to sources open pages outside the app. From there on, the rules of those pages apply.'
			],
			stored: 'What is kept where',
			rows: [
				['Nickname, face, four-digit number', 'Database of the browser (IndexedDB)', 'you delete it'],
				['Answers, progress', 'Database of the browser (IndexedDB)', 'you delete them'],
				['Answers before you changed them', 'Database of the browser (IndexedDB)', '24 hours have passed'],
				[
					'Text size, readings, brightness, language',
					'Small notes of the browser (localStorage)',
					'you delete them'
				],
				['Pages and parts of the app', 'Cache of the browser', 'a new version replaces them'],
				['Films you kept', 'Cache of the browser', 'you delete them']
			],
			remove: 'How to delete it',
			removing: [
				'The settings delete one person’s work, or everyone’s on the device. It cannot be undone.',
				'To remove the pages and parts of the app as well, clear the data of this site in the browser’s settings. Everything you wrote goes with them.',
				'The app cannot delete files you saved or paper you printed. Delete them yourself when they are no longer needed. The files are not encrypted.',
				'The four-digit number keeps curious neighbours out. It does not encrypt anything.'
			],
			settings: 'Open “Storage” in the settings'
		}
	}
});
