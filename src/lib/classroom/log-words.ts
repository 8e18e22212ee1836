import type { Act, Entry, Role } from '#lib/review/entry.ts';
import { words as dialogueWords } from '#lib/review/frames.ts';
import { defaultRubric, type RubricRow } from '#lib/review/rubric.ts';
import { defineWords } from '#lib/words/define.ts';
import { count } from '#lib/words/plural.ts';
import type { Locale } from '#lib/words/locale.ts';

/** Words of the record: who said what, and what became of it. */
export const logWords = defineWords({
	ja: {
		intro:
			'だれが、いつ、何を書き、先生がどう決めたか。ここにあるものは、あとから消したり書きかえたりできません。',
		none: 'まだ、やりとりはありません',
		noneText: 'メンターから返ってきたファイルを「集める」に入れると、ここに残っていきます。',
		print: '印刷する',
		csv: 'CSVに残す',
		csvName: 'やりとりの記録',
		csvHead: ['日時', 'チーム', 'アイデア', '立場', '名前', '種類', '文', 'もとの文', '番号'],
		untitled: 'まだ名前のないアイデア',
		noTeam: 'チーム未定',
		roles: { mentor: 'メンター', student: '生徒', teacher: '先生' } satisfies Record<Role, string>,
		more: 'つづきのことば',
		thanks: 'お礼',
		mark: (row: string, level: number | null) =>
			level === null ? `到達点：${row} を取り消し` : `到達点：${row} ${level}`,
		report: '先生に見せる',
		reply: (use: string) => `返事：${use}`,
		acts: { pass: '届ける', hold: '止める', back: '書き手に返す' } satisfies Record<Act, string>,
		on: (text: string) => `「${text}」へ`,
		number: (id: string) => `番号 ${id.slice(0, 8)}`,
		entries: (n: number) => `${n}件`,
		which: 'アイデア',
		all: 'すべて'
	},
	en: {
		intro:
			'Who wrote what and when, and what you decided. Nothing here can be deleted or changed afterwards.',
		none: 'Nothing has been said yet',
		noneText: 'Take in the files mentors send back under “Collect”, and the record begins.',
		print: 'Print',
		csv: 'Save as CSV',
		csvName: 'record',
		csvHead: ['time', 'team', 'idea', 'role', 'name', 'kind', 'words', 'in answer to', 'number'],
		untitled: 'An idea without a name yet',
		noTeam: 'No team yet',
		roles: { mentor: 'Mentor', student: 'Student', teacher: 'Teacher' },
		more: 'More words',
		thanks: 'Thanks',
		mark: (row, level) => (level === null ? `Mark taken back: ${row}` : `Mark: ${row} ${level}`),
		report: 'Shown to the teacher',
		reply: (use) => `Answer: ${use}`,
		acts: { pass: 'Delivered', hold: 'Held', back: 'Given back' },
		on: (text) => `On “${text}”`,
		number: (id) => `No. ${id.slice(0, 8)}`,
		entries: (n) => count(n, 'entry', 'entries'),
		which: 'Idea',
		all: 'All'
	}
});

/** What an entry is, in a few words. */
export function whatOf(entry: Entry, lang: Locale, rubric: readonly RubricRow[] = defaultRubric): string {
	const w = logWords[lang];
	const said = dialogueWords[lang];
	switch (entry.kind) {
		case 'comment':
			return said.frames[entry.mood].name;
		case 'reply':
			return w.reply(said.uses[entry.use]);
		case 'more':
			return w.more;
		case 'thanks':
			return w.thanks;
		case 'mark':
			return w.mark(rubric.find(({ id }) => id === entry.row)?.title[lang] ?? entry.row, entry.level);
		case 'gate':
			return w.acts[entry.act];
		case 'report':
			return w.report;
	}
}
