import { describe, expect, test } from 'vitest';
import { locales } from '#lib/words/locale.ts';
import { explain, words } from './mistakes-words.ts';
import { mistakes, remarksOn, type Mistake } from './mistakes.ts';
import type { Section } from './idea.ts';
import { sketch, waitingRoom, type Plan } from './testing/sketch.ts';

function remarks(plan: Plan) {
	const { idea, canvas } = sketch(plan);
	return remarksOn(idea, canvas);
}
const signs = (plan: Plan, mistake: Mistake) =>
	remarks(plan)
		.filter((remark) => remark.mistake === mistake)
		.map(({ sign }) => sign);

/** What is noticed of a single note. */
const onNote = (section: Section, text: string, mistake: Mistake) => signs({ [section]: [text] }, mistake);

test('there are nine, and the canvas of the design has none of them', () => {
	expect(mistakes).toHaveLength(9);
	expect(remarks(waitingRoom)).toEqual([]);
});

describe('several users on one canvas', () => {
	test.each([
		'高校生とお年寄り',
		'生徒や先生',
		'留学生・観光客',
		'子どもとその親',
		'みんな',
		'町のすべての人',
		'だれでも使える',
		'students and their parents',
		'Tourists or residents',
		'teachers & pupils',
		'Everyone in our town',
		'all citizens'
	])('“%s” is more than one', (user) => {
		expect(signs({ user }, 'mixed-users')).toHaveLength(1);
	});
	test.each([
		'バスで通う高校生 みお',
		'親と離れて暮らす大学生',
		'子どもを育てる母親',
		'友だちと通学する中学生',
		'一人で暮らすお年寄り',
		'車いすで通う高校生',
		'部活とバイトをしている高校生',
		'A student who lives far from school',
		'Grandmother Yoshi, 78, who lives alone',
		'a father with two small children',
		'Parents who care for a child at home',
		'New shop owner in the old town'
	])('“%s” is one', (user) => {
		expect(signs({ user }, 'mixed-users')).toEqual([]);
	});
	test('notes that say for whom they hold', () => {
		expect(signs({ pains: ['観光客：道が分からない', '住民：ごみが増えた'] }, 'mixed-users')).toEqual([
			'labelled-users'
		]);
		expect(signs({ gains: ['住民は静かに暮らせる', '観光客は道に迷わない'] }, 'mixed-users')).toEqual([
			'labelled-users'
		]);
		expect(signs({ pains: ['Tourists: no signs', 'Residents: noise at night'] }, 'mixed-users')).toEqual([
			'labelled-users'
		]);
	});
	test('others who are part of the trouble are no users', () => {
		expect(
			signs({ pains: ['先生は忙しくて相談しにくい', '親は夜おそくまで帰らない'] }, 'mixed-users')
		).toEqual([]);
		expect(signs({ gains: ['先生にほめられる', '友だちと話せる'] }, 'mixed-users')).toEqual([]);
	});
});

describe('features before people', () => {
	const user: Plan = {
		jobs: ['学校に通って、友だちと話す'],
		pains: ['夜7時から8時までバスがない'],
		gains: ['宿題が終わって帰れる']
	};
	const links: [string, string][] = [
		['明るい待合室', '夜7時から8時までバスがない'],
		['机と電源', '宿題が終わって帰れる']
	];
	const answers: Plan = { relievers: ['明るい待合室'], creators: ['机と電源'], links };
	test.each<Plan>([
		{ products: ['バスの位置がわかるアプリ', 'スタンプカード'] },
		{ products: ['アプリ'], relievers: ['通知が来る'] },
		{ pains: ['寒い'], products: ['ストーブ'], relievers: ['暖かい'] },
		{ products: ['A map app'], creators: ['Points for every walk'] },
		{ jobs: ['通う'], products: ['待合室'], creators: ['お茶'] },
		{ relievers: ['Lights along the path', 'A bell'] }
	])('%j begins with what is built', (plan) => {
		expect(signs(plan, 'features-first')).toEqual(['unknown-user']);
	});
	test('a fit that rests on guesses about the person', () => {
		expect(signs({ ...user, ...answers }, 'features-first')).toEqual(['unmet-user']);
	});
	test.each<Plan>([
		user,
		{ products: ['アプリ'] },
		{ ...user, ...answers, links: links.slice(1) },
		{ ...user, ...answers, pains: [{ text: '夜7時から8時までバスがない', confidence: 'heard' }] },
		{ ...user, ...answers, gains: [{ text: '宿題が終わって帰れる', confidence: 'data' }] },
		{ ...user, products: ['待合室', '小さな画面'] },
		{}
	])('%j does not', (plan) => {
		expect(signs(plan, 'features-first')).toEqual([]);
	});
});

