import { defineWords } from '#lib/words/define.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Mistake, Remark } from './mistakes.ts';
import type { Sign } from './mistakes/rule.ts';

/** What a mistake is called, why it matters, and what to try. */
type Explained = { title: string; why: string; try: string };

type Words = {
	title: string;
	/** Said once above the list. */
	gentle: string;
	none: string;
	aside: string;
	back: string;
	why: string;
	tryThis: string;
	mistakes: Record<Mistake, Explained>;
	/** What was noticed. `caught` is the words that gave rise to it. */
	noticed: Record<Sign, (caught: string) => string>;
};

const sections: Record<Locale, Record<string, string>> = {
	ja: { jobs: '「したいこと」', pains: '「困っていること」', gains: '「うれしいこと」' },
	en: { jobs: '“Jobs”', pains: '“Pains”', gains: '“Gains”' }
};

export const words = defineWords<Words>({
	ja: {
		title: '気になったところ',
		gentle: '言葉から機械的に見つけたヒントです。はずれることもあります。直すかどうかは、あなたが決めます。',
		none: 'いま、気になるところはありません。',
		aside: 'このままでいい',
		back: 'もう一度見る',
		why: 'どうして？',
		tryThis: 'こうしてみては',
		mistakes: {
			'mixed-users': {
				title: '使う人は、一人だけ？',
				why: '人がちがえば、困りごともちがいます。まぜると、だれにもぴったり合わない答えになりがちです。',
				try: 'まず一人を選ぼう。もう一人には、新しいキャンバスを作れます。'
			},
			'features-first': {
				title: '相手に会う前に、作りはじめている？',
				why: '使う人をよく知る前に作ると、だれも困っていないことの答えになることがあります。',
				try: '使う人に近い人を一人さがして、10分だけ話を聞いてみよう。聞いたことは「聞いた」の付箋にします。'
			},
			'too-few': {
				title: '使う人のこと、もう少し知りたい',
				why: '付箋が少ないうちは、思いつきやすいことしか出ていません。大事な困りごとは、そのあとに出てきます。',
				try: '朝起きてから夜ねるまでを思いうかべて、1時間ごとに「何をしたい？ 何がじゃまをする？」と書き出してみよう。'
			},
			'only-functional': {
				title: '気持ちの「したいこと」は？',
				why: '人は用事をすませるだけではありません。どう思われたいか、どんな気持ちでいたいかで、使うかどうかが決まることもあります。',
				try: '「だれに、どう思われたい？」「そのとき、どんな気持ちでいたい？」の答えを1枚ずつ足してみよう。'
			},
			'answer-all': {
				title: '全部に答えようとしている？',
				why: '全部に少しずつ答えるより、いちばん大事なものにしっかり答えるほうが、相手に届きます。',
				try: '大事な順に並べて、上の2つか3つにしぼってみよう。残りは、わけを書いて残せます。'
			},
			'solution-in-needs': {
				title: '困りごとの中に、もう答えが入っている？',
				why: '「アプリがない」と書くと、答えはアプリしか思いつけなくなります。困っているのは、その手前のことです。',
				try: '「それがないと、その人に何が起きる？」と聞いて、起きることのほうを書いてみよう。'
			},
			'two-sides': {
				title: '右と左が、まざっている？',
				why: '右は、相手を見て分かったこと。左は、自分たちで選ぶこと。まざると、つながりを確かめられません。',
				try: '相手の気持ちや出来事は右に、自分たちのすることは左に。左には「どうやって」まで書こう。'
			},
			'outcome-jobs': {
				title: '「したいこと」に、結果が書いてある？',
				why: '「したいこと」は、その人がしようとしている行動です。どうなったらいいかは、「うれしいこと」に入ります。',
				try: '「そのために、その人は毎日何をしている？」と考えて、動きの言葉（通う、さがす、伝える）で書いてみよう。'
			},
			vague: {
				title: 'もう少し、くわしく言える？',
				why: '「不便」「時間がかかる」だけでは、何をどれだけ変えればいいか分かりません。くわしい困りごとには、くわしい答えが見つかります。',
				try: 'いつ、どこで、何分、何回、いくら。どれか一つを足してみよう。分からなければ、聞いてみる合図です。'
			}
		},
		noticed: {
			'several-users': (caught) => `「${caught}」と、ちがう立場の人がいっしょに書かれています。`,
			everyone: (caught) => `使う人が「${caught}」になっています。`,
			'labelled-users': (caught) => `付箋の主役が、何人かいるようです（${caught}）。`,
			'unknown-user': () => 'つくるものは書かれていますが、使う人のことがほとんど書かれていません。',
			'unmet-user': () => '線はつながっていますが、使う人の付箋は、まだどれも予想です。',
			thin: (caught) => `使う人の付箋は、いま${caught}枚です。`,
			'empty-section': (caught) => `${sections.ja[caught] ?? '使う人の欄'}が、まだ空いています。`,
			functional: () => '「したいこと」が、どれも用事のようです。',
			'answers-all': (caught) => `困りごととうれしいことが${caught}あり、その全部に答えがつながっています。`,
			'all-top': (caught) => `${caught}枚の付箋が、どれも「いちばん大事」になっています。`,
			'wished-for': (caught) => `「${caught}」は、困りごとではなく、答えのほうかもしれません。`,
			'does-it': (caught) => `「${caught}」に、もう道具が出てきています。`,
			'own-product': (caught) =>
				`「${caught}がない」は、「自分たちの答えが、まだない」と言っているだけかもしれません。`,
			plan: (caught) => `「${caught}」は、自分たちがすることのようです。`,
			complaint: (caught) => `つくる側に、「${caught}」という相手の気持ちが書かれています。`,
			'turned-around': (caught) => `「${caught}」を言いかえただけで、どうやるのかがまだ見えません。`,
			outcome: (caught) => `「${caught}」は、行動ではなく、その結果のようです。`,
			'no-measure': (caught) => `「${caught}」とありますが、どのくらいかが書かれていません。`,
			general: (caught) => `「${caught}」だけでは、どんな場面か思いうかべにくそうです。`,
			'and-so-on': (caught) => `「${caught}」に、いくつものことがまとまっています。`
		}
	},
	en: {
		title: 'Worth a second look',
		gentle:
			'These hints come from simple rules about words, and they can be wrong. You decide what to change.',
		none: 'Nothing stands out right now.',
		aside: 'Leave it as it is',
		back: 'Look again',
		why: 'Why it matters',
		tryThis: 'Try this',
		mistakes: {
			'mixed-users': {
				title: 'One kind of person, or several?',
				why: 'Different people have different troubles. Mix them, and the answer fits nobody well.',
				try: 'Choose one person for now. The other one can have a canvas of their own.'
			},
			'features-first': {
				title: 'Building before meeting anyone?',
				why: 'If you build before you know the person, you may answer a problem nobody has.',
				try: 'Find one person close to your user and listen for ten minutes. Note what they say as “heard”.'
			},
			'too-few': {
				title: 'Get to know the person better',
				why: 'The first few notes are what anyone would think of. What really matters tends to come after them.',
				try: 'Walk through their day, hour by hour. What are they trying to do? What gets in the way?'
			},
			'only-functional': {
				title: 'And how do they want to feel?',
				why: 'People don’t just get things done. How they feel, and how they look to others, often decides what they will use.',
				try: 'Add two notes: how they want to be seen, and by whom; and how they want to feel while doing it.'
			},
			'answer-all': {
				title: 'Answering everything?',
				why: 'A strong answer to what matters most goes further than a weak answer to everything.',
				try: 'Rank the needs and keep the top two or three. You can leave the others, with a reason.'
			},
			'solution-in-needs': {
				title: 'Is the answer already in the problem?',
				why: 'Once you write “there is no app”, the only answer left is an app. The real trouble comes before that.',
				try: 'Ask: what happens to the person because it is missing? Write that down instead.'
			},
			'two-sides': {
				title: 'Left and right mixed up?',
				why: 'The right side is what you found out about the person. The left side is what you choose to do. Mixed up, they can’t be checked against each other.',
				try: 'Feelings and events go right, what you do goes left. On the left, say how.'
			},
			'outcome-jobs': {
				title: 'A job, or how it should end?',
				why: 'A job is what the person is trying to do. How they hope it turns out is a gain.',
				try: 'Ask what they do every day to get there, and start with a verb: travel, look for, explain.'
			},
			vague: {
				title: 'Can you be more exact?',
				why: '“Inconvenient” or “takes too long” doesn’t tell you what to change, or by how much. A sharp problem finds a sharp answer.',
				try: 'Add one of these: when, where, how many minutes, how often, how much. Don’t know? Then it’s time to ask.'
			}
		},
		noticed: {
			'several-users': (caught) => `“${caught}” puts people in different situations together.`,
			everyone: (caught) => `The user is “${caught}”.`,
			'labelled-users': (caught) => `The notes seem to speak of several people (${caught}).`,
			'unknown-user': () => 'You wrote what you would make, but hardly anything about the person.',
			'unmet-user': () => 'The links are drawn, but every note about the person is still a guess.',
			thin: (caught) => `There are ${caught} notes about the person so far.`,
			'empty-section': (caught) => `${sections.en[caught] ?? 'One part'} is still empty.`,
			functional: () => 'All the jobs look like tasks to get done.',
			'answers-all': (caught) => `There are ${caught} pains and gains, and every one has an answer.`,
			'all-top': (caught) => `All ${caught} needs are ranked as the most important.`,
			'wished-for': (caught) => `“${caught}” may be an answer rather than a problem.`,
			'does-it': (caught) => `“${caught}” already has the tool in it.`,
			'own-product': (caught) => `That there is no “${caught}” only says your own product isn’t there yet.`,
			plan: (caught) => `“${caught}” sounds like something your team would do.`,
			complaint: (caught) =>
				`“${caught}” is how the person feels, but it stands on the side of what you make.`,
			'turned-around': (caught) => `This says “${caught}” the other way round, but not yet how.`,
			outcome: (caught) => `“${caught}” sounds like a result rather than something to do.`,
			'no-measure': (caught) => `“${caught}”, but not how much.`,
			general: (caught) => `“${caught}” alone is hard to picture.`,
			'and-so-on': (caught) => `“${caught}” bundles several things together.`
		}
	}
});

/** A remark in words: what was noticed, why it matters, what to try. */
export function explain({ mistake, sign, caught }: Remark, lang: Locale): Explained & { noticed: string } {
	const { mistakes, noticed } = words[lang];
	return { ...mistakes[mistake], noticed: noticed[sign](caught) };
}
