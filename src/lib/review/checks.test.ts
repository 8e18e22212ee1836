import { expect, test } from 'vitest';
import { hintsOn, leadsOutside } from './checks.ts';
import type { Mood } from './entry.ts';

const signs = (text: string, mood: Mood) => hintsOn(text, mood).map(({ sign }) => sign);

test.each<[text: string, mood: Mood, signs: string[]]>([
	[
		'もしかしたら、見守る人にも「うれしいこと」があるのでは。その人の困りごとも、一枚書いてみませんか。',
		'wonder',
		[]
	],
	['いまは、どうしのいでいますか？', 'wonder', []],
	['それは本当に困っていますか？', 'wonder', ['yes-no']],
	['お年寄りに聞いたほうがいいと思いませんか？', 'wonder', ['advice']],
	['駅の待合室を見に行きました。', 'wonder', ['no-question']],
	['とてもいいですね！', 'like', ['empty-praise']],
	['3人に話を聞いてから書いているところがいいです。声がそのまま残っています。', 'like', []],
	['この案は現実的ではないです。', 'wish', ['verdict']],
	['待つ人が「あとどれくらいか」を知れたら、と思いました。', 'wish', []],
	['くわしくは naoto@example.co.jp に送ってください。', 'answer', ['contact']],
	['０９０−１２３４−５６７８まで。', 'answer', ['contact']],
	['LINEのID、教えてください。', 'answer', ['contact']],
	['今度、二人で会いましょう。', 'answer', ['outside']],
	['会社に遊びに来てください。', 'answer', ['outside']],
	['Who is hurt most today?', 'wonder', []],
	["Don't you think you should ask your grandmother?", 'wonder', ['advice']],
	['Is it useful?', 'wonder', ['yes-no']],
	['Great job!', 'like', ['empty-praise']],
	["This won't work in the countryside.", 'wish', ['verdict']],
	['Just email me, we can meet up.', 'answer', ['outside']],
	['I wish the person who waits knew how long it still takes.', 'wish', []]
])('%s', (text, mood, expected) => {
	expect(signs(text, mood)).toEqual(expected);
});

test('a long comment is said to be long, in each language at its own length', () => {
	expect(signs('バスを待つあいだの話です。'.repeat(20), 'like')).toEqual(['long']);
	expect(signs('Waiting for the bus is the story here. '.repeat(9), 'like')).toEqual([]);
	expect(signs('Waiting for the bus is the story here. '.repeat(14), 'like')).toEqual(['long']);
});

test('numbers of an idea are no telephone numbers', () => {
	for (const text of [
		'2022年の29.0 %から、2030年には31 %に。',
		'1日に1,200人が使う',
		'第2版は11月20日16:12です',
		'2024-2025 was a hard year'
	])
		expect(leadsOutside(text)).toBe(false);
});

test('a contact far down in a long text is found, and nothing takes long', () => {
	expect(leadsOutside(`${'あ'.repeat(1500)} mail@example.jp`)).toBe(true);
	for (const text of ['a'.repeat(100_000), '0-'.repeat(50_000), 'が今度'.repeat(30_000)])
		expect(() => hintsOn(text, 'wonder')).not.toThrow();
});