describe('a thin profile', () => {
	test.each<Plan>([
		{ jobs: ['通う'], pains: ['寒い'], gains: ['暖かい'], products: ['待合室'] },
		{ jobs: ['通う'], pains: ['寒い', '暗い'], gains: ['話せる'], relievers: ['あかり'] },
		{ jobs: ['通う', '帰る'], pains: ['寒い'], gains: ['話せる'], creators: ['お茶会'] }
	])('%j has too little of the person', (plan) => {
		expect(signs(plan, 'too-few')).toEqual(['thin']);
	});
	test.each<Plan>([
		{ pains: ['寒い', '暗い', '遠い'], gains: ['話せる', '学べる'], products: ['待合室'] },
		{ jobs: ['通う', '帰る'], pains: ['寒い', '暗い', '遠い'], products: ['待合室'] },
		{ jobs: ['go to school'], gains: ['talk to friends'], products: ['a room'] }
	])('%j has a part nobody wrote on', (plan) => {
		expect(signs(plan, 'too-few')).toEqual(['empty-section']);
	});
	test.each<Plan>([
		{},
		{ pains: ['寒い'] },
		{ jobs: ['通う'], pains: ['寒い'], gains: ['暖かい'] },
		{ jobs: ['通う'], pains: ['寒い', '暗い'], gains: ['話せる', '学べる'], products: ['待合室'] },
		{ products: ['待合室'] },
		{ jobs: ['a', 'b', 'c'], pains: ['d'], gains: ['e'], relievers: ['f'] }
	])('%j is left in peace', (plan) => {
		expect(signs(plan, 'too-few')).toEqual([]);
	});
});

describe('only functional jobs', () => {
	test.each([
		['8時までに学校に着く', '宿題を終わらせる'],
		['薬を受け取る', '病院に行く', '買い物をする'],
		['畑に水をやる', 'トマトを出荷する'],
		['バスに乗る', '定期券を買う'],
		['Get to school by eight', 'Finish homework'],
		['Buy food', 'See the doctor', 'Pay bills']
	])('%s and so on are tasks', (...jobs) => {
		expect(signs({ jobs }, 'only-functional')).toEqual(['functional']);
	});
	test.each([
		['部活も勉強も、あきらめずに通う', '8時までに学校に着く'],
		['薬を受け取る', '家族に心配をかけたくない'],
		['買い物をする', '近所の人と笑って話したい'],
		['定期券を買う'],
		['Get to school by eight', 'Not be seen as the poor kid'],
		['Buy food', 'Stay independent'],
		['See the doctor', 'Feel safe on the way']
	])('%s and so on are more, or too little to tell', (...jobs) => {
		expect(signs({ jobs }, 'only-functional')).toEqual([]);
	});
});

describe('answering everything', () => {
	const needs = (n: number, weight: 0 | 1 | 2 | 3 = 0) =>
		Array.from({ length: n }, (_, i) => ({ text: `困る${i}`, weight }));
	const all = (n: number): [string, string][] => Array.from({ length: n }, (_, i) => ['待合室', `困る${i}`]);
	test.each([6, 7, 9])('%i needs, none left', (n) => {
		expect(signs({ pains: needs(n), relievers: ['待合室'], links: all(n) }, 'answer-all')).toEqual([
			'answers-all'
		]);
	});
	test.each([4, 5, 8])('%i needs, all of the first rank', (n) => {
		expect(signs({ pains: needs(n, 3) }, 'answer-all')).toEqual(['all-top']);
	});
	test.each<Plan>([
		{ pains: needs(6), relievers: ['待合室'], links: all(5) },
		{ pains: needs(5), relievers: ['待合室'], links: all(5) },
		{
			pains: [...needs(6), { text: '残す', waived: '町の仕事だから' }],
			relievers: ['待合室'],
			links: all(6)
		},
		{ pains: needs(3, 3) },
		{ pains: [...needs(4, 3), '順位なし'] },
		{ pains: needs(9) }
	])('is not what %j does', (plan) => {
		expect(signs(plan, 'answer-all')).toEqual([]);
	});
});

