import { defineWords } from '#lib/words/define.ts';

/** Who sits in the hall. */
export type Hall = 'pupils' | 'guardians' | 'staff';

/** The hall of a part of the program. */
export function hallOf(part: string): Hall {
	return part === 'guardians' ? 'guardians' : part === 'educators' ? 'staff' : 'pupils';
}

/** Desks to name with an answer: ids of `content/helplines.yaml`. */
export const desksFor: Readonly<Record<string, readonly string[]>> = {
	picture: ['sexual-harm-police', 'children-rights', 'safe-line'],
	found: ['police-consult', 'sos-24h'],
	paid: ['consumer-hotline', 'police-consult'],
	lies: ['sos-24h'],
	filter: ['ipa-desk'],
	police: ['police-urgent', 'police-consult', 'cyber-desk'],
	reveals: ['sos-24h', 'childline', 'one-stop-centre', 'child-guidance']
};

export type Asked = { id: string; ask: string; answer: string };

/**
 * Questions that come, with answers to prepare. None of them judges a real case: that is for the desks that are named.
 */
export const hallWords = defineWords({
	ja: {
		questions: '出てくる質問',
		questionsText:
			'先に読んでおくと、あわてません。実際の出来事の良し悪しや法律の判断はせず、窓口を伝えます。',
		halls: { pupils: '児童・生徒から', guardians: '保護者から', staff: '先生から' },
		desks: '伝える窓口',
		checked: (day: string) => `${day}に確かめました。当日の前に、公式ページでもう一度。`,
		revealsTitle: '会場で、被害を打ち明けられたら',
		reveals:
			'「話してくれてありがとう」と受けとめます。みんなの前でくわしく聞かず、先に決めておいた先生につなぎます。写真や画面は見せてもらわなくてかまいません。',
		unknown: 'わからない質問は「調べて、先生に返します」と言い、書きとめて学校に返します。',
		asked: {
			pupils: [
				{
					id: 'age',
					ask: 'SNSは何歳から使っていいの？',
					answer:
						'サービスごとに、利用規約に年齢が書いてあります。始める前に、家の人といっしょに読んで、使い方を決めてください。'
				},
				{
					id: 'picture',
					ask: '友だちから、こまる写真が来た。どうすればいい？',
					answer:
						'だれにも送らず、見せません。画面を閉じて、信頼できる大人にすぐ話してください。消すか残すかは、その大人や窓口と決めます。受けとったあなたは悪くありません。'
				},
				{
					id: 'found',
					ask: '書いたことで、警察に見つかる？',
					answer:
						'ネットに書いたことには記録が残り、調べられることがあります。どうなるかを、ここで決めることはできません。心配なことがあるなら、早いほど直せます。先生か家の人に話してください。'
				},
				{
					id: 'gaming',
					ask: 'ゲームは悪いこと？',
					answer:
						'悪いことではありません。ねる、体を動かす、人と話す。その時間が残っているかを見てください。やめたいのにやめられないときは、一人でがんばらず相談していいのです。'
				},
				{
					id: 'paid',
					ask: 'もう、お金を払ってしまった。',
					answer:
						'これ以上は払わないでください。画面や番号を消さずに、今日のうちに家の人に話します。家の人と188に電話すると、どうすればいいか聞けます。'
				},
				{
					id: 'hours',
					ask: '一日、何時間までならいい？',
					answer:
						'みんなに合う数字はありません。先に、ねる時間と大事な予定を決め、残りから使う時間を選びます。家の人と話して決めた約束が、あなたの答えです。'
				},
				{
					id: 'homework',
					ask: '宿題にAIを使うのは、ずる？',
					answer:
						'その宿題で何を身につけるかによります。使ってよいか、どこまでよいかは、出した先生に聞いてください。使ったら、どこに使ったかを言えるようにします。'
				}
			],
			guardians: [
				{
					id: 'lies',
					ask: '使った時間のことで、子どもがうそをつきます。',
					answer:
						'責める前に「本当のことを言うと、どうなると思った？」と聞いてみてください。守れない約束は、決め直していい約束です。時間の数字より、ねる時刻と置き場所から決めると続きやすくなります。'
				},
				{
					id: 'messages',
					ask: '子どものメッセージを見てもいいですか。',
					answer:
						'年齢と、前もっての約束しだいです。見るなら、いつ、何のためかを先に伝えます。こっそり見ると、次にこまったとき話してくれなくなるかもしれません。安全が心配なときは、見る前に窓口に相談できます。'
				},
				{
					id: 'filter',
					ask: 'フィルタリングは、どれがいいですか。',
					answer:
						'子どもの年齢を言って、契約している携帯会社に聞くのが近道です。端末、アプリ、家の回線で設定が別なので、子どもといっしょに一つずつ確かめてください。学校の端末は、学校に聞きます。'
				}
			],
			staff: [
				{
					id: 'take',
					ask: 'スマホは取り上げるべきですか。',
					answer:
						'学校のきまりと教育委員会の考え方が先で、講師が決めることではありません。取り上げるかどうかの前に、本人が安心して話せる場所と人を用意してください。'
				},
				{
					id: 'police',
					ask: '警察には、だれが連絡しますか。',
					answer:
						'管理職に伝え、学校として決めます。命や体に危険があって急ぐときは、見つけた人がすぐ110へ。迷うときは、警察の相談電話で名前を出さずに聞けることもあります。'
				},
				{
					id: 'home',
					ask: '家庭には、何を書いて知らせますか。',
					answer:
						'起きたことのうち確かなこと、学校がしていること、家庭でしてほしいこと、相談先。この四つにしぼります。名前、画面の写し、うわさは入れません。'
				}
			]
		} satisfies Record<Hall, Asked[]>,

		before: '学校に、前もって聞くこと',
		beforeList: [
			'人数と学年、配慮のいる子、触れないほうがよい最近の出来事',
			'投影機とつなぎ口、音の出口、マイク、後ろの席からの距離',
			'学校の回線で、このアプリのアドレスが開くか',
			'気分が悪くなった子がいたとき、だれが、どこへ連れ出すか',
			'アンケートをとってよいか、終わりの時刻の合図'
		],
		morning: '始まる30分前に',
		morningList: [
			'いちばん後ろの席から、画面が読めるか',
			'音と、クリッカー（進む・もどる）',
			'機内モードにして、最初の題材を一度開く',
			'刷ったカード、時計、舞台の横の先生'
		],
		room: '教室の確認で、画面と音を試す',

		fall: '三つの備え',
		fallText: '電波、音、画面。どれがなくても、講座は続けられます。',
		network: '電波がないとき',
		networkText:
			'この端末に入っていれば、そのまま使えます。会場の人の端末がつながらないときは、問いを講師が映し、挙手で答えてもらいます。',
		networkPaper: '最後の手段は紙です。下の「画面が映らないとき」の形で進められます。',
		sound: '音が出ないとき',
		soundNone: 'この講座に、音がないと進められないところはありません。物語のせりふを、自分の声で読みます。',
		soundFilms: '動画は字幕を出し、台本を声に出して読みます。文字おこしもあります。',
		screen: '画面が映らないとき',
		screenText: '題材ごとの、画面なしの進め方です。',
		cards: 'カードを刷る',
		cardsOf: (topic: string) => `「${topic}」のカードを刷る`,

		pack: '持ち物の確認',
		packText: '電波のない会場でも、この講座が開けるかを見ます。',
		wait: '調べています',
		pagesHere: '画面と台本は、この端末にあります',
		pagesMissing: (n: number) => `画面があと${n}枚、入っていません`,
		filmsHere: (n: number) => `動画${n}本も入っています`,
		filmsMissing: (n: number) => `動画があと${n}本、入っていません`,
		allHere: 'すべて、この端末にあります。電波がなくても始められます。',
		keepMissing: '足りないものを入れる',
		keeping: '入れています',
		again: 'もう一度調べる',
		impossible:
			'この開き方（http:// など）では、端末に入れておけません。https:// のアドレスか、このパソコンで直接開いてください。',
		preparing: 'アプリを端末に入れている途中です。終わってから、もう一度調べてください。',
		cut: 'とちゅうで切れました。電波のよいところで、もう一度押してください。',
		newer: '新しい版が用意されています。ページを開き直してから、もう一度押してください。',
		full: '端末の空きが足りません。'
	},
	en: {
		questions: 'Questions that come',
		questionsText:
			'Read them before, and none will throw you. Judge no real case and no point of law: name the desk.',
		halls: { pupils: 'From pupils', guardians: 'From guardians', staff: 'From school staff' },
		desks: 'Desks to name',
		checked: (day) => `Checked on ${day}. Look at the official pages again before the day.`,
		revealsTitle: 'If a child reveals harm in the hall',
		reveals:
			'Say “thank you for telling me”. Ask nothing more in front of others, and bring in the teacher you agreed on before. You need not be shown pictures or screens.',
		unknown: 'If you do not know, say “I will find out and tell your teacher”, write it down, and do.',
		asked: {
			pupils: [
				{
					id: 'age',
					ask: 'From which age may I use social media?',
					answer:
						'Each service says so in its terms of use. Read them with someone at home before you begin, and agree how you will use it.'
				},
				{
					id: 'picture',
					ask: 'A friend sent me a picture that worries me. What now?',
					answer:
						'Send it to nobody, show it to nobody. Close the screen and tell an adult you trust, right away. Decide with them or with a desk whether to delete or keep it. You did nothing wrong by receiving it.'
				},
				{
					id: 'found',
					ask: 'Can the police find me for what I wrote?',
					answer:
						'What is written online leaves traces that can be looked into. Nobody can decide here what follows. If something worries you, it is easier to mend early: tell a teacher or someone at home.'
				},
				{
					id: 'gaming',
					ask: 'Is gaming bad?',
					answer:
						'No. Look at whether time is left to sleep, to move and to talk with people. If you want to stop and cannot, you need not manage alone: tell someone.'
				},
				{
					id: 'paid',
					ask: 'I have already paid.',
					answer:
						'Pay nothing more. Keep the screens and numbers, and tell someone at home today. Call 188 together and ask what to do.'
				},
				{
					id: 'hours',
					ask: 'How many hours a day are allowed?',
					answer:
						'No number suits everybody. First fix when you sleep and what matters that day, then choose from what is left. The promise you make with your family is your answer.'
				},
				{
					id: 'homework',
					ask: 'Is it cheating to use AI for homework?',
					answer:
						'It depends on what the homework is to teach you. Ask the teacher who set it whether and how far. If you use it, be able to say where.'
				}
			],
			guardians: [
				{
					id: 'lies',
					ask: 'My child lies about the time spent.',
					answer:
						'Before blaming, ask: “What did you think would happen if you told me?” A promise that cannot be kept may be made anew. Bedtime and where the phone sleeps hold better than hours.'
				},
				{
					id: 'messages',
					ask: 'May I read my child’s messages?',
					answer:
						'It depends on age and on what you agreed before. If you do, say when and what for. Read in secret, and next time your child may not come to you. If you fear for safety, a desk can advise you first.'
				},
				{
					id: 'filter',
					ask: 'Which filter should we use?',
					answer:
						'Tell your phone company your child’s age and ask: that is the short way. Device, apps and home line are set separately, so go through them together. For a school device, ask the school.'
				}
			],
			staff: [
				{
					id: 'take',
					ask: 'Should we take the phone away?',
					answer:
						'The school’s rules and the board of education come first; an instructor does not decide it. Before that question, offer a person and a place where the student can talk safely.'
				},
				{
					id: 'police',
					ask: 'Who calls the police?',
					answer:
						'Tell the head of school, and decide as a school. If life or body is in danger, whoever sees it calls 110 at once. When in doubt, the police consultation line may advise you without names.'
				},
				{
					id: 'home',
					ask: 'What do we write home?',
					answer:
						'Four things: what is certain, what the school is doing, what you ask of families, and whom to call. No names, no screenshots, no rumours.'
				}
			]
		},

		before: 'Ask the school in good time',
		beforeList: [
			'Number and grade, special needs, recent events better not named',
			'Projector and plug, where the sound goes, microphone, distance to the last row',
			'Whether this app’s address opens on the school network',
			'Who takes a child out who feels unwell, and where to',
			'Whether the questionnaire is welcome, and the signal for the end'
		],
		morning: '30 minutes before',
		morningList: [
			'Read the screen from the last row',
			'Sound, and the clicker (forward, back)',
			'Switch to flight mode and open the first module once',
			'Printed cards, a clock, the teacher beside the stage'
		],
		room: 'Try screen and sound in the room check',

		fall: 'Three ways to fall back',
		fallText: 'Network, sound, screen: whichever is missing, the lecture goes on.',
		network: 'No network',
		networkText:
			'What is on this device works as it is. If the devices in the hall cannot connect, show the question from here and let the hall answer by raising hands.',
		networkPaper: 'The last resort is paper: hold it as under “No projector”.',
		sound: 'No sound',
		soundNone: 'Nothing in this lecture needs sound. Read the lines of the stories in your own voice.',
		soundFilms: 'Show the captions of the films and read them aloud. There are transcripts, too.',
		screen: 'No projector',
		screenText: 'How to hold each module without a screen.',
		cards: 'Print the cards',
		cardsOf: (topic) => `Print the cards of “${topic}”`,

		pack: 'Pack check',
		packText: 'Whether this lecture opens in a hall without a network.',
		wait: 'Looking',
		pagesHere: 'Screens and script are on this device',
		pagesMissing: (n) => `${n} screens are not here yet`,
		filmsHere: (n) => `films here, too: ${n}`,
		filmsMissing: (n) => `films missing: ${n}`,
		allHere: 'Everything is on this device. You can begin without a network.',
		keepMissing: 'Keep what is missing',
		keeping: 'Keeping',
		again: 'Look again',
		impossible:
			'Opened this way (http:// and the like), nothing can be kept. Open it by an https:// address, or on the computer that serves it.',
		preparing: 'The app is still being put on this device. Look again when it is done.',
		cut: 'It broke off. Try again where the network is better.',
		newer: 'A newer version is ready. Open the page again, then try once more.',
		full: 'There is not enough room on this device.'
	}
});
