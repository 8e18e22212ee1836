import { defineWords } from '#lib/words/define.ts';
import type { Confidence, Section } from './idea.ts';

/** What helps with one part of a canvas. */
type SectionGuide = {
	/** The question its notes answer, in a student's words. */
	question: string;
	/** One or two sentences, under the question. */
	help: string;
	/** Notes as somebody might write them, shown on demand. All of them are about one made-up person. */
	examples: string[];
};

type Guide = {
	/** The question over the whole canvas: its one user. */
	user: { question: string; help: string; example: string };
	sections: Record<Section, SectionGuide>;
	showExamples: string;
	hideExamples: string;
	/** Said beside the examples. */
	madeUp: string;
	confidence: {
		question: string;
		levels: Record<Confidence, { name: string; help: string }>;
	};
	interview: {
		title: string;
		intro: string;
		before: { title: string; steps: string[] };
		during: { title: string; steps: string[]; questions: string[] };
		after: { title: string; steps: string[] };
		/** What keeps both sides safe; always in sight. */
		safety: { title: string; rules: string[] };
	};
	theme: {
		title: string;
		intro: string;
		/** Four places to look, each with questions that start the pen. */
		prompts: Record<'interests' | 'figures' | 'worries' | 'cases', { question: string; starters: string[] }>;
		candidates: { question: string; help: string; form: string };
		choice: {
			question: string;
			help: string;
			me: { question: string; starter: string };
			now: { question: string; starter: string };
			hurt: { question: string; starter: string };
		};
		earlier: { title: string; help: string };
	};
};

