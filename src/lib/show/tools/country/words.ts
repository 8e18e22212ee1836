import { defineWords } from '#lib/words/define.ts';

type Range = { from: number; to: number; open: boolean };

const split = (minutes: number) => ({ hours: Math.floor(minutes / 60), rest: Math.round(minutes % 60) });

/** 90 minutes as one says it: 1時間30分, 1 h 30 min. */
const lasting = {
	ja: (minutes: number): string => {
		const { hours, rest } = split(minutes);
		return `${hours > 0 ? `${hours}時間` : ''}${rest > 0 || hours === 0 ? `${rest}分` : ''}`;
	},
	en: (minutes: number): string => {
		const { hours, rest } = split(minutes);
		return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(
			' '
		);
	}
};

export const countryWords = defineWords({
	ja: {
		name: 'クラスと全国',
		about:
			'クラスの答えのちらばりを、国の調査の数とならべて映します。正しい長さを決めるためではなく、「数え方」を考えるための道具です。',
		collect: '集め方',
		how: [
			'名前のない紙を配り、記号だけ書いて二つ折りに。書きたくない人は白紙のまま出します。',
			'手はあげてもらいません。だれがどの答えか、だれにも見えないようにします。',
			'先生が数えて、下に人数を入れます。5人より少ないまとまりは、そのまま映しません。'
		],
		what: '問い',
		stage: 'くらべる学校',
		view: '映すもの',
		views: { ask: '問い', class: 'クラス', country: '全国も', series: '全国のうつり変わり' },
		counts: '紙の枚数',
		countHelp:
			'数字キーの1〜9で1枚ずつ足せます（Shiftといっしょに押すと減ります）。まちがえたら「ひとつもどす」。',
		total: (all: number, compared: number) =>
			all === compared ? `ここまで${all}枚` : `ここまで${all}枚（うち、くらべるのは${compared}枚）`,
		few: '5枚になるまで、クラスの図は映りません。',
		keep: '数は、この端末のこの授業の中だけに残ります。ファイルには入らず、どこへも送りません。',
		forget: '数を全部消す',
		forgotten: 'クラスの数を消しました',
		source: '全国の数の出典',
		asks: {
			minutes: 'ふだんの平日、1日にどれくらいネットを使う？',
			three: 'ふだんの平日、ネットを1日に3時間以上使う？',
			videos: 'ネットで動画を見る？',
			communication: 'ネットで、だれかとやりとりをする？',
			games: 'ネットでゲームをする？',
			searching: 'ネットで検索をする？'
		},
		short: {
			minutes: '平日の時間',
			three: '3時間以上',
			videos: '動画',
			communication: 'やりとり',
			games: 'ゲーム',
			searching: '検索'
		},
		counted: {
			time: 'スマホ、タブレット、パソコン、ゲーム機、テレビ。学校の端末で学ぶ時間も、全部たします。',
			use: 'ふだんすることがあれば「はい」。回数や長さは、たずねていません。'
		},
		slip: '記号を一つ、紙に書いてください。名前は書きません。書きたくない人は、白紙で。',
		stages: { elementary: '小学生（10歳以上）', junior: '中学生', high: '高校生' },
		everyone: '10〜17歳',
		lasting: lasting.ja,
		hours: (hours: number) => `${hours}時間`,
		range: ({ from, to, open }: Range) =>
			open
				? from === 0
					? '全部'
					: `${from / 60}時間以上`
				: from === 0
					? `${to / 60}時間より短い`
					: `${from / 60}〜${to / 60}時間`,
		none: 'ネットを使わない',
		yes: 'はい',
		no: 'いいえ',
		threeYes: '3時間以上',
		threeNo: '3時間より短い',
		people: (count: number) => `${count}人`,
		percent: (value: number) => `${value}%`,
		waiting: '5人分の答えがそろうと、ここに図が出ます。',
		middle: (range: string) => `クラスのまん中の人　${range}`,
		widest: (least: string, most: string) =>
			least === most ? `答えのはば　${least}` : `答えのはば　「${least}」から「${most}」まで`,
		group: (count: number) => `ネットを使う${count}人の答え`,
		groupAll: (count: number) => `${count}人の答え`,
		mean: (time: string, year: number) => `全国の平均 ${time}（${year}年度）`,
		ofCountry: (who: string, year: number) => `全国の${who}（${year}年度）`,
		ourClass: 'わたしたちのクラス',
		onePerson: (percent: number) => `このクラスでは、1人が約${percent}%にあたります。`,
		hidden: {
			yes: '「はい」がほとんどでした。少ないほうが5人に足りないので、人数は映しません。',
			no: '「いいえ」がほとんどでした。少ないほうが5人に足りないので、人数は映しません。'
		},
		joined: '5人より少ないところは、となりと合わせています。広い棒ほど、何時間分かのまとまりです。',
		meanIsNot: 'まん中の人と平均は、ちがう数え方です。平均は、とても長い人がいると大きくなります。',
		differs: {
			time: '全国の調査は、学校の端末、ゲーム機、テレビの時間も合わせています。わたしたちの紙も、同じ数え方でしたか。',
			use: '全国の調査は、10〜17歳を合わせた数です。問いの言葉も、まったく同じではありません。'
		},
		notGoal: '平均は、目標でも、きまりでもありません。',
		preliminary: '速報',
		credit: (publisher: string, year: number, note: string) => `全国の数：${publisher}、${year}年度${note}`,
		viaPress: '報道などから',
		seriesTitle: (who: string) => `全国の${who}：平日の平均の時間`,
		seriesBreak: '端末の配布と、質問の変更',
		seriesWhy:
			'2021年度は、学校で1人1台の端末が配られたころです。調査の質問も変わりました。どれだけが生活の変化かは、この線ではわかりません。',
		computed: '○は、次の年の値から計算した数',
		year: '年度',
		minutes: '平均（分）',
		answers: '人数'
	},
	en: {
		name: 'Class and country',
		about:
			'Shows how your class’s answers spread, beside the figure of a national survey. It is there to think about counting, not to find the right length.',
		collect: 'How to collect',
		how: [
			'Hand out slips without names. Everyone writes one letter and folds it. Whoever prefers not to leaves it blank.',
			'No raised hands: nobody sees who gave which answer.',
			'You count, and type the numbers below. Groups under five are not shown by themselves.'
		],
		what: 'Question',
		stage: 'Compare with',
		view: 'On the screen',
		views: { ask: 'Question', class: 'Class', country: 'And country', series: 'Over the years' },
		counts: 'Slips counted',
		countHelp:
			'Keys 1–9 add one slip, with Shift they take one away. “Undo” takes back a slip of the finger.',
		total: (all, compared) =>
			all === compared ? `${all} so far` : `${all} so far, ${compared} of them compared`,
		few: 'The picture of the class appears from five slips on.',
		keep: 'The numbers stay in this lesson on this device. They are in no file and go nowhere.',
		forget: 'Delete all counts',
		forgotten: 'The counts of the class are deleted',
		source: 'Where the national figure comes from',
		asks: {
			minutes: 'How long are you online on a usual school day?',
			three: 'Are you online for three hours or more on a usual school day?',
			videos: 'Do you watch videos online?',
			communication: 'Do you write or talk with someone online?',
			games: 'Do you play games online?',
			searching: 'Do you look things up online?'
		},
		short: {
			minutes: 'Time on a school day',
			three: 'Three hours and more',
			videos: 'Videos',
			communication: 'Communication',
			games: 'Games',
			searching: 'Looking things up'
		},
		counted: {
			time: 'Phone, tablet, computer, console and TV. Learning on a school tablet counts, too.',
			use: '“Yes” if it is something you usually do. How often or how long is not asked.'
		},
		slip: 'Write one letter on your slip, no name. If you would rather not say, leave it blank.',
		stages: {
			elementary: 'Elementary pupils (10 and over)',
			junior: 'Junior high students',
			high: 'High-school students'
		},
		everyone: 'Ages 10–17',
		lasting: lasting.en,
		hours: (hours) => `${hours} h`,
		range: ({ from, to, open }) =>
			open
				? from === 0
					? 'any time'
					: `${from / 60} hours or more`
				: from === 0
					? to === 60
						? 'under 1 hour'
						: `under ${to / 60} hours`
					: `${from / 60}–${to / 60} hours`,
		none: 'I do not use the internet',
		yes: 'Yes',
		no: 'No',
		threeYes: 'three hours or more',
		threeNo: 'under three hours',
		people: (count) => `${count}`,
		percent: (value) => `${value}%`,
		waiting: 'The picture appears when there are five answers.',
		middle: (range) => `The middle one of our class: ${range}`,
		widest: (least, most) =>
			least === most ? `Our answers: ${least}` : `Our answers: from “${least}” to “${most}”`,
		group: (count) => `${count} answers of internet users`,
		groupAll: (count) => `${count} answers`,
		mean: (time, year) => `National mean ${time} (fiscal ${year})`,
		ofCountry: (who, year) => `Japan: ${who} (fiscal ${year})`,
		ourClass: 'Our class',
		onePerson: (percent) => `In this class, one person is about ${percent}%.`,
		hidden: {
			yes: 'Nearly all said yes. Fewer than five said no, so the number is not shown.',
			no: 'Nearly all said no. Fewer than five said yes, so the number is not shown.'
		},
		joined:
			'Where there are fewer than five answers, neighbours are put together. A wide bar stands for several hours.',
		meanIsNot:
			'The middle person and the mean are two ways of counting. A few very long times pull a mean up.',
		differs: {
			time: 'The survey adds up school tablets, consoles and TV. Did our slips count the same way?',
			use: 'The survey takes ages 10–17 together, and its question is not worded quite like ours.'
		},
		notGoal: 'A mean is not a goal, and not a rule.',
		preliminary: 'preliminary',
		credit: (publisher, year, note) => `National figure: ${publisher}, fiscal ${year}${note}`,
		viaPress: 'as quoted in the press',
		seriesTitle: (who) => `${who} in Japan: mean time on a weekday`,
		seriesBreak: 'new devices, new questions',
		seriesWhy:
			'Around fiscal 2021 every pupil got a device at school, and the questions changed. The line cannot tell how much of the step is daily life.',
		computed: '○ worked out from the next year’s value',
		year: 'Fiscal year',
		minutes: 'Mean (minutes)',
		answers: 'Answers'
	}
});
