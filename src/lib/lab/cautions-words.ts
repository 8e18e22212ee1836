import { formatNumber, formatValue } from '#lib/charts/format.ts';
import { decimalPlaces } from '#lib/charts/measure.ts';
import { plain } from '#lib/content/plain.ts';
import type { Caution } from '#lib/data/cautions.ts';
import type { CautionId } from '#lib/data/view.ts';
import { defineWords } from '#lib/words/define.ts';
import type { Locale } from '#lib/words/locale.ts';

/** A note of caution in plain text: what it is about, what is the case here, and one thing to try. */
export type CautionWords = { title: string; text: string; tip: string };

type Said<Id extends CautionId> = (caution: Extract<Caution, { id: Id }>) => CautionWords;
type Notes = { [Id in CautionId]: Said<Id> };

const yearsJa = ([first, last]: [number, number]) => (first === last ? `${first}年` : `${first}〜${last}年`);
const yearsEn = ([first, last]: [number, number]) => (first === last ? String(first) : `${first}–${last}`);

function value(number: number, unit: string, lang: Locale): string {
	const decimals = Math.min(2, decimalPlaces(number));
	return formatValue(number, { type: 'number', unit, decimals }, lang);
}

function withUnit(label: string, unit: string, lang: Locale): string {
	if (unit === '') return plain(label);
	return lang === 'ja' ? `${plain(label)}（${unit}）` : `${plain(label)} (${unit})`;
}

const percent = (number: number, lang: Locale) => formatNumber(number, number < 10 ? 1 : 0, lang);

const ja: Notes = {
	'cut-axis': ({ label, unit, least, most, above }) => ({
		title: '軸が0から始まっていません',
		text: `${plain(label)}は${value(least, unit, 'ja')}から${value(most, unit, 'ja')}まで。いちばん大きい値も、いちばん小さい値より${percent(above, 'ja')}%大きいだけです。図では、もっと開いて見えます。`,
		tip: '0から始まる軸にして、見え方をくらべてみましょう。'
	}),
	'tiny-groups': ({ group, count, groups }) =>
		group === null
			? {
					title: 'もとになる値が少なめです',
					text: `平均や中央値のもとになる値が、${count}個しかありません。一つ変わるだけで、大きく動きます。`,
					tip: '平均ではなく、一つずつの値を見てみましょう。'
				}
			: {
					title: '小さなグループがあります',
					text: `${groups}個のグループのうち、「${group}」は${count}つだけです。たまたまの値が、グループの特ちょうに見えてしまいます。`,
					tip: '小さなグループは、一つずつの名前を見てみましょう。'
				},
	'mixed-years': ({ a, b }) => ({
		title: '年がちがう数字です',
		text: `「${plain(a.label)}」は${yearsJa(a.years)}、「${plain(b.label)}」は${yearsJa(b.years)}の数字です。その間に変わった分もまざっています。`,
		tip: '同じ年の列がないか、さがしてみましょう。'
	}),
	totals: ({ label, rate, per }) => ({
		title: '大きい所ほど、多くなる数です',
		text: `「${plain(label)}」は全体の数なので、人の多い所ほど大きくなります。起こりやすさのちがいは、これだけではわかりません。`,
		tip: rate
			? `割合の「${plain(rate.label)}」に替えて、順番がどう変わるか見てみましょう。`
			: per
				? `「${plain(per.label)}」で割って、順番がどう変わるか見てみましょう。`
				: '割合の列がないか、さがしてみましょう。'
	}),
	'two-axes': ({ a, b }) => ({
		title: '二つの図の目もりは別ものです',
		text: `一つは${withUnit(a.label, a.unit, 'ja')}、もう一つは${withUnit(b.label, b.unit, 'ja')}。高さや、線の交わる所をくらべても意味がありません。`,
		tip: '「ある年を100」にそろえると、のび方をくらべられます。'
	}),
	cause: ({ x, y, r, count }) => ({
		title: '関係がある？　それとも原因？',
		text:
			Math.abs(r) < 0.3
				? `線は引けますが、${count}個の点はばらばらです（r＝${formatNumber(r, 2, 'ja')}）。「${plain(x)}」から「${plain(y)}」を言い当てることはできません。`
				: `「${plain(x)}」が大きいほど、「${plain(y)}」${r > 0 ? 'も大きい' : 'は小さい'}傾向があります（${count}個の点、r＝${formatNumber(r, 2, 'ja')}）。でも、一方がもう一方の原因だとは、この図からは言えません。`,
		tip: '両方を動かしていそうな「三つめのこと」を、一つ考えてみましょう。'
	}),
	missing: ({ missing, total, label }) => ({
		title: '図に出ていないものがあります',
		text: `${total}個のうち${missing}個は、「${plain(label)}」などの値がなく、図にありません。`,
		tip: 'どれがぬけているか、表で見てみましょう。かたよりはありませんか。'
	}),
	'second-hand': ({ title, publisher, part }) => ({
		title: part ? '一部は、また聞きの数字です' : 'また聞きの数字です',
		text: `「${plain(title)}」の数字${part ? 'の一部' : ''}は、${plain(publisher)}の数字を引用した記事などから読み取りました。`,
		tip: '発表で使う前に、もとの数字と見くらべましょう。'
	}),
	'log-axis': ({ label, axis }) => ({
		title: '同じ幅で10倍になる目もりです',
		text: `「${plain(label)}」の軸は対数目盛です。${axis === 'x' ? '右' : '上'}へ進むほど、同じ幅が大きな差を表します。`,
		tip: 'ふつうの目もりに戻して、並び方がどう変わるか見てみましょう。'
	})
};

