import { defineWords } from '#lib/words/define.ts';

/** One thing a student wrote, and three comments on it. Exactly one helps; what the others do is said. */
export type Practice = {
	note: string;
	asks: string;
	choices: readonly { text: string; good: boolean; why: string }[];
};

type Words = {
	invite: string;
	inviteText: string;
	begin: string;
	skip: string;
	again: string;
	title: string;
	step: (at: number, of: number) => string;
	back: string;
	next: string;
	finish: string;
	role: { title: string; lines: readonly string[] };
	frames: { title: string; text: string; examples: readonly { says: string; why: string }[] };
	practiceTitle: (n: number) => string;
	theyWrote: string;
	whichHelps: string;
	good: string;
	other: string;
	cases: readonly [Practice, Practice, Practice];
	rulesText: string;
};

/**
 * Two minutes for somebody who never wrote to a student before. The rules of asking are those of the protocols for
 * clarifying and probing questions and of “I like, I wish, I wonder”; the cases are our own.
 */
export const introductionWords = defineWords<Words>({
	ja: {
		invite: 'はじめての方へ（2分）',
		inviteText: '高校生に言葉を返すときのこつと、短い練習が3つあります。あとからでも読めます。',
		begin: '2分で読む',
		skip: 'とばす',
		again: '返し方のこつを見る',
		title: '高校生に言葉を返す',
		step: (at, of) => `${of}のうち${at}`,
		back: 'もどる',
		next: 'つぎへ',
		finish: '机にもどる',
		role: {
			title: 'いっしょに走る人になる',
			lines: [
				'正解を教える役ではありません。生徒は、先生でも親でもない大人が本気で読んでくれたことに、いちばん動かされます。',
				'アイデアを決めるのは生徒です。あなたは、見る場所を一つふやします。',
				'10分で、二つか三つの言葉があれば十分です。'
			]
		},
		frames: {
			title: '三つの書き出し',
			text: '「私」を主語にして、その人が書いたことの、ここ、を指して書きます。',
			examples: [
				{
					says: 'ここがいい：「親に迎えをたのみにくい」を、本人の言葉のまま残したところ。場面がうかびました。',
					why: '何がよかったのかが分かり、次も続けられます。'
				},
				{
					says: 'こうだといいな：待つ人が「あとどれくらいか」を知れたら、と思いました。',
					why: '足りないところではなく、見てみたいものを言っています。'
				},
				{
					says: 'もしかしたら：見守る人にも、うれしいことがあるのでは。それは何でしょう。',
					why: 'あなたも答えを知らない問いです。'
				}
			]
		},
		practiceTitle: (n) => `練習 ${n}`,
		theyWrote: '生徒の付箋',
		whichHelps: 'どれを返しますか。',
		good: 'それです。',
		other: 'もう少し考えてみましょう。',
		cases: [
			{
				note: 'お年寄りは、スマートフォンが苦手で困っている（予想）',
				asks: '',
				choices: [
					{
						text: 'お年寄りに聞いてみたほうがいいのではないですか？',
						good: false,
						why: '問いの形をした助言です。生徒は「はい」としか言えません。'
					},
					{
						text: 'いちばん最近困っていたのは、だれの、どんな場面でしたか。',
						good: true,
						why: '一人の場面を思い出すと、「お年寄り」が顔のある人になります。聞いていなければ、聞きに行きたくなります。'
					},
					{
						text: 'うちの親も同じです。とてもいい視点ですね！',
						good: false,
						why: 'うれしい言葉ですが、次に何をすればいいかは分かりません。どこがいいのかを一言足してみてください。'
					}
				]
			},
			{
				note: 'AIで、町のごみをゼロにする',
				asks: '実現できると思いますか。',
				choices: [
					{
						text: '現実的ではないですね。予算がありません。',
						good: false,
						why: '判定で終わると、考えることも終わります。そう思ったわけを、問いに変えられます。'
					},
					{
						text: '弊社の製品で近いことができます。資料を送るので、連絡先を教えてください。',
						good: false,
						why: '連絡先は聞きません。やりとりは、先生に見えるこの場所だけで行います。宣伝も、ここではしません。'
					},
					{
						text: 'いちばん小さく、来週試すとしたら、どの通りの、どのごみから始めますか。私の職場では、一日だけ数えることから始めました。',
						good: true,
						why: '大きな夢を消さずに、はじめの一歩を本人に選んでもらっています。自分の経験が一つ入っているのも、力になります。'
					}
				]
			},
			{
				note: '私も放課後ひとりでいることが多くて、家に帰りたくない日がある',
				asks: '',
				choices: [
					{
						text: 'つらかったね。だれにも言わないから、ここで話を聞くよ。',
						good: false,
						why: 'やさしい気持ちでも、秘密の約束はしません。あなた一人でかかえないでください。'
					},
					{
						text: '（返事は書かず、先生に知らせる）',
						good: true,
						why: '心配な書きこみは、メンターが答えるものではありません。先生に知らせれば、学校が動けます。'
					},
					{
						text: '家に帰りたくないのは、なぜですか。',
						good: false,
						why: 'いつもなら開いた問いですが、ここでは立ち入りすぎます。まず先生に知らせてください。'
					}
				]
			}
		],
		rulesText: '約束は五つです。机からいつでも読み返せます。'
	},
	en: {
		invite: 'New to this? (2 minutes)',
		inviteText: 'How to write to teenagers, with three short exercises. You can read it later, too.',
		begin: 'Read it now',
		skip: 'Skip',
		again: 'How to write back',
		title: 'Writing back to teenagers',
		step: (at, of) => `${at} of ${of}`,
		back: 'Back',
		next: 'Next',
		finish: 'Back to the desk',
		role: {
			title: 'Run alongside',
			lines: [
				'You are not there to give the right answer. What moves students most is that an adult who is neither teacher nor parent read their work in earnest.',
				'The idea stays theirs. You add one more place to look from.',
				'In ten minutes, two or three comments are plenty.'
			]
		},
		frames: {
			title: 'Three ways to begin',
			text: 'Speak for yourself, and point at the very words they wrote.',
			examples: [
				{
					says: 'I like that you kept “I don’t like asking my parents for a lift” in her own words. I could see the scene.',
					why: 'They know what worked, and can do it again.'
				},
				{
					says: 'I wish the person who waits knew how long it still takes.',
					why: 'Not what is missing, but what you would love to see.'
				},
				{
					says: 'I wonder what the neighbours who keep watch would get out of it.',
					why: 'A question you cannot answer yourself.'
				}
			]
		},
		practiceTitle: (n) => `Exercise ${n}`,
		theyWrote: 'A student’s note',
		whichHelps: 'Which one would you send?',
		good: 'That’s the one.',
		other: 'Have another look.',
		cases: [
			{
				note: 'Old people struggle with smartphones (guess)',
				asks: '',
				choices: [
					{
						text: 'Don’t you think you should ask some old people?',
						good: false,
						why: 'Advice dressed as a question: all they can say is yes.'
					},
					{
						text: 'Who was the last person you saw struggle, and what were they trying to do?',
						good: true,
						why: 'One scene turns “old people” into somebody with a face. If they never saw one, they will want to go and look.'
					},
					{
						text: 'My parents are just the same. Great point!',
						good: false,
						why: 'Kind, but nobody can tell what to do next. Say which part you liked.'
					}
				]
			},
			{
				note: 'Bring the town’s litter to zero with AI',
				asks: 'Do you think it can be done?',
				choices: [
					{
						text: 'This is not realistic. There is no budget for it.',
						good: false,
						why: 'A verdict ends the thinking. The reason behind it could become a question.'
					},
					{
						text: 'We have a product for that. Give me your address and I will send a brochure.',
						good: false,
						why: 'Never ask for contact details: everything stays here, where the teacher can see it. And no advertising.'
					},
					{
						text: 'If you tried the smallest thing next week, which street and which litter would you begin with? Where I work, we began by counting for one day.',
						good: true,
						why: 'The dream stays whole, the first step is theirs to choose, and one piece of your own experience helps them along.'
					}
				]
			},
			{
				note: 'I am often alone after school too, and some days I do not want to go home',
				asks: '',
				choices: [
					{
						text: 'That sounds hard. You can tell me, I will not tell anyone.',
						good: false,
						why: 'However kindly meant: never promise secrecy, and do not carry this alone.'
					},
					{
						text: '(Write nothing back, and tell the teacher)',
						good: true,
						why: 'This is not for a mentor to answer. Once the teacher knows, the school can act.'
					},
					{
						text: 'Why don’t you want to go home?',
						good: false,
						why: 'An open question, but here it goes too far. Tell the teacher first.'
					}
				]
			}
		],
		rulesText: 'Five rules. You can read them again from the desk at any time.'
	}
});
