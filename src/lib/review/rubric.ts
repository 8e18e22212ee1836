import type { Locale } from '#lib/words/locale.ts';

type Both = Record<Locale, string>;

/**
 * One thing to look at in an idea, with a sentence for each of four levels. There is no total: what counts is how an
 * idea grows between two visits.
 */
export type RubricRow = {
	id: string;
	title: Both;
	/** What the row asks. */
	asks: Both;
	levels: readonly [Both, Both, Both, Both];
};

/**
 * The rows a class begins with; a teacher may change them. Dimensions after the rubric of the national policy-idea
 * contest for students (use of data, own thinking, feasibility) and the criteria validity, effect and feasibility
 * of the subject Public; the sentences are our own.
 */
export const defaultRubric: readonly RubricRow[] = [
	{
		id: 'for-whom',
		title: { ja: 'だれのため', en: 'For whom' },
		asks: { ja: '使う人の顔が見えますか。', en: 'Can you picture the person?' },
		levels: [
			{ ja: '「みんな」や「高齢者」のように、まだ広い。', en: 'Still wide: “everyone”, “the elderly”.' },
			{
				ja: '一人の人がいる。困っている場面はこれから。',
				en: 'One person. The moment of trouble is still to come.'
			},
			{ ja: '困っている場面まで見える。', en: 'You can see the moment of trouble.' },
			{ ja: '本人の言葉があり、気持ちまで伝わる。', en: 'Their own words are there, and how it feels.' }
		]
	},
	{
		id: 'evidence',
		title: { ja: '根拠', en: 'Evidence' },
		asks: { ja: 'どうしてそう言えますか。', en: 'How do they know?' },
		levels: [
			{ ja: 'ほとんどが予想。', en: 'Mostly guesses.' },
			{ ja: '聞いた話がある。', en: 'Somebody was asked.' },
			{
				ja: '聞いた話とデータがあり、出どころが分かる。',
				en: 'Voices and figures, and where they come from.'
			},
			{
				ja: '反対の見方や、データの限りも考えている。',
				en: 'Other views and the limits of the data are thought of.'
			}
		]
	},
	{
		id: 'effect',
		title: { ja: '効き目', en: 'Effect' },
		asks: {
			ja: 'いちばん大事な困りごとが、どれだけ減りますか。',
			en: 'How much of the biggest pain goes away?'
		},
		levels: [
			{ ja: '何が変わるのか、まだ分からない。', en: 'What changes is not clear yet.' },
			{ ja: '変わることは分かる。どれくらいかはこれから。', en: 'What changes is clear; how much is not.' },
			{ ja: 'いちばん大事な困りごとに、まっすぐ答えている。', en: 'It answers the biggest pain directly.' },
			{
				ja: '変わったことを、何で確かめるかまである。',
				en: 'And they know how they will see that it changed.'
			}
		]
	},
	{
		id: 'feasibility',
		title: { ja: '実現可能性', en: 'Can be done' },
		asks: { ja: 'はじめの一歩が踏み出せますか。', en: 'Could they take the first step?' },
		levels: [
			{ ja: 'どこから始めるか、まだ見えない。', en: 'Where to begin is not visible yet.' },
			{ ja: '必要なものが挙がっている。', en: 'What it needs is listed.' },
			{ ja: 'いちばん小さい試し方が決まっている。', en: 'The smallest way to try it is decided.' },
			{
				ja: '試した、または試す日と相手が決まっている。',
				en: 'It was tried, or the day and the people are set.'
			}
		]
	},
	{
		id: 'originality',
		title: { ja: '独自性', en: 'Originality' },
		asks: { ja: 'このチームだから出てきたところはどこですか。', en: 'What could only come from this team?' },
		levels: [
			{ ja: 'よくある答えと同じに見える。', en: 'It looks like the usual answer.' },
			{ ja: '今あるものとのちがいを言える。', en: 'They can say how it differs from what exists.' },
			{
				ja: '自分たちの経験や町から生まれた工夫がある。',
				en: 'Something in it grew from their own life or town.'
			},
			{
				ja: '聞いた人が「その手があったか」と言う。',
				en: 'It makes people say: why did nobody think of that?'
			}
		]
	},
	{
		id: 'validity',
		title: { ja: '公正さ', en: 'Fairness' },
		asks: { ja: '取り残される人、困る人はいませんか。', en: 'Is anyone left out or harmed?' },
		levels: [
			{ ja: 'まだ考えていない。', en: 'Not thought about yet.' },
			{ ja: '困るかもしれない人が挙がっている。', en: 'People who might be harmed are named.' },
			{ ja: 'その人たちへの手当てがある。', en: 'There is something for them, too.' },
			{ ja: 'その人たちにも話を聞いている。', en: 'They were asked as well.' }
		]
	}
];
