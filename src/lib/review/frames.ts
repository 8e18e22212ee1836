import { defineWords } from '#lib/words/define.ts';
import type { Mood, Role, Use } from './entry.ts';

type Frame = {
	name: string;
	/** What the frame is for. */
	tip: string;
	/** Ways to begin. */
	starters: readonly string[];
};

type Words = {
	frames: Record<Mood, Frame>;
	uses: Record<Use, string>;
	/** Short factual answers: to understand before one says anything. */
	clarifying: readonly string[];
	/** Questions without a ready answer. */
	probing: readonly string[];
	/** What each side may expect of the others, in its own words. */
	rules: Record<Role, { title: string; lines: readonly string[] }>;
};

/** Words of the dialogue between students and mentors. */
export const words = defineWords<Words>({
	ja: {
		frames: {
			like: {
				name: 'ここがいい',
				tip: 'どこが、なぜいいのかを書きます。「すごい」だけでは、次に生かせません。',
				starters: [
					'…のところがいいです。なぜなら',
					'…を読んで、その人の顔がうかびました。',
					'…に気づいたのは、'
				]
			},
			wish: {
				name: 'こうだといいな',
				tip: '足りないところではなく、見てみたいものを書きます。主語は「私」です。',
				starters: ['…も知れたら、と思いました。', '…がもう少し見えると、うれしいです。', '私が使う人なら、…']
			},
			wonder: {
				name: 'もしかしたら',
				tip: '答えではなく、考えたくなる問いを。あなたも答えを知らない問いが、いい問いです。',
				starters: ['もしかしたら、…', 'いまは、どう…', 'もし…だったら、どうなるでしょう。']
			},
			answer: {
				name: '質問に答える',
				tip: 'チームが聞きたいことへの返事です。あなたの経験から、具体的に。',
				starters: [
					'私の職場では、…',
					'前に似たことがあったとき、…',
					'分からないこともあります。分かるのは、…'
				]
			}
		},
		uses: { used: '使った', partly: '一部使った', not: '使わなかった', ask: '聞き返した' },
		clarifying: [
			'「…」は、どの場面のことですか。',
			'話を聞いたのは、何人くらいですか。',
			'その数字は、いつ、どこのものですか。',
			'使う人は、一日のいつ、それに困りますか。'
		],
		probing: [
			'だれが、いちばん困っていますか。',
			'その人は、いまはどうしのいでいますか。',
			'どうなったら「うまくいった」と言えますか。',
			'いちばん小さく試すなら、何をしますか。',
			'うまくいったとき、困る人は出ませんか。',
			'予想のままの付箋で、外れたらいちばんこわいのはどれですか。',
			'10年後、この見出しを読むのはだれですか。'
		],
		rules: {
			student: {
				title: '安心して話すために',
				lines: [
					'メンターとの言葉は、先生がすべて読みます。',
					'連絡先は書きません。聞かれたら、答えずに先生に見せよう。',
					'外で会う約束はしません。',
					'いやだと感じた言葉は、「先生に見せる」を押せます。あなたは悪くありません。',
					'アドバイスを使うかどうかは、あなたたちが決めます。'
				]
			},
			mentor: {
				title: '生徒と話すときの約束',
				lines: [
					'書いた言葉は、担任の先生がすべて読みます。先生が届けるのを待つこともあります。',
					'連絡先、SNS、個人のメールは書かず、聞きもしません。',
					'学校の外で会う約束、二人だけのやりとりはしません。',
					'心配な書きこみを見つけたら、生徒に返事をせず、先生に知らせてください。秘密の約束はしません。',
					'正解を教える役ではありません。いっしょに走る人です。'
				]
			},
			teacher: {
				title: '先生が見守るために',
				lines: [
					'メンターの言葉は、生徒に届く前に確かめられます。届ける・止める・書き手に返す、を選べます。',
					'連絡先や外での約束に見える言葉には、印がつきます。印は機械の見立てで、見落としもあります。',
					'やりとりの記録は、あとから消したり書きかえたりできません。印刷できます。',
					'心配なことがあれば、やりとりを止めて、学校の決まりに沿って相談してください。'
				]
			}
		}
	},
	en: {
		frames: {
			like: {
				name: 'I like',
				tip: 'Say what works, and why. “Great!” alone gives nobody anything to build on.',
				starters: [
					'I like how you …, because',
					'When I read …, I could see the person.',
					'You noticed …, and that'
				]
			},
			wish: {
				name: 'I wish',
				tip: 'Not what is missing, but what you would love to see. Speak for yourself.',
				starters: ['I wish I knew …', 'I would love to see more of …', 'If I were the user, I …']
			},
			wonder: {
				name: 'I wonder',
				tip: 'A question that makes one want to think. The best ones you cannot answer yourself.',
				starters: ['I wonder …', 'How do they … today?', 'What if …?']
			},
			answer: {
				name: 'Answer their question',
				tip: 'The team asked you something. Answer from your own experience, with an example.',
				starters: [
					'Where I work, …',
					'When we had something like this, …',
					'I do not know all of it. What I know is …'
				]
			}
		},
		uses: { used: 'used', partly: 'partly used', not: 'not used', ask: 'asked back' },
		clarifying: [
			'Which moment do you mean by “…”?',
			'How many people did you talk to?',
			'Which year and place is that figure from?',
			'At what time of day does this bother them?'
		],
		probing: [
			'Who struggles most?',
			'How do they get by today?',
			'How would you know that it worked?',
			'What is the smallest way to try it?',
			'If it works, who might be worse off?',
			'Which guess would hurt most if it were wrong?',
			'Who reads your headline ten years from now?'
		],
		rules: {
			student: {
				title: 'So that everyone can speak freely',
				lines: [
					'Your teacher reads everything between you and the mentors.',
					'No contact details. If somebody asks for yours, do not answer: show your teacher.',
					'No meetings outside.',
					'If words make you uneasy, press “Show the teacher”. It is not your fault.',
					'Whether you use advice is up to you.'
				]
			},
			mentor: {
				title: 'When you write to students',
				lines: [
					'Their teacher reads every word, and may hold it before it is delivered.',
					'Give no contact details, social media or private mail, and ask for none.',
					'No meetings outside school, no exchange between just two.',
					'If something worries you, do not answer the student; tell the teacher. Never promise secrecy.',
					'You are not there to give the right answer. You run alongside.'
				]
			},
			teacher: {
				title: 'How you keep watch',
				lines: [
					'You can read what mentors write before it reaches students: deliver it, hold it, or give it back.',
					'Words that look like contact details or a meeting are flagged. The flag is made by rules and can miss things.',
					'The record cannot be deleted or changed afterwards. It can be printed.',
					'If something worries you, hold the exchange and follow your school’s rules.'
				]
			}
		}
	}
});