describe('the solution on the side of the person', () => {
	test.each<[Section, string]>([
		['pains', 'バスの位置を見るアプリがない'],
		['pains', '見守るシステムがない'],
		['pains', '相談できるサービスが足りない'],
		['pains', 'ＡＩがあれば助かる'],
		['gains', 'アプリでバスの時間が分かる'],
		['gains', 'AIが宿題を教えてくれる'],
		['jobs', 'アプリを作りたい'],
		['pains', 'There is no app for bus times'],
		['pains', 'Needs a good website'],
		['pains', 'No system that warns people'],
		['gains', 'An app tells me when the bus comes'],
		['gains', 'Finds friends with an app']
	])('in %s: “%s”', (section, text) => {
		expect(onNote(section, text, 'solution-in-needs')).toHaveLength(1);
	});
	test.each<[Section, string]>([
		['pains', 'アプリの使い方が分からない'],
		['pains', 'スマホを一日中見てしまう'],
		['pains', '夜のバスがない'],
		['pains', 'アプリが多すぎて、どれが本当か分からない'],
		['gains', 'AIに頼らず、自分で考えられる'],
		['gains', 'アプリがなくても楽しく過ごせる'],
		['jobs', '友だちとゲームをする'],
		['pains', 'The app is hard to read for my grandmother'],
		['pains', 'Left alone without a support system'],
		['gains', 'Knows when the bus comes'],
		['pains', 'No bus after eight'],
		['pains', 'AI answers are sometimes wrong']
	])('not in %s: “%s”', (section, text) => {
		expect(onNote(section, text, 'solution-in-needs')).toEqual([]);
	});
	test('a pain that is only the absence of what is offered', () => {
		const own = (pain: string, product: string) =>
			signs({ pains: [pain], products: [product] }, 'solution-in-needs');
		expect(own('駅に待合室がない', 'バス停となりの空き家を、待合室に')).toEqual(['own-product']);
		expect(own('There is no waiting room', 'A warm waiting room')).toEqual(['own-product']);
		expect(own('部活のあと、1時間バスがない', 'バスの位置がわかる小さな画面')).toEqual([]);
		expect(own('駅に待合室がない', 'スタンプカード')).toEqual([]);
	});
});

describe('two sides taken for one', () => {
	test.each<[Section, string]>([
		['pains', '通学路に街灯を設置する'],
		['gains', '防災教室を開催したい'],
		['gains', '私たちが待合室をつくる'],
		['jobs', 'チームで学校に畑をつくる'],
		['gains', 'Install lamps along the path'],
		['jobs', 'We will build a garden'],
		['relievers', '夜道が暗くて不安'],
		['products', 'お年寄りが買い物に困っている'],
		['creators', 'She feels lonely at home'],
		['relievers', "Doesn't know when the bus comes"]
	])('in %s: “%s”', (section, text) => {
		expect(onNote(section, text, 'two-sides')).toHaveLength(1);
	});
	test.each<[Section, string]>([
		['jobs', '店に新しいレジを導入したい'],
		['jobs', '子どもに字を教える'],
		['pains', '私たちの声が、大人に届かない'],
		['gains', '畑の仕事を分け合える'],
		['relievers', '名前は、ほかの人には分からない'],
		['relievers', '不安なときに話せる人を紹介'],
		['products', '困ったときの地図'],
		['relievers', 'No one has to feel lonely: tea every Friday'],
		['jobs', 'Build up a small shop']
	])('not in %s: “%s”', (section, text) => {
		expect(onNote(section, text, 'two-sides')).toEqual([]);
	});
	const turned = (need: string, answer: string) => signs({ pains: [need], relievers: [answer] }, 'two-sides');
	test.each([
		['バスがいつ来るか分からない', 'バスがいつ来るか分かる'],
		['待つ時間に宿題ができたら最高', '待つ時間に宿題ができる'],
		['親に迎えをたのみにくい', '親に迎えをたのみやすい'],
		['ごみの分け方が分からない', 'ごみの分け方が分かるようになる'],
		['Does not know when the bus comes', 'Knows when the bus comes'],
		['Cannot carry heavy bags up the stairs', 'Can carry heavy bags up the stairs']
	])('“%s” turned around is no answer', (need, answer) => {
		expect(turned(need, answer)).toEqual(['turned-around']);
	});
	test.each([
		['バスがいつ来るか分からない', 'あと何分かが、いつも見える'],
		['待つ時間に宿題ができたら最高', '待つ時間に宿題ができる机と電源を置く'],
		['親に迎えをたのみにくい', '近所の車に3人で相乗り'],
		['ごみの分け方が分からない', '写真を見せると、分け方を返事する'],
		['Does not know when the bus comes', 'A small screen by the door counts down the minutes'],
		['Cannot carry heavy bags up the stairs', 'Pupils carry bags on their way home']
	])('“%s” is answered by “%s”', (need, answer) => {
		expect(turned(need, answer)).toEqual([]);
	});
});

