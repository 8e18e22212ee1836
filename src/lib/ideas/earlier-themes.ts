import { defineWords } from '#lib/words/define.ts';

/** Themes of one round, as a public page reports them. */
export type EarlierThemes = {
	/** Which students, and when. */
	school: string;
	year: number;
	themes: string[];
	sources: { title: string; url: string }[];
};

/**
 * Only what a page says of a named school in a named year. Where a page names two schools for a list of themes, so
 * do we. Latest first.
 */
export const earlierThemes = defineWords<EarlierThemes[]>({
	ja: [
		{
			school: '川崎市立橘高校と、福島県の相馬高校',
			year: 2025,
			themes: [
				'川崎の魅力を伝える',
				'ショート動画の問題を考える',
				'海のごみを減らして、生きものを守る',
				'ストレスの少ない社会で、ともに生きる',
				'学びと地元の仕事をつなぐ「教室」',
				'高校生の移動の格差をなくす'
			],
			sources: [
				{ title: 'NECの社会貢献活動レポート', url: 'https://jpn.nec.com/community/ja/report/008.html' }
			]
		},
		{
			school: '福島県の白河高校',
			year: 2024,
			themes: ['2011年の災害からの復興', '大熊町に移り住む人を増やす'],
			sources: [
				{ title: '白河高校のnote', url: 'https://shirakawa-hs.note.jp/n/nce13db81839a' },
				{
					title: '福島民報（ノアドットに掲載）',
					url: 'https://nordot.app/1133923084355928708?c=388701204576175201'
				}
			]
		},
		{
			school: '兵庫県立加古川東高校（よく似た学校の講座）',
			year: 2022,
			themes: ['空き家から新しい産業を', '地元の靴下づくりを広める', '陰陽師の伝説をいかした観光'],
			sources: [
				{
					title: '加古川東高校のブログ',
					url: 'https://www2.hyogo-c.ed.jp/weblog2/kakohigashi-hs/?p=6032'
				}
			]
		}
	],
	en: [
		{
			school: 'Kawasaki Tachibana High School, and Soma High School in Fukushima',
			year: 2025,
			themes: [
				'Telling people what is good about Kawasaki',
				'The trouble with short videos',
				'Less rubbish in the sea, to protect its animals',
				'Living together in a society with less stress',
				'A “classroom” that joins learning and local jobs',
				'No more gaps in how students can get around'
			],
			sources: [
				{
					title: 'NEC, report on its work in society (in Japanese)',
					url: 'https://jpn.nec.com/community/ja/report/008.html'
				}
			]
		},
		{
			school: 'Shirakawa High School in Fukushima',
			year: 2024,
			themes: ['Recovery from the disaster of 2011', 'Drawing new residents to the town of Okuma'],
			sources: [
				{
					title: 'Shirakawa High School on note (in Japanese)',
					url: 'https://shirakawa-hs.note.jp/n/nce13db81839a'
				},
				{
					title: 'Fukushima Minpo on nordot (in Japanese)',
					url: 'https://nordot.app/1133923084355928708?c=388701204576175201'
				}
			]
		},
		{
			school: 'Kakogawa Higashi High School in Hyogo (a similar course of the school)',
			year: 2022,
			themes: [
				'New work out of empty houses',
				'Making local socks better known',
				'Tourism around a local legend of an onmyoji, a court diviner'
			],
			sources: [
				{
					title: 'Blog of Kakogawa Higashi High School (in Japanese)',
					url: 'https://www2.hyogo-c.ed.jp/weblog2/kakohigashi-hs/?p=6032'
				}
			]
		}
	]
});
