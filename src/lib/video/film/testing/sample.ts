import * as v from 'valibot';
import { CaseFile } from '#lib/content/case.ts';
import { filmOf, stageOf, type FilmCase } from '../film.ts';
import { drawPicture } from '../scenes/registry.ts';
import type { Locale } from '#lib/words/locale.ts';

const both = (ja: string, en: string) => ({ ja, en });
const line = both('雨がふると、{井戸|いど}の水がふえる。', 'When it rains, the well fills up.');
const percent = both('%', '%');
const measured = both('町の調べ・全部の井戸', 'The town, all of its wells');

const figure = (id: string, value: number | [number, number], unit = percent, year = 2021) => ({
	id,
	label: both('水', 'Water'),
	value,
	unit,
	year,
	source: 'survey',
	measured
});

/** One picture of every kind there is, with figures that are as large as a case will have. */
export const pictures = [
	{ kind: 'field', weather: 'sunrise' },
	{ kind: 'field', weather: 'drought' },
	{ kind: 'share', figure: 'part', label: both('井戸から来る水', 'of the water is from wells') },
	{
		kind: 'map',
		sheet: 'south-west-europe',
		who: both('町の人たち', 'The people of the town'),
		places: [
			{ name: both('北', 'North'), year: 2019, lon: 2.3, lat: 44, line: 0, side: 'right' },
			{ name: both('東', 'East'), year: 2020, lon: 10.4, lat: 45, line: 1, side: 'above', thing: 'tomato' },
			{ name: both('南', 'South'), year: 2021, lon: -4, lat: 39, line: 1, side: 'right' }
		]
	},
	{
		kind: 'signals',
		above: both('衛星', 'satellite'),
		below: both('土のセンサー', 'soil sensors'),
		centre: both('AI', 'AI')
	},
	{ kind: 'doses', once: both('1日1回', 'once a day'), often: both('何回も', 'many times a day') },
	{
		kind: 'count',
		figure: 'less',
		thing: 'drop',
		label: both('水', 'Water'),
		base: both('去年=100', 'last year = 100')
	},
	{
		kind: 'count',
		figure: 'more',
		thing: 'tomato',
		label: both('実', 'Fruit'),
		base: both('去年=100', 'last year = 100')
	},
	{
		kind: 'spread',
		label: both('へった割合', 'How much less'),
		rows: [
			{ figure: 'less', name: both('東の井戸', 'eastern wells'), line: 0 },
			{ figure: 'between', name: both('西の井戸', 'western wells'), line: 1 }
		],
		open: both('あなたの町では？', 'in your town?')
	},
	{
		kind: 'per-one',
		used: 'less',
		made: 'more',
		before: both('前', 'before'),
		now: both('いま', 'now'),
		ask: both('1個あたりの水は、何%へった？', 'How much less water for one?')
	},
	{ kind: 'field', weather: 'sunrise', crop: 'tree' },
	{
		kind: 'compare',
		thing: 'person',
		per: 100,
		key: both('1人 = 100人', '1 figure = 100 people'),
		rows: [{ figure: 'people', name: both('水をくむ人', 'People who draw water'), line: 0 }]
	},
	{
		kind: 'compare',
		thing: 'sprout',
		rows: [
			{ figure: 'part', name: both('東の井戸', 'Eastern wells'), line: 0, of: 60 },
			{ figure: 'more', name: both('西の井戸', 'Western wells'), line: 1 }
		],
		apart: true
	},
	{
		kind: 'divide',
		total: { figure: 'money', thing: 'coin', per: 10_000_000 },
		among: { figure: 'people', thing: 'person', per: 100 },
		each: 'each'
	},
	{
		kind: 'divide',
		total: { figure: 'money', thing: 'coin', per: 10_000_000 },
		among: { figure: 'people', thing: 'person', per: 100 },
		ask: both('1人あたり、いくら？', 'How much for each?')
	},
	{
		kind: 'areas',
		whole: { figure: 'money', name: both('集まったお金', 'Money raised') },
		part: { figure: 'gift', name: both('一つの寄付', 'One gift') },
		given: both('1ドル=1ユーロとしたとき', 'if a dollar were a euro')
	},
	{ kind: 'growth', label: both('井戸の数', 'Wells'), thing: 'ball', from: 'early', to: 'late' },
	{
		kind: 'growth',
		label: both('井戸の数', 'Wells'),
		thing: 'ball',
		from: 'early',
		to: 'late',
		between: ['middle'],
		steady: true
	},
	{
		kind: 'growth',
		label: both('井戸の数', 'Wells'),
		thing: 'ball',
		from: 'early',
		to: 'late',
		ask: both('1年に何%？', 'How much a year?')
	},
	{
		kind: 'timeline',
		stops: [
			{ when: both('1992年', '1992'), name: both('一つ目の井戸', 'first well'), thing: 'sprout', line: 0 },
			{
				when: both('2001年', '2001'),
				name: both('学校', 'school'),
				more: both('の井戸', 'well'),
				thing: 'tree',
				line: 0
			},
			{ when: both('2010年', '2010'), name: both('広場の井戸', 'square'), thing: 'flag', line: 1 },
			{
				when: both('いつか', 'one day'),
				name: both('どの家にも', 'every house'),
				thing: 'shop',
				line: 1,
				open: true
			}
		]
	},
	{ kind: 'court', view: 'rally' },
	{
		kind: 'court',
		view: 'bounces',
		bounces: [both('1バウンド', 'one bounce'), both('2バウンド', 'two bounces')]
	},
	{ kind: 'court', view: 'line', call: both('イン！', 'In!') },
	{
		kind: 'chain',
		head: both('水は、とどいた？', 'Did the water arrive?'),
		source: both('出典 井戸の調査（2021年）', 'Source: Survey of wells, 2021'),
		links: [
			{ name: both('井戸', 'well'), thing: 'box', line: 0 },
			{ name: both('水', 'water'), more: both('ふえた', 'more'), thing: 'globe', line: 0 },
			{ name: both('家', 'house'), thing: 'shop', line: 1, state: 'not' },
			{ name: both('人', 'people'), thing: 'people', line: 1, state: 'open' }
		]
	},
	{ kind: 'phone', title: true },
	{
		kind: 'phone',
		messages: [
			{ text: both('井戸へ行こう', 'To the well?'), thing: 'heart', line: 0 },
			{ text: both('水がにごっている', 'The water is muddy'), trouble: true, line: 1 }
		]
	},
	{
		kind: 'lecture',
		speaker: both('町の人', 'a neighbour'),
		subjects: [
			{ name: both('水の量', 'how much water'), thing: 'globe', line: 0 },
			{ name: both('水の質', 'how clean it is'), thing: 'check', line: 1 }
		]
	},
	{ kind: 'table', view: 'laid' },
	{ kind: 'table', view: 'empty' },
	{
		kind: 'closing',
		ask: both('井戸の水を、だれが、どうやって', 'Who should look after the water'),
		more: both('守っていけばいいだろう？', 'of a well that belongs to all?'),
		thing: 'hands',
		beside: 'bowl'
	},
	{ kind: 'closing', ask: both('きみの町では？', 'And in your town?'), thing: 'city', line: 0 },
	{
		kind: 'map',
		sheet: 'north-east-japan',
		who: both('町の人たち', 'The people of the town'),
		places: [{ name: both('南', 'South'), lon: 139.9, lat: 34.9, line: 0, side: 'left', thing: 'house' }],
		dots: {
			figure: 'many',
			name: both('海の底の井戸', 'wells below the sea'),
			near: [
				[141.5, 35],
				[144, 42]
			],
			far: [
				[143, 35],
				[146, 41]
			],
			rows: 4,
			label: 39,
			line: 1
		}
	},
	{
		kind: 'signal-race',
		sheet: 'atlantic',
		ends: [
			{ name: both('東の町', 'East town'), at: [13.2, -8.8], side: 'right' },
			{ name: both('西の町', 'West town'), at: [-38.5, -3.7], side: 'left' }
		],
		routes: [
			{ figure: 'slow', name: both('北を回る', 'Round the north'), via: [[-14, 20]], line: 0 },
			{ figure: 'part', name: both('まっすぐ', 'Straight'), via: [], line: 1 }
		],
		start: 1
	},
	{ kind: 'sea-floor', view: 'title' },
	{ kind: 'sea-floor', view: 'land', station: both('陸の見張り', 'watch on land') },
	{
		kind: 'sea-floor',
		view: 'sea',
		station: both('陸の見張り', 'watch on land'),
		sensor: both('海の底の耳', 'ears on the sea floor'),
		gained: { figure: 'part', name: both('早く分かる', 'earlier') }
	},
	{
		kind: 'sea-floor',
		view: 'sea',
		from: 'quake',
		sensor: both('海の底の耳', 'ears on the sea floor'),
		gained: { figure: 'part', name: both('早く分かる', 'earlier') }
	},
	{
		kind: 'light-path',
		length: 'many',
		speed: 'speed',
		ends: [both('東の町', 'East town'), both('西の町', 'West town')],
		way: both('道のり', 'The way'),
		pace: both('速さ', 'The pace'),
		ask: both('行って帰って、何ミリ秒？', 'How long, there and back?')
	},
	{ kind: 'scan', view: 'title' },
	{
		kind: 'scan',
		view: 'print',
		soft: both('やわらかい指', 'a soft finger'),
		clear: both('はっきりした線', 'clear lines'),
		figure: 'part'
	},
	{
		kind: 'scan',
		view: 'record',
		card: both('井戸の手帳', 'Book of the well'),
		rows: [
			both('春の水', 'water in spring'),
			both('夏の水', 'water in summer'),
			both('秋の水', 'water in autumn')
		],
		consent: both('本人の「はい」', 'only with a yes')
	},
	{ kind: 'pond', view: 'title' },
	{
		kind: 'pond',
		view: 'fish',
		hunter: both('よその池から来た魚', 'Fish from elsewhere'),
		prey: both('トンボの子を食べる', 'eat the young of damselflies')
	},
	{ kind: 'pond', view: 'drain', label: both('池の水をぬく', 'The pond is drained') },
	{ kind: 'pond', view: 'light', label: both('木を切って、光を入れる', 'Trees are cut to let the light in') },
	{
		kind: 'pond',
		view: 'sightings',
		before: { figure: 'few', name: both('はじめ', 'at first') },
		after: { figure: 'part', name: both('いま', 'now') }
	},
	{
		kind: 'town',
		time: 'morning',
		title: true,
		street: [{ what: 'house' }, { what: 'empty' }, { what: 'shop' }, { what: 'park' }, { what: 'house' }],
		walkers: { who: 'children', count: 3 }
	},
	{
		kind: 'town',
		time: 'evening',
		head: both('町の三つの場所', 'Three places in the town'),
		street: [
			{ what: 'factory', name: both('工場', 'works'), line: 0 },
			{ what: 'hall', name: both('役所', 'town hall'), line: 0 },
			{ what: 'sight', name: both('名所', 'the old gate'), line: 1 }
		]
	},
	{
		kind: 'town',
		time: 'dusk',
		street: [{ what: 'school' }, { what: 'office' }, { what: 'stall' }],
		cameras: { figure: 'people', label: both('町のカメラ', 'cameras in the town') }
	},
	{ kind: 'crowd', figure: 'many', thing: 'person', label: both('来た人', 'people came'), about: true },
	{
		kind: 'crowd',
		figure: 'people',
		thing: 'house',
		each: 20,
		label: both('町の家', 'houses in the town'),
		base: both('1つ=20けん', 'one stands for 20')
	},
	{ kind: 'crowd', figure: 'part', thing: 'person', label: both('「はい」と答えた人', 'said yes') },
	{ kind: 'crowd', figure: 'early', of: 'middle', thing: 'flag', label: both('選ばれた班', 'were chosen') },
	{
		kind: 'talk',
		left: { who: 'students', count: 4, name: both('高校生', 'students') },
		right: { who: 'employees', count: 2, name: both('会社の人', 'employees') },
		turns: [
			{ side: 'left', line: 0, things: ['chart', 'sock'] },
			{
				side: 'right',
				line: 0,
				things: ['question'],
				says: both('だれが困っている？', 'Who has the trouble?')
			},
			{ side: 'left', line: 1, says: both('そうか！', 'I see!') }
		]
	},
	{
		kind: 'talk',
		left: { who: 'officials', count: 1, name: both('町長', 'mayor') },
		right: { who: 'screen', name: both('公開データ', 'open data') },
		turns: [{ side: 'right', line: 0, things: ['chart', 'chart', 'chart'] }]
	},
	{
		kind: 'weigh',
		left: { name: both('雨', 'rain'), things: ['camera'], line: 0 },
		right: {
			name: both('ほかのこと', 'something else'),
			things: ['eye', 'clock', 'people'],
			line: 1,
			open: true
		},
		ask: both('ふえたのは、なぜ？', 'Why is there more?')
	},
	{
		kind: 'before-after',
		before: 'people',
		change: 'less',
		after: 'later',
		label: both('井戸をつかう人', 'People who use the wells'),
		each: 50,
		base: both('1つぶ=50人', 'one dot = 50 people'),
		about: true
	},
	{ kind: 'sea-floor', view: 'title', ship: true }
];

