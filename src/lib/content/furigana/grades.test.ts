import { expect, test } from 'vitest';
import { gradeOf, hasKanji, kanjiOf } from './grades.ts';

const primary = [1, 2, 3, 4, 5, 6] as const;

test('has as many kanji in each school year as the table of April 2020', () => {
	expect(primary.map((grade) => kanjiOf(grade).length)).toEqual([80, 160, 200, 202, 193, 191]);
});

test('has 1,026 kanji of primary school and 2,136 common kanji, none of them twice', () => {
	const all = [...primary, 7 as const].flatMap(kanjiOf);
	expect(primary.flatMap(kanjiOf)).toHaveLength(1026);
	expect(all).toHaveLength(2136);
	expect(new Set(all).size).toBe(2136);
});

test('has the kanji of all prefectures by grade 4', () => {
	expect(gradeOf('茨城愛媛岡山新潟岐阜熊本香川佐賀埼玉長崎滋賀鹿児島沖縄栃木奈良山梨大阪福井')).toBe(4);
});

test.each(['賀', '群', '徳', '富', '城'])('has moved %s to grade 4', (kanji) =>
	expect(gradeOf(kanji)).toBe(4)
);
test.each([...'囲紀喜救型航告殺士史象賞貯停堂得毒費粉脈歴'])('has moved %s to grade 5', (kanji) =>
	expect(gradeOf(kanji)).toBe(5)
);
test.each([...'胃腸恩券承舌銭退敵俵預'])('has moved %s to grade 6', (kanji) =>
	expect(gradeOf(kanji)).toBe(6)
);

test.each([
	['個人情報', [5, 1, 5, 5]],
	['課金', [4, 1]],
	['依存', [7, 6]],
	['誹謗中傷', [8, 8, 1, 6]],
	['詐欺', [7, 7]],
	['架空請求', [7, 1, 7, 4]],
	['闇', [7]],
	['拡散', [6, 4]],
	['著作権', [6, 2, 6]],
	['肖像権', [7, 5, 6]],
	['相談', [3, 3]],
	['保護者', [5, 5, 3]],
	['警察', [6, 4]],
	['危険', [6, 5]],
	['安全', [3, 3]],
	['検索', [5, 7]],
	['迷惑', [5, 7]],
	['証拠', [5, 7]],
	['設定', [5, 3]],
	['許可', [5, 5]]
])('gives the kanji of %s the grades %j, and the word the highest', (word, grades) => {
	expect([...word].map(gradeOf)).toEqual(grades);
	expect(gradeOf(word)).toBe(Math.max(...grades));
});

test('takes 叱, 剥, 填 and 頬 for common kanji as it does 𠮟, 剝, 塡 and 頰', () => {
	for (const kanji of '叱剥填頬𠮟剝塡頰') expect(gradeOf(kanji)).toBe(7);
});

test('does not let 々 or kana make a word harder', () => {
	expect(gradeOf('人々')).toBe(1);
	expect(gradeOf('食べる')).toBe(2);
});

test('sees kanji in words, but not in a zero', () => {
	expect(hasKanji('お金')).toBe(true);
	expect(hasKanji('𠮟る')).toBe(true);
	expect(hasKanji('〇')).toBe(false);
	expect(hasKanji('カタカナとABC')).toBe(false);
});