describe('jobs taken for outcomes', () => {
	test.each([
		'通学時間が短くなる',
		'友だちが増える',
		'成績が上がる',
		'毎日が楽になる',
		'ごみが減る',
		'バスが来たら最高',
		'Less waiting',
		'School becomes easier',
		'It would be great to have time',
		'Traffic decreases'
	])('“%s” is how it ends', (text) => {
		expect(onNote('jobs', text, 'outcome-jobs')).toEqual(['outcome']);
	});
	test.each([
		'8時までに学校に着く',
		'医者になる',
		'ごみを減らす',
		'舞台に上がる',
		'友だちを増やす',
		'「かわいそう」と思われたくない',
		'Get better at English',
		'Cut waste at home',
		'Become a nurse',
		'Help his mother in the shop'
	])('“%s” is something to do', (text) => {
		expect(onNote('jobs', text, 'outcome-jobs')).toEqual([]);
	});
	test('the same words are welcome among the gains', () => {
		expect(onNote('gains', '友だちが増える', 'outcome-jobs')).toEqual([]);
	});
});

describe('vague pains and gains', () => {
	test.each([
		'不便',
		'通学が大変',
		'生活が便利になる',
		'毎日が楽しい',
		'通学に時間がかかる',
		'バスの本数が少ない',
		'返事が遅い',
		'電車賃などの問題とか',
		'いろいろな問題がある',
		'Takes too long',
		'The station is too far',
		'It is inconvenient',
		'Life is hard',
		'Wastes time',
		'Many problems at home'
	])('“%s” could be anybody’s', (text) => {
		expect(onNote('pains', text, 'vague')).toHaveLength(1);
	});
	test.each([
		'部活のあと、1時間バスがない',
		'だれかと話せると安心',
		'親に迎えをたのみにくい',
		'通学に片道一時間半かかる',
		'雪の日の坂道を、車いすで上がるのが大変',
		'次のバスに間に合わないほど手続きに時間がかかる',
		'バスの本数が少ない（朝は2本）',
		'It takes too long: 90 minutes each way',
		'Hard to ask my parents for a lift after nine',
		'Too far to walk: five kilometres',
		'Nobody to talk to at lunch',
		'She is afraid of the dark path by the river'
	])('“%s” can be pictured', (text) => {
		expect(onNote('pains', text, 'vague')).toEqual([]);
	});
	test('figures behind a note say how much', () => {
		expect(signs({ pains: [{ text: '通学に時間がかかる', confidence: 'data' }] }, 'vague')).toEqual([]);
		expect(signs({ pains: [{ text: '通学に時間がかかる', confidence: 'heard' }] }, 'vague')).toEqual([
			'no-measure'
		]);
	});
	test('answers and jobs are not looked at', () => {
		expect(onNote('jobs', '楽しい', 'vague')).toEqual([]);
		expect(onNote('relievers', '便利', 'vague')).toEqual([]);
	});
});

describe('a remark', () => {
	test('stays away once it is put aside, and others stay', () => {
		const { idea, canvas, id } = sketch({ pains: ['不便', '通学が大変'] });
		const [first] = remarksOn(idea, canvas);
		expect(first?.key).toBe(`vague/${id('不便')}`);
		const left = remarksOn(idea, canvas, new Set([first?.key ?? '']));
		expect(left.map(({ note }) => note)).toEqual([id('通学が大変')]);
	});
	test('on a note is one at a time', () => {
		expect(remarks({ gains: ['アプリがないので不便'] }).map(({ mistake }) => mistake)).toEqual([
			'solution-in-needs'
		]);
	});
	test('says what it noticed, why it matters and what to try, in both languages', () => {
		const [remark] = remarks({ pains: ['通学に時間がかかる'] });
		if (!remark) throw new Error('nothing noticed');
		expect(explain(remark, 'ja').noticed).toBe(
			'「時間がかかる」とありますが、どのくらいかが書かれていません。'
		);
		for (const lang of locales)
			for (const mistake of mistakes)
				for (const text of Object.values(words[lang].mistakes[mistake])) expect(text).not.toBe('');
	});
	test('takes no longer over notes that came in damaged or much too long', () => {
		const long = [
			'漢'.repeat(50_000),
			'no '.repeat(20_000),
			'チームで'.repeat(20_000),
			'\u202e<b>\0'.repeat(9_000)
		];
		const { idea, canvas } = sketch({
			user: long[1],
			jobs: long,
			pains: long,
			gains: long,
			products: long,
			relievers: long
		});
		// A pattern that runs away meets the limit of the test.
		expect(remarksOn(idea, canvas)).toBeInstanceOf(Array);
	});
	test('is made on no canvas that is not there', () => {
		expect(remarksOn(sketch({}).idea, 'elsewhere')).toEqual([]);
	});
});
