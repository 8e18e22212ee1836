import type { FaultReason } from '#lib/data/formula/fault.ts';
import { defineWords } from '#lib/words/define.ts';
import type { Locale } from '#lib/words/locale.ts';

type Said<Id extends FaultReason['id']> = (fault: Extract<FaultReason, { id: Id }>) => string;
type FaultWords = { [Id in FaultReason['id']]: Said<Id> };

/** What is wrong with a formula and what to do, by the fault's id. Plain text. */
const ja: FaultWords = {
	empty: () =>
		'式がまだありません。列をえらんで、計算を書いてみましょう。例：[空き家の数] ÷ [住宅の総数] × 100',
	'too-long': ({ most }) => `式が長すぎます。${most}文字までにするか、二つの列に分けて計算しましょう。`,
	'too-deep': () => 'かっこが重なりすぎています。途中までを別の列で計算してから、それを使いましょう。',
	character: ({ text }) => `「${text}」は式の中では使えません。消してみましょう。`,
	'open-bracket': () => '列の名前のかっこ [ が閉じていません。名前のうしろに ] を書きましょう。',
	parenthesis: () => 'かっこの数が合いません。（ と ） が組になっているか、見直しましょう。',
	'open-quote': () => '言葉をかこむ " が閉じていません。うしろにも " を書きましょう。',
	number: ({ text }) =>
		`「${text}」は数として読めません。数字と小数点だけで書きましょう。12万なら 120000 です。`,
	comma: () => 'ここにコンマは使えません。1,000 は 1000 と書きましょう。',
	percent: () => '% は使えません。50% は 0.5、割合を % にしたいときは × 100 と書きましょう。',
	'two-values': ({ text }) => `「${text}」の前に、＋ や × などの記号がありません。`,
	'missing-value': ({ text }) => `「${text}」のとなりに、数か列が足りません。`,
	'unknown-column': ({ text, near }) =>
		`「${text}」という列はありません。` +
		(near ? `「${near}」のことですか。` : '列の名前を、一覧からえらび直しましょう。'),
	'ambiguous-column': ({ text, names }) =>
		`「${text}」という列は一つではありません。${names.map((name) => `[${name}]`).join('、')} のどれかを書きましょう。`,
	'unknown-function': ({ text, near }) =>
		`「${text}」という計算はありません。` +
		(near ? `「${near}」のことですか。` : '使えるのは 平均、合計、もし、四捨五入 などです。'),
	'bare-function': ({ text }) => `「${text}」のうしろに、かっこと中身がいります。例：${text}([列の名前])`,
	arguments: ({ text, least, most }) =>
		least === most
			? `「${text}」のかっこの中は${least}個です。コンマで区切って書きましょう。`
			: `「${text}」のかっこの中は${least}個から${most}個です。コンマで区切って書きましょう。`,
	text: ({ text }) => `「${text}」は言葉なので、計算できません。数の列を使いましょう。`,
	truth: () => '大小をくらべただけでは、列の値になりません。例：もし([列] > 10, "多い", "少ない")',
	'no-truth': () => 'ここには、[列] > 10 のような、くらべる式がいります。',
	'two-kinds': () => '「もし」の二つの答えは、両方とも数か、両方とも言葉にしましょう。'
};

const en: FaultWords = {
	empty: () =>
		'There is no formula yet. Pick a column and write a calculation, for example [vacant] / [dwellings] * 100.',
	'too-long': ({ most }) =>
		`The formula is too long. Keep it under ${most} characters, or work it out in two columns.`,
	'too-deep': () =>
		'Too many parentheses inside each other. Work out a part in another column first, then use that.',
	character: ({ text }) => `“${text}” means nothing in a formula. Try taking it out.`,
	'open-bracket': () => 'The bracket [ of a column is never closed. Write ] after its name.',
	parenthesis: () => 'The parentheses do not match. Check that every ( has its ).',
	'open-quote': () => 'The quotation mark is never closed. Put another " after the word.',
	number: ({ text }) => `“${text}” is not a number. Use digits and one point only: 120000, 0.5.`,
	comma: () => 'A comma cannot stand here. Write 1,000 as 1000.',
	percent: () => '% cannot be used here. Write 0.5 for 50%, or * 100 to turn a share into per cent.',
	'two-values': ({ text }) => `Something like + or * is missing before “${text}”.`,
	'missing-value': ({ text }) => `A number or a column is missing next to “${text}”.`,
	'unknown-column': ({ text, near }) =>
		`There is no column “${text}”. ` +
		(near ? `Did you mean “${near}”?` : 'Pick its name from the list of columns.'),
	'ambiguous-column': ({ text, names }) =>
		`${names.length} columns are called “${text}”. Write one of ${names.map((name) => `[${name}]`).join(', ')}.`,
	'unknown-function': ({ text, near }) =>
		`There is no function “${text}”. ` +
		(near ? `Did you mean “${near}”?` : 'There are mean, sum, if, round and a few more.'),
	'bare-function': ({ text }) => `“${text}” needs parentheses with something inside: ${text}([column]).`,
	arguments: ({ text, least, most }) =>
		least === most
			? `“${text}” takes ${least === 1 ? 'one value' : `${least} values, with commas between them`}.`
			: `“${text}” takes ${least} to ${most} values, with commas between them.`,
	text: ({ text }) => `“${text}” is text and cannot be calculated with. Use a column of numbers.`,
	truth: () => 'A comparison alone gives no value. Try if([column] > 10, "many", "few").',
	'no-truth': () => 'A comparison is needed here, such as [column] > 10.',
	'two-kinds': () => 'Both answers of “if” have to be numbers, or both have to be text.'
};

const words = defineWords<FaultWords>({ ja, en });

/** What to say about a fault. Plain text. */
export function formulaFaultWords(fault: FaultReason, lang: Locale): string {
	return say(fault, words[lang]);
}

function say<Id extends FaultReason['id']>(
	fault: Extract<FaultReason, { id: Id }> & { id: Id },
	words: FaultWords
): string {
	return words[fault.id](fault);
}