const en: Notes = {
	'cut-axis': ({ label, unit, least, most, above }) => ({
		title: 'The axis does not start at zero',
		text: `${plain(label)} runs from ${value(least, unit, 'en')} to ${value(most, unit, 'en')}. The highest value is only ${percent(above, 'en')}% above the lowest, but it looks like far more.`,
		tip: 'Start the axis at zero and compare the two pictures.'
	}),
	'tiny-groups': ({ group, count, groups }) =>
		group === null
			? {
					title: 'Very few values',
					text: `The mean or median here comes from only ${count === 1 ? 'one value' : `${count} values`}. Change one and it jumps.`,
					tip: 'Look at the single values instead.'
				}
			: {
					title: 'One group is tiny',
					text: `Of ${groups} groups, “${group}” has only ${count === 1 ? 'one member' : `${count} members`}. Chance can look like a pattern there.`,
					tip: 'In a group this small, look at each name.'
				},
	'mixed-years': ({ a, b }) => ({
		title: 'Different years side by side',
		text: `“${plain(a.label)}” is from ${yearsEn(a.years)}, “${plain(b.label)}” from ${yearsEn(b.years)}. What changed in between is in the picture too.`,
		tip: 'See whether there is a column for the same year.'
	}),
	totals: ({ label, rate, per }) => ({
		title: 'Bigger places have more of everything',
		text: `“${plain(label)}” is a total, so places with many people come out on top. It cannot tell you where it is more common.`,
		tip: rate
			? `Switch to “${plain(rate.label)}” and see how the order changes.`
			: per
				? `Divide it by “${plain(per.label)}” and see how the order changes.`
				: 'See whether there is a column with a rate.'
	}),
	'two-axes': ({ a, b }) => ({
		title: 'Two pictures, two scales',
		text: `One shows ${withUnit(a.label, a.unit, 'en')}, the other ${withUnit(b.label, b.unit, 'en')}. Heights and crossing lines mean nothing between them.`,
		tip: 'Set one year to 100 in both to compare how they grow.'
	}),
	cause: ({ x, y, r, count }) => ({
		title: 'A link, or a cause?',
		text:
			Math.abs(r) < 0.3
				? `A line can be drawn, but the ${count} points are scattered (r = ${formatNumber(r, 2, 'en')}). “${plain(x)}” does not tell you “${plain(y)}”.`
				: `Where “${plain(x)}” is higher, “${plain(y)}” tends to be ${r > 0 ? 'higher' : 'lower'} (${count} points, r = ${formatNumber(r, 2, 'en')}). The picture alone cannot say that one causes the other.`,
		tip: 'Think of a third thing that could move both.'
	}),
	missing: ({ missing, total, label }) => ({
		title: 'Some are not in the picture',
		text: `${missing} of ${total} are left out because a value is missing, mostly of “${plain(label)}”.`,
		tip: 'Find them in the table. Do they have something in common?'
	}),
	'second-hand': ({ title, publisher, part }) => ({
		title: part ? 'Some figures are second-hand' : 'These figures are second-hand',
		text: `${part ? 'Some figures' : 'The figures'} of “${plain(title)}” come from articles that quote the publisher (${plain(publisher)}).`,
		tip: 'Before you present them, check them against the original.'
	}),
	'log-axis': ({ label, axis }) => ({
		title: 'Every step is ten times the last',
		text: `The axis of “${plain(label)}” is logarithmic: further ${axis === 'x' ? 'right' : 'up'}, the same width stands for a larger difference.`,
		tip: 'Switch to the plain scale and watch how the points move.'
	})
};

const notes = defineWords<Notes>({ ja, en });

/** What a note says. Plain text; labels with ruby have become words. */
export function cautionWords(caution: Caution, lang: Locale): CautionWords {
	return say(caution, notes[lang]);
}

function say<Id extends CautionId>(
	caution: Extract<Caution, { id: Id }> & { id: Id },
	notes: Notes
): CautionWords {
	return notes[caution.id](caution);
}
