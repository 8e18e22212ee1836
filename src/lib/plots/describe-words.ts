import type { View } from '#lib/data/view.ts';
import { defineWords } from '#lib/words/define.ts';
import { count as plural } from '#lib/words/plural.ts';

export type Amount = { name: string; value: string };
export type Direction = 'up' | 'down' | 'still';
/** How clearly two measures go together. */
export type Strength = 'none' | 'weak' | 'fair' | 'clear';
type Names = { x: string; y: string };

/** A plot in words: sentences that stand alone, put one after the other. */
export const describing = defineWords({
	ja: {
		between: '',
		of: 'の',
		things: (name: string, count: number) => (name === '' ? `${count}行` : `${name}${count}件`),
		rowCount: '行の数',
		moment: (year: number) => `${year}年のようすです。`,
		scatter: (x: string, y: string, things: string) => `散布図です。横は${x}、縦は${y}。点は${things}です。`,
		size: (measure: string) => `点の面積は、${measure}を表します。`,
		groups: (by: string, { count, most }: { count: number; most: Amount }) =>
			`色と形は${by}で、${count}グループに分かれます。いちばん多いのは${most.name}（${most.value}）です。`,
		ends: (measure: string, least: Amount, most: Amount) =>
			`${measure}がいちばん小さいのは${least.name}の${least.value}、いちばん大きいのは${most.name}の${most.value}です。`,
		only: ({ name, value }: Amount) => `あるのは${name}の${value}だけです。`,
		relation: {
			none: ({ x, y }: Names, _up: boolean, r: string) =>
				`${x}と${y}のあいだに、まっすぐな関係はほとんど見られません（r = ${r}）。`,
			weak: ({ x, y }: Names, up: boolean, r: string) =>
				`${x}が大きいところほど${y}${up ? 'も大きい' : 'は小さい'}という関係が、弱く見られます（r = ${r}）。`,
			fair: ({ x, y }: Names, up: boolean, r: string) =>
				`${x}が大きいところほど${y}${up ? 'も大きい' : 'は小さい'}という関係が、ある程度見られます（r = ${r}）。外れる点もあります。`,
			clear: ({ x, y }: Names, up: boolean, r: string) =>
				`${x}が大きいところほど${y}${up ? 'も大きい' : 'は小さい'}という関係が、はっきり見られます（r = ${r}）。どちらかが原因だとは、これだけでは言えません。`
		} satisfies Record<Strength, (names: Names, up: boolean, r: string) => string>,
		lines: (y: string, from: string, to: string, count: number) =>
			count === 1
				? `折れ線グラフです。${from}から${to}までの、${y}です。`
				: `折れ線グラフです。${from}から${to}までの${y}を、${count}本の線でくらべています。`,
		change: {
			up: (name: string, t1: string, from: string, t2: string, to: string) =>
				`${name === '' ? '' : `${name}は、`}${t1}の${from}から${t2}の${to}へ増えました。`,
			down: (name: string, t1: string, from: string, t2: string, to: string) =>
				`${name === '' ? '' : `${name}は、`}${t1}の${from}から${t2}の${to}へ減りました。`,
			still: (name: string, t1: string, from: string, t2: string, to: string) =>
				`${name === '' ? '' : `${name}は、`}${t1}が${from}、${t2}が${to}で、ほとんど変わりません。`
		} satisfies Record<Direction, (...words: [string, string, string, string, string]) => string>,
		bars: (y: string, x: string, count: number, order: View['sort']) =>
			`棒グラフです。${y}を、${x}ごとに${count}件、${{ value: '大きい順に', name: '名前の順に', table: '順に' }[order]}並べています。`,
		parted: (by: string, count: number, stacked: boolean) =>
			`${by}で${count}グループに分けて、${stacked ? '積み上げて' : '横に並べて'}います。`,
		histogram: (x: string, rows: number, steps: number) =>
			`ヒストグラムです。${x}を${steps}区間に分け、${rows}行がどこに入るかを数えています。`,
		fullest: ({ name, value }: Amount) => `いちばん多いのは${name}の区間で、${value}あります。`,
		strip: (value: string, things: string, by: string) =>
			`値を1本の軸に並べた図です。軸は${value}。点は${things}です。${by === '' ? '' : `${by}ごとに段を分けています。`}`,
		middle: (value: string) => `真ん中の値（中央値）は${value}です。`,
		middles: (list: Amount[]) =>
			`真ん中の値（中央値）は、${list.map(({ name, value }) => `${name}が${value}`).join('、')}です。`,
		map: (y: string, things: string, classes: number) =>
			`地図です。${things}を、${y}の大きさで${classes}つの色にぬり分けています。`,
		missing: (count: number) => `値のわからない${count}か所は、斜線にしています。`,
		panels: (by: string, count: number) => `${by}ごとに、${count}枚に分けてあります。軸は、どれも同じです。`
	},
	en: {
		between: ' ',
		of: ', ',
		things: (name: string, count: number) =>
			name === '' ? plural(count, 'row', 'rows') : `${count}, one for each ${name.toLowerCase()}`,
		rowCount: 'number of rows',
		moment: (year: number) => `This is the year ${year}.`,
		scatter: (x: string, y: string, things: string) =>
			`Scatter plot. Across: ${x}. Up: ${y}. Points: ${things}.`,
		size: (measure: string) => `The area of a point shows: ${measure}.`,
		groups: (by: string, { count, most }: { count: number; most: Amount }) =>
			`Colours and shapes tell ${count} groups apart (${by}); the largest is ${most.name}, ${most.value}.`,
		ends: (measure: string, least: Amount, most: Amount) =>
			`${measure} is lowest for ${least.name} at ${least.value} and highest for ${most.name} at ${most.value}.`,
		only: ({ name, value }: Amount) => `There is only one: ${name}, ${value}.`,
		relation: {
			none: ({ x, y }: Names, _up: boolean, r: string) =>
				`There is hardly any straight-line relation between “${x}” and “${y}” (r = ${r}).`,
			weak: ({ x, y }: Names, up: boolean, r: string) =>
				`Where “${x}” is higher, “${y}” tends to be ${up ? 'higher too' : 'lower'}, but only weakly (r = ${r}).`,
			fair: ({ x, y }: Names, up: boolean, r: string) =>
				`Where “${x}” is higher, “${y}” tends to be ${up ? 'higher too' : 'lower'} (r = ${r}), with exceptions.`,
			clear: ({ x, y }: Names, up: boolean, r: string) =>
				`Where “${x}” is higher, “${y}” is clearly ${up ? 'higher too' : 'lower'} (r = ${r}). That alone does not say that one causes the other.`
		} satisfies Record<Strength, (names: Names, up: boolean, r: string) => string>,
		lines: (y: string, from: string, to: string, count: number) =>
			count === 1
				? `Line chart of ${y}, from ${from} to ${to}.`
				: `Line chart of ${y}, from ${from} to ${to}, with ${count} lines to compare.`,
		change: {
			up: (name: string, t1: string, from: string, t2: string, to: string) =>
				`${name === '' ? 'It rose' : `${name} rose`} from ${from} (${t1}) to ${to} (${t2}).`,
			down: (name: string, t1: string, from: string, t2: string, to: string) =>
				`${name === '' ? 'It fell' : `${name} fell`} from ${from} (${t1}) to ${to} (${t2}).`,
			still: (name: string, t1: string, from: string, t2: string, to: string) =>
				`${name === '' ? 'It hardly changed' : `${name} hardly changed`}: ${from} (${t1}), ${to} (${t2}).`
		} satisfies Record<Direction, (...words: [string, string, string, string, string]) => string>,
		bars: (y: string, x: string, count: number, order: View['sort']) =>
			`Bar chart of ${y}: ${plural(count, 'name', 'names')} by “${x}”, ${{ value: 'largest first', name: 'in order of name', table: 'in their own order' }[order]}.`,
		parted: (by: string, count: number, stacked: boolean) =>
			`Each is parted into ${count} by “${by}”, ${stacked ? 'stacked' : 'side by side'}.`,
		histogram: (x: string, rows: number, steps: number) =>
			`Histogram: ${plural(rows, 'row', 'rows')} counted in ${plural(steps, 'step', 'steps')} of ${x}.`,
		fullest: ({ name, value }: Amount) => `The fullest step is ${name}, with ${value}.`,
		strip: (value: string, things: string, by: string) =>
			`Values along one axis: ${value}. Points: ${things}.${by === '' ? '' : ` One band for each value of “${by}”.`}`,
		middle: (value: string) => `The median is ${value}.`,
		middles: (list: Amount[]) => `Medians: ${list.map(({ name, value }) => `${name} ${value}`).join('; ')}.`,
		map: (y: string, things: string, classes: number) =>
			`Map. Places: ${things}, in ${plural(classes, 'colour', 'colours')} from low to high, by ${y}.`,
		missing: (count: number) =>
			`${plural(count, 'place', 'places')} without a known value ${count === 1 ? 'is' : 'are'} hatched.`,
		panels: (by: string, count: number) => `Parted into ${count} panels by “${by}”, all with the same axes.`
	}
});