/** A case file as an author writes it, with a scene for each of the pictures. */
export const sampleFile = {
	id: 'wells',
	order: 1,
	title: both('町の{井戸|いど}を守る', 'Keeping the town’s wells'),
	summary: both('井戸の水をへらさない。', 'Wells that do not run dry.'),
	issue: both('井戸がかれる。', 'Wells run dry.'),
	done: both('雨をためた。', 'People kept the rain.'),
	who: [{ name: both('町', 'The town'), part: both('雨をためた。', 'kept the rain.'), source: 'survey' }],
	evidence: 'B',
	evidenceWhy: both('町だけが調べた。', 'Only the town counted.'),
	layer: 'life',
	sdgs: [
		{ goal: 6, target: '6.4', mapping: 'ours', why: both('水を大切に使う。', 'Water is used with care.') }
	],
	figures: [
		figure('part', 40),
		figure('few', [5, 6], both('匹', 'a day')),
		figure('many', 150, both('か所', 'units')),
		figure('slow', 300, both('ミリ秒', 'ms')),
		figure('speed', 200_000, both('km/秒', 'km/s')),
		figure('less', -35),
		figure('more', 60),
		figure('between', [20, 45]),
		figure('people', 3100, both('人', 'people')),
		figure('money', 590_000_000, both('ドル', 'dollars')),
		figure('gift', 500_000, both('ユーロ', 'euros')),
		figure('each', 190, both('ドル', 'dollars')),
		figure('later', 2015, both('人', 'people'), 2023),
		figure('early', 11, both('か所', 'wells'), 1992),
		figure('middle', 140, both('か所', 'wells'), 2015),
		figure('late', 150, both('以上', 'or more'), 2021)
	],
	sources: [
		{
			id: 'survey',
			title: both('井戸の調査', 'Survey of wells'),
			publisher: both('町', 'The town'),
			year: 2021,
			url: 'https://example.org/wells',
			short: both('井戸の調査', 'Survey of wells')
		}
	],
	uncertainties: [both('数えていない井戸がある。', 'Some wells were not counted.')],
	question: {
		ask: both('何%？', 'How much?'),
		hint: both('割ってみる。', 'Divide.'),
		answer: both('46%', '46%')
	},
	film: {
		poster: 'scene-0',
		scenes: pictures.map((picture, i) => ({
			id: `scene-${i}`,
			...(i % 3 === 0 ? { chapter: both(`章${i}`, `Chapter ${i}`) } : {}),
			shows: both('井戸が見える。', 'There is a well.'),
			lines: [line, both('水は{=less}へって、{*less}倍。', 'There is {=less} less, times {*less}.')],
			picture
		}))
	}
};

/** The sample as a film. */
export function sampleStory(): FilmCase {
	const story = filmOf(v.parse(CaseFile, sampleFile));
	if (!story) throw new Error('the sample has no film');
	return story;
}

/** Scene `index` of a film alone, `t` seconds after it began. */
export function drawScene(story: FilmCase, index: number, lang: Locale, t: number): string {
	const scene = story.film.scenes[index];
	if (!scene) throw new RangeError(`there is no scene ${index}`);
	return drawPicture(scene.picture, stageOf(story, scene, lang, scene.from + t));
}