export const guide = defineWords<Guide>({
	ja: {
		user: {
			question: 'だれの？',
			help: '一人だけ思いうかべます。年や暮らしが見えるくらいに、くわしく。本名は書きません。',
			example: '坂の上の団地に一人で暮らす、78歳の女性'
		},
		sections: {
			jobs: {
				question: '何をしたい？',
				help: 'その人が、毎日しようとしていること。用事だけでなく、どう思われたいか、どんな気持ちでいたいかも。',
				examples: [
					'週に2回、自分で選んで食べものを買う',
					'人に迷惑をかけずに暮らしたい',
					'孫が来る日に、得意の煮物でもてなす'
				]
			},
			pains: {
				question: '何に困っている？',
				help: 'じゃまになること、いやなこと、こわいこと。いつ、どこで、どのくらいかまで。',
				examples: [
					'店から家まで、坂道を荷物を持って25分歩く',
					'雨の日は手すりがすべって、買い物をあきらめる',
					'たのめる人はいるけれど、毎回だと言いにくい'
				]
			},
			gains: {
				question: 'どうなったらうれしい？',
				help: '「困らない」の先にあること。思いがけず、うれしいことも。',
				examples: [
					'重い米も、その日のうちに台所にある',
					'自分の目で魚を選べる',
					'行き帰りに、だれかと立ち話ができる'
				]
			},
			products: {
				question: '何をつくる・する？',
				help: '物でも、サービスでも、やり方でも。新しい技術を使わなくてもかまいません。',
				examples: ['下校する中学生が荷物を運ぶ「かえり便」', 'その日の荷物の数が分かる、店先の黒板']
			},
			relievers: {
				question: 'どうやって困りごとを減らす？',
				help: '困りごとを一つ選び、それがどう軽くなるかを書きます。書けたら線でつなぎます。',
				examples: [
					'16時の下校に合わせて、坂の下で荷物を受け取る',
					'運んだ人にスタンプがつくから、たのむ側も気が楽'
				]
			},
			creators: {
				question: 'どうやってうれしいを増やす？',
				help: 'うれしいことを一つ選び、それがどう生まれるかを書きます。書けたら線でつなぎます。',
				examples: ['店には自分で行くので、魚は自分で選べる', '受け取りのとき、玄関で5分話す約束']
			},
			heard: {
				question: '何を聞いた？ 何を見た？',
				help: '聞いた言葉を、そのまま短く。どこに入るかは、あとで決められます。',
				examples: ['「雨の日はもう、あるもので済ませるの」', '坂の途中のベンチで休む人が、30分に4人いた']
			}
		},
		showExamples: '例を見る',
		hideExamples: '例をしまう',
		madeUp: '作りものの例です。',
		confidence: {
			question: 'どうして分かった？',
			levels: {
				guess: { name: '予想', help: 'まだ、だれにも聞いていない。ここから始めてかまいません。' },
				heard: { name: '聞いた', help: '本人か、その人をよく知る人が、そう言っていた。' },
				data: { name: 'データ', help: '数えた、はかった、または統計で確かめた。出典も言える。' }
			}
		},
		interview: {
			title: '話を聞きに行く',
			intro:
				'答え合わせではなく、知らないことに出会うための時間です。一人に10分でも、キャンバスは変わります。',
			before: {
				title: '聞く前に',
				steps: [
					'だれに聞くかを、先生か家の人に話しておく。初めて会う人には、二人以上で、人のいる場所で会う。',
					'知りたいことを三つにしぼる。「はい」「いいえ」で終わらない聞き方にする。',
					'自分の予想を先に書いておく。ちがっていたら、それがいちばんの発見。'
				]
			},
			during: {
				title: '聞いているとき',
				steps: [
					'はじめに言う。「授業で、◯◯について調べています。10分ほど話を聞いてもいいですか。答えたくないことは、答えなくてだいじょうぶです」',
					'メモしてよいかを聞く。録音や写真は、よいと言われたときだけ。',
					'アイデアの説明はしない。感想ではなく、その人の毎日を聞く。',
					'だまって待つ時間も大切にする。'
				],
				questions: [
					'この前、それがあったのはいつですか。そのとき、どうしましたか。',
					'いちばん面倒だったのは、どこですか。',
					'いまは、どうやってしのいでいますか。',
					'もし魔法が使えたら、どこを変えますか。',
					'わたしが聞き忘れていることはありますか。'
				]
			},
			after: {
				title: '聞いたあとで',
				steps: [
					'その日のうちに、心に残った言葉をそのまま三つ書く。付箋は「聞いた」にする。',
					'予想とちがったところに印をつけ、キャンバスを書きかえる。',
					'お礼を伝える。できあがったら見せに行く約束もいい。'
				]
			},
			safety: {
				title: '二人の安心のために',
				rules: [
					'名前、住所、電話番号、学校や会社の名前は書かない。「78歳の女性」のように書く。',
					'病気、お金、家族のことは、こちらからは聞かない。',
					'いやそうなら、すぐにやめる。やめてよいことを、先に伝えておく。',
					'知らない人の家や車には入らない。連絡先を交かんしない。',
					'つらい話や心配な話を聞いたら、一人でかかえず、先生に相談する。'
				]
			}
		},
		theme: {
			title: 'テーマを見つける',
			intro: 'テーマ選びは、むずかしくて当たりまえ。四つの場所をのぞいて、三つにしぼり、一つ選びます。',
			prompts: {
				interests: {
					question: '好きなこと、気になること',
					starters: [
						'時間を忘れてやってしまうことは？',
						'つい調べてしまうことは？',
						'「もったいない」「変だな」と思ったことは？'
					]
				},
				figures: {
					question: '自分の町の数字',
					starters: [
						'町のデータで、ほかと大きくちがう数字は？',
						'この10年でいちばん変わった数字は？',
						'その数字の向こうにいるのは、どんな人？'
					]
				},
				worries: {
					question: '聞いた困りごと',
					starters: [
						'家の人が最近こぼしていたことは？',
						'友だちが「しかたない」と言っていることは？',
						'部活やバイトで会う人が困っていることは？'
					]
				},
				cases: {
					question: '心に残った事例',
					starters: [
						'「自分の町にもある」と思った事例は？',
						'すごいと思ったのは、どこ？',
						'「でも、あの人はどうなるの？」と思ったことは？'
					]
				}
			},
			candidates: {
				question: '三つ書いてみる',
				help: '上に書いたことを見ながら、取り組めそうな課題を三つ。うまく書けなくてもかまいません。',
				form: '（だれ）が、（どんなとき）に、（何）で困っている'
			},
			choice: {
				question: '一つ選ぶ',
				help: '三つの問いに答えてみます。言葉がすっと出てくるものが、あなたのテーマかもしれません。あとで変えられます。',
				me: { question: 'なぜ自分が？', starter: '自分がこれを気にするのは、' },
				now: { question: 'なぜ今？', starter: 'いまやらないと、' },
				hurt: { question: 'だれが困っている？', starter: 'いちばん困っているのは、' }
			},
			earlier: {
				title: '先輩たちが選んだテーマ',
				help: '身近なことから大きなことまで、いろいろです。まねしてもいいし、ちがってもいい。'
			}
		}
	},
	en: {
		user: {
			question: 'Who is it for?',
			help: 'Picture one person, clearly enough to see their age and their day. No real names.',
			example: 'A woman of 78 who lives alone on a hill'
		},
		sections: {
			jobs: {
				question: 'What do they want to do?',
				help: 'What this person tries to get done: errands, but also how they want to be seen and to feel.',
				examples: [
					'Choose and buy her own food twice a week',
					'Live without being a burden to anyone',
					'Cook her best stew when the grandchildren come'
				]
			},
			pains: {
				question: 'What troubles them?',
				help: 'What gets in the way, annoys or frightens them. Say when, where and how much.',
				examples: [
					'25 minutes uphill from the shop, with bags',
					'On wet days the handrail is slippery, so she stays at home',
					'There are people to ask, but not every time'
				]
			},
			gains: {
				question: 'What would make them happy?',
				help: 'What lies beyond “no trouble”. Also what they don’t even expect.',
				examples: [
					'A heavy bag of rice is in the kitchen the same day',
					'She can pick the fish herself',
					'A chat with somebody on the way'
				]
			},
			products: {
				question: 'What will you make or do?',
				help: 'A thing, a service, or a way of doing something. It needs no new technology.',
				examples: [
					'“Homeward bags”: pupils carry shopping on their way home',
					'A blackboard at the shop with the number of bags to go'
				]
			},
			relievers: {
				question: 'How does it ease the trouble?',
				help: 'Pick one pain and say how it becomes lighter. Then draw the line.',
				examples: [
					'Pupils pick up bags at the foot of the hill when school ends at four',
					'Carriers collect stamps, so it is easier to ask'
				]
			},
			creators: {
				question: 'How does it bring joy?',
				help: 'Pick one gain and say how it comes about. Then draw the line.',
				examples: [
					'She still goes to the shop, so she picks the fish',
					'Five minutes of talk at the door, every time'
				]
			},
			heard: {
				question: 'What did you hear or see?',
				help: 'Their own words, short. You can decide later where they belong.',
				examples: [
					'“When it rains I just eat what’s there.”',
					'Four people rested on the bench in 30 minutes'
				]
			}
		},
		showExamples: 'See examples',
		hideExamples: 'Hide examples',
		madeUp: 'These examples are made up.',
		confidence: {
			question: 'How do you know?',
			levels: {
				guess: { name: 'guess', help: 'You have asked nobody yet. It is fine to begin here.' },
				heard: { name: 'heard', help: 'The person, or someone who knows them well, said so.' },
				data: {
					name: 'data',
					help: 'You counted or measured it, or statistics show it, and you can name the source.'
				}
			}
		},
		interview: {
			title: 'Go and listen',
			intro:
				'You are not there to be proved right but to meet what you don’t know. Ten minutes with one person can change a canvas.',
			before: {
				title: 'Before',
				steps: [
					'Tell a teacher or your family whom you will ask. Meet someone new only in twos, and where other people are.',
					'Choose three things you want to know. Ask so that yes or no is not enough.',
					'Write down your guesses first. Where you were wrong is your best find.'
				]
			},
			during: {
				title: 'While you listen',
				steps: [
					'Begin like this: “We’re looking into … for school. May I ask you about it for ten minutes? You don’t have to answer anything you don’t want to.”',
					'Ask if you may take notes. Record or take pictures only if they say yes.',
					'Don’t explain your idea. Ask about their days, not their opinion.',
					'Let there be silence.'
				],
				questions: [
					'When did that last happen? What did you do?',
					'Which part was the most trouble?',
					'How do you get by at the moment?',
					'If you could change one thing by magic, what would it be?',
					'Is there something I forgot to ask?'
				]
			},
			after: {
				title: 'After',
				steps: [
					'The same day, write down three things they said, word for word. Mark those notes “heard”.',
					'Mark what was different from your guess, and change the canvas.',
					'Thank them. Perhaps promise to show them what comes of it.'
				]
			},
			safety: {
				title: 'So that both of you are safe',
				rules: [
					'No names, addresses, phone numbers, schools or workplaces. Write “a woman of 78”.',
					'Don’t ask about illness, money or family.',
					'If they seem uneasy, stop at once. Tell them beforehand that they may stop.',
					'Don’t go into a stranger’s home or car. Don’t swap contacts.',
					'If you hear something sad or worrying, don’t carry it alone. Talk to a teacher.'
				]
			}
		},
		theme: {
			title: 'Find a theme',
			intro:
				'Choosing a theme is hard for nearly everyone. Look in four places, come down to three, and take one.',
			prompts: {
				interests: {
					question: 'What you like and wonder about',
					starters: [
						'What makes you forget the time?',
						'What do you keep looking up?',
						'What struck you as a waste, or as odd?'
					]
				},
				figures: {
					question: 'Your own town in figures',
					starters: [
						'Which figure is very different from other places?',
						'Which one changed most in ten years?',
						'Who are the people behind it?'
					]
				},
				worries: {
					question: 'Worries you heard',
					starters: [
						'What has someone at home complained about lately?',
						'What do your friends call “just how it is”?',
						'What troubles people you meet at your club or job?'
					]
				},
				cases: {
					question: 'Cases that stayed with you',
					starters: [
						'Which case made you think: we have that here too?',
						'What impressed you?',
						'About whom did you think: and what about them?'
					]
				}
			},
			candidates: {
				question: 'Write three',
				help: 'Look at what you wrote above, and write three issues you could take on. They need not be well put.',
				form: '(Who) has trouble with (what), when (…)'
			},
			choice: {
				question: 'Choose one',
				help: 'Try three questions on each. The one for which words come easily may be yours. You can change it later.',
				me: { question: 'Why me?', starter: 'I care about this because ' },
				now: { question: 'Why now?', starter: 'If nobody does anything, ' },
				hurt: { question: 'Who struggles?', starter: 'It is hardest for ' }
			},
			earlier: {
				title: 'Themes other students chose',
				help: 'From everyday things to large ones. Take one up, or do something quite different.'
			}
		}
	}
});
